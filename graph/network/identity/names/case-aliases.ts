/**
 * The call names that a case itself teaches: "Octavian (Tavi) Hale" in one record, "Tavi is Octavian" in another, make Tavi of every Octavian Hale and
 * Octavian of every Tavi. A nickname of one record so leads to its bearer in all the others.
 */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { IdentityRemark } from '#graph/model/claim.ts';
import type { NameProfile } from './name-profile.ts';
import { callNames, isFullName } from './name-profile.ts';

/** One first name used for another, of bearers of one of the family names; none given: of any. */
interface Alias {
  readonly name: string;
  readonly families: readonly string[];
}

/** Adds to a name the other first names by which the case calls its bearer; `names`: those of the mentions, by id. */
export function caseAliases(
  names: ReadonlyMap<string, NameProfile>,
  remarks: readonly IdentityRemark[],
): (name: NameProfile) => NameProfile {
  const aliases = new Map<string, Alias[]>();
  const note = (one: string, other: string, families: readonly string[]) => {
    if (one === other || isNoName(one) || isNoName(other)) return;
    aliases.set(one, [...(aliases.get(one) ?? []), { name: other, families }]);
    aliases.set(other, [...(aliases.get(other) ?? []), { name: one, families }]);
  };
  for (const { given, nicknames, family } of names.values())
    for (const nickname of nicknames) note(given[0] ?? '', nickname, [family]);
  for (const [one, other] of saidToBeOne(names, remarks))
    note(
      one.given[0] ?? '',
      other.given[0] ?? '',
      [one.family, other.family].filter((family) => family !== ''),
    );
  return (name) => withAliases(name, aliases);
}

function withAliases(name: NameProfile, aliases: ReadonlyMap<string, readonly Alias[]>): NameProfile {
  const own = callNames(name);
  const isOfFamily = ({ families }: Alias) =>
    name.family === '' ||
    families.every((family) => family === '') ||
    families.some((family) => family === name.family || name.former.includes(family));
  const others = own.flatMap((word) => (aliases.get(word) ?? []).filter(isOfFamily).map((alias) => alias.name));
  const added = [...new Set(others)].filter((word) => !own.includes(word));
  return added.length === 0 ? name : { ...name, aliases: added };
}

/** Names that the words give to one person, unless the case knows two people by them, each in full under a family name of their own. */
function saidToBeOne(
  names: ReadonlyMap<string, NameProfile>,
  remarks: readonly IdentityRemark[],
): readonly (readonly [NameProfile, NameProfile])[] {
  const families = familiesOf(names);
  return remarks.flatMap(({ a, b, outcome }) => {
    const [one, other] = [names.get(a), names.get(b)];
    if (outcome !== 'same' || one === undefined || other === undefined) return [];
    const [known, knownOther] = [one, other].map(({ given }) => families.get(given[0] ?? '') ?? new Set<string>());
    const areTwo = (known?.size ?? 0) > 0 && (knownOther?.size ?? 0) > 0 && known?.isDisjointFrom(knownOther ?? known);
    return areTwo === true ? [] : [[one, other] as const];
  });
}

/** The family names that the case writes with each first name. */
function familiesOf(names: ReadonlyMap<string, NameProfile>): ReadonlyMap<string, ReadonlySet<string>> {
  const families = new Map<string, Set<string>>();
  for (const name of names.values())
    if (isFullName(name))
      families.set(name.given[0] ?? '', (families.get(name.given[0] ?? '') ?? new Set()).add(name.family));
  return families;
}

/** An initial, a kin word, or what tells two of one name apart. */
function isNoName(word: string): boolean {
  return word.length < 2 || tellsApart(word) || kinTerm(word).length > 0;
}

/** "Oswald, everyone says Junior": there is another Oswald. */
export function tellsApart(word: string): boolean {
  return /^(?:junior|senior|jnr|snr|jr|sr|elder|younger)$/.test(word);
}
