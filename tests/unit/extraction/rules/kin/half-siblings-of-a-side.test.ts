import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const halves = (words: string) => tiesOf(words).filter((tie) => tie.includes('half-sibling'));

it.each([
  'Karen’s partner Derek was in the kitchen. There is a half-sister on dad’s side, Sue, 14, lives with an aunt.',
  'Derek Foyle rang. There is a half sister on mum’s side, Sue (6).',
])('a half-sister on dad’s side is the children’s, whoever was spoken of before: %s', (words) => {
  expect(halves(words)).toEqual(['Sue half-sibling of child-ruby', 'Sue half-sibling of child-leo']);
});

it.each([
  'Karen talked of her family. There is a half-sister on dad’s side, Sue (12).',
  'Karen grew up in Hull. There is a half-sister on dad’s side, Sue, 16 now.',
  'Karen has a brother, Derek. There is a half-sister on dad’s side, Sue (11).',
  'Karen rang. There is a half-sister on her dad’s side, Sue (11).',
  'Karen rang. There is a half-sister on dad’s side, Sue, who works in Hull.',
])('but not after words of somebody’s own family, nor one who is grown: %s', (words) => {
  expect(halves(words)).toEqual(['Sue half-sibling of Karen']);
});
