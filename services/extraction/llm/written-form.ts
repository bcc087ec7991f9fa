/** What a form that the model lists is: a name, a kin word used as one, or a description, which may hold other people's names ("Ann's sister"). */
import type { Mention } from '#graph/model/mention.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';

export interface WrittenForm {
  readonly kind: Mention['form'];
  /** The words that stand for the person: of "her aunt Joan Reed" the name alone. */
  readonly words: string;
}

const particle = /^(?:al|ap|bin|bint|da|de|del|den|der|di|dos|du|el|ibn|la|le|mc|née|nee|of|ter|van|von|y)$/iu;
const joins = /^(?:and|at|by|from|for|in|near|next|of|on|or|than|that|to|up|who|with|&|\+|\/)$/iu;

/** `undefined` where no letter is in it. */
export function writtenForm(form: string): WrittenForm | undefined {
  const whole = form.trim().replace(/^["“‘']+(?=\S)|(?<=\S)["”’',.;:]+$/gu, '');
  if (!/\p{L}/u.test(whole)) return undefined;
  const kin = kinTerm(whole);
  if (kin.length > 0) {
    const isCalled = /^\p{Lu}\p{Ll}/u.test(whole) && kin.some(({ register }) => register === 'address');
    return { kind: isCalled ? 'address' : 'described', words: whole };
  }
  const name = nameIn(whole);
  return name === undefined ? { kind: 'described', words: whole } : { kind: 'named', words: name };
}

/** The name that ends the words, where nothing stands before it but "our", "the late", "her aunt": names inside a description are others'. */
function nameIn(whole: string): string | undefined {
  const words = whole.split(/\s+/u);
  const opens = words.findIndex((word, at) => isNameWord(word) && !isKinWord(word, words[at + 1]));
  if (opens < 0) return undefined;
  const before = words.slice(0, opens);
  if (before.some((word) => joins.test(word) || /\p{L}['’]s?$/u.test(word))) return undefined;
  const name = words.slice(opens);
  return name.every((word, at) => isNameWord(word) || (at > 0 && at < name.length - 1 && particle.test(word))) &&
    !endsOnKinWord(name)
    ? name.join(' ')
    : undefined;
}

/** Capitals, a nickname in quotation marks or brackets, an initial; no possessive: "Ann's" opens a description. */
function isNameWord(word: string): boolean {
  return /^["“‘'(]?\p{Lu}/u.test(word) && !/\p{L}(?:['’]s|s['’])$/u.test(word);
}

/** "Uncle" of "Uncle Ray"; the family name of "Grandad Reed" tells of no other Reed, so that one keeps its title. */
function isKinWord(word: string, next: string | undefined): boolean {
  return next !== undefined && kinTerm(word).length > 0;
}

/** "Kev's Mum", "the Snaith Twins". */
function endsOnKinWord(name: readonly string[]): boolean {
  return name.length > 1 && kinTerm(name.at(-1) ?? '').length > 0;
}
