/** Kinship denied without a possessor: "isn't related to anybody", "not a real nana", "is the aunt, not mum", "she is no aunt of theirs". */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import { chooseReading } from './choose-reading.ts';
import { claimTie } from './claim-tie.ts';
import type { Item } from './items.ts';
import type { Placed } from './placed.ts';
import { mayBe } from './plausible.ts';
import type { Reading } from './reading.ts';

const negation = /^(not|n't|never|no)$/;
const between =
  /^(a|an|any|actually|really|even|real|proper|true|actual|biological|blood|by|her|his|their|our|own|in|fact|the|anybody's|anyone's|actually)$/;
const unrelated = /^(related|relation|relations|relative|kin|family|blood)$/;
const nobody = /^(anybody|anyone|theirs|hers|his|ours|either|any)$/;
const deniable = new Set(['parent', 'grandparent', 'aunt-uncle', 'sibling', 'half-sibling', 'cousin']);

/** Claims, as denied, the kinship to the children that the sentence takes back; what a possessor already says is left alone. */
export function readDenials(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (const [at, item] of items.entries()) {
    if (!negation.test(item.lower)) continue;
    const person = deniedPerson(reading, items, phrases, at);
    if (!person) continue;
    let here = at + 1;
    while (between.test(items[here]?.lower ?? '') && items[here]?.type !== 'kin') here += 1;
    const denied = kinAt(items, here) ?? titleDenied(reading, person, items, here);
    const word = items[here];
    if (!denied || !word || !mayBe(person, denied.kin)) continue;
    const anchors = reading.focus.filter(
      (child) => child !== person && !alreadyDenied(reading, person, child, denied.kin),
    );
    claimTie(reading, {
      person,
      anchors,
      kin: denied.kin,
      phrase: { start: item.start, end: word.end },
      head: { kin: { term: denied.term } },
      manner: { polarity: 'denied' },
    });
  }
}

interface Denied {
  readonly kin: KinReading;
  readonly term: string;
}

/** The kin word after the "not", where it has no possessor and is nobody's in particular. */
function kinAt(items: readonly Item[], at: number): Denied | undefined {
  const [item, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (item?.type !== 'kin' || item.kin.foreign || next?.type === 'possessive' || next?.type === 'name')
    return undefined;
  if (/^(of|to)$/.test(next?.lower ?? '') && !nobody.test(after?.lower ?? '')) return undefined;
  const kin = chooseReading(item.kin, { anchored: true, capital: false });
  return kin && deniable.has(kin.kind) && !kin.plural ? { kin, term: item.kin.term } : undefined;
}

/** "Auntie Bernice isn't related to anybody": what is denied is the title she is called by. */
function titleDenied(reading: Reading, person: Referent, items: readonly Item[], at: number): Denied | undefined {
  if (!unrelated.test(items[at]?.lower ?? '')) return undefined;
  const titles = [
    ...person.names.flatMap((name) => name.title ?? []),
    ...reading.discourse.claims.flatMap((claim) => (claim.byTitle && claim.from === person ? claim.term : [])),
  ];
  for (const term of titles) {
    const kin = kinTerm(term).find((one) => deniable.has(one.kind) && !one.inverse);
    if (kin) return { kin, term };
  }
  return undefined;
}

/** Who stands before the "not"; a fragment ("Not a real nana.") is about whoever was spoken of last. */
function deniedPerson(
  reading: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
  at: number,
): Referent | undefined {
  const before = phrases.findLast(({ phrase, people }) => phrase.to <= at && people?.length === 1);
  const stop = items.slice(before?.phrase.to ?? 0, at).some((item) => /^[.;]$/.test(item.lower));
  const spoken = reading.discourse.recent.findLast(
    ({ people, sentence }) =>
      people.length === 1 && people[0]?.childId === undefined && sentence >= reading.sentence - 1,
  );
  const person = before && !stop ? before.people?.[0] : at === 0 ? spoken?.people[0] : undefined;
  return person && person.childId === undefined && !person.professional ? person : undefined;
}

function alreadyDenied({ discourse }: Reading, person: Referent, child: Referent, kin: KinReading): boolean {
  return discourse.claims.some(
    (claim) => claim.polarity === 'denied' && claim.from === person && claim.to === child && claim.kind === kin.kind,
  );
}
