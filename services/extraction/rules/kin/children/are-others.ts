/** Who begins a clause after "she has two children" and is none of the two: "Al is the neighbour", "Cy is her husband", "Amy's father, Bob, came". */
import type { NameSpan } from '../../parsed-document.ts';
import { isChildOf } from './is-child-of.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Item } from '../phrases/items.ts';
import type { Reading } from '../reading.ts';

/** `subjects`: the names that begin a clause; `ofChildren`: children were told of, whom nobody told of beside a child of the case is one of. */
export function areOthers(
  reading: Reading,
  items: readonly Item[],
  subjects: readonly NameSpan[],
  ofChildren: boolean,
): boolean {
  const first = Math.min(...subjects.map(({ from }) => from));
  const isBesideChild = items.some(
    (item) => item.type === 'name' && item.name.from < first && nameReferent(reading, item.name).childId !== undefined,
  );
  return (ofChildren && isBesideChild) || items.some((_, at) => isPredicateOfAnother(items, at, ofChildren));
}

/** "Is her husband", "was the landlord", "is Ann's uncle"; one of the children may be "the baby", "Amy's twin" or "a carer", and so may one of brothers and sisters. */
function isPredicateOfAnother(items: readonly Item[], at: number, ofChildren: boolean): boolean {
  if (!/^(?:is|was|are|were)$/.test(items[at]?.lower ?? '')) return false;
  const place = items.findIndex((item, here) => here > at && !isPassedOver(item));
  const noun = items[place];
  if (noun?.type === 'kin' && noun.kin.readings.some(({ path }) => path))
    return !(ofChildren && noun.kin.readings.some((kin) => isChildOf(kin) || kin.path?.at(0)?.step === 'sibling'));
  const isAny = items.slice(at, place).some(({ lower }) => /^an?$/.test(lower));
  return ofChildren && !isAny && (noun?.type === 'kin' || bond.test(noun?.lower ?? ''));
}

function isPassedOver({ type, lower }: Item): boolean {
  return type === 'name' || type === 'possessive' || type === 'pronoun' || determiner.test(lower);
}

const determiner = /^(?:the|an?|still|also|now|then|old|new|former|ex|good|family)$/;
const bond =
  /^(?:neighbours?|friends?|landlord|landlady|lodger|carer|childminder|babysitter|partner|lover|boyfriend|girlfriend)$/;
