import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { AssertedTie } from '#graph/network/labels/asserted-ties.ts';
import { fitFamily } from '#graph/network/labels/fit-family.ts';
import { outvotedParents } from '#graph/network/labels/outvoted-parents.ts';
import { caseFile } from './invented-case.ts';
import { parent, tie, up } from './invented-ties.ts';

const across: KinStep = { step: 'sibling', sex: 'unknown' };

function contradictedTies(ties: readonly AssertedTie[], children: readonly string[]): ReadonlySet<string> {
  return fitFamily(ties, children).contradicted;
}

describe('labels rest on ties that put nobody in two generations', () => {
  it('leaves out the one record that makes a father a grandfather', () => {
    const ties = [tie('father', 'man', 'child', [up], [1, 2, 3]), tie('misread', 'man', 'child', [up, up], [4])];
    expect([...contradictedTies(ties, [])]).toEqual(['misread']);
  });

  it('sees it through other people too', () => {
    const ties = [
      tie('mother', 'mother', 'child', [up], [1, 2]),
      tie('aunt', 'aunt', 'mother', [across], [1, 2]),
      tie('misread', 'aunt', 'child', [across], [3]),
    ];
    expect([...contradictedTies(ties, [])]).toEqual(['misread']);
  });

  it('keeps the two sides of a child apart: a cousin of the mother’s is no father of the father', () => {
    const ties = [
      parent('mum', 'child', [1, 2]),
      parent('dad', 'child', [1, 2]),
      tie('uncle', 'uncle', 'mum', [across], [1, 2]),
      parent('uncle', 'cousin', [1, 2]),
      parent('cousin', 'dad', [3]),
    ];
    expect([...contradictedTies(ties, ['child'])]).toEqual(['cousin of dad']);
  });

  it('lets a couple’s other children be of both sides', () => {
    const ties = [
      ...['mum', 'dad'].flatMap((id) => [parent(id, 'child', [1]), parent(id, 'baby', [2])]),
      tie('siblings', 'baby', 'child', [across], [2]),
    ];
    expect(contradictedTies(ties, ['child']).size).toBe(0);
  });

  it('takes "dad" of the father’s step-father for a word of courtesy, which makes his daughter no aunt of blood', () => {
    const father: KinStep = { step: 'parent', sex: 'male' };
    const ties = [
      { ...tie('own', 'dad', 'child', [father], [1, 2]), kind: 'parent' as const },
      tie('step-grandfather', 'karl', 'child', [father, { ...father, nature: 'step' }], [1, 2]),
      { ...tie('courtesy', 'karl', 'dad', [father], [3]), kind: 'parent' as const },
      { ...tie('daughter', 'karl', 'sue', [father], [3]), kind: 'parent' as const },
      tie('aunt', 'sue', 'child', [father, across], [3]),
    ];
    expect(contradictedTies(ties, ['child'])).toContain('courtesy');
  });

  it('keeps of two ties that cannot both be the one that the rest of the case agrees with', () => {
    const ties = [
      parent('mum', 'child', [1]),
      tie('aunt', 'joan', 'mum', [up, across], [2]),
      tie('great-aunt', 'joan', 'child', [up, up, across], [3]),
      tie('misread', 'joan', 'mum', [across], [4]),
    ];
    expect([...contradictedTies(ties, ['child'])]).toEqual(['misread']);
  });

  it('makes no brother and sister of a couple, nor of the two parents of one child', () => {
    const partner: KinStep = { step: 'partner', sex: 'unknown' };
    const ties = [
      { ...tie('couple', 'rob', 'ann', [partner], [1, 2]), kind: 'partner' } as const,
      tie('misread', 'rob', 'ann', [across], [3]),
      parent('ann', 'child', [1, 2]),
      parent('carl', 'child', [1, 2]),
      tie('misread too', 'carl', 'ann', [across], [4]),
    ];
    expect([...contradictedTies(ties, ['child'])]).toEqual(['misread', 'misread too']);
  });

  it('takes a word of blood before a marriage of two women', () => {
    const woman: KinStep = { step: 'parent', sex: 'female' };
    const wife: KinStep = { step: 'partner', sex: 'female' };
    const ties = [
      { ...tie('a joke', 'eva', 'joan', [wife], [1]), kind: 'partner' } as const,
      { ...parent('eva', 'joan', [2]), path: [woman] },
      { ...parent('joan', 'kim', [2]), path: [woman] },
    ];
    expect([...contradictedTies(ties, [])]).toEqual(['a joke']);
  });

  it('lets cousins marry', () => {
    const partner: KinStep = { step: 'partner', sex: 'unknown' };
    const down: KinStep = { step: 'child', sex: 'unknown' };
    const ties = [
      { ...tie('couple', 'rob', 'ann', [partner], [1, 2]), kind: 'partner' } as const,
      { ...tie('cousins', 'rob', 'ann', [up, across, down], [3]), kind: 'cousin' } as const,
    ];
    expect(contradictedTies(ties, []).size).toBe(0);
  });

  it('puts a grandmother on the side of the parent whose mother she is, whatever one line of shorthand says', () => {
    const woman: KinStep = { step: 'parent', sex: 'female' };
    const ties = [
      { ...parent('mum', 'child', [1, 2]), path: [woman] },
      { ...parent('dad', 'child', [1, 2]), path: [{ step: 'parent', sex: 'male' } as const] },
      parent('joan', 'dad', [3]),
      tie('MGM', 'joan', 'child', [woman, up], [4]),
    ];
    expect([...fitFamily(ties, ['child']).otherSide]).toEqual(['MGM']);
  });

  it('keeps what many records say, whatever it contradicts: families do cross generations', () => {
    const ties = [
      tie('father', 'man', 'child', [up], [1, 2, 3, 4, 5]),
      tie('also', 'man', 'child', [up, up], [6, 7, 8, 9]),
    ];
    expect(contradictedTies(ties, []).size).toBe(0);
  });

  it('does not depend on the order of the ties', () => {
    const ties = [tie('a', 'x', 'y', [up], [1]), tie('b', 'y', 'z', [up], [1]), tie('c', 'x', 'z', [across], [1])];
    expect([...contradictedTies(ties.toReversed(), [])]).toEqual([...contradictedTies(ties, [])]);
  });
});

