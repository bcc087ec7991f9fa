/** Tells the words of a name from titles, kin words and the small words around them, so that "her sister Jo" is known to name Jo. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { nameWords } from '#graph/network/identity/names/fold-name.ts';

const titles = new Set(
  'mr mrs ms miss mx dr rev revd fr pc dc ds di dci sgt judge sir pastor imam sister brother young old big little'.split(
    ' ',
  ),
);
const small = new Set(
  'the a an of and or who which in on to at from with for by that this his her hers their my our your he she they him them it is was be not no said same other another new late nee née formerly one two three man woman boy girl lady baby child children person people family someone'.split(
    ' ',
  ),
);

/** How much a written form says about who is meant. */
export const formWeights = { name: 1, role: 0.4, description: 0.15 } as const;

/** "Joan Tilley", "Mrs Tilley", "jo" are names; "Nan", "MGM" roles; "her sister" a description. */
export function formWeight(form: string): number {
  const words = form.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.some(isNameWord)) return formWeights.name;
  if (capitals.length === 0 && words.length > 0 && words.length <= 2 && words.every(isNameWord))
    return formWeights.name;
  return capitals.length > 0 ? formWeights.role : formWeights.description;
}

/** The folded words of a form that can be part of somebody's name. Remarks in brackets and whose relative it is are left out. */
export function ownNameWords(form: string): readonly string[] {
  const bare = form.replace(/\(.*?\)/g, ' ');
  const last = bare.split(/['’]s\s/).at(-1) ?? bare;
  const words = last.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words
    .filter(isNameWord)
    .flatMap(nameWords)
    .filter((word) => word.length > 1);
}

/** Without title, brackets, case and accents: "Mrs Jo Tilley (née Best)" is "jo tilley". */
export function bareName(form: string): string {
  return nameWords(form.replace(/\(.*?\)/g, ' '))
    .filter((word) => !titles.has(word))
    .join(' ');
}

function isNameWord(word: string): boolean {
  const plain = word.replace(/['’]s$/, '');
  const lower = plain.toLowerCase();
  return plain.length > 1 && !titles.has(lower) && !small.has(lower) && kinTerm(plain).length === 0;
}
