/** Joins mentions that write the same full name, then those whose full names differ by spelling, nickname, order or a former name. */
import { callNames, isFullName } from './names/name-profile.ts';
import { fullNamesAgree } from './names/full-names-agree.ts';
import { nameRoots } from './names/nicknames.ts';
import type { IdentityWork } from './resolve-identity.ts';
import { compareEnds } from '../text-position.ts';

export function joinFullNames(work: IdentityWork): void {
  joinSameSpelling(work);
  joinNearSpelling(work);
}

function joinSameSpelling({ sets, traits }: IdentityWork): void {
  const byName = new Map<string, string[]>();
  for (const end of sets.sets())
    for (const name of traits(end).names.filter(isFullName)) {
      const key = `${name.given[0]} ${name.family}`;
      byName.set(key, [...(byName.get(key) ?? []), end]);
    }
  for (const ends of byName.values()) {
    const nuclei: string[] = [];
    for (const end of ends) {
      const home = nuclei.find((nucleus) => sets.join(nucleus, end, 'the same full name'));
      if (home === undefined) nuclei.push(end);
    }
  }
}

function joinNearSpelling({ sets, traits }: IdentityWork): void {
  const blocks = new Map<string, Set<string>>();
  for (const end of sets.sets())
    for (const name of traits(end).names.filter(isFullName))
      for (const family of [name.family, ...name.former])
        for (const key of [
          ...callNames(name)
            .flatMap(nameRoots)
            .map((root) => `${root}|${family.slice(0, 1)}`),
          `${name.given[0]?.slice(0, 2)}|${family}`,
        ])
          blocks.set(key, (blocks.get(key) ?? new Set()).add(end));
  for (const block of blocks.values()) {
    const ends = [...block].toSorted(compareEnds).slice(0, 60);
    for (const [index, a] of ends.entries())
      for (const b of ends.slice(index + 1)) {
        if (sets.find(a) === sets.find(b)) continue;
        const [namesA, namesB] = [traits(a).names.filter(isFullName), traits(b).names.filter(isFullName)];
        if (namesA.some((x) => namesB.some((y) => fullNamesAgree(x, y))))
          sets.join(a, b, 'full names that are one name spelled or used differently');
      }
  }
}
