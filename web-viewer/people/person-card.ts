/** A person's card: who they are, handling, concerns, the child's words, offers and reasons, each with its quote; then the decisions. */
import type { EvidenceDocument, PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseView } from '../case/case-session.ts';
import { element, type Child } from '../dom/element.ts';
import { tag } from '../dom/controls.ts';
import { watchSeen } from '../dom/seen.ts';
import { nextStepWords } from '../words/decisions-in-words.ts';
import { dateInWords } from '#graph/model/date-in-words.ts';
import { firstName } from '../words/list-in-words.ts';
import { cardSections, quoteKey, type CardSections, type SourcedText } from './card-sections.ts';
import { type EvidenceSeen, evidenceSeen } from './evidence-seen.ts';
import { type NextStepChoice, outcomeBar } from './outcome-bar.ts';
import { bareQuote, quoteLine, type QuoteUse } from './quote-line.ts';
import { relationLines } from './relations-in-words.ts';

export interface CardUse {
  readonly openQuote: (quotes: readonly EvidenceDocument[], at: EvidenceDocument) => void;
  readonly recordNextStep: (choice: NextStepChoice, seen: readonly EvidenceSeen[]) => void;
  /** What stands below the reasons: ties, mentions, who this is. */
  readonly further: (use: QuoteUse, seen: () => readonly EvidenceSeen[]) => readonly HTMLElement[];
}

export interface Card {
  readonly element: HTMLElement;
  readonly heading: HTMLElement;
  readonly sections: CardSections;
  readonly close: () => void;
}

export function personCard(person: PersonDocument, view: CaseView, use: CardUse): Card {
  const sections = cardSections(person, view.index);
  const seen = new Map<string, EvidenceSeen>();
  const covered = window.matchMedia('(min-width: 48em)').matches ? 110 : 190;
  const watcher = watchSeen(covered);
  const mustSee = new Map<string, HTMLElement>();
  const watched = new Set([...sections.handling, ...sections.concerns].flatMap(({ evidence }) => keyOf(evidence)));
  const quoteUse: QuoteUse = {
    index: view.index,
    open: (evidence) => use.openQuote(sections.quotes, evidence),
    placed: (evidence, at) => {
      const key = quoteKey(evidence);
      if (watched.has(key) && !mustSee.has(key)) mustSee.set(key, at);
      watcher.watch(at, () => {
        const place = evidenceSeen(evidence);
        if (place !== undefined) seen.set(key, place);
        mustSee.delete(key);
      });
    },
  };
  const heading = element('h2', { class: 'govuk-heading-l card-name', tabindex: '-1' }, person.name);
  const body = element(
    'article',
    { class: 'card' },
    head(heading, person, view),
    ...sectionList(sections, quoteUse),
    ...use.further(quoteUse, () => [...seen.values()]),
  );
  const bar =
    person.suggestion !== null &&
    outcomeBar({
      person,
      children: view.caseDocument.children,
      concerns: sections.concerns.length,
      unseenConcerns: () => mustSee.size,
      showUnseen: () => [...mustSee.values()][0]?.scrollIntoView({ block: 'center' }),
      record: (choice) => use.recordNextStep(choice, [...seen.values()]),
    });
  return {
    element: element('div', { class: 'card-and-bar' }, body, bar),
    heading,
    sections,
    close: () => watcher.stop(),
  };
}

function keyOf(evidence: EvidenceDocument | undefined): readonly string[] {
  return evidence === undefined ? [] : [quoteKey(evidence)];
}

function head(heading: HTMLElement, person: PersonDocument, { caseDocument }: CaseView): HTMLElement {
  const lines = relationLines(person, caseDocument);
  const facts = [
    person.bornOn === undefined ? undefined : `Born ${dateInWords(person.bornOn)}`,
    person.deceased
      ? `Died${person.diedOn === undefined ? '' : ` ${dateInWords(person.diedOn)}`}, as recorded`
      : undefined,
    person.inBaseline ? "In the council's system" : undefined,
  ].filter((fact) => fact !== undefined);
  return element(
    'header',
    { class: 'card-head' },
    heading,
    person.aliases.length > 0 && element('p', { class: 'aliases' }, `Also written ${person.aliases.join(', ')}`),
    lines.length > 0 &&
      element(
        'ul',
        { class: 'govuk-list relations' },
        ...lines.map(({ words, notes }) =>
          element('li', {}, element('strong', {}, words), notes !== '' && element('span', { class: 'source' }, notes)),
        ),
      ),
    facts.length > 0 && element('p', { class: 'facts' }, facts.join(' · ')),
    person.suggestion === null && element('p', { class: 'govuk-inset-text' }, whyNotPutForward(person)),
    decided(person, caseDocument.children),
  );
}

function whyNotPutForward({ deceased, category, setAside }: PersonDocument): string {
  if (setAside !== undefined && setAside !== 'this-family') return 'Set aside by a worker. Undo this in History.';
  if (deceased) return 'Not put forward: recorded as having died.';
  if (category === 'professional') return 'Not put forward: only a professional tie is recorded.';
  return 'Not put forward: the records read hold no tie to a child on which a person could be considered.';
}

function decided({ suggestion }: PersonDocument, children: readonly { id: string; name: string }[]): Child {
  const steps = suggestion?.children.filter(({ nextStep }) => nextStep !== 'undecided') ?? [];
  if (steps.length === 0) return undefined;
  const name = (childId: string) => firstName(children.find(({ id }) => id === childId)?.name ?? childId);
  return element(
    'p',
    { class: 'decided' },
    ...steps.flatMap(({ childId, nextStep }) =>
      nextStep === 'undecided' ? [] : [tag(`${nextStepWords[nextStep]}: ${name(childId)}`), ' '],
    ),
  );
}

function sectionList(sections: CardSections, use: QuoteUse): readonly HTMLElement[] {
  const { newEvidence, handling, concerns, toCheck, childWords, offers, reasons } = sections;
  const lines = (all: readonly SourcedText[]) => all.map((line) => quoteLine(line, use));
  return [
    ...section(
      'Check again: new since your decision',
      newEvidence.map((evidence) => bareQuote(evidence, use)),
    ),
    section('Handling', lines(handling), 'No handling instruction in the records read.'),
    section(
      'Concerns',
      [...lines(concerns), ...toCheck.map((text) => element('li', { class: 'line' }, text))],
      'None recorded.',
    ),
    ...section('The child says', lines(childWords)),
    ...section('Offers', lines(offers)),
    ...section('Reasons', lines(reasons)),
  ].flat();
}

/** Left out when empty, unless there are words for that. */
function section(title: string, lines: readonly HTMLElement[], empty?: string): readonly HTMLElement[] {
  if (lines.length === 0 && empty === undefined) return [];
  return [
    element(
      'section',
      { class: 'card-section' },
      element('h3', { class: 'govuk-heading-s' }, title),
      lines.length === 0
        ? element('p', { class: 'empty' }, empty)
        : element('ul', { class: 'govuk-list lines' }, ...lines),
    ),
  ];
}
