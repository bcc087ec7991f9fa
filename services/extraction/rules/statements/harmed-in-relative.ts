/** Whom "her" means where a relative clause tells of harm: "she says Ann is back with Al, who hit her" tells of Ann, not of whoever says it. */
import type { Reference, Referent } from '../parsed-document.ts';
import { wordsAfter, wordsBefore, wordsOf, type Cue, type Passage } from './passage.ts';

const opensRelative = /(?:,\s*)?who (?:\p{L}+ ){0,3}$/iu;
/** A subject of a clause of its own stands before its verb, as whoever is only told or rung does not. */
const verbNext =
  /^(?:['’]s|['’]d)? ?(?:(?:still|now|back|again) )*(?:is|was|has|had|back|still|now|lives?|living|lived|stays?|stayed|went|gone|got|moved|married|met|sees|left|returned|took)\b/i;

/** The subject of the clause before, of the pronoun's sex; `undefined` where the object is no pronoun of a relative clause, or nobody stands so. */
export function harmedInRelative(passage: Passage, cue: Cue): readonly Referent[] | undefined {
  const relative = opensRelative.exec(wordsBefore(passage, cue.start, 40));
  const object = passage.references.find(({ start }) => start >= cue.end && start <= cue.end + 2);
  const sex = object && sexOfPronoun(wordsOf(passage, object));
  if (!relative || sex === undefined) return undefined;
  const opening = cue.start - relative[0].length;
  const doer = passage.references.findLast(({ end }) => end <= opening);
  if (doer === undefined || opening - doer.end > 1) return undefined;
  const named = passage.references.findLast((one) => one.end < doer.start && isSubjectOf(passage, one, sex));
  return named?.people;
}

function sexOfPronoun(words: string): 'female' | 'male' | undefined {
  if (/^her$/i.test(words)) return 'female';
  return /^him$/i.test(words) ? 'male' : undefined;
}

function isSubjectOf(passage: Passage, one: Reference, sex: 'female' | 'male'): boolean {
  const [person, ...others] = one.people;
  if (person === undefined || others.length > 0 || (person.sex !== sex && person.sex !== 'unknown')) return false;
  return !/^(?:s?he|her|him)$/i.test(wordsOf(passage, one)) && verbNext.test(wordsAfter(passage, one.end, 30));
}
