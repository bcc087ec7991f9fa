/** "Ann and Al stay with Ann's sister Bea, Bea's husband Cy and their two, Di and Ed": the next of a list are the children of the couple named straight before, whoever the sentence is about. */
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';
import { latestUnion } from './unions.ts';

/** The couple of whom one was named straight before "and their"; nobody where the words go on to a child of the case, or to a clause of their own. */
export function coupleBeside(reading: Reading, offset: number): readonly Referent[] {
  const { discourse, sentence, text } = reading;
  const last = discourse.recent.findLast((recent) => recent.sentence === sentence && recent.end <= offset);
  const [person, ...others] = last?.people ?? [];
  if (!last || !person || others.length > 0) return [];
  const joint = text.slice(last.end, offset);
  if (!isNext.test(joint) || (joint.startsWith(',') && !isLastOfList(reading, offset))) return [];
  const couple = latestUnion(reading) ?? [];
  return couple.includes(person) && !namesChild(reading, offset) ? couple : [];
}

const isNext = /^(?: ?\([^()\n]*\))?,? (?:and|or|&|plus) $/;

/** "…, and their two, Di and Ed.": names alone, and no verb of theirs. */
function isLastOfList({ text, end }: Reading, offset: number): boolean {
  const words = text.slice(offset, end).match(/\p{L}+/gu) ?? [];
  const named = words.findIndex((word) => /^\p{Lu}/u.test(word));
  return named > 0 && named < 5 && words.slice(named).every((word) => /^\p{Lu}|^and$/u.test(word));
}

function namesChild({ discourse, text, end }: Reading, offset: number): boolean {
  const words = new Set(text.slice(offset, end).match(/[\p{L}'’-]+/gu));
  return discourse.children.some(({ names }) => names.some(({ given }) => words.has(given[0] ?? '')));
}
