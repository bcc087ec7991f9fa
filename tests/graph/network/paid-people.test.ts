import { expect, it } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, runOf } from './invented-case.ts';

const note = invented(1, 'Gus Farrow, Tess Oben, class teacher Lee Bray, Ms Heap, Mr Farrow.');
const gus = note.mention('Gus Farrow', { sex: 'male' });
const tess = note.mention('Tess Oben', { professional: true });
const lee = note.mention('Lee Bray');
const strangers = ['Ms Heap', 'Mr Farrow'].map((words) => {
  const [title, family = ''] = words.split(' ');
  return note.mention(words, { name: { title, given: [], family, former: [], nicknames: [] } });
});

function categories(claims: readonly KinshipClaim[]) {
  const parent = note.claim('parent', gus, 'child-one', father);
  const { people } = composeNetwork(
    logOf(
      [note.record],
      [runOf(note.record, { mentions: [gus, tess, lee, ...strangers], claims: [parent, ...claims] })],
    ),
  );
  return Object.fromEntries(people.map(({ name, category }) => [name, category]));
}

it('a bond said outright makes more than a professional, a guessed one does not', () => {
  const neighbour = note.claim('neighbour', tess, 'child-one', []);
  expect(categories([neighbour])['Tess Oben']).toBe('connection');
  expect(categories([{ ...neighbour, guess: { from: [], to: [] } }])['Tess Oben']).toBe('professional');
});

it('a class teacher is paid to be one; a piano teacher is a bond', () => {
  const teaches = (term: string) => categories([{ ...note.claim('teacher', lee, 'child-one', []), term }])['Lee Bray'];
  expect(teaches('class teacher')).toBe('professional');
  expect(teaches('piano teacher')).toBe('connection');
});

it('a title and a surname that nobody bears, with nothing said of them, is a professional', () => {
  expect(categories([])).toMatchObject({ 'Ms Heap': 'professional', 'Gus Farrow': 'kin' });
});
