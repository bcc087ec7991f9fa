/** Who is not somebody's father, said without a kin word: "I asked about Leo's father. It is not Al Pike.", "Who the dad is? It was never Al." */
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const notHim =
  /(?:^|.* )(?:(?:it|that|he)(?: ?'s| is| was| were)?(?: definitely| certainly| absolutely| really)? (?:not|n't|never)|(?:anyone|anybody|any man) (?:but|other than|except))$/;
const ends = /^(?:[.,;!"”)]|and|but|or|as)$/;
const paternity = /\b(?:father|dad|daddy|da|fathered|paternity)\b/i;
/** A father was asked about or sought: that somebody rang, and it was not Al, says nothing of whose father he is. */
const isSought =
  /\b(?:who|whose|which|asked|asks?|named?|identif\w+|not known|unknown|blank|no father|recorded|rumou?rs?|gossip|talk|says?|think|thought|believed?|suspect\w*|certificate|midwife)\b|\?/i;
/** How far back, in UTF-16 code units, the question may stand. */
const reach = 260;

export function readNotTheFather(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (const { phrase, people = [] } of phrases) {
    const [person, ...others] = people;
    if (phrase.head.type !== 'names' || !person || others.length > 0) continue;
    if (person.childId !== undefined || person.sex === 'female' || !ends.test(items[phrase.to]?.lower ?? '.')) continue;
    if (!notHim.test(wordsOf(items, Math.max(0, phrase.from - 4), phrase.from))) continue;
    const from = Math.max(0, reading.start - reach);
    const before = reading.text.slice(from, phrase.start);
    const [last] = [...before.matchAll(new RegExp(paternity, 'gi'))].toReversed();
    if (!last || !isSought.test(before.slice(Math.max(0, last.index - 120)))) continue;
    const children = fathered(reading, from, phrase.start).filter((child) => child !== person);
    claimParents(reading, [person], children, 'father', 'denied', undefined, phrase.start);
  }
}

/** Whose father was asked about: of an unnamed father's the child, else the one child that the note is about. */
function fathered({ discourse, focus }: Reading, from: number, to: number): readonly Referent[] {
  const isFathers = ({ sex, names }: Referent) => sex !== 'female' && names.length === 0;
  const asked = discourse.claims.filter(
    ({ kind, from: parent, saidAt = 0 }) => kind === 'parent' && isFathers(parent) && saidAt >= from && saidAt < to,
  );
  const last = asked.at(-1);
  const children = asked.filter((claim) => claim.from === last?.from).map((claim) => claim.to);
  return children.length > 0 ? [...new Set(children)] : focus.length === 1 ? focus : [];
}
