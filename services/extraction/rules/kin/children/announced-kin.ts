/** Kin told of by number first and by name in the sentences after: "Mum's got two brothers. They're Al and Cy.", "They have three children. The eldest, Bea, …. Next comes Cy." */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import { stated, type Reading } from '../reading.ts';
import { rosterFrom } from './roster-list.ts';

/** Several kin of somebody whom nothing has named so far. */
export interface AnnouncedKin {
  readonly kin: KinReading;
  readonly owners: readonly Referent[];
  readonly head: KinHead;
  /** The sentence that told of one of them last. */
  readonly sentence: number;
  readonly members: readonly Referent[];
}

const naming =
  /^(?:(?:they|these|those|the \w+ ones?) (?:are|'re|were)|(?:their )?names (?:are|were)|called)(?: called| named)? /;
/** "The eldest, Bea,", "the younger is Cy", "next come Al and Bea". */
const ranked =
  /^(?:and )?(?:(?:the|her|his|their|of these ,?) )?(?:eldest|oldest|elder|older|first|second|third|fourth|middle|next|then|other|youngest|younger|last|one|another)(?: (?:one|two|child|son|daughter|boy|girl|brother|sister)){0,2}(?: (?:is|are|was|being|comes?|came|called|named)| ,)* $/;
const farthest = 2;

/** Notes that somebody has several of a kin. */
export function announce(reading: Reading, kin: KinReading, owners: readonly Referent[], head: KinHead): void {
  if (kin.path === undefined || owners.length === 0 || head.count < 2) return;
  reading.discourse.announced = { kin, owners, head, sentence: reading.sentence, members: [] };
}

/** Names whom a sentence before announced, up to their number. */
export function readAnnouncedKin(reading: Reading, items: readonly Item[]): void {
  const { announced } = reading.discourse;
  if (!announced || reading.sentence <= announced.sentence) return;
  const { kin, owners, head, members } = announced;
  const isNear = reading.sentence - announced.sentence <= farthest;
  const begin = items.findIndex(({ type }) => type === 'name');
  const words = `${wordsOf(items, 0, Math.max(0, begin))} `;
  if (!isNear || !(naming.test(words) || ranked.test(words))) return;
  const people = rosterFrom(items, begin)
    .names.map((name) => nameReferent(reading, name))
    .filter((person) => !members.includes(person));
  const all = [...members, ...people];
  if (people.length === 0 || all.length > head.count || people.some((person) => owners.includes(person))) return;
  if (all.length === head.count) delete reading.discourse.announced;
  else reading.discourse.announced = { ...announced, members: all, sentence: reading.sentence };
  for (const person of people)
    claimTie(reading, { person, anchors: owners, kin, phrase: reading, head, manner: stated(reading) });
}
