import { describe, expect, it } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, mother, runOf } from './invented-case.ts';

const grandmother = (through: Sex): KinPath => [
  { step: 'parent', sex: through },
  { step: 'parent', sex: 'female' },
];

/** A grandmother, "Dilys Bray" in every note, whose claims are given by note. */
function toldOf(
  claimsIn: (note: ReturnType<typeof invented>, dilys: string, number: number) => readonly KinshipClaim[],
) {
  const notes = [1, 2, 3, 4].map((number) => {
    const note = invented(number, `Hannah Farrow, Gus Farrow and Dilys Bray, note ${number}.`);
    const hannah = note.mention('Hannah Farrow', { sex: 'female' });
    const gus = note.mention('Gus Farrow', { sex: 'male' });
    const dilys = note.mention('Dilys Bray', { sex: 'female' });
    const claims = [
      note.claim('parent', hannah, 'child-one', mother),
      note.claim('parent', gus, 'child-one', father),
      ...(number === 1 ? [note.claim('parent', dilys, hannah, mother)] : []),
      ...claimsIn(note, dilys.id, number),
    ];
    return { record: note.record, run: runOf(note.record, { mentions: [hannah, gus, dilys], claims }) };
  });
  const network = composeNetwork(
    logOf(
      notes.map(({ record }) => record),
      notes.map(({ run }) => run),
    ),
  );
  return {
    network,
    labels: network.people.find(({ name }) => name === 'Dilys Bray')?.relations.map(({ label }) => label),
    tie: network.relationships.find(({ kind }) => kind === 'grandparent'),
    questions: network.contradictions.filter(({ id }) => id.startsWith('two-sides')),
  };
}

describe('the side of the family is counted by the words that say a side', () => {
  it('is not borne out by a "gran" that says none', () => {
    const { labels, questions } = toldOf((note, dilys, number) => [
      number < 4
        ? note.claim('grandparent', dilys, 'child-one', grandmother('unknown'), { term: 'gran' })
        : note.claim('grandparent', dilys, 'child-one', grandmother('male'), { term: 'PGM', side: 'paternal' }),
    ]);
    expect(labels).toEqual(['maternal grandmother']);
    expect(questions.map(({ text }) => text)).toEqual([
      'Dilys Bray is recorded both as a maternal and as a paternal grandmother of Isla Farrow.',
    ]);
    expect(questions[0]?.evidence.map(({ record }) => record)).toContain(4);
  });

  it('is the one that most records say, in the words of those who say it', () => {
    const { tie, questions } = toldOf((note, dilys, number) => [
      number === 2
        ? note.claim('grandparent', dilys, 'child-one', grandmother('male'), { term: 'PGM', side: 'paternal' })
        : note.claim('grandparent', dilys, 'child-one', grandmother('female'), { term: 'MGM', side: 'maternal' }),
    ]);
    expect(tie).toMatchObject({ term: 'MGM', side: 'maternal', path: grandmother('female') });
    expect(questions).toHaveLength(1);
  });

  it('is left open where as many records say the one as the other', () => {
    const { tie } = toldOf((note, dilys, number) =>
      number > 2
        ? []
        : [
            note.claim('grandparent', dilys, 'child-one', grandmother(number === 1 ? 'male' : 'female'), {
              term: number === 1 ? 'PGM' : 'MGM',
              side: number === 1 ? 'paternal' : 'maternal',
            }),
          ],
    );
    expect(tie).toMatchObject({ side: 'unknown', path: grandmother('unknown') });
  });
});
