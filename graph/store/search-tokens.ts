/** Names folded into search tokens, alike for what is stored and what is asked: letters and digits only, so nothing in them can be an operator. */
import type { Person } from '#graph/model/network.ts';

/** Letters that decomposition does not bring to their plain form. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** "Zoë O'Neill-Đukić" → ["zoe", "oneill", "dukic"]. Symbols beyond ASCII (an emoji) are kept, so that whatever is a name can be found. */
export function foldedTokens(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}\p{Cf}'’‘ʼ`]/gu, '')
      .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
      .match(/(?:[\p{L}\p{N}]|(?!\p{ASCII})\p{S}){1,60}/gu) ?? []
  );
}

/** The tokens of a search: no more than any name has, so that no search is too long for an engine. */
export function askedTokens(words: string): readonly string[] {
  return [...new Set(foldedTokens(words))].slice(0, 16);
}

/** Every token by which a person is found: of the name and the aliases, and what follows an apostrophe ("O'Neill" also as "Neill"). */
export function personTokens(person: Pick<Person, 'name' | 'aliases'>): readonly string[] {
  const names = [person.name, ...person.aliases];
  const apart = names.map((name) => name.replace(/['’‘ʼ`]/g, ' '));
  return [...new Set([...names, ...apart].flatMap(foldedTokens))];
}
