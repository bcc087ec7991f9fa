import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '#graph/model/decision.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { generatedCase, generatedDecisions, seeded } from './generated-case.ts';

const runs = { numRuns: 25 };
const seeds = fc.integer({ min: 1, max: 1_000_000 });

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = seeded(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const undo = (id: string, withdraws: string): Decision => ({
  id,
  by: 'worker',
  at: '2025-01-20T09:00:00Z',
  revision: 2,
  evidenceSeen: [],
  about: 'undo',
  withdraws,
});

describe('composeNetwork, whatever the case', () => {
  it('composes the same network from any order of records, runs and mentions', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, order) => {
        const log = generatedCase(80, seed);
        const decisions = generatedDecisions(log, 4, seed);
        const turned = shuffled(log.runs, order).map((run) =>
          run.result.outcome !== 'read'
            ? run
            : {
                ...run,
                result: {
                  ...run.result,
                  reading: {
                    ...run.result.reading,
                    mentions: shuffled(run.result.reading.mentions, order),
                    claims: shuffled(run.result.reading.claims, order),
                  },
                },
              },
        );
        expect(composeNetwork({ ...log, decisions, records: shuffled(log.records, order), runs: turned })).toEqual(
          composeNetwork({ ...log, decisions }),
        );
      }),
      runs,
    );
  });

  it('gives, with all decisions undone in any order, what it gives without them', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, order) => {
        const log = generatedCase(80, seed);
        const decisions = generatedDecisions(log, 5, seed);
        const undos = shuffled(decisions, order).map((decision, index) => undo(`u${index}`, decision.id));
        expect(composeNetwork({ ...log, decisions: [...decisions, ...undos] })).toEqual(composeNetwork(log));
      }),
      runs,
    );
  });

  it('gives, with some decisions undone, what it gives with the others alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const log = generatedCase(80, seed);
        const decisions = generatedDecisions(log, 6, seed);
        const undone = decisions.filter((_, index) => index % 2 === 0);
        const undos = undone.map((decision, index) => undo(`u${index}`, decision.id));
        const others = decisions.filter((decision) => !undone.includes(decision));
        expect(composeNetwork({ ...log, decisions: [...decisions, ...undos] })).toEqual(
          composeNetwork({ ...log, decisions: others }),
        );
      }),
      runs,
    );
  });

  it('gives the same after a run is replaced and put back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const log = generatedCase(80, seed);
        const [first] = log.runs;
        if (first?.result.outcome !== 'read') throw new Error('a generated case has a run');
        const poorer = {
          ...first,
          id: 'poorer',
          at: '2025-02-01T00:00:00Z',
          result: { ...first.result, reading: { ...first.result.reading, mentions: [], claims: [] } },
        };
        const back = { ...first, id: 'back', at: '2025-03-01T00:00:00Z' };
        expect(composeNetwork({ ...log, runs: [...log.runs, poorer, back] })).toEqual(composeNetwork(log));
      }),
      runs,
    );
  });

  it('holds every mention of the current reading with one person at most, and never two whom a worker parted', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const log = generatedCase(120, seed);
        const decisions = generatedDecisions(log, 6, seed);
        const { people } = composeNetwork({ ...log, decisions });
        const holders = people.flatMap((person) => person.mentions.map(({ id }) => id));
        expect(new Set(holders).size).toBe(holders.length);
        const judged = decisions.flatMap((decision) => (decision.about === 'identity' ? decision.judgements : []));
        const parted = judged.filter(({ a, b, outcome }) => judged.length === 1 && outcome === 'different' && a !== b);
        const together = parted.filter(({ a, b }) =>
          people.some((person) => [a, b].every((end) => person.mentions.some(({ id }) => id === end))),
        );
        expect(together).toEqual([]);
      }),
      runs,
    );
  });
});
