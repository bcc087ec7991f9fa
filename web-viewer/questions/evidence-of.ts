/** The words that show who somebody is, for a question or a comparison: ties first, then what is said of them, then the bare mentions. */
import type { EvidenceDocument, PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseIndex } from '../case/case-index.ts';
import { uniqueQuotes } from '../people/card-sections.ts';

const most = 4;

export function evidenceOf(person: PersonDocument, index: CaseIndex): readonly EvidenceDocument[] {
  const ties = index.tiesOf(person.id).flatMap(({ evidence }) => evidence);
  const statements = person.statements.map(({ evidence }) => evidence);
  return uniqueQuotes([...ties, ...statements, ...mentions(person)]).slice(0, most);
}

function mentions(person: PersonDocument): readonly EvidenceDocument[] {
  return person.mentions.map(({ record, recordId, start, end, surface }) => ({
    record,
    ...(recordId !== undefined && { recordId }),
    quote: surface,
    start,
    end,
    saidBy: null,
    polarity: 'stated' as const,
  }));
}
