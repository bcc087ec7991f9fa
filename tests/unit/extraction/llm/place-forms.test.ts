import { expect, it } from 'vitest';
import { locateQuote } from '#services/extraction/llm/locate-quote.ts';
import { placeForms } from '#services/extraction/llm/place-forms.ts';

const text =
  'Joan Reed came with her sister. Alan Reed came with her brother and her sister, Bess. Alan, the elder, is a Reed too. Neighbour A rang. Neighbour B rang.';

function placed(people: Readonly<Record<string, readonly string[]>>, quotes: Readonly<Record<string, string>> = {}) {
  const found = Object.entries(people).map(([ref, forms]) => ({ ref, forms: [...forms] }));
  const quotesOf = new Map(Object.entries(quotes).map(([ref, quote]) => [ref, [locateQuote(text, quote)!]]));
  const places = placeForms(text, { start: 0, end: text.length }, found, quotesOf);
  return (ref: string) => places.get(ref)?.map(({ quote, start }) => [quote, start]);
}

it('a name stands for its person wherever it is written, but not inside the longer name of another', () => {
  const of = placed({ p1: ['Alan Reed', 'Alan'], p2: ['Joan Reed'], p3: ['Reed'] });
  expect(of('p1')).toEqual([
    ['Alan Reed', 32],
    ['Alan', 86],
  ]);
  expect(of('p3')).toEqual([['Reed', 108]]);
});

it('words that may mean several people stand only where a finding about the person quotes them', () => {
  const of = placed({ p1: ['her sister'], p2: ['her sister', 'Bess'] }, { p2: 'her sister, Bess' });
  expect(of('p2')).toEqual([
    ['her sister', 68],
    ['Bess', 80],
  ]);
  expect(of('p1')).toEqual([['her sister', 20]]);
});

it('somebody whom no finding quotes stands at the first place that is nobody else’s', () => {
  const of = placed({ p1: ['Neighbour'], p2: ['Neighbour'] });
  expect([of('p1'), of('p2')]).toEqual([[['Neighbour', 118]], [['Neighbour', 136]]]);
});
