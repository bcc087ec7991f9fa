/** Marks a passage as not about this family, or not about this person: the selected words, else the quote on screen. */
import type { EvidenceDocument } from '#graph/contract/network-document.ts';
import type { RecordDocument } from '#graph/contract/records.ts';
import type { CaseSession } from '../case/case-session.ts';
import { button, linkButton } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';

export interface PassageForm {
  readonly session: CaseSession;
  readonly record: RecordDocument;
  readonly quote: EvidenceDocument;
  readonly text: HTMLElement;
  readonly onPassage: (decisionId: string, words: string) => void;
}

type Outcome = 'not-this-family' | 'wrong-person';
const words: Readonly<Record<Outcome, string>> = {
  'not-this-family': 'Not this family',
  'wrong-person': 'Wrong person',
};

export function passageForm({ session, record, quote, text, onPassage }: PassageForm): HTMLElement {
  const place = element('div', { class: 'passage' });
  const closed = () => fill(place, linkButton('This passage is not about this family…', open));
  const open = () => {
    const span = selectedIn(text) ?? quote;
    const problem = element('p', { class: 'govuk-error-message', role: 'alert' });
    const mark = async (outcome: Outcome) => {
      try {
        const { decisionId } = await session.decide('POST', '/passages', {
          recordId: record.id,
          start: span.start,
          end: span.end,
          outcome,
          reasonCode: 'wrong-person',
        });
        onPassage(decisionId, `Passage marked: ${words[outcome].toLowerCase()}`);
      } catch (failure) {
        problem.textContent = sentenceFor(failure);
      }
    };
    const heading = element('h3', { class: 'govuk-heading-s', tabindex: '-1' }, 'What is this passage about?');
    fill(
      place,
      heading,
      element(
        'p',
        { class: 'source' },
        'To mark other words, select them in the record first. What Kith read there is withdrawn; reading again respects it.',
      ),
      element('blockquote', { class: 'chosen' }, record.text.slice(span.start, span.end)),
      problem,
      button(words['not-this-family'], () => void mark('not-this-family')),
      button(words['wrong-person'], () => void mark('wrong-person')),
      linkButton('Cancel', closed),
    );
    heading.focus();
  };
  closed();
  return place;
}

/** The selection as offsets of the record's text. */
function selectedIn(text: HTMLElement): { readonly start: number; readonly end: number } | undefined {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return undefined;
  const before = range.cloneRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
