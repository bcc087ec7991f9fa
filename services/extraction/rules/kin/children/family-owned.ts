/** Whose a child is, told by the surname of both parents: "the Dunns' lad", "Joe, 9, the Dunns' boy", "Dunns' own: Joe 17, Amy 14". */
import type { Referent } from '../../parsed-document.ts';
import { foldName } from '../../names/fold-name.ts';
import { agedNames } from './aged-children.ts';
import { claimParents } from '../claim-parents.ts';
import type { Item } from '../phrases/items.ts';
import { afterAge } from '../phrases/after-age.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Reading } from '../reading.ts';

export function readFamilyOwned(reading: Reading, items: readonly Item[]): void {
  for (const [at, item] of items.entries()) {
    const owns = items[at + 1]?.type === 'possessive' || /^['’]$/.test(items[at + 1]?.lower ?? '');
    if (item.type !== 'word' || !owns || item.token.capital !== 'first' || !item.lower.endsWith('s')) continue;
    const parents = familyOf(reading, item.lower);
    if (parents.length > 0) claimParents(reading, parents, childrenAt(reading, items, at), 'own child');
  }
}

/** The one or two grown people of the surname whom the record has named. */
function familyOf({ discourse }: Reading, plural: string): readonly Referent[] {
  const surnames = [plural.slice(0, -1), plural.replace(/es$/, '')].map(foldName);
  const bearers = discourse.referents.filter(
    ({ names, childId, young, professional }) =>
      childId === undefined &&
      !young &&
      !professional &&
      names.some(({ family }) => family !== undefined && surnames.includes(foldName(family))),
  );
  return bearers.length <= 2 ? bearers : [];
}

const child = /^(?:lad|lass|lassie|boy|girl|son|daughter|dau|eldest|youngest|only child|little boy|little girl)$/;

/** The child named after "lad" or before the surname, or the children of the list after "own:". */
function childrenAt(reading: Reading, items: readonly Item[], at: number): readonly Referent[] {
  const [word, next] = [items[at + 2], items[at + 3]];
  if (word?.lower === 'own' && next?.lower === ':') return agedNames(reading, items, at + 4)?.children ?? [];
  if (!child.test(word?.lower ?? '')) return [];
  if (next?.type === 'name') return [nameReferent(reading, next.name)];
  const before = items.slice(0, at).findLastIndex(({ type }) => type === 'name');
  const named = items[before];
  if (named?.type !== 'name') return [];
  const between = items.slice(afterAge(items, before + 1), at).map(({ lower }) => lower);
  return /^(?:, |is |was )(?:the|our)$/.test(between.join(' ')) ? [nameReferent(reading, named.name)] : [];
}
