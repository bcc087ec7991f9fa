import { describe, expect, it } from 'vitest';
import { locateForm, locateQuote } from '#services/extraction/llm/locate-quote.ts';

const text = `Seen at home. Ella’s gran,
> Joan Reed – "her mam's mam" – lives at the bottom of the hill with her dog, a very old one, and her son Alan Pike.`;

/** The record's own words at the place where the quote was found. */
function quoteOf(quote: string): string | undefined {
  const found = locateQuote(text, quote);
  return found && text.slice(found.start, found.end);
}

describe('a quote is found', () => {
  it.each([
    ['over a line break and the mark that begins the next line', "Ella's gran, Joan Reed", 'Ella’s gran,\n> Joan Reed'],
    ['in other quotation marks and dashes', 'Joan Reed - “her mam’s mam” -', 'Joan Reed – "her mam\'s mam" –'],
    ['with a full stop that the model put', "Ella's gran.", 'Ella’s gran'],
  ])('%s', (_how, quote, found) => expect(quoteOf(quote)).toBe(found));

  it('with the words that it leaves out', () => {
    expect(quoteOf('Joan Reed … and her son Alan Pike')).toMatch(/^Joan Reed .* very old one, and her son Alan Pike$/u);
  });
});

it('a quote is not found in other words, in another order, or with words from far apart', () => {
  expect(locateQuote(text, 'Joan Reed, her gran')).toBeUndefined();
  expect(locateQuote(text, 'Alan Pike … Joan Reed')).toBeUndefined();
  expect(locateQuote(`Joan${' so on'.repeat(80)} Alan`, 'Joan … Alan')).toBeUndefined();
});

it('a name is found as words of its own, and not in a longer one', () => {
  expect(locateForm('Ann, Ann-Marie, Anna and Ann’s dog', 'Ann', 0, 40).map(({ start }) => start)).toEqual([0, 25]);
});
