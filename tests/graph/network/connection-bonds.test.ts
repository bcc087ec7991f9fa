import { expect, it } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { invented, logOf, mother, runOf } from './invented-case.ts';

const partner = [{ step: 'partner', sex: 'unknown' }] as const;
const guessed = { guess: { from: [], to: [] } } as const;

/** Isla and Rory, their mother Hannah, and Kelly and Bram, of whom the claims tell. */
function home() {
  const note = invented(1, 'Hannah Farrow, Kelly Marsh, Bram Oben.');
  const hannah = note.mention('Hannah Farrow', { sex: 'female' });
  const kelly = note.mention('Kelly Marsh', { sex: 'female' });
  const bram = note.mention('Bram Oben', { sex: 'male' });
  const mothers = ['child-one', 'child-two'].map((child) => note.claim('parent', hannah, child, mother));
  const labels = (claims: readonly KinshipClaim[], { id }: Mention) =>
    composeNetwork(
      logOf([note.record], [runOf(note.record, { mentions: [hannah, kelly, bram], claims: [...mothers, ...claims] })]),
    )
      .people.find((person) => person.id === id)
      ?.relations.map(({ childId, label }) => `${childId}: ${label}`);
  return { note, hannah, kelly, bram, labels };
}

it('a present foster carer is the foster carer of all the children, and so is the partner', () => {
  const { note, kelly, bram, labels } = home();
  const claims = [
    note.claim('foster-carer', kelly, 'child-one', [], { term: 'carer' }),
    note.claim('partner', bram, kelly, partner),
  ];
  expect(labels(claims, kelly)).toEqual(['one: foster carer', 'two: foster carer']);
  expect(labels(claims, bram)).toEqual(['one: foster carer', 'two: foster carer']);
});

it('a former foster carer had the one child, and the partner is that carer’s', () => {
  const { note, kelly, bram, labels } = home();
  const claims = [
    note.claim('foster-carer', kelly, 'child-one', [], { term: 'foster carer' }),
    note.claim('foster-carer', kelly, 'child-one', [], { term: 'former foster carer' }),
    note.claim('partner', bram, kelly, partner),
  ];
  expect(labels(claims, kelly)).toEqual(['one: former foster carer', "two: sister's former foster carer"]);
  expect(labels(claims, bram)?.[0]).toBe("one: former foster carer's partner");
});

it('a bond whose other end was only understood gives way to one said outright', () => {
  const { note, hannah, kelly, labels } = home();
  const claims = [
    note.claim('friend', kelly, 'child-one', [], { term: 'friend', ...guessed }),
    note.claim('friend', kelly, hannah, [], { term: 'friend' }),
  ];
  expect(labels(claims, kelly)).toEqual(["one: mother's friend", "two: mother's friend"]);
});

it('whom carers or kin foster beside the children is told by them', () => {
  const { note, hannah, kelly, bram, labels } = home();
  const fostered = note.claim('foster-carer', kelly, bram, [], { term: 'foster child' });
  const carer = note.claim('foster-carer', kelly, 'child-one', [], { term: 'carer' });
  expect(labels([carer, fostered], bram)?.[0]).toBe("one: foster carer's foster son");
  const sister = note.claim('sibling', kelly, hannah, [{ step: 'sibling', sex: 'female' }]);
  expect(labels([sister, fostered], bram)?.[0]).toBe("one: maternal aunt's foster son");
});

it('a friend without a name is there for the mother through whom alone she is known', () => {
  const note = invented(1, "Isla's friend came. Kelly Marsh came.");
  const friend = note.mention("Isla's friend", { form: 'described' });
  const kelly = note.mention('Kelly Marsh', { sex: 'female' });
  const people = (claims: readonly KinshipClaim[]) =>
    composeNetwork(logOf([note.record], [runOf(note.record, { mentions: [friend, kelly], claims })])).people.flatMap(
      ({ category, relations }) => (category === 'child' ? [] : relations.map(({ label }) => label)),
    );
  const befriended = note.claim('friend', friend, 'child-one', [], { term: 'friend' });
  expect(people([befriended, note.claim('parent', kelly, friend, mother)])).toContain("friend's mother");
  expect(people([befriended])).toEqual([]);
});
