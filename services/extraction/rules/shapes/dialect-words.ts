/** Small words of Scots and northern mouths, taken down as they were spoken, read as the English ones: "he's nae ma man", "Davy hid a dother tae Morag", "Callum an oor Fiona". */
import type { Token } from '../parsed-document.ts';

/** After the Dictionaries of the Scots Language (dsl.ac.uk); only words that are no English ones. */
const spelt: Readonly<Record<string, string>> = {
  nae: 'no',
  nivver: 'never',
  niver: 'never',
  wis: 'was',
  wir: 'our',
  wi: 'with',
  fae: 'from',
  frae: 'from',
  tae: 'to',
  o: 'of',
  hae: 'have',
  hiv: 'have',
  auld: 'old',
  twa: 'two',
  fower: 'four',
  mairriet: 'married',
};

/** What the small word at `at` is read as; `undefined` where it is an English one, a name, or stands in capitals. */
export function readAs(tokens: readonly Token[], at: number): string | undefined {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here?.kind !== 'word' || here.capital !== 'none') return undefined;
  if (here.lower === 'an' && isJoined(before, next)) return 'and';
  if (here.lower === 'hid' && /^an?$/.test(next?.lower ?? '')) return 'had';
  // "o.c. of", "tae kwon do".
  const isOther = next?.text === '.' || next?.lower === 'kwon';
  return Object.hasOwn(spelt, here.lower) && !isOther ? spelt[here.lower] : undefined;
}

/** "Sandy an Bea", "me an ma mither": no word that "an" could stand before as an article. */
function isJoined(before: Token | undefined, next: Token | undefined): boolean {
  if (before?.kind !== 'word' || next?.kind !== 'word') return false;
  if (/^(?:oor|ma|my|his|her|their|the|wir|she|he|they)$/.test(next.lower)) return true;
  if (next.capital === 'all') return false;
  return /^[^aeiouh]/.test(next.lower) || (before.capital !== 'none' && next.capital !== 'none');
}
