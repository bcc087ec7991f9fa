/** Words of address and unnamed places compared with each other: when two are two people, when one. */
import { writeKinPath } from '#graph/kinship/kin-notation.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { IdentityWork } from './identity-work.ts';
import { isHeldByOne } from '../kin/held-by-one.ts';
import { foldName } from './names/fold-name.ts';

/** One record calls two grandmothers by two words: "Nan" and "Nain" in it are two people. */
export function keepAddressesApart({ reading, sets, mentions }: IdentityWork): void {
  const seen = new Map<string, Map<string, string>>();
  for (const claim of reading.claims) {
    const word = addressWord(mentions.get(claim.from));
    if (word === undefined || !claim.path.every((step) => step.step === 'parent') || claim.path.length < 2) continue;
    const key = `${claim.record} ${claim.to} ${claim.path.at(-1)?.sex}`;
    const words = seen.get(key) ?? new Map<string, string>();
    seen.set(key, words);
    for (const [other, end] of words)
      if (other !== word) sets.keepApart(end, claim.from, `called ${word} where another is called ${other}`);
    if (!words.has(word)) words.set(word, claim.from);
  }
}

/** Unnamed people in one place: one, where the place is held by one person, a record says it twice, or a child calls them by one word. */
export function joinSamePlaces(work: IdentityWork, waiting: readonly string[], acrossRecords: boolean): void {
  const seen = new Map<string, string>();
  for (const end of waiting)
    for (const place of work.places(end)) {
      const scopes =
        acrossRecords && isHeldByOne(place.path) ? ['any'] : [...work.facts.records(work.sets.find(end)).keys()];
      const called = !acrossRecords
        ? []
        : work.sets.members(end).flatMap((member) => addressWord(work.mentions.get(member)) ?? []);
      for (const scope of [...scopes, ...called]) {
        const key = `${scope} ${place.to} ${writeKinPath(place.path)}`;
        const other = seen.get(key);
        if (other === undefined) seen.set(key, end);
        else work.sets.join(other, end, `both recorded as ${place.term}`, 'evidence');
      }
    }
}

/** The kin word used as a name: "Nan" of "Nanna Fay" too, where the title is one. */
function addressWord(mention: Mention | undefined): string | undefined {
  if (mention?.form === 'address') return foldName(mention.surface).replace(/^(?:my|me|our|his|her|the)\s+/, '');
  return undefined;
}
