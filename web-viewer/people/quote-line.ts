/** One line of a card with the words it rests on: the quote is a button that marks its place in the record. */
import type { EvidenceDocument } from '#graph/contract/network-document.ts';
import type { CaseIndex } from '../case/case-index.ts';
import { hidden } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { dateInWords } from '#graph/model/date-in-words.ts';
import { recordInWords } from '../words/record-in-words.ts';
import { quoteKey, type SourcedText } from './card-sections.ts';

export interface QuoteUse {
  readonly index: CaseIndex;
  readonly open: (evidence: EvidenceDocument) => void;
  /** Called with each quote placed on the page, to notice when it has been on screen. */
  readonly placed: (evidence: EvidenceDocument, at: HTMLElement) => void;
}

/** The sentence, with its quote as a button in it or below it, and the record it stands in. */
export function quoteLine({ text, evidence }: SourcedText, use: QuoteUse): HTMLElement {
  if (evidence === undefined) return element('li', { class: 'line' }, text);
  const quoted = `“${evidence.quote}”`;
  const at = text.indexOf(quoted);
  const line = element(
    'li',
    { class: 'line' },
    ...(at < 0
      ? [element('span', {}, text), quoteButton(evidence, use)]
      : [
          element('span', {}, text.slice(0, at).trimEnd()),
          quoteButton(evidence, use),
          afterQuote(text.slice(at + quoted.length)),
        ]),
    source(evidence, use.index),
  );
  use.placed(evidence, line);
  return line;
}

function afterQuote(rest: string): HTMLElement | undefined {
  const words = rest.replace(/^[.\s]+/u, '');
  return words === '' ? undefined : element('span', {}, words);
}

/** A quote without a sentence of its own: who said it and how stands below. */
export function bareQuote(evidence: EvidenceDocument, use: QuoteUse): HTMLElement {
  const line = element('li', { class: 'line' }, quoteButton(evidence, use), source(evidence, use.index, true));
  use.placed(evidence, line);
  return line;
}

function quoteButton(evidence: EvidenceDocument, { open }: QuoteUse): HTMLElement {
  return element(
    'button',
    { type: 'button', class: 'quote', 'data-quote': quoteKey(evidence), on: { click: () => open(evidence) } },
    `“${evidence.quote.trim()}”`,
    hidden(', show in the record'),
  );
}

const foundByWords = {
  'rules-and-model': 'read by the rules and the model',
  'rules-alone': 'read by the rules, not by the model',
  'model-alone': 'read by the model, not by the rules',
};

const saidHow = { stated: '', reported: 'by hearsay', denied: 'as a denial', recorded: "in the council's system" };

function source(evidence: EvidenceDocument, index: CaseIndex, withSpeaker = false): HTMLElement {
  const record = index.record(evidence);
  const on = index.statement(evidence)?.statement.on;
  const where = record === undefined ? evidence.record : recordInWords(record);
  const parts = [
    withSpeaker && evidence.saidBy !== null ? `Said by ${evidence.saidBy}` : '',
    withSpeaker ? saidHow[evidence.polarity] : '',
    where,
    withSpeaker && on !== undefined && on !== record?.writtenOn ? `about ${dateInWords(on)}` : '',
    evidence.inLatestReading === false ? 'not found in the latest reading' : '',
    evidence.foundBy === undefined ? '' : foundByWords[evidence.foundBy],
  ];
  return element('span', { class: 'source' }, parts.filter((part) => part !== '').join(' · '));
}
