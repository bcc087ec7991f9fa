/**
 * The side that a surname tells where no words do: "Gran, Joan Pike" is on the father's side where he is a Pike and the mother never was. Left open
 * where both parents bear the name, or where it marks no family.
 */
import type { Mention } from '#graph/model/mention.ts';
import { nameProfile } from '../identity/names/name-profile.ts';
import { nameWords } from '../identity/names/fold-name.ts';
import type { OneSide } from '../ties/said-sides.ts';
import type { AssertedTie } from './asserted-ties.ts';

interface Bearer {
  readonly sex: string;
  readonly mentions: readonly Mention[];
}

/** Names that unrelated people bear by custom: of religion, of honour, or of most of a country. */
const ofNoFamily: ReadonlySet<string> = new Set(
  nameWords(
    'Singh Kaur Begum Bibi Khatun Khatoon Khanum Akhtar Akter Sultana Parveen Khan Ali Ahmed Ahmad Hussain Hossain Mohammed Muhammad Mohamed Ullah Uddin Islam Rahman Devi Kumar Kumari Lal Nguyen Tran Le Pham',
  ),
);

/** The ties with the sides that surnames tell of relatives beyond the parents. */
export function withSidesBySurname(
  ties: readonly AssertedTie[],
  people: ReadonlyMap<string, Bearer>,
): readonly AssertedTie[] {
  const parentsOf = Map.groupBy(
    ties.filter(({ kind, path }) => kind === 'parent' && path.every(({ nature }) => nature === undefined)),
    ({ to }) => to,
  );
  const bornBy = (child: string, sex: 'female' | 'male') =>
    surnamesOf(
      (parentsOf.get(child) ?? []).flatMap(({ from }) => people.get(from) ?? []).filter((one) => one.sex === sex),
    );
  return ties.map((tie) => {
    const person = people.get(tie.from);
    if (person === undefined || !isSideOpen(tie)) return tie;
    const side = sideOf(surnamesOf([person]), bornBy(tie.to, 'female'), bornBy(tie.to, 'male'));
    return side === undefined ? tie : { ...tie, side };
  });
}

function isSideOpen({ path: [first, ...rest], side }: AssertedTie): boolean {
  return (
    first?.step === 'parent' &&
    first.sex === 'unknown' &&
    first.nature === undefined &&
    rest.length > 0 &&
    side === 'unknown'
  );
}

function sideOf(
  own: ReadonlySet<string>,
  mothers: ReadonlySet<string>,
  fathers: ReadonlySet<string>,
): OneSide | undefined {
  const [maternal, paternal] = [own.isDisjointFrom(mothers), own.isDisjointFrom(fathers)];
  return maternal === paternal ? undefined : maternal ? 'paternal' : 'maternal';
}

/** Every surname the records give them, the former ones too. */
function surnamesOf(people: readonly Bearer[]): ReadonlySet<string> {
  const names = people.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      const { family = '', former = [] } = nameProfile(mention) ?? {};
      return [family, ...former].flatMap(nameWords);
    }),
  );
  return new Set(names.filter((name) => name.length > 1 && !ofNoFamily.has(name)));
}
