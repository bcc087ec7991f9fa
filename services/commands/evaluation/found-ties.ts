/** The ties of a mined network between people of the key: asserted and denied ones apart, and those that lead to nobody of the key. */
import type { NetworkDocument, RelationshipDocument } from '#graph/contract/network-document.ts';
import type { Matching } from './match-people.ts';
import { isImplied } from './score-people.ts';
import { type Tie, tieKey, tieOf } from './tie-keys.ts';

export interface FoundTie extends Tie {
  readonly polarities: ReadonlySet<RelationshipDocument['polarity']>;
  readonly states: ReadonlySet<string>;
}

export interface FoundTies {
  /** By tie key. */
  readonly ties: ReadonlyMap<string, FoundTie>;
  /** Asserted ties with an end that is nobody of the key, and of somebody with themself. */
  readonly astray: readonly string[];
}

/** Ties found wrong by a worker, of professionals and of special guardians are left out: keys do not list them. So are those to unnamed links. */
export function foundTies(document: NetworkDocument, matching: Matching): FoundTies {
  const people = new Map(document.people.map((person) => [person.id, person]));
  const goldEnd = (id: string) => matching.goldOf.get(id) ?? matching.duplicateOf.get(id);
  const ties = new Map<string, FoundTie>();
  const astray: string[] = [];
  for (const { kind, from, to, status, polarity, state } of document.relationships) {
    if (status === 'wrong' || kind === 'professional' || kind === 'special-guardian') continue;
    const [goldFrom, goldTo] = [goldEnd(from), goldEnd(to)];
    const strangers = [from, to].filter((id) => goldEnd(id) === undefined).map((id) => people.get(id));
    if (strangers.some((person) => person !== undefined && isImplied(person))) continue;
    if (goldFrom === undefined || goldTo === undefined || goldFrom === goldTo) {
      if (polarity !== 'denied') astray.push(`${people.get(from)?.name} ${kind} of ${people.get(to)?.name}`);
      continue;
    }
    const tie = tieOf(kind, goldFrom, goldTo);
    const known = ties.get(tieKey(tie));
    ties.set(tieKey(tie), {
      ...tie,
      polarities: new Set([...(known?.polarities ?? []), polarity]),
      states: new Set([...(known?.states ?? []), ...(state === undefined ? [] : [state])]),
    });
  }
  return { ties, astray };
}

export function isAsserted({ polarities }: FoundTie): boolean {
  return [...polarities].some((polarity) => polarity !== 'denied');
}
