/** Kin told of by number first and by name in the next sentence: "Mum's got two brothers. They're Al and Cy.", "His three sisters came. One is Bea, …" */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
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
  readonly sentence: number;
}

const naming =
  /^(?:(?:they|these|those|the \w+ ones?) (?:are|'re|were)|(?:their )?names (?:are|were)|called)(?: called| named)? /;
const farthest = 2;

/** Notes that somebody has several of a kin. */
export function announce(reading: Reading, kin: KinReading, owners: readonly Referent[], head: KinHead): void {
  if (kin.path === undefined || owners.length === 0 || head.count < 2) return;
  reading.discourse.announced = { kin, owners, head, sentence: reading.sentence };
}

/** Names whom a sentence before announced, up to their number. */
export function readAnnouncedKin(reading: Reading, items: readonly Item[]): void {
  const { announced } = reading.discourse;
  if (!announced || reading.sentence <= announced.sentence) return;
  const { kin, owners, head } = announced;
  const isNear = reading.sentence - announced.sentence <= farthest;
  const begin = items.findIndex(({ type }) => type === 'name');
  const words = items.slice(0, Math.max(0, begin)).map(({ lower }) => lower);
  if (!isNear || !naming.test(`${words.join(' ')} `)) return;
  const people = rosterFrom(items, begin).names.map((name) => nameReferent(reading, name));
  if (people.length === 0 || people.length > head.count || people.some((person) => owners.includes(person))) return;
  delete reading.discourse.announced;
  for (const person of people)
    claimTie(reading, { person, anchors: owners, kin, phrase: reading, head, manner: stated(reading) });
}
