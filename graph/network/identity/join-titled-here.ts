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
    const fitting = new Set<string>();
    for (const record of work.facts.records(work.sets.find(end)).keys())
      for (const one of fuller.get(titleKey(record, name)) ?? []) {
        fitting.add(work.sets.find(one));
        if (fitting.size > 1) break;
      }
    const [only] = fitting;
    if (only !== undefined && fitting.size === 1) work.sets.join(only, end, 'the record says the name in full', 'hint');
  }
}

/** Who is called by a title with an initial and the family name, or with a family name that an initial stands for. */
function fullerByTitle(
  { traits, facts, sets }: IdentityWork,
  ends: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const end of ends)
    for (const name of traits(end).names.values())
      for (const record of facts.records(sets.find(end)).keys())
        for (const key of fullerKeys(record, name)) {
          const bearers = found.get(key) ?? new Set();
          // Two are enough to know that the title does not tell.
          if (bearers.size < mostBearers) bearers.add(sets.find(end));
          found.set(key, bearers);
        }
  return found;
}

const mostBearers = 2;

function fullerKeys(record: number, name: NameProfile): readonly string[] {
  if (name.title === '' || name.family.length < 2) return [];
  const initial = { ...name, family: name.family.charAt(0) };
  return [...(name.given.length > 0 ? [titleKey(record, name)] : []), titleKey(record, initial)];
}

function titleKey(record: number, { title, family }: NameProfile): string {
  return `${record} ${title} ${family}`;
}
