/** Who may bear a name: referents by how the words of their names begin. */
import type { PersonName } from '#graph/model/mention.ts';
import { foldName } from '../names/fold-name.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';

export function indexName({ byBeginning }: Discourse, referent: Referent, name: PersonName): void {
  for (const word of foldedWords(name))
    for (const key of [beginning(word), anyOf(word)])
      byBeginning.set(key, (byBeginning.get(key) ?? new Set()).add(referent));
}

/** Those among the referents some word of whose names begins as one of this name does, or is its initial, in order of appearance. */
export function namesakes({ byBeginning }: Discourse, name: PersonName): readonly Referent[] {
  const keys = foldedWords(name).flatMap((word) =>
    word.length === 1 ? [anyOf(word)] : [beginning(word), word.slice(0, 1)],
  );
  const found = new Set([...new Set(keys)].flatMap((key) => [...(byBeginning.get(key) ?? [])]));
  return [...found].toSorted((a, b) => a.key - b.key);
}

/** Of an initial the letter itself. */
function beginning(word: string): string {
  return word.slice(0, 3);
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
