/** Whom "her sister" means, once the whole case has been read. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '#graph/model/decision.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { decided, invented, logOf, mother, runOf, sister } from './invented-case.ts';

/*
 *   Hannah ──?── Tess     "Hannah rang Joan. Tess is her sister.": Hannah's, says the first reading; Joan's may be meant
 *     │
 *    Isla
 */
const visit = invented(1, 'Hannah Farrow, mother of Isla, rang Joan Oben. Tess Pask is her sister.');
const [hannah, joan, tess] = ['Hannah Farrow', 'Joan Oben', 'Tess Pask'].map((words) =>
  visit.mention(words, { sex: 'female' }),
) as [Mention, Mention, Mention];
const hers = visit.claim('sibling', tess, hannah, sister, { guess: { from: [], to: [{ end: joan.id, doubt: 0.5 }] } });
const visitRun = runOf(visit.record, {
  mentions: [hannah, joan, tess],
  claims: [visit.claim('parent', hannah, 'child-one', mother), hers],
});

/** A later record that says outright that Hannah is Tess's mother. */
const letter = invented(2, 'Tess Pask is the daughter of Hannah Farrow.');
const [daughter, parent] = [letter.mention('Tess Pask'), letter.mention('Hannah Farrow')];
const letterRun = runOf(letter.record, {
  mentions: [daughter, parent],
  claims: [letter.claim('parent', parent, daughter, mother)],
});
const cousin = [
  { step: 'parent', sex: 'unknown' },
  { step: 'sibling', sex: 'unknown' },
  { step: 'child', sex: 'unknown' },
] as const;
const before = logOf([visit.record], [visitRun]);
const after = logOf([visit.record, letter.record], [visitRun, letterRun]);

/** The tie for which the words are shown. */
function sistersIn(log: CaseLog, ...decisions: readonly Decision[]): string {
  const { people, relationships } = composeNetwork({ ...log, decisions });
  const [tie] = relationships.filter(({ evidence }) => evidence.some(({ claimId }) => claimId === hers.id));
  const pair = people.filter(({ id }) => id === tie?.from || id === tie?.to);
  return `${pair.map(({ name }) => name).join(' and ')}: ${tie?.status}`;
}

const right = (to: string): Decision => ({
  ...decided.tie('d1', 'sibling', tess.id, to, 'right'),
  evidenceSeen: [{ claimId: hers.id, record: 1, quoteSha256: '0'.repeat(64) }],
});

describe('a guessed end', () => {
  it('is whom the words were first read to mean, where nothing speaks against it', () => {
    expect(sistersIn(before)).toBe('Hannah Farrow and Tess Pask: suggested');
  });

  it('is the next likeliest where the case ties the first otherwise', () => {
    expect(sistersIn(after)).toBe('Joan Oben and Tess Pask: suggested');
  });

  it('is nobody who is there for their work, where another may be meant', () => {
    const note = invented(1, 'Gail Orme took over from Bram Oben. Tess Pask is her sister.');
    const [worker, other, whose] = [
      note.mention('Gail Orme', { sex: 'female', professional: true }),
      note.mention('Bram Oben'),
      note.mention('Tess Pask'),
    ];
    const guessed = note.claim('sibling', whose, worker, sister, {
      guess: { from: [], to: [{ end: other.id, doubt: 0.5 }] },
    });
    const log = logOf([note.record], [runOf(note.record, { mentions: [worker, other, whose], claims: [guessed] })]);
    const { people, relationships } = composeNetwork(log);
    const ends = relationships.flatMap(({ from, to }) => [from, to]);
    expect(people.filter(({ id }) => ends.includes(id)).map(({ name }) => name)).toEqual(['Bram Oben', 'Tess Pask']);
  });

  it('is whom the words were first read to mean where a tie is denied: who is tied otherwise is the very one', () => {
    const note = invented(3, 'Tess Pask is a cousin of Hannah Farrow.');
    const ends = [note.mention('Tess Pask'), note.mention('Hannah Farrow')] as const;
    const cousins = runOf(note.record, { mentions: ends, claims: [note.claim('cousin', ...ends, cousin)] });
    const denying = runOf(visit.record, {
      mentions: [hannah, joan, tess],
      claims: [{ ...hers, polarity: 'denied' }],
    });
    expect(sistersIn(logOf([visit.record, note.record], [denying, cousins]))).toBe(
      'Hannah Farrow and Tess Pask: suggested',
    );
  });

  it('stays where a worker found it right, whatever is read later', () => {
    expect(sistersIn(after, right(hannah.id))).toBe('Hannah Farrow and Tess Pask: right');
    expect(sistersIn(before, right(joan.id))).toBe('Joan Oben and Tess Pask: right');
    expect(sistersIn(before, right(joan.id), decided.undo('d2', 'd1'))).toBe(sistersIn(before));
  });
});
