/** What speaks for and against two sets of mentions being one person, each line explained in words. */
import { yearRange } from '#graph/model/edtf-date.ts';
import { type EvidenceLine, evidenceWeights, totalWeight } from './evidence-weights.ts';
import type { FamilyTaken } from './family-names-taken.ts';
import type { PlaceAgreement } from './kin-positions.ts';
import { nameLines } from './name-evidence.ts';
import type { Traits } from './traits.ts';

/** What is compared: two sets' traits, their places, whether one is only paid while the other is kin, whether a record holds both. */
export interface ComparedPair {
  readonly a: Traits;
  readonly b: Traits;
  readonly places: PlaceAgreement;
  readonly paidAndFamily: boolean;
  /** The term of a role outside kinship that both hold. */
  readonly role: string | undefined;
  /** Two mothers, or two fathers, are named who are not one person; asked only where the rest does not settle it. */
  readonly otherParents: () => boolean;
  readonly sameRecord: boolean;
  /** The words say that the name is another's too, who may be the other one. */
  readonly areNamesakes: boolean;
  /** How two family names that differ may be one woman's. */
  readonly familyTaken: () => FamilyTaken | undefined;
  /** Nobody else bears the first name, and one of the two is named so once, with nothing said of them. */
  readonly isOnlyInPassing: () => boolean;
}

export function weighPair(pair: ComparedPair): readonly EvidenceLine[] {
  const names = nameLines(pair);
  const isOneSigning = pair.sameRecord && totalWeight(names) >= enoughForOneSigning;
  const others = otherLines(isOneSigning ? { ...pair, paidAndFamily: false } : pair);
  const lines = [...names, ...placeLines(pair.places), ...birthLines(pair.a, pair.b), ...others];
  if (totalWeight(lines) < 0 || !pair.otherParents()) return lines;
  return [...lines, { text: 'different parents are named', weight: evidenceWeights.otherParents }];
}

/** "Gillian Low, Coach" who signs "Gill Low": a first name used for the other, with the same family name, in one record. */
const enoughForOneSigning = evidenceWeights.givenNickname + evidenceWeights.familySame;

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

function otherLines({ a, b, role, paidAndFamily, sameRecord, areNamesakes }: ComparedPair): readonly EvidenceLine[] {
  const nicknames = (traits: Traits) => [...traits.names.values()].flatMap((name) => name.nicknames);
  const titles = (traits: Traits) =>
    [...traits.names.values()].flatMap((name) => (isPlainTitle(name.title) ? [] : [name.title]));
  const title = titles(a).find((word) => titles(b).includes(word));
  const shared = nicknames(a).find((nickname) => nicknames(b).includes(nickname));
  return [
    ...(shared === undefined ? [] : [{ text: `both called ${shared}`, weight: evidenceWeights.sameNickname }]),
    ...(title === undefined ? [] : [{ text: `both called ${title}`, weight: evidenceWeights.sameTitle }]),
    ...(role === undefined ? [] : [{ text: `both recorded as ${role}`, weight: evidenceWeights.sameRole }]),
    ...(paidAndFamily
      ? [{ text: 'one is named only in a paid role, the other as family', weight: evidenceWeights.paidAndFamily }]
      : []),
    ...(areNamesakes
      ? [{ text: 'the words say that another bears the name', weight: evidenceWeights.toldNamesakes }]
      : []),
    ...(sameRecord ? [{ text: 'named in the same record', weight: evidenceWeights.sameRecord }] : []),
  ];
}
