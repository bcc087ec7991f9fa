/** After whom somebody is named: "a girl called Ivy after an aunt", "Al, who was christened after his uncle", "Uncle Al, whom Dad was called after". */
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { addName, addPlace } from '../../reference/referents.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { sexFits } from '../people/plausible.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { endsClause } from './called-so.ts';

const be = "(?:is|was|'s|were|has been|'s been|will be)";
/** Between the younger one's name and the words for the elder; "Al called for his cousin" is another thing. */
const after = new RegExp(
  String.raw`^(?:[,(–—-] (?:who )?(?:${be} )?called|(?:[,(–—-] )?(?:who )?(?:${be} )?(?:named|christened)|${be} called) (?:after|for)$`,
);
/** Between the elder one's name and the words for the younger. */
const before = /^(?:[,(–—-] )?(?:that is |that's |that 's |he's |she's )?who(?:m)?$|^(?:[,(–—-] )?(?:after|for) whom$/;
const follows = new RegExp(String.raw`^${be} (?:named|called|christened)(?: after| for)?(?: |$)`);

/** Gives the relative that the phrase at a place describes the first name of whoever is named after, or before, them. */
export function readNamedFor(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const here = phrases[at];
  const named = phrases.slice(0, at).findLast(({ phrase }) => lastName(phrase.head) !== undefined);
  const [described, ...others] = here?.people ?? [];
  if (!here || !named || !described || others.length > 0 || described.childId !== undefined) return;
  if (here.phrase.head.type !== 'kin' || here.phrase.head.names.length > 0) return;
  const name = lastName(named.phrase.head);
  const bearer = named.people?.at(-1);
  if (!name || !bearer || bearer === described || bearer.childId !== undefined || !isNamedForOther(items, named, here))
    return;
  shareName(reading, { bearer, described }, name, here);
}

function lastName(head: Placed['phrase']['head']): NameSpan | undefined {
  return head.type === 'names' || head.type === 'kin' ? head.names.at(-1) : undefined;
}

/** Where the words make the one the namesake of the other, and so say of neither who it is: of "a boy, Ned, named after his grandad" he is the boy's. */
export function settleNamedFor(reading: Reading, items: readonly Item[], named: Placed, here: Placed): boolean {
  if (!isNamedForOther(items, named, here)) return false;
  const { head } = here.phrase;
  const owner = head.type === 'kin' ? head.anchor : undefined;
  const bearer = named.people?.at(-1);
  if (owner?.head.type === 'pronoun' && bearer && owner.head.pronoun.who === bearer.sex)
    reading.settled.set(owner.start, [bearer]);
  return true;
}

function isNamedForOther(items: readonly Item[], { phrase: named }: Placed, { phrase }: Placed): boolean {
  const between = wordsOf(items, named.to, phrase.from);
  // "To name a girl Ivy after his aunt."
  if (after.test(between) || (between === 'after' && isBeingNamed(items, named.from)))
    return endsClause(items, phrase.to);
  return before.test(between) && follows.test(wordsOf(items, phrase.to, phrase.to + 4));
}

function isBeingNamed(items: readonly Item[], at: number): boolean {
  return /(?:^| )(?:name|named|call|called|christen|christened)(?: \S+){0,2}$/.test(
    wordsOf(items, Math.max(0, at - 3), at),
  );
}

function shareName(
  { discourse }: Reading,
  { bearer, described }: { readonly bearer: Referent; readonly described: Referent },
  span: NameSpan,
  { phrase: { start, end } }: Placed,
): void {
  const first = span.name.given[0];
  if (first === undefined || !sexFits(described, span.sex)) return;
  if (described.names.length === 0) {
    const name = { given: [first], former: [], nicknames: [] };
    addName(discourse, described, name);
    const place = { start, end, form: 'named', name } as const;
    const known = described.places.findIndex((one) => one.start === start && one.end === end);
    if (known === -1) addPlace(described, place);
    else described.places[known] = place;
  }
  discourse.remarks.push({
    a: described,
    b: bearer,
    outcome: 'different',
    reason: 'the words name one after the other',
    start: Math.min(span.start, start),
    end,
  });
}
