import { expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import { family, step } from './farrow-family.ts';

const spouse: KinStep = { step: 'partner', sex: 'unknown', married: true };
const husband: KinStep = { step: 'partner', sex: 'male', married: true };
const wife: KinStep = { step: 'partner', sex: 'female', married: true };
const motherInLaw = [spouse, step('parent', 'female')];

it('a mother’s mother-in-law is the mother of her children’s father', () => {
  const { note, hannah, dilys, compose, labels } = family();
  const network = compose([note.claim('other-kin', dilys, hannah, motherInLaw, { term: 'mother-in-law' })]);
  expect(labels(network, dilys)).toEqual(['paternal grandmother']);
});

it('or of the husband she has', () => {
  const { note, hannah, dilys, alf, compose, labels } = family();
  const network = compose([
    note.claim('partner', alf, hannah, [husband], { state: 'married' }),
    note.claim('other-kin', dilys, hannah, motherInLaw, { term: 'mother-in-law' }),
  ]);
  expect(labels(network, dilys)).not.toContain('paternal grandmother');
});

it('a sister-in-law known as the wife of a husband’s brother is nobody else besides', () => {
  const { note, hannah, gus, dilys, alf, compose, labels } = family();
  const network = compose([
    note.claim('sibling', alf, gus, [step('sibling', 'male')]),
    note.claim('partner', dilys, alf, [wife], { state: 'married' }),
    note.claim('partner', gus, hannah, [husband], { state: 'married' }),
    note.claim('other-kin', dilys, hannah, [spouse, step('sibling', 'female')], { term: 'sister-in-law' }),
  ]);
  expect(labels(network, dilys)).toEqual(["paternal uncle's wife"]);
});
