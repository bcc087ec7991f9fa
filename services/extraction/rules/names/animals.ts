/** Names of animals: "a dog called Bramble", "their cat, Tibbles", "Bruno (lurcher)", "Bruno the dog". */
import type { Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';

const kinds =
  'dog|dogs|puppy|pup|cat|cats|kitten|horse|pony|donkey|rabbit|hamster|budgie|cockatiel|parrot|gerbil|ferret|snake|gecko|tortoise|goldfish|pig|lurcher|whippet|greyhound|terrier|westie|staffie|staffy|spaniel|labrador|lab|collie|alsatian|poodle|cockapoo|labradoodle|newfoundland|rottweiler|bulldog|pug|chihuahua|pet';
const animal = new RegExp(`^(?:${kinds})$`);

/** Folded names that a record gives to animals: "a dog called Bramble". */
export function animalsIn(text: string): ReadonlySet<string> {
  const told = new RegExp(
    `\\b(?:${kinds})s? ?(?:,|called|named|is called|was called)? ?(\\p{Lu}\\p{L}+)(?! \\p{Lu})|(\\p{Lu}\\p{L}+),? (?:\\(|the |their |our )(?:${kinds})\\b`,
    'gu',
  );
  return new Set([...text.matchAll(told)].map(([, one, other]) => foldName(one ?? other ?? '')));
}

/** "Spaniel", "kittens". */
export function isAnimalWord(word: string): boolean {
  return animal.test(word) || animal.test(word.replace(/(?:ie)?s$/, (end) => (end === 's' ? '' : 'y')));
}

export function isAnimal(tokens: readonly Token[], from: number, to: number): boolean {
  const [mark, first, second] = tokens.slice(to, to + 3);
  const isTold = /^[(,]$/.test(mark?.text ?? '') && animal.test(first?.lower ?? '');
  const isSecondTold = /^(the|a|an|our|their|his|her)$/.test(first?.lower ?? '') && animal.test(second?.lower ?? '');
  return (
    tokens.slice(Math.max(0, from - 3), from).some((token) => animal.test(token.lower)) ||
    isTold ||
    (/^[(,]$/.test(mark?.text ?? '') && isSecondTold) ||
    (mark?.lower === 'the' && animal.test(first?.lower ?? ''))
  );
}
