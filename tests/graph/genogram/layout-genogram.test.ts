/** Every genogram keeps its words clear: hand-built families, and any family that fast-check thinks of. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GenogramLayout } from '#graph/genogram/genogram-layout.ts';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import type { Network } from '#graph/model/network.ts';
import { familyOfSize, generatedFamily } from './generated-family.ts';
import * as facts from './geometric-facts.ts';
import { handBuiltFamilies } from './hand-built-families.ts';

const options = { showReview: true };

function breaches(layout: GenogramLayout): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(facts)
      .map(([fact, list]) => [fact, list(layout)] as const)
      .filter(([, found]) => found.length > 0),
  );
}

describe('a hand-built family is drawn with no word crossed and no box on another:', () => {
  test.each(Object.entries(handBuiltFamilies))('%s', (_, network) => {
    expect(breaches(layoutGenogram(network, options))).toEqual({});
  });
});

test('any family of up to 40 people is drawn with no word crossed and no box on another', () => {
  fc.assert(
    fc.property(generatedFamily(40), (network) => {
      expect(breaches(layoutGenogram(network, options))).toEqual({});
    }),
    { numRuns: 150, interruptAfterTimeLimit: 60_000 },
  );
});

test('any family of up to 200 people is drawn with no word crossed and no box on another', () => {
  fc.assert(
    fc.property(generatedFamily(200), (network) => {
      expect(breaches(layoutGenogram(network, options))).toEqual({});
    }),
    { numRuns: 25 },
  );
});

test('the order of people and ties in the network changes nothing', () => {
  fc.assert(
    fc.property(generatedFamily(60), fc.infiniteStream(fc.nat()), (network, numbers) => {
      const shuffle = <T>(items: readonly T[]) =>
        items
          .map((item) => ({ item, at: numbers.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const shuffled: Network = {
        ...network,
        people: shuffle(network.people),
        relationships: shuffle(network.relationships),
      };
      expect(layoutGenogram(shuffled, options)).toEqual(layoutGenogram(network, options));
    }),
    { numRuns: 60 },
  );
});

test('two hundred people are all drawn', () => {
  const network = familyOfSize(200, 7);
  const layout = layoutGenogram(network, options);
  const drawn = new Set(layout.nodes.map(({ personId }) => personId));
  expect(network.people.filter(({ id }) => !drawn.has(id))).toEqual([]);
  expect(breaches(layout)).toEqual({});
});
