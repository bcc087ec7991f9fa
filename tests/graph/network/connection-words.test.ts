import { expect, it } from 'vitest';
import { connectionWords } from '#graph/network/labels/connection-words.ts';

it.each([
  ['friend', 'best mate', 'best friend'],
  ['friend', 'mate', 'friend'],
  ['friend', 'Her school friend', 'school friend'],
  ['foster-carer', 'carer', 'foster carer'],
  ['foster-carer', 'former carers', 'former foster carer'],
  ['neighbour', 'next door', 'neighbour'],
  ['godparent', 'madrinha', 'godmother'],
  ['mentor', 'BOXING COACH', 'boxing coach'],
  ['teacher', 'TA', 'TA'],
  ['mentor', 'her football coach', 'football coach'],
] as const)('a %s written as “%s” is a %s', (kind, term, words) => {
  expect(connectionWords({ kind, term })).toBe(words);
});
