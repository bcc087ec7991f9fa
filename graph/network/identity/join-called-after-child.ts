/**
 * "Mama Tunde", "Umm Hassan": in West Africa and among Arabs a parent is called after a child. Joined to the one known mother, or father, of those who
 * bear the child's name; not where the case uses the word for another relative (Mama is an uncle in Bengali and Urdu).
 */
import type { Sex } from '#graph/model/kin-path.ts';
import type { IdentityWork } from './identity-work.ts';
import { foldName } from './names/fold-name.ts';
import { allCallNames, titleOfFather, titleOfParent } from './names/name-profile.ts';
import { isUnnamed, placedPeople } from './placed-people.ts';

export function joinCalledAfterChild(work: IdentityWork): void {
  const { reading, sets } = work;
  const isElsewhere = new Set(reading.claims.filter(({ path }) => path.length > 1).map(({ term }) => foldName(term)));
  const called = reading.mentions.flatMap(({ id, name, record }) => {
    const title = foldName(name?.title ?? '');
    const names = [...(name?.given ?? []), ...(name?.nicknames ?? [])].map(foldName);
    return titleOfParent.test(title) && !isElsewhere.has(title) ? [{ id, title, names, record }] : [];
  });
  if (called.length === 0) return;
  const open = [...sets.sets().filter((end) => isUnnamed(work, end)), ...called.map(({ id }) => sets.find(id))];
  const placed = placedPeople(work, new Set(open));
  const parentOf = (child: string, sex: Sex, record: number): readonly string[] => {
    const path = [{ step: 'parent', sex }] as const;
    const found = placed.follow(child, path);
    const best = found.length === 1 ? found[0] : placed.bestAttested(found, child, path, record);
    return best === undefined ? [] : [best];
  };
  const bearers = byCallName(work);
  for (const { id, title, names, record } of called) {
    const sex = titleOfFather.test(title) ? 'male' : 'female';
    const all = new Set(names.flatMap((name) => bearers.get(name) ?? []).map(sets.find));
    const children = [...all].filter((end) => end !== sets.find(id));
    const parents = new Set(children.flatMap((child) => parentOf(child, sex, record)).map(sets.find));
    const [parent] = parents;
    if (parent !== undefined && parents.size === 1) sets.join(parent, id, `called ${title} after a child`, 'words');
  }
}

/** Everybody by what they are called, looked up once for all who are called after somebody. */
function byCallName({ sets, traits }: IdentityWork): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const end of sets.sets())
    for (const word of new Set(traits(end).names.values().flatMap(allCallNames))) {
      const known = found.get(word);
      if (known) known.push(end);
      else found.set(word, [end]);
    }
  return found;
}
