/**
 * "Present: Mr W. Low, Mrs J. Low. Mrs Low asked …", "Mrs Watt came in. Mrs W said …": within a record a family name alone with a title means the
 * one whom the record calls so more fully, before anybody who bears the name elsewhere.
 */
import type { IdentityWork } from './identity-work.ts';
import type { NameProfile } from './names/name-profile.ts';
import { isTitledFamily } from './titled-family-names.ts';

export function joinTitledHere(work: IdentityWork, ends: readonly string[]): void {
  const fuller = fullerByTitle(work, ends);
  for (const end of ends) {
    const names = [...work.traits(end).names.values()];
    const [name] = names;
    if (name === undefined || names.length > 1 || !isTitledFamily(names)) continue;
    const [only, ...others] = [...work.facts.records(work.sets.find(end)).keys()].flatMap((record) => [
      ...new Set((fuller.get(titleKey(record, name)) ?? []).map(work.sets.find)),
    ]);
    if (only !== undefined && others.length === 0)
      work.sets.join(only, end, 'the record says the name in full', 'hint');
  }
}

/** Who is called by a title with an initial and the family name, or with a family name that an initial stands for. */
function fullerByTitle({ traits, facts, sets }: IdentityWork, ends: readonly string[]): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const end of ends)
    for (const name of traits(end).names.values())
      for (const record of facts.records(sets.find(end)).keys())
        for (const key of fullerKeys(record, name)) found.set(key, [...(found.get(key) ?? []), end]);
  return found;
}

function fullerKeys(record: number, name: NameProfile): readonly string[] {
  if (name.title === '' || name.family.length < 2) return [];
  const initial = { ...name, family: name.family.charAt(0) };
  return [...(name.given.length > 0 ? [titleKey(record, name)] : []), titleKey(record, initial)];
}

function titleKey(record: number, { title, family }: NameProfile): string {
  return `${record} ${title} ${family}`;
}
