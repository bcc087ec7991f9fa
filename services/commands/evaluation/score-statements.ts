/** Scores what is read beside kinship, type by type: concerns, offers, wishes and the others, each by person, record and words. */
import type { NetworkDocument, StatementDocument } from '#graph/contract/network-document.ts';
import { type AnswerKey, type GoldStatement, recordNumber } from './gold.ts';
import type { Matching } from './match-people.ts';
import { gather, type Part } from './score.ts';

interface FoundStatement extends StatementDocument {
  readonly about: string | undefined;
  readonly name: string;
}

/**
 * Found: same type, same person, and words that overlap the key's in the same record. A further statement of a type and person that the key has
 * elsewhere is a repetition, neither right nor wrong: records say a thing many times, the key once.
 */
export function scoreStatements(
  document: NetworkDocument,
  key: AnswerKey,
  { goldOf, duplicateOf }: Matching,
  texts: ReadonlyMap<string, string>,
): Part {
  const { count, mistake, part } = gather();
  if (key.statements.length === 0) return part();
  const found = document.people.flatMap((person) =>
    person.statements.map((statement) => ({
      ...statement,
      about: goldOf.get(person.id) ?? duplicateOf.get(person.id),
      name: person.name,
    })),
  );
  const right = new Set<FoundStatement>();
  for (const expected of key.statements) {
    const hits = found.filter(
      (one) => one.type === expected.type && isAbout(one, expected) && overlaps(one, expected, texts),
    );
    for (const hit of hits) right.add(hit);
    count(`${expected.type}`);
    count(`${expected.type}Found`, hits.length > 0);
    if (hits.length === 0) mistake(`missed ${expected.type}`, `${expected.record}: ${expected.quote}`);
  }
  for (const one of found) {
    const isRepeated = key.statements.some((said) => said.type === one.type && isOf(one, said));
    const verdict = right.has(one) ? 'Right' : isRepeated ? 'Repeated' : 'Wrong';
    count(`${one.type}${verdict}`);
    if (verdict === 'Wrong') mistake(`wrong ${one.type}`, `${one.name}: ${one.evidence.quote}`);
  }
  return part();
}

/** A legal status is that of every child it names, and the network files it under each. */
function isOf({ about }: FoundStatement, { type, person, children }: GoldStatement): boolean {
  return about === person || (type === 'legal-status' && about !== undefined && children.includes(about));
}

/**
 * A household is one fact about everybody in it, so who of them it is filed under does not matter; a wish is the child's in the key and about the
 * person wished for in the network, so its words alone count.
 */
function isAbout(found: FoundStatement, expected: GoldStatement): boolean {
  return isOf(found, expected) || expected.type === 'household' || expected.type === 'wish';
}

function overlaps({ evidence }: FoundStatement, expected: GoldStatement, texts: ReadonlyMap<string, string>): boolean {
  if (recordNumber(evidence.record) !== expected.record) return false;
  const start = texts.get(evidence.record)?.indexOf(expected.quote) ?? -1;
  return start >= 0 && evidence.start < start + expected.quote.length && start < evidence.end;
}
