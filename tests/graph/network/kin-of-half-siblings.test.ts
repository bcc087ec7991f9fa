import { describe, expect, it } from 'vitest';
import type { AssertedTie } from '#graph/network/labels/asserted-ties.ts';
import { kinOfHalfSiblings } from '#graph/network/labels/kin-of-half-siblings.ts';
import { misreadTies } from '#graph/network/labels/misread-ties.ts';
import { parent, tie, up } from './invented-ties.ts';

describe('"Gran Olive", said of half-siblings at once', () => {
  const nan = (id: string, child: string, sharedWith: readonly string[]): AssertedTie => ({
    ...tie(id, 'olive', child, [up, up], [1]),
    kind: 'grandparent',
    term: 'Gran',
    sharedWith,
  });
  const father = (from: string, to: string): AssertedTie => ({
    ...parent(from, to, [1]),
    path: [{ step: 'parent', sex: 'male' }],
  });
  const both = new Set(['child-ann', 'child-bob']);

  it('is the gran of the one of whom other words say so', () => {
    const ties = [nan('own', 'child-ann', []), nan('shared', 'child-bob', ['child-ann'])];
    const fathers = [father('dad', 'child-ann'), father('ned', 'child-bob')];
    expect([...kinOfHalfSiblings([...ties, ...fathers], both)]).toEqual(['shared']);
    expect([...kinOfHalfSiblings(ties, both)]).toEqual([]);
  });

  it('is the gran of the one whose father she bore, and whose father the other has not', () => {
    const ties = [nan('one', 'child-ann', ['child-bob']), nan('other', 'child-bob', ['child-ann'])];
    const bore = { ...parent('olive', 'dad', [2]), path: [{ step: 'parent' as const, sex: 'female' as const }] };
    const fathers = [father('dad', 'child-ann'), father('ned', 'child-bob')];
    expect([...kinOfHalfSiblings([...ties, ...fathers, bore], both)]).toEqual(['other']);
    const said = ties.map((one) => ({
      ...one,
      evidence: one.evidence.map((line) => ({ ...line, quote: "Ann and Bob's Gran Olive bakes." })),
    }));
    expect([...kinOfHalfSiblings([...said, ...fathers, bore], both)]).toEqual([]);
    const brothers = [...fathers, { ...bore, id: 'uncle', to: 'ned' }];
    expect([...kinOfHalfSiblings([...ties, ...brothers, bore], both)]).toEqual([]);
  });

  it('is the gran of the one on whose father’s side her surname puts her', () => {
    const sided = { ...nan('one', 'child-ann', ['child-bob']), side: 'paternal' as const };
    const ties = [sided, nan('other', 'child-bob', ['child-ann'])];
    const fathers = [father('dad', 'child-ann'), father('ned', 'child-bob')];
    expect([...kinOfHalfSiblings([...ties, ...fathers], both)]).toEqual(['other']);
    expect([...kinOfHalfSiblings([...ties, father('dad', 'child-ann')], both)]).toEqual([]);
  });

  it('is that of both where no words say it of one alone', () => {
    const ties = [nan('one', 'child-ann', ['child-bob']), nan('other', 'child-bob', ['child-ann'])];
    const fathers = [father('dad', 'child-ann'), father('ned', 'child-bob')];
    expect([...kinOfHalfSiblings([...ties, ...fathers], both)]).toEqual([]);
  });

  it('is not listed as hearsay for the other, nor as doubted', () => {
    const [gran, other] = [nan('gran', 'child-bob', ['child-ann']), nan('other', 'child-bob', ['child-ann'])];
    const ties = [gran, other].map((one) => ({ ...one, polarity: 'reported' as const }));
    const { misread, doubted } = misreadTies(ties, new Set(['gran', 'other']), new Set(['gran']));
    expect([...misread]).toEqual(['gran']);
    expect([...doubted]).toEqual([]);
  });
});
