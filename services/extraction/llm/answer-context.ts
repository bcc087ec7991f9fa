/** What the findings of one answer share: its people, where they stand in the record, and where a finding's quote does. */
import { createHash } from 'node:crypto';
import type { CaseFile } from '#graph/model/case-file.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { ClaimEnd } from '#graph/model/claim.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { FoundPerson } from '#prompts/extract-network/v2/output.ts';
import { childOf } from './forms-of-one.ts';
import type { Located } from './locate-quote.ts';

export interface AnswerContext {
  /** The record's number. */
  readonly record: number;
  readonly caseFile: CaseFile;
  readonly people: ReadonlyMap<string, FoundPerson>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** A tie or a statement with the place of its quote, where it has one. */
export interface Quoted<Found> {
  readonly found: Found;
  readonly quote: Located | undefined;
}

/** The mention of that person nearest to the quote, or the case's child. */
export function endOf(
  ref: string,
  quote: Located,
  { caseFile, people, mentions }: AnswerContext,
): ClaimEnd | undefined {
  const person = people.get(ref);
  const childId =
    person === undefined
      ? caseFile.children.find(({ id }) => id === ref)?.id
      : childOf({ ...person, childId: person.childId ?? ref }, caseFile)?.id;
  if (childId !== undefined) return childPersonId(childId);
  const distance = (mention: Mention): number => Math.max(quote.start - mention.end, mention.start - quote.end, 0);
  return mentions.get(ref)?.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start)[0]?.id;
}

export function findingId(kind: string, record: number, parts: readonly string[]): string {
  return `${kind}-${record}-${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 12)}`;
}
