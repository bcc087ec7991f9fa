/** Kin words of other languages as their families put them to a name: "Mama Harish" is an uncle, and so is "Harish mama". */
import { traditionsOfName } from '../../names/name-traditions.ts';
import type { NameSpan, Token } from '../../parsed-document.ts';
import type { KinItem } from './items.ts';
import { isForeign } from './kin-term-use.ts';
import { kinTermAt, type KinSpan } from './kin-term-at.ts';

/** The kin word that stands as title of a name: where the families who give the name mean another relative by it than English ones do, that one. */
export function titleInTheirLanguage(tokens: readonly Token[], span: NameSpan): KinSpan | undefined {
  const kin = kinTermAt(tokens, span.from);
  const theirs = kin && readingsOf(kin, span);
  const isEnglish = kin?.readings.some((reading) => !isForeign(reading));
  return kin && theirs && theirs.length > 0 && isEnglish ? { ...kin, readings: theirs, foreign: true } : undefined;
}

/** "Harish mama", "Balwant fuffar ji": the word stands behind the name, in it or after it, and is read as if it stood before. */
export function kinBehind(tokens: readonly Token[], span: NameSpan): KinItem | undefined {
  const { from, to, start, name, possessive } = span;
  if (name.title !== undefined || name.family !== undefined || possessive === true) return undefined;
  const within = to - from > 1 ? kinTermAt(tokens, to - 1) : undefined;
  const kin = within ?? kinTermAt(tokens, to);
  const readings = kin && kin.from > from ? readingsOf(kin, span) : [];
  if (!kin || readings.length === 0 || (kin.from === to && tokens[kin.from]?.capital !== 'none')) return undefined;
  return { type: 'kin', kin: { ...kin, readings, foreign: true }, start, end: start, lower: kin.term.toLowerCase() };
}

/** The elders whom those who give the name mean by the word; "Murat abi" and "Sana apa" are said to anybody older. */
function readingsOf({ readings }: KinSpan, { name, sex }: NameSpan): KinSpan['readings'] {
  const families = traditionsOfName(name.given[0] ?? '');
  return readings.filter(
    (reading) =>
      families.has(reading.tradition) &&
      isForeign(reading) &&
      (reading.path?.length ?? 0) > 1 &&
      !reading.plural &&
      new Set([sex, reading.sex, 'unknown']).size < 3,
  );
}
