/** Who may bear a name: referents by the words of their names. */
import type { PersonName } from '#graph/model/mention.ts';
import { foldName } from '../names/fold-name.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';

export function indexName({ byWord }: Discourse, referent: Referent, name: PersonName): void {
  for (const word of foldedWords(name))
    for (const key of [word, anyOf(word)]) byWord.set(key, (byWord.get(key) ?? new Set()).add(referent));
}

/** Those among the referents whose names have a word in common with this one, or its initial, in order of appearance. */
export function namesakes({ byWord }: Discourse, name: PersonName): readonly Referent[] {
  const keys = foldedWords(name).flatMap((word) => (word.length === 1 ? [anyOf(word)] : [word, word.slice(0, 1)]));
  const found = new Set([...new Set(keys)].flatMap((key) => [...(byWord.get(key) ?? [])]));
  return [...found].toSorted((a, b) => a.key - b.key);
}

/** Every word with that first letter. */
function anyOf(word: string): string {
  return `${word.slice(0, 1)}*`;
}

function foldedWords({ given, family, former, nicknames }: PersonName): readonly string[] {
  const words = [...given, ...nicknames, ...former, ...(family ?? '').split(/[\s-]/)].flatMap((word) =>
    word.split(/[\s-]/),
  );
  return [...new Set(words.map((word) => foldName(word)).filter((word) => word !== ''))];
}
