/** Whose a child is where a line or a bracket enters the child with nothing but the parent's possessive: "Maud (9) – Ted's from before", "Baby Al (1) – Jo's", "Cy (Ann & Bob's)", "Di, Jo's, aged 8". */
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { coParentAt } from '../couples/co-parents.ts';
import { nameReferent } from '../people/name-referent.ts';
import { peopleOf } from '../people/people-of.ts';
import { afterAge } from '../phrases/after-age.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import type { Item } from '../phrases/items.ts';
import type { Reading } from '../reading.ts';

/** The possessors at an item, and where what follows them begins. */
interface Owners {
  readonly people: readonly Referent[];
  readonly to: number;
}

export function readEnteredChildren(reading: Reading, items: readonly Item[]): void {
  const [subject, ...others] = reading.carried ? (reading.subject.people ?? []) : [];
  if (reading.shape === 'table-row' && subject && others.length === 0) claimEntered(reading, items, 0, () => subject);
  for (const [at, item] of items.entries()) {
    if (item.type !== 'name' || items[at + 1]?.type === 'possessive') continue;
    const mark = pastAge(items, at + 1);
    const sign = items[mark]?.lower ?? '';
    if (/^[(,–-]$/.test(sign)) claimEntered(reading, items, mark + 1, () => nameReferent(reading, item.name), sign);
  }
}

/** "Al (9) –", "Al, 9 –". */
function pastAge(items: readonly Item[], at: number): number {
  const isListed = items[at]?.lower === ',' && /^\d{1,2}$/.test(items[at + 1]?.lower ?? '');
  return isListed && /^[–(-]$/.test(items[at + 2]?.lower ?? '') ? at + 2 : afterAge(items, at);
}

/** Claims the person as the child of whose possessive stands at an item and ends there; of one alone only where the words tell of somebody young. */
function claimEntered(reading: Reading, items: readonly Item[], at: number, whose: () => Referent, sign = ''): void {
  const owners = ownersAt(reading, items, at);
  if (!owners) return;
  const person = whose();
  if (person.professional || owners.people.includes(person)) return;
  const words = items
    .slice(owners.to, owners.to + 4)
    .map(({ lower }) => lower)
    .join(' ');
  const rank = rankedAs.exec(words)?.[0];
  const to = owners.to + (rank === undefined ? 0 : rank.split(' ').length);
  const by = rank === undefined ? undefined : coParentAt(reading, items, to);
  const isOver = sign === '(' ? /^[),;]/ : /^[,;.]|^$/;
  const isYoung = person.young === true || person.childId !== undefined || owners.people.length > 1;
  const isSaid =
    before.test(words) ||
    /^, (?:aged )?(?:\d|1[0-7])(?: [,.;)]|$)/.test(words) ||
    (rank !== undefined && (by !== undefined || isOver.test(items[to]?.lower ?? '')));
  if (!isSaid && !(isYoung && isOver.test(words))) return;
  claimParents(reading, [...owners.people, ...(by?.people ?? [])], [person], 'own child');
}

const rankedAs = /^(?:first|second|eldest|oldest|youngest|middle one|only one)(?= |$)/;
const before = /^from (?:before|(?:a |an |her |his )?(?:previous|earlier|first|other|last)\b)/;

/** "Ann's", "Ann & Bob's", "Ann's and Bob's". */
function ownersAt(reading: Reading, items: readonly Item[], at: number): Owners | undefined {
  const phrase = nounPhraseAt(items, at);
  const isOwner = phrase?.from === at && phrase.head.type === 'names' && items[phrase.to]?.type === 'possessive';
  if (!isOwner) return undefined;
  const people = peopleOf(reading, phrase).filter(
    ({ childId, professional }) => childId === undefined && !professional,
  );
  const next = /^(?:and|&|\+)$/.test(items[phrase.to + 1]?.lower ?? '') ? phrase.to + 2 : undefined;
  const other = next === undefined ? undefined : ownersAt(reading, items, next);
  if (people.length === 0 || (next !== undefined && !other)) return undefined;
  return { people: [...people, ...(other?.people ?? [])], to: other?.to ?? phrase.to + 1 };
}
