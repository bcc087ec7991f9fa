/**
 * What speaks for and against two sets of mentions being one person: one table of weights, each line explained in words. Weights are
 * hand-set, in the manner of log odds.
 */
import { yearRange } from '#graph/model/edtf-date.ts';
import type { FamilyTaken } from './family-names-taken.ts';
import type { Agreement, NameComparison } from './names/compare-names.ts';
import { compareNames } from './names/compare-names.ts';
import type { PlaceAgreement } from './kin-positions.ts';
import type { Traits } from './traits.ts';
import { fullNames } from './traits.ts';

/** Weight for or against, by what agrees. */
export const evidenceWeights = {
  givenSame: 2,
  givenNickname: 1.5,
  givenSound: 1.5,
  givenNear: -2,
  givenShort: 0,
  givenLater: -2,
  givenInitial: 0.6,
  givenUnsaid: 0,
  givenDiffers: -8,
  familySame: 2,
  familyFormer: 2.5,
  familyByMarriage: 2,
  familyByBirth: 1.5,
  familyInPassing: 1,
  familySound: 1.6,
  familyNear: 1,
  familyShort: 0,
  familyLater: 0,
  familyInitial: 1.5,
  familyNickname: 0,
  familyUnsaid: 0,
  familyDiffers: -2.5,
  heldByOne: 4,
  samePlace: 2.5,
  otherPlace: -3.5,
  otherParents: -5,
  bornSameDay: 4,
  bornSameYear: 1.5,
  sameNickname: 1.5,
  sameTitle: 2,
  paidAndFamily: -6,
  sameRecord: 1,
  // Of a family name alone with a title ("Mrs Agar"):
  titledInRecord: 2,
  titledElsewhere: 0.5,
  titledOtherwise: -1,
  namedBefore: 0.5,
  parentOfChild: 1,
  ageOfChild: -2,
  seniorElder: 2,
  seniorYounger: -8,
  sexUnsaid: -1,
  mrsByMarriage: 1,
  mrsByBirth: -3,
  msByMarriage: -2,
  msByBirth: 1.5,
} as const;

/** From here on a pair is joined. */
export const enoughToJoin = 3;
/** From here on, short of joining, a worker is asked. */
export const enoughToAsk = 1.5;

export interface EvidenceLine {
  readonly text: string;
  readonly weight: number;
}

/** What is compared: two sets' traits, their places, whether one is only paid while the other is kin, whether a record holds both. */
export interface ComparedPair {
  readonly a: Traits;
  readonly b: Traits;
  readonly places: PlaceAgreement;
  readonly paidAndFamily: boolean;
  /** Two mothers, or two fathers, are named who are not one person; asked only where the rest does not settle it. */
  readonly otherParents: () => boolean;
  readonly sameRecord: boolean;
  /** How two family names that differ may be one woman's. */
  readonly familyTaken: () => FamilyTaken | undefined;
  /** Nobody else bears the first name, and one of the two is named so once, with nothing said of them. */
  readonly isOnlyInPassing: () => boolean;
}

export function weighPair(pair: ComparedPair): readonly EvidenceLine[] {
  const lines = [...nameLines(pair), ...placeLines(pair.places), ...birthLines(pair.a, pair.b), ...otherLines(pair)];
  if (totalWeight(lines) < 0 || !pair.otherParents()) return lines;
  return [...lines, { text: 'different parents are named', weight: evidenceWeights.otherParents }];
}

export function totalWeight(lines: readonly EvidenceLine[]): number {
  return lines.reduce((sum, line) => sum + line.weight, 0);
}

function nameLines({ a, b, familyTaken, isOnlyInPassing }: ComparedPair): readonly EvidenceLine[] {
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

function placeLines(places: PlaceAgreement): readonly EvidenceLine[] {
  if (places === undefined) return [];
  if (places.how === 'differs') {
    const [one, other] = places.terms;
    return [{ text: `one recorded as ${one}, the other as ${other}`, weight: evidenceWeights.otherPlace }];
  }
  const isHeldByOne = places.how === 'only-one';
  const text = `both recorded as ${places.term}${isHeldByOne ? ', a place one person holds' : ''}`;
  return [{ text, weight: isHeldByOne ? evidenceWeights.heldByOne : evidenceWeights.samePlace }];
}

function birthLines(a: Traits, b: Traits): readonly EvidenceLine[] {
  for (const first of a.births)
    for (const second of b.births) {
      if (first === second && /^\d{4}-\d{2}-\d{2}$/.test(first))
        return [{ text: `both born on ${first}`, weight: evidenceWeights.bornSameDay }];
      const year = yearRange(first)?.earliest;
      if (year !== undefined && year === yearRange(second)?.earliest)
        return [{ text: `both born in ${year}`, weight: evidenceWeights.bornSameYear }];
    }
  return [];
}

/** Half of all grown-ups are called "Mr": it tells nobody from another. */
function isPlainTitle(title: string): boolean {
  return /^(?:|mr|mrs|ms|miss|mx|dr)$/.test(title);
}

function otherLines({ a, b, paidAndFamily, sameRecord }: ComparedPair): readonly EvidenceLine[] {
  const nicknames = (traits: Traits) => [...traits.names.values()].flatMap((name) => name.nicknames);
  const titles = (traits: Traits) =>
    [...traits.names.values()].flatMap((name) => (isPlainTitle(name.title) ? [] : [name.title]));
  const title = titles(a).find((word) => titles(b).includes(word));
  const shared = nicknames(a).find((nickname) => nicknames(b).includes(nickname));
  return [
    ...(shared === undefined ? [] : [{ text: `both called ${shared}`, weight: evidenceWeights.sameNickname }]),
    ...(title === undefined ? [] : [{ text: `both called ${title}`, weight: evidenceWeights.sameTitle }]),
    ...(paidAndFamily
      ? [{ text: 'one is named only in a paid role, the other as family', weight: evidenceWeights.paidAndFamily }]
      : []),
    ...(sameRecord ? [{ text: 'named in the same record', weight: evidenceWeights.sameRecord }] : []),
  ];
}