describe('two parents of one child', () => {
  const people = new Map(
    [['joe', 'male'] as const, ['ned', 'male'] as const, ['ida', 'female'] as const].map(([id, sex]) => [id, { sex }]),
  );
  const parents = (other: string) => [
    parent('joe', 'dad', [1, 2]),
    parent(other, 'dad', [1, 2]),
    tie('said', other, 'joe', [across], [3]),
  ];

  it('are not made brother and sister by one word', () => {
    expect(outvotedParents(parents('ida'), people, caseFile)).toContain('said');
  });

  it('may be brothers where both are men, of whom one is an uncle', () => {
    expect(outvotedParents(parents('ned'), people, caseFile)).not.toContain('said');
  });
});

describe('what everyday words make blood of', () => {
  const [woman, man]: readonly KinStep[] = [
    { step: 'parent', sex: 'female' },
    { step: 'parent', sex: 'male' },
  ];
  const family = [
    { ...parent('mum', 'child', [1, 2]), path: [woman as KinStep] },
    { ...parent('dad', 'child', [1, 2]), path: [man as KinStep] },
  ];
  const couple = (from: string, to: string): AssertedTie => ({
    ...tie(`${from} and ${to}`, from, to, [{ step: 'partner', sex: 'unknown' }], [1, 2]),
    kind: 'partner',
  });

  it.each<[string, readonly AssertedTie[], AssertedTie]>([
    [
      'a sister’s husband is no brother',
      [tie('sister', 'sue', 'mum', [across], [1, 2]), couple('ted', 'sue')],
      tie('said', 'ted', 'mum', [across], [3]),
    ],
    [
      'an uncle’s wife is no sister of the mother',
      [tie('brother', 'ben', 'mum', [across], [1, 2]), couple('kim', 'ben')],
      tie('said', 'kim', 'child', [woman as KinStep, across], [3]),
    ],
    [
      'a grandfather’s second wife is no mother of the mother',
      [
        { ...parent('ada', 'mum', [1, 2]), path: [woman as KinStep] },
        parent('len', 'mum', [1, 2]),
        couple('pat', 'len'),
      ],
      tie('said', 'pat', 'child', [woman as KinStep, woman as KinStep], [3]),
    ],
    [
      'the mother’s husband is not the father of the man she has the child with',
      [couple('rob', 'mum')],
      parent('rob', 'dad', [3]),
    ],
    [
      'nor is the father of that man her husband',
      [parent('rob', 'dad', [1, 2])],
      { ...couple('rob', 'mum'), id: 'said', evidence: tie('', '', '', [], [3]).evidence },
    ],
    [
      'the two women of one man are no couple',
      [couple('una', 'dad')],
      { ...couple('una', 'mum'), id: 'said', evidence: tie('', '', '', [], [3]).evidence },
    ],
  ])('%s', (_, known, said) => {
    expect([...contradictedTies([...family, ...known, said], ['child'])]).toEqual([said.id]);
  });

  it('leaves the son of the father’s former wife a brother: he may well be the father’s', () => {
    const ties = [
      ...['mum', 'dad'].map((id) => parent(id, 'child-ann', [1, 2])),
      couple('gina', 'dad'),
      parent('gina', 'ross', [1, 2]),
      { ...tie('brother', 'ross', 'child-ann', [across], [3]), kind: 'sibling' } as const,
    ];
    expect(contradictedTies(ties, ['child-ann']).size).toBe(0);
  });

  it('the father’s father of one child, "Granda" in a list of the home, is none of her half-brother', () => {
    const ties = [
      ...['mum', 'dad'].map((id) => parent(id, 'child-ann', [1, 2])),
      ...['mum', 'ned'].map((id) => parent(id, 'child-bob', [1, 2])),
      parent('joe', 'dad', [1]),
      { ...tie('own', 'joe', 'child-ann', [up, up], [3]), sharedWith: ['child-bob'] },
      { ...tie('shared', 'joe', 'child-bob', [up, up], [3]), sharedWith: ['child-ann'] },
    ];
    expect([...contradictedTies(ties, ['child-ann', 'child-bob'])]).toEqual(['shared']);
  });

  it('"Nan" of the foster carer’s mother is a word of courtesy', () => {
    const ties = [
      ...['mum', 'dad'].map((id) => parent(id, 'child-ann', [1, 2])),
      { ...tie('fosters', 'meg', 'child-ann', [], [1, 2]), kind: 'foster-carer' } as const,
      parent('olwen', 'meg', [1, 2]),
      tie('courtesy', 'olwen', 'child-ann', [up, up], [3]),
    ];
    expect([...contradictedTies(ties, ['child-ann'])]).toEqual(['courtesy']);
  });

  it('nor is the mother of the father’s girlfriend a grandmother, as long as it is known who both parents are', () => {
    const ties = [
      ...['mum', 'dad'].map((id) => parent(id, 'child-ann', [1, 2])),
      couple('gina', 'dad'),
      parent('vera', 'gina', [1, 2]),
      tie('courtesy', 'vera', 'child-ann', [up, up], [3]),
    ];
    expect([...contradictedTies(ties, ['child-ann'])]).toEqual(['courtesy']);
    const [, ...withoutMother] = ties;
    expect(contradictedTies(withoutMother, ['child-ann']).size).toBe(0);
  });

  it('leaves an aunt and her husband an aunt and an uncle where no blood is said of either', () => {
    const ties = [
      tie('aunt', 'sue', 'child', [up, across], [1]),
      tie('uncle', 'ted', 'child', [up, across], [2]),
      couple('ted', 'sue'),
    ];
    expect(contradictedTies([...family, ...ties], ['child']).size).toBe(0);
  });
});
