/**
 * How present somebody is in the reader's mind at a point of a record, after Lappin and Leass (1994): by what they do in their sentence, fading from
 * sentence to sentence. The weights were fitted on invented case files.
 */
import type { Referent } from '../parsed-document.ts';
import type { Recent } from './discourse.ts';

/** Sentences back that a pronoun reaches. */
export const reach = 4;

export const weights = {
  /** The first words of a sentence go on about whom the first words of another were about. */
  bothLead: 0.95,
  subject: 1,
  sameSentence: 1.3,
  /** Per sentence back. */
  perSentence: -0.4,
  /** Per mention of somebody in between. */
  perMention: -0.13,
  /** In another paragraph. */
  elsewhere: -2.45,
  /** One of a couple. */
  member: -0.8,
  /** One of two who were told as somebody's parents, where the pronoun may be that somebody. */
  ofOwner: -1.6,
  /** Spoken of inside quotation marks, where the pronoun is outside. */
  quoted: -1.7,
  /** Nothing tells the sex. */
  unsure: -0.3,
  professional: -1.9,
  /** The words around rather mean them: a child, or somebody else. */
  ratherChild: 1.3,
  rather: 0.3,
  /** Whom the record is a talk with, wherever they were mentioned last. */
  protagonist: -1.95,
  /** The paragraph before began with them, and the pronoun begins the next. */
  topicAbove: -0.6,
};

/** Where words stand: their sentence, their paragraph, and the item of a list they are in. */
export interface Place {
  /** They are the first words of the sentence. */
  readonly leads?: boolean;
  readonly sentence: number;
  readonly part?: number;
  readonly item?: number | undefined;
  readonly quoted?: boolean;
}

/** How much one mention of people brings each of them to mind; `between`: how many mentions came after it. */
export function salienceOf(recent: Recent, between: number, here: Place): number {
  return (
    (recent.subject ? weights.subject : 0) +
    distanceFrom(recent, here) * weights.perSentence +
    (recent.leads && here.leads === true ? weights.bothLead : 0) +
    (distanceFrom(recent, here) === 0 ? weights.sameSentence : 0) +
    between * weights.perMention +
    (here.part !== undefined && recent.part !== here.part ? weights.elsewhere : 0) +
    (recent.people.length > 1 ? weights.member : 0) +
    (recent.quoted && here.quoted === false ? weights.quoted : 0)
  );
}

/** How many sentences ago; another item of the same list is out of reach, and what leads the list in is one sentence away. */
export function distanceFrom(recent: Recent, { sentence, item }: Place): number {
  if (recent.item !== undefined && recent.item !== item) return Infinity;
  const distance = sentence - recent.sentence;
  return item !== undefined && recent.item === undefined && distance < 12 ? Math.min(distance, 1) : distance;
}

export function isInReach(recent: Recent, here: Place): boolean {
  return distanceFrom(recent, here) <= reach;
}

/** What speaks for or against somebody wherever they are mentioned. */
export function standing({ sex, professional }: Referent, isSexed: boolean): number {
  return (isSexed && sex === 'unknown' ? weights.unsure : 0) + (professional ? weights.professional : 0);
}
