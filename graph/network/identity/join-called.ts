/**
 * Joins the words one calls a relative by ("Mamgu", "Abti", "Granny") to the one person to whom the case gives them by name: "Mamgu is Olwen",
 * "Granny Vi", "Rosa, his Avó". What somebody is called goes with the person through all records, before anybody is placed by kinship alone.
 */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { IdentityWork } from './identity-work.ts';
import { isAddress, wordOfAddress } from './words-of-address.ts';
import { foldName } from './names/fold-name.ts';
import { isUnnamed } from './placed-people.ts';
import { undeniedClaims } from './undenied-claims.ts';

export function joinCalled(work: IdentityWork): void {
  const namings = namingsByWord(work);
  for (const end of work.sets.sets().filter((set) => isUnnamed(work, set)))
    for (const member of work.sets.members(end)) {
      const mention = work.mentions.get(member);
      const word = wordOfAddress(mention);
      if (mention === undefined || word === undefined) continue;
      const bearer = onlyBearer(work, word, namings.get(word) ?? [], mention);
      if (bearer !== undefined && work.sets.join(bearer, member, `the one person called ${word}`, 'evidence')) break;
    }
}

/** A place where somebody is named with a word of address. */
type Naming = Pick<Mention, 'id' | 'record'>;

/** The one whom the record calls so; else, where it is no word that every family uses, the one whom the case does. */
function onlyBearer(
  { sets }: IdentityWork,
  word: string,
  namings: readonly Naming[],
  { id, record }: Mention,
): string | undefined {
  const bearers = (called: readonly Naming[]) =>
    [...new Set(called.map((naming) => sets.find(naming.id)))].filter(
      (bearer) => sets.keptApartBy(bearer, id, 'evidence') === undefined,
    );
  const here = bearers(namings.filter((naming) => naming.record === record));
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const [first, ...others] = bearers(namings);
  return others.length === 0 && !kinTerm(word).some(({ tradition }) => tradition === 'english') ? first : undefined;
}

/** By each word where somebody is named with it, as a title or in a tie. */
function namingsByWord({ reading, mentions }: IdentityWork): ReadonlyMap<string, readonly Naming[]> {
  const titled = reading.mentions.flatMap((mention) =>
    mention.form === 'named' && mention.name?.title !== undefined
      ? [{ word: foldName(mention.name.title), naming: mention }]
      : [],
  );
  const tied = undeniedClaims(reading.claims).flatMap(({ from, term, guess }) => {
    const naming = mentions.get(from);
    const isSaid = guess === undefined && naming?.form === 'named';
    return isSaid ? [{ word: foldName(term), naming }] : [];
  });
  const all = Map.groupBy(
    [...titled, ...tied].filter(({ word }) => isAddress(word)),
    ({ word }) => word,
  );
  return new Map(all.entries().map(([word, named]) => [word, named.map(({ naming }) => naming)]));
}
