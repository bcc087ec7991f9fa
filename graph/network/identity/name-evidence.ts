/** What the names of two sets of mentions say for and against their being one person. */
import { type EvidenceLine, evidenceWeights, totalWeight } from './evidence-weights.ts';
import type { FamilyTaken } from './family-names-taken.ts';
import { type Agreement, compareNames, type NameComparison } from './names/compare-names.ts';
import type { ComparedPair } from './pair-evidence.ts';
import { fullNames } from './traits.ts';

export function nameLines({ a, b, familyTaken, isOnlyInPassing }: ComparedPair): readonly EvidenceLine[] {
  const [fullA, fullB] = [fullNames(a), fullNames(b)];
  const bothFull = fullA.length > 0 && fullB.length > 0;
  const [namesA, namesB] = bothFull ? [fullA, fullB] : [[...a.names.values()], [...b.names.values()]];
  const lines = namesA.flatMap((x) => namesB.map((y) => linesOf(compareNames(x, y))));
  const best = lines.toSorted((x, y) => totalWeight(y) - totalWeight(x))[0] ?? [];
  const isOtherFamily = ({ text }: EvidenceLine) => text === familyWords.differs;
  const isSameFirst = best.some(({ text }) => text === givenWords.same);
  if (!bothFull || !isSameFirst || !best.some(isOtherFamily)) return best;
  const how = familyTaken() ?? (isOnlyInPassing() ? 'passing' : undefined);
  return how === undefined ? best : [...best.filter((line) => !isOtherFamily(line)), otherFamilyLines[how]];
}

const otherFamilyLines: Readonly<Record<FamilyTaken | 'passing', EvidenceLine>> = {
  marriage: { text: "one family name is the husband's or partner's", weight: evidenceWeights.familyByMarriage },
  birth: { text: 'one family name is that of parents or siblings', weight: evidenceWeights.familyByBirth },
  passing: {
    text: 'nobody else bears the first name, which one record writes with another family name',
    weight: evidenceWeights.familyInPassing,
  },
};

const agreementKey = {
  same: 'Same',
  sound: 'Sound',
  nickname: 'Nickname',
  short: 'Short',
  initial: 'Initial',
  near: 'Near',
  later: 'Later',
  unsaid: 'Unsaid',
  differs: 'Differs',
} as const;

const givenWords: Readonly<Record<Agreement, string>> = {
  same: 'the same first name',
  nickname: 'one first name is used for the other',
  short: 'one first name is short for the other by its letters',
  sound: 'first names that sound alike',
  near: 'first names spelled alike',
  later: 'a later first name of the other',
  initial: 'the initial fits',
  unsaid: '',
  differs: 'different first names',
};

const familyWords: Readonly<Record<Agreement, string>> = {
  same: 'the same family name',
  nickname: '',
  short: '',
  sound: 'family names that sound alike',
  near: 'family names spelled alike',
  later: '',
  initial: "the family name's initial fits",
  unsaid: '',
  differs: 'different family names',
};

function linesOf({ given, family, byFormerName }: NameComparison): readonly EvidenceLine[] {
  return [
    { text: givenWords[given], weight: evidenceWeights[`given${agreementKey[given]}`] },
    byFormerName
      ? { text: 'one family name is the other’s former one', weight: evidenceWeights.familyFormer }
      : { text: familyWords[family], weight: evidenceWeights[`family${agreementKey[family]}`] },
  ].filter((line) => line.text !== '');
}
