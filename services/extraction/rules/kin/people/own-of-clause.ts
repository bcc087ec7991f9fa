/** Whose "her own" is: that of whoever the clause is about, not of who says it. */
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { possessorOf, standsFor } from './nearest-possessor.ts';

/** "She says her sister Bea takes them with her own two", "told me Bea brought her own lad": "own" is of the subject of its clause. */
export function noteOwn(reading: Reading, items: readonly Item[], before: readonly Placed[], { phrase }: Placed): void {
  const owner = possessorOf(phrase) ?? possessiveAlone(phrase);
  const at = owner && items.findIndex(({ start }) => start === owner.start);
  if (!owner || at === undefined || items[at + 1]?.lower !== 'own') return;
  const subject = before.findLast(
    ({ phrase: left, people = [] }) =>
      people.length === 1 &&
      left.head.type !== 'pronoun' &&
      isSubject(items, left) &&
      standsFor(owner.who, people[0]?.sex ?? 'unknown'),
  );
  if (subject?.people) reading.settled.set(owner.start, subject.people);
}

function possessiveAlone({ head, start }: NounPhrase): { readonly start: number; readonly who: string } | undefined {
  return head.type === 'pronoun' && head.pronoun.possessive ? { start, who: head.pronoun.who } : undefined;
}

/** A clause begins with it, and a verb follows. */
export function isSubject(items: readonly Item[], { from, to }: Pick<NounPhrase, 'from' | 'to'>): boolean {
  const before = items[from - 1]?.lower ?? '.';
  const after = items[items[to]?.lower === ',' ? to + 1 : to];
  const opens = /^(?:[.,;:(–—-]|that|said|says|told|me|us|and|but|so|because|as|when|if|whether|where|while)$/.test(
    before,
  );
  return opens && after?.type === 'word' && /^\p{Ll}{2,}$/u.test(after.lower) && !noVerb.test(after.lower);
}

const noVerb = /^(?:and|or|with|to|at|in|on|of|from|for|by|who|whose|that|but|as|about|when)$/;
