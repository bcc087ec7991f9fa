/** The name of a child of the case, as `case.json` writes it, cut into given and family names. */
import type { PersonName } from '#graph/model/mention.ts';
import { readFamilyFirst } from '#graph/network/identity/names/family-first.ts';

export function childName(written: string): PersonName {
  const words = written.trim().split(/\s+/);
  const turned = readFamilyFirst(words);
  const family = turned?.family ?? (words.length > 1 ? words.at(-1) : undefined);
  return {
    given: turned?.given ?? (family === undefined ? words : words.slice(0, -1)),
    ...(family === undefined ? {} : { family }),
    former: [],
    nicknames: [],
  };
}
