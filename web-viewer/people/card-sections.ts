/** What a person's card says, in its order: handling, concerns, the child's words, offers, reasons; and every quote, in that order. */
import type { EvidenceDocument, PersonDocument, SuggestionDocument } from '#graph/contract/network-document.ts';
import type { CaseIndex } from '../case/case-index.ts';

export type SourcedText = SuggestionDocument['reasons'][number];

export interface CardSections {
  /** What came after a decision: shown above everything. */
  readonly newEvidence: readonly EvidenceDocument[];
  readonly handling: readonly SourcedText[];
  readonly concerns: readonly SourcedText[];
  /** Considerations that rest on no words: what to check, and that no concern was found. */
  readonly toCheck: readonly string[];
  readonly childWords: readonly SourcedText[];
  readonly offers: readonly SourcedText[];
  readonly reasons: readonly SourcedText[];
  readonly quotes: readonly EvidenceDocument[];
}

export function cardSections(person: PersonDocument, index: CaseIndex): CardSections {
  const { considerations = [], reasons = [], children = [] } = person.suggestion ?? {};
  const sourced = considerations.filter(({ evidence }) => evidence !== undefined);
  const of = (lines: readonly SourcedText[], ...types: readonly string[]) =>
    lines.filter((line) => types.includes(typeOf(line, index)));
  const handling = of(sourced, 'handling');
  const endedOffers = of(sourced, 'offer');
  const concerns = sourced
    .filter((line) => !handling.includes(line) && !endedOffers.includes(line))
    .toSorted((a, b) => Number(ruledOut(b, index)) - Number(ruledOut(a, index)));
  const childWords = of(reasons, 'wish');
  const offers = [...endedOffers, ...of(reasons, 'offer')];
  const others = reasons.filter((line) => !childWords.includes(line) && !offers.includes(line));
  const newEvidence = uniqueQuotes(children.flatMap((child) => child.newEvidence));
  const lines = [...handling, ...concerns, ...childWords, ...offers, ...others];
  const fromLines = lines.flatMap(({ evidence }) => (evidence === undefined ? [] : [evidence]));
  const fromTies = index.tiesOf(person.id).flatMap(({ evidence }) => evidence);
  return {
    newEvidence,
    handling,
    concerns,
    toCheck: considerations.filter(({ evidence }) => evidence === undefined).map(({ text }) => text),
    childWords,
    offers,
    reasons: others,
    quotes: uniqueQuotes([...newEvidence, ...fromLines, ...fromTies]),
  };
}

/** Words that rule somebody out come first in a card (practice §3). */
function ruledOut({ evidence }: SourcedText, index: CaseIndex): boolean {
  const category = evidence === undefined ? undefined : index.statement(evidence)?.statement.fields['category'];
  return category === 'instruction-not-to-approach' || category === 'negative-assessment';
}

function typeOf({ evidence }: SourcedText, index: CaseIndex): string {
  return evidence === undefined ? 'none' : (index.statement(evidence)?.statement.type ?? 'tie');
}

export function quoteKey({ recordId, record, start, end }: EvidenceDocument): string {
  return `${recordId ?? record} ${start} ${end}`;
}

export function uniqueQuotes(quotes: readonly EvidenceDocument[]): readonly EvidenceDocument[] {
  return [...new Map(quotes.map((quote) => [quoteKey(quote), quote])).values()];
}
