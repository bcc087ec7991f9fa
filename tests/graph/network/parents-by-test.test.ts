/** Whose child a child is, where a DNA test says other than what was recorded before it. */
import { expect, test } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, runOf, sister } from './invented-case.ts';

const before = invented(1, 'Gus Farrow, Mona Farrow.');
const again = invented(2, 'Gus Farrow, father.');
const after = invented(3, 'Alf Dorrin, not Gus Farrow.');
const gus = before.mention('Gus Farrow', { sex: 'male' });
const mona = before.mention('Mona Farrow', { sex: 'female' });
const gusAgain = again.mention('Gus Farrow', { sex: 'male' });
const alf = after.mention('Alf Dorrin', { sex: 'male' });
const gusDenied = after.mention('Gus Farrow', { sex: 'male' });

function composed(...tested: readonly KinshipClaim[]) {
  return composeNetwork(
    logOf(
      [before.record, again.record, after.record],
      [
        runOf(before.record, {
          mentions: [gus, mona],
          claims: [before.claim('parent', gus, 'child-one', father), before.claim('sibling', mona, gus, sister)],
        }),
        runOf(again.record, {
          mentions: [gusAgain],
          claims: [again.claim('parent', gusAgain, 'child-one', father, { polarity: 'recorded' })],
        }),
        runOf(after.record, { mentions: [alf, gusDenied], claims: tested }),
      ],
    ),
  );
}

const labelOf = (network: ReturnType<typeof composed>, id: string) =>
  network.people.find((person) => person.id === id)?.relations.find(({ childId }) => childId === 'one')?.label;

const byTest = after.claim('parent', alf, 'child-one', father, { basis: 'dna-confirmed' });

test('whom a test shows is the father, where records deny the one whom the system has; his sister is no aunt, and the doubt is told', () => {
  const network = composed(byTest, after.claim('parent', gusDenied, 'child-one', father, { polarity: 'denied' }));
  expect(labelOf(network, alf.id)).toBe('father');
  expect(labelOf(network, mona.id)).toBeUndefined();
  expect(network.contradictions.map(({ text }) => text).join()).toContain('More than one birth father');
});

test('one whom nobody denies is not put aside by one test: it may have been read of the wrong man', () => {
  expect(labelOf(composed(byTest), mona.id)).toBe('paternal aunt');
});

test('one who is only named beside him leaves the recorded one where he is', () => {
  const network = composed(after.claim('parent', alf, 'child-one', father));
  expect(labelOf(network, mona.id)).toBe('paternal aunt');
});
