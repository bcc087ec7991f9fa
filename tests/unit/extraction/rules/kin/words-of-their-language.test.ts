import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';
import { inventedRecord, inventedChildren } from '../invented-record.ts';
import { rulesExtractor } from '#services/extraction/rules/rules-extractor.ts';

async function sidesIn(text: string): Promise<readonly string[]> {
  const { reading } = await rulesExtractor.read(inventedRecord(text), inventedChildren);
  return reading.claims.map(({ kind, side }) => `${kind} ${side}`);
}

it.each([
  ["Rosa's nana, Ramesh, is in Leeds.", 'grandparent maternal'],
  ["Rosa's nana, Joan, is in Leeds.", 'grandparent unknown'],
  ['Rosa said: "My mami Jignasha has twins."', 'aunt-uncle maternal'],
])('a word that several languages have is of the one that its name is of: %s', async (text, tie) => {
  expect(await sidesIn(text)).toContain(tie);
});

it.each([
  "Leo said mausa again and the app has it that it only means an aunt's husband.",
  "Teyze is our name for a mother's sister.",
  'Ciocia means an aunt of any sort.',
])('a word that is explained is nobody: %s', (words) => {
  expect(tiesOf(words)).toEqual([]);
});

it('but whose brother means well is', () => {
  expect(tiesOf("Karen Pike's brother means well. He is Ted.").join()).toContain('sibling of Karen Pike');
});
