/**
 * What a record orders or asks not to be told, whose it is and who is not to hear of it: "Do not tell Gary where Eve is living" is of Eve, and of Gary
 * (whoever is about to ring him must have read it). A refuge told of once costs a life: what is ordered is read though it says no more than "the address".
 */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { cuesOf } from '../cues-of.ts';
import { isChild, wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import {
  asksSilence,
  keptPlace,
  mustNotHear,
  notPassedOn,
  onlySeems,
  tellNobody,
} from '../vocabulary/silence-words.ts';
import { notToHear } from './not-to-hear.ts';
import { ownersOf } from './owner-of-kept.ts';
import { withRightParent } from './whose-parent.ts';

export interface Withheld {
  readonly cue: Cue;
  /** Of whom it is not to be told. */
  readonly kept: readonly Referent[];
  /** Who is not to hear of it. */
  readonly uninformed: readonly Referent[];
  /** Somebody asks it; nobody orders it. */
  readonly isAsked: boolean;
}

/** `hears`: whoever stands before the words is not to hear; `tells`: whoever stands after them. */
export type Silence = Cue & { readonly sort: 'asks' | 'hears' | 'tells' | 'keeps' };

/** The first order or request of a sentence that something be kept from somebody. */
export function withheldIn(passage: Passage): Withheld | undefined {
  const isPlace = keptPlace.test(passage.text);
  const cue = silences(passage).find(
    (one) => !isOfAbuser(passage, one) && (isPlace || !isSecretOfTheDay(passage, one)),
  );
  if (!cue) return undefined;
  const isAsked = cue.sort === 'asks';
  const found = notToHear(passage, cue);
  const owners = ownersOf(passage, cue, found);
  // "She does not want Gary told she rang" is for whoever speaks of her; where she lives must be read by whoever speaks to Gary.
  const uninformed = isAsked && !isPlace ? [] : found.filter(adult);
  const people = withRightParent(passage, owners.people).filter(
    (one) => !found.includes(one) && (isPlace || !isAsked || !isChild(one)),
  );
  // "The placement" is filed under whoever is not to hear of it.
  const isRow = passage.sentence.sentence.part.row !== undefined;
  return { cue, uninformed, kept: owners.areGuessed && uninformed.length > 0 && !isRow ? [] : people, isAsked };
}

function silences(passage: Passage): readonly Silence[] {
  const all = (sort: Silence['sort'], words: RegExp) =>
    cuesOf(passage, words).map((cue): Silence => ({ ...cue, sort }));
  return [
    ...all('asks', asksSilence),
    ...all('hears', mustNotHear).filter(({ start }) => !onlySeems.test(wordsBefore(passage, start + 4, 20))),
    ...all('tells', tellNobody),
    ...all('keeps', notPassedOn),
  ];
}

const toldThem =
  /\b(?:told|tells|telling|warned|threatened|made|said to) (?:him|her|them|me|us|the (?:children|kids|boys?|girls?)|\p{Lu}\p{Ll}+) (?:to )?\W*$/u;

const homeKept =
  /\bwhere (?:s?he|they|we|i|mum\w*|mam)(?: now)? (?:lives?|is living|are living|stays?)\b|\bnew address\b/i;

/** "He told her not to tell anybody", "don't tell your mum": what somebody who does harm says to a child. */
function isOfAbuser(passage: Passage, cue: Silence): boolean {
  const after = wordsAfter(passage, cue.end);
  if (/^\s*(?:your|yer)\b/i.test(after)) return true;
  // What a mother tells a child to keep to itself is where they live.
  return toldThem.test(wordsBefore(passage, cue.start + 1, 40)) && !homeKept.test(cue.words + after);
}

/** A child's "don't tell Mum", or what relatives write to each other. */
function isSecretOfTheDay({ sentence, reading }: Passage, cue: Cue): boolean {
  return sentence.speakerAt(cue.start)?.childId !== undefined || reading.document.record.type === 'messages';
}
