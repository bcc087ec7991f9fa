/** Whom the sentence before was about or asks about, so that kin words alone say what they are. */
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';

/** "And who is Ann?", "Ann is …", "I asked who Ann was.": the one person whom the sentence before asks about. */
export function askedAbout({ discourse, sentence, text, start }: Reading): readonly Referent[] | undefined {
  const told = discourse.recent.filter((recent) => recent.sentence === sentence - 1 && recent.people.length === 1);
  const last = told.findLast(({ owner }) => owner !== true);
  const begin = Math.min(...told.map((recent) => recent.start));
  const asks = last && /\?|(?:\.\.\.|…)\W*$|\basked\b[^.]* who\b/.test(text.slice(Math.max(0, begin - 40), start));
  return asks ? last.people : undefined;
}

/** The one person whom the sentence before was about. */
export function lastSubject({ discourse, sentence }: Reading): readonly Referent[] | undefined {
  return discourse.recent.findLast(
    (recent) => recent.subject && sentence - recent.sentence === 1 && recent.people.length === 1,
  )?.people;
}
