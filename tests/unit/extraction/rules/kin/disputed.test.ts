import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test.each([
  ["Craig Marsh has claimed to be Rosa's father; the mother denies it.", 'Craig Marsh not parent child1'],
  ["Craig Marsh says that he is Rosa's father. Ms Holt disputes this.", 'Craig Marsh not parent child1'],
  ["There is a rumour that Craig Marsh is Rosa's dad. Deirdre says this is rubbish.", 'Craig Marsh not parent child1'],
  ["Craig Marsh was named as Rosa's father but DNA proved otherwise.", 'Craig Marsh not parent child1'],
  ["Deirdre Marsh was recorded in error as Rosa's aunt.", 'Deirdre Marsh not aunt-uncle child1'],
  ["Deirdre Marsh is often mistaken for Rosa's mother.", 'Deirdre Marsh not parent child1'],
  ['Mr Marsh, whom the children call Uncle, is no relation.', 'Mr Marsh not aunt-uncle child1'],
  ["Derek Hale's real sister is Fay Hale, not Deirdre Marsh.", 'Deirdre Marsh not sibling Derek Hale'],
  ["In my last note I wrote that Craig Marsh is Rosa's uncle. That was wrong.", 'Craig Marsh not aunt-uncle child1'],
])('what is disputed, disproved or put right is denied: %s', async (text, tie) => {
  expect(await tiesIn(text)).toContain(tie);
});

test.each([
  ["Craig Marsh is not just Rosa's teacher, he helps out at home.", 'Craig Marsh teacher child1'],
  ["It is thought that Craig Marsh is Rosa's uncle.", 'Craig Marsh aunt-uncle child1'],
  ["Craig Marsh is Rosa's uncle and denies it was his car.", 'Craig Marsh aunt-uncle child1'],
  ["Rosa's dad is Derek Hale, not that he visits.", 'Derek Hale parent child1'],
  ['Deirdre Marsh came in with Rosa. She is her aunt.', 'Deirdre Marsh aunt-uncle child1'],
])('words that deny something else leave the tie: %s', async (text, tie) => {
  expect((await tiesIn(text)).map((said) => said.replace(' said to be', ''))).toContain(tie);
});
