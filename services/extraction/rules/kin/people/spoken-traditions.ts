/** Which of a word's readings the families of a record mean by it: "Nana" is a mother's father in one home and a grandmother in the next. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Tradition } from '#graph/kinship/term-table.ts';
import { vocabularyEntries } from '#graph/kinship/vocabulary.ts';
import { traditionsOfName } from '../../names/name-traditions.ts';
import type { NameSpan } from '../../parsed-document.ts';
import type { Discourse } from '../../reference/discourse.ts';
import { everydayWords } from '../phrases/everyday-words.ts';

const spoken = new WeakMap<Discourse, ReadonlySet<Tradition>>();

/** The readings, those of the language that the name beside the word and the record's other kin words are of before the rest; of a man's name none for a woman. */
export function inTheirLanguage(
  readings: readonly KinReading[],
  discourse: Discourse,
  names: readonly NameSpan[],
): readonly KinReading[] {
  const [first] = readings;
  if (!first || readings.every(({ path, kind }) => kind === first.kind && path === first.path)) return readings;
  const [name, ...others] = names;
  const fitting =
    name && others.length === 0 ? readings.filter(({ sex }) => new Set([sex, name.sex, 'unknown']).size < 3) : readings;
  const beside = traditionsOfName(name?.name.given[0] ?? '');
  const here = spokenIn(discourse);
  const weight = ({ tradition }: KinReading) => (beside.has(tradition) ? 1 : 0) + (here.has(tradition) ? 1 : 0);
  return (fitting.length > 0 ? fitting : readings).toSorted((a, b) => weight(b) - weight(a));
}

/** The languages of kin words that no other language has, and of the children's names. */
function spokenIn(discourse: Discourse): ReadonlySet<Tradition> {
  const known = spoken.get(discourse);
  if (known) return known;
  const found = new Set(discourse.children.flatMap(({ names: [name] }) => [...traditionsOfName(name?.given[0] ?? '')]));
  for (const word of new Set(discourse.record.text.toLowerCase().match(/\p{L}{3,}/gu))) {
    const [one, ...others] = new Set(vocabularyEntries(word).map(({ tradition }) => tradition));
    if (one && others.length === 0 && !everydayWords.has(word)) found.add(one);
  }
  spoken.set(discourse, found);
  return found;
}
