/**
 * How much each thing that agrees or differs speaks for or against two sets of mentions being one person: one table, hand-set, in the manner of
 * log odds.
 */

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
  sameRole: 1.8,
  otherPlace: -3.5,
  otherParents: -2,
  bornSameDay: 4,
  bornSameYear: 1.5,
  sameNickname: 1.5,
  sameTitle: 2,
  toldNamesakes: -8,
  paidAndFamily: -6,
  sameRecord: 1,
  kinTitleFits: 1.5,
  kinTitleDiffers: -6,
  // Of a family name alone with a title ("Mrs Agar"):
  titledInRecord: 2,
  titledElsewhere: 0.5,
  titledOtherwise: -1,
  namedBefore: 0.5,
  parentOfChild: 1,
  ageOfChild: -4,
  placeOfItsOwn: -4,
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

export function totalWeight(lines: readonly EvidenceLine[]): number {
  return lines.reduce((sum, line) => sum + line.weight, 0);
}
