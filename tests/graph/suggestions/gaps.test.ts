import { describe, expect, it } from 'vitest';
import { gaps } from '#graph/suggestions/gaps.ts';
import { facts, network, person, relation, step } from './invented-network.ts';

const mother = person('mother', { relations: [relation('mother', [step('parent', 'female')])] });
const neighbour = person('neighbour', { category: 'connection', relations: [relation('neighbour', [])] });

describe('gaps', () => {
  it('says which side has nobody and that the father is not named, and warns against rumour', () => {
    const texts = gaps(network(mother, person('aunt'), neighbour), facts).map((gap) => gap.text);
    expect(texts).toContain(
      "No relative on the father's side is recorded. The father is not named in the records read. Do not guess from rumour.",
    );
    expect(texts).toContain("No grandparent on the mother's side is recorded.");
  });

  it('says that records could not be read, so people may be missing', () => {
    const texts = gaps(network(mother), { ...facts, unread: 2 }).map((gap) => gap.text);
    expect(texts).toContain('2 records could not be read, so people may be missing.');
    expect(texts).toContain('No connected person outside the family is recorded.');
  });
});
