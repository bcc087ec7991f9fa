/** The short forms and pet names by which a record calls the case's children: "rubes" for Ruby, "Kitty" for Katarzyna. */
import type { CaseFile } from '#graph/model/case-file.ts';
import { isFullFormOf, isNicknameOf, isPetFormAbroad } from '#graph/network/identity/names/nicknames.ts';
import { isCommonSurname } from './common-surnames.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { openers } from './not-a-name.ts';

const capitalised = /(?<![\p{L}\p{M}'’-])\p{Lu}(?:\p{Ll}{2,8}|\p{Lu}{2,8})(?![\p{L}\p{M}-])/gu;

/** A capitalised word that begins as the child's name does and ends as pet names do, and is no other name. */
export function childShortForms(
  text: string,
  caseFile: CaseFile,
  small: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { name } of caseFile.children) {
    const [first = '', ...others] = name.split(/\s+/);
    const abroad = mostUsed(text, (word) => isPetFormAbroad(word, foldName(first)));
    const stem = foldName(first).slice(0, 3);
    if (stem.length < 3) continue;
    for (const found of text.matchAll(capitalised)) {
      const word = foldName(found[0]);
      if (word === foldName(first)) continue;
      const pet = word.startsWith(stem) && /(ie|ey|y|i|a|o|u|ka|ek|us)$/.test(word) && givenNameSex(word) === undefined;
      // The Margaret of Maisie's file is somebody else.
      const isPet = isNicknameOf(word, foldName(first)) && !isFullFormOf(word, foldName(first));
      const isKnown = isPet || word === abroad;
      const clipped = isClipped(word, stem) && givenNameSex(word) === undefined && !small.has(word);
      const isCapitals = found[0] === found[0].toUpperCase();
      const isShort = isKnown || (clipped && !isCapitals);
      if ((pet && !isCapitals) || (isShort && isAlone(text, found[0], others))) forms.set(word, first);
    }
  }
  return forms;
}

/** Of the words that may be a child's English pet name the one written most: beside Kitty a Kat is somebody else. */
function mostUsed(text: string, isForm: (word: string) => boolean): string | undefined {
  const counts = new Map<string, number>();
  for (const [found] of text.matchAll(capitalised)) {
    const word = foldName(found);
    if (counts.has(word) || isForm(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** "Gid", "Gidd" and "Gids" for Gideon, "Roz" and "Rozzy" for Rosalind. */
function isClipped(word: string, stem: string): boolean {
  const ending = stem.slice(-1);
  const buzzed = ending === 's' ? '[sz]' : RegExp.escape(ending);
  return new RegExp(`^${RegExp.escape(stem.slice(0, -1))}${buzzed}(?:${buzzed}(?:y|ie)?|s)?$`).test(word);
}

/** "Toby" of whom the record gives no other surname and no title is the case's Tobias. */
function isAlone(text: string, word: string, own: readonly string[]): boolean {
  const others = new RegExp(
    `(?<=\\b(?:Uncle|Aunt|Auntie|Aunty|Mr|Mrs|Miss|Ms) )${RegExp.escape(word)}\\b|\\b${RegExp.escape(word)} (?=(\\p{Lu}\\p{Ll}+))`,
    'gu',
  );
  const surnames = new Set(own.map(foldName));
  return text
    .matchAll(others)
    .every(
      ([, next = '']) =>
        surnames.has(foldName(next)) ||
        openers.has(next.toLowerCase()) ||
        (givenNameSex(next) !== undefined && !isCommonSurname(next)),
    );
}
