import { describe, expect, it } from 'vitest';
import type { Statement } from '#graph/model/statement.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { protectedPeople } from '#graph/network/protected-people.ts';
import { brother, invented, logOf, mother, runOf } from './invented-case.ts';

type Record = ReturnType<typeof invented>;

function adoptionOf({ record }: Record, about: string): Statement {
  const fields = {
    reason: 'adoption',
    mayBeReadBy: 'cleared-only',
    mayBeTold: 'not-stated',
    contact: 'not-stated',
  } as const;
  return {
    id: `s-${about}`,
    record: record.number,
    type: 'handling',
    about,
    childIds: [],
    polarity: 'stated',
    quote: record.text,
    start: 0,
    end: record.text.length,
    fields,
  };
}

const adopting = [{ step: 'parent', sex: 'female', nature: 'adoptive' }] as const;

/** Fay adopted somebody; both are told of in the first record, and an aunt's tie to the mother in the second. */
function hiddenNames(adopted: 'child' | 'brother' | 'mother', isAunt: boolean): readonly string[] {
  const [first, second] = [
    invented(1, 'Fay Low adopted. Ned Farrow. Ida Farrow.'),
    invented(2, 'Ida Farrow is the mother. Fay Low is her sister.'),
  ];
  const [fay, ned, ida] = [first.mention('Fay Low'), first.mention('Ned Farrow'), first.mention('Ida Farrow')];
  const [sameIda, sameFay] = [second.mention('Ida Farrow'), second.mention('Fay Low')];
  const who = adopted === 'child' ? 'child-one' : adopted === 'brother' ? ned : ida;
  const told = adopted === 'child' ? [] : [typeof who === 'string' ? who : who.id];
  const log = logOf(
    [first.record, second.record],
    [
      runOf(first.record, {
        mentions: [fay, ned, ida],
        claims: [first.claim('adoptive-parent', fay, who, adopting), first.claim('sibling', ned, 'child-one', brother)],
        statements: [fay.id, ...told].map((about) => adoptionOf(first, about)),
      }),
      runOf(second.record, {
        mentions: [sameIda, sameFay],
        claims: [
          second.claim('parent', sameIda, 'child-one', mother),
          ...(isAunt ? [second.claim('sibling', sameFay, sameIda, [{ step: 'sibling', sex: 'female' }])] : []),
        ],
      }),
    ],
  );
  const network = composeNetwork(log);
  const ids = protectedPeople(network, log);
  return network.people.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

describe('adoptions', () => {
  it('hide strangers who adopted a child of the case', () => {
    expect(hiddenNames('child', false)).toEqual(['Fay Low']);
  });

  it('hide whom strangers adopted away, and the adopters', () => {
    expect(hiddenNames('brother', false).toSorted()).toEqual(['Fay Low', 'Ned Farrow']);
  });

  it('of kin hide nobody', () => {
    expect([hiddenNames('child', true), hiddenNames('brother', true)]).toEqual([[], []]);
  });

  it('of a parent, long ago, hide neither the parent nor the grandparents', () => {
    expect(hiddenNames('mother', false)).toEqual([]);
  });
});

it('takes no named brother for the one who was adopted and is not named', () => {
  const [first, second] = [invented(1, 'Ned Farrow is the eldest.'), invented(2, 'An older brother was adopted.')];
  const [ned, other] = [first.mention('Ned Farrow'), second.mention('An older brother', { form: 'described' })];
  const log = logOf(
    [first.record, second.record],
    [
      runOf(first.record, { mentions: [ned], claims: [first.claim('sibling', ned, 'child-one', brother)] }),
      runOf(second.record, {
        mentions: [other],
        claims: [second.claim('sibling', other, 'child-one', brother)],
        statements: [adoptionOf(second, other.id)],
      }),
    ],
  );
  const network = composeNetwork(log);
  const ids = protectedPeople(network, log);
  expect(network.people.find(({ name }) => name === 'Ned Farrow')?.mentions).toHaveLength(1);
  expect(network.people.filter(({ id }) => ids.has(id)).map(({ named }) => named)).toEqual([false]);
});
