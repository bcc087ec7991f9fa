/** Whose a child is, said without a kin word: "Karen and Derek are mine", "he's Stefan's", "Nina's theirs". */
import type { Referent } from '../parsed-document.ts';
import { claimParents } from './claim-tie.ts';
import { peopleOf } from './people-of.ts';
import type { Reading } from './reading.ts';
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Placed } from './placed.ts';

const own: Readonly<Record<string, 'first' | 'male' | 'female' | 'plural'>> = {
  mine: 'first',
  ours: 'first',
  theirs: 'plural',
  hers: 'female',
  his: 'male',
};

/** Reads "is/are [not] mine" or "is/are [not] NAME's" after a subject that may be a child. */
export function readOwnership(reading: Reading, items: readonly Item[], { phrase, people = [] }: Placed): void {
  if (people.length === 0 || phrase.head.type === 'kin') return;
  const verb = items[phrase.to];
  if (!verb || !/^(is|was|are|were|'s|'re)$/.test(verb.lower)) return;
  let at = phrase.to + 1;
  const negated = /^(not|n't|never)$/.test(items[at]?.lower ?? '');
  if (negated) at += 1;
  const owners = ownersAt(reading, items, at);
  const children = (
    phrase.head.type === 'pronoun' && !namedHere(reading, people) ? owned(reading, phrase, owners) : people
  ).filter((person) => !owners.includes(person));
  if (owners.length > 0) claimParents(reading, owners, children, 'own child', negated ? 'denied' : undefined);
}

/** Whether somebody was named in this very sentence. */
function namedHere({ discourse, sentence }: Reading, people: readonly Referent[]): boolean {
  return discourse.recent.some(
    (recent) =>
      recent.sentence === sentence &&
      recent.people.some((person) => people.includes(person) && person.names.length > 0),
  );
}

/** Of several whom "he" may be, the case's child is the one somebody owns. */
function owned(reading: Reading, phrase: NounPhrase, owners: readonly Referent[]): readonly Referent[] {
  return peopleOf(reading, phrase, {
    allowed: (person) => !owners.includes(person),
    rather: (person) => person.childId !== undefined,
  });
}

function ownersAt(reading: Reading, items: readonly Item[], at: number): readonly Referent[] {
  const [word, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (!word) return [];
  const who = Object.hasOwn(own, word.lower) ? own[word.lower] : undefined;
  if (who !== undefined) {
    if (next && !/^[.,;!?"”)]$|^(and|but|an|too)$/.test(next.lower)) return [];
    const phrase: NounPhrase = {
      from: at,
      to: at + 1,
      start: word.start,
      end: word.end,
      head: { type: 'pronoun', pronoun: { who, possessive: false } },
    };
    return peopleOf(reading, phrase).filter((owner) => owner.childId === undefined);
  }
  if (word.type !== 'name' || next?.type !== 'possessive') return [];
  if (after && !/^[.,;!?"”)]$|^(and|but|not)$/.test(after.lower)) return [];
  const phrase: NounPhrase = {
    from: at,
    to: at + 1,
    start: word.start,
    end: word.end,
    head: { type: 'names', names: [word.name] },
  };
  return peopleOf(reading, phrase).filter((owner) => owner.childId === undefined);
}
