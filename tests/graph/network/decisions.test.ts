import { describe, expect, it } from 'vitest';
import type { Decision } from '#graph/model/decision.ts';
import { asKnownOn } from '#graph/network/as-known-on.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { decided, invented, logOf, mother, runOf, sister } from './invented-case.ts';

/*
 *   Hannah Farrow ── sister ── Kelly Marsh (visit)      Kelly Moss (letter): nobody says who she is to anybody
 *        │
 *      Isla
 */
function twoKellys() {
  const visit = invented(1, 'Isla lives with her mum, Hannah Farrow. Her aunt Kelly Marsh visits.');
  const hannah = visit.mention('Hannah Farrow', { sex: 'female' });
  const marsh = visit.mention('Kelly Marsh', { sex: 'female' });
  const letter = invented(2, 'Kelly Moss wrote that she misses Isla.');
  const moss = letter.mention('Kelly Moss', { sex: 'female' });
  const visitRun = runOf(visit.record, {
    mentions: [hannah, marsh],
    claims: [visit.claim('parent', hannah, 'child-one', mother), visit.claim('sibling', marsh, hannah, sister)],
  });
  const letterRun = runOf(letter.record, { mentions: [moss] });
  const log = logOf([visit.record, letter.record], [visitRun, letterRun]);
  return { log, visit, letter, hannah, marsh, moss, visitRun, letterRun };
}

const withDecisions = (log: ReturnType<typeof twoKellys>['log'], ...decisions: Decision[]) => ({ ...log, decisions });

describe('decisions', () => {
  it('joins two people by a worker’s judgement, and the person answers to either mention', () => {
    const { log, marsh, moss } = twoKellys();
    const network = composeNetwork(withDecisions(log, decided.same('d1', marsh.id, moss.id)));
    expect(network.people.filter((person) => person.named && person.category !== 'child')).toHaveLength(2);
    expect(network.people.find((person) => person.id === marsh.id)?.mentions.map(({ id }) => id)).toEqual([
      marsh.id,
      moss.id,
    ]);
  });

  it('gives after merge and undo what it gave before', () => {
    const { log, marsh, moss } = twoKellys();
    const undone = withDecisions(log, decided.same('d1', marsh.id, moss.id), decided.undo('d2', 'd1'));
    expect(composeNetwork(undone)).toEqual(composeNetwork(log));
  });

  it('parts by a worker’s judgement what rules had joined, and undo joins it again', () => {
    const { visit, hannah, marsh, visitRun } = twoKellys();
    const call = invented(3, 'Kelly Marsh rang.');
    const caller = call.mention('Kelly Marsh');
    const log = logOf([visit.record, call.record], [visitRun, runOf(call.record, { mentions: [caller] })]);
    const split = withDecisions(log, decided.different('d1', marsh.id, caller.id));
    expect(composeNetwork(split).people.filter((person) => person.name === 'Kelly Marsh')).toHaveLength(2);
    expect(composeNetwork({ ...split, decisions: [...split.decisions, decided.undo('d2', 'd1')] })).toEqual(
      composeNetwork(log),
    );
    expect(hannah.id).not.toBe(marsh.id);
  });

  it('follows a merge: a decision applies to whoever holds the mentions it names now', () => {
    const { log, marsh, moss } = twoKellys();
    const network = composeNetwork(
      withDecisions(log, decided.nextStep('d1', moss.id, 'consider'), decided.same('d2', marsh.id, moss.id)),
    );
    const kelly = network.people.find((person) => person.mentions.some(({ id }) => id === moss.id));
    expect(kelly?.nextSteps).toMatchObject([{ childId: 'one', outcome: 'consider', contested: false }]);
  });

  it('makes opposite outcomes that a merge brings together not sure, and a contradiction', () => {
    const { log, marsh, moss } = twoKellys();
    const network = composeNetwork(
      withDecisions(
        log,
        decided.nextStep('d1', moss.id, 'consider'),
        decided.nextStep('d2', marsh.id, 'not-to-be-pursued'),
        decided.same('d3', marsh.id, moss.id),
      ),
    );
    const kelly = network.people.find((person) => person.mentions.some(({ id }) => id === moss.id));
    expect(kelly?.nextSteps).toMatchObject([{ outcome: 'not-sure', contested: true }]);
    expect(network.contradictions.map(({ people }) => people)).toContainEqual([kelly?.id]);
  });

  it('lets a decision taken after the merge settle what was opposed', () => {
    const { log, marsh, moss } = twoKellys();
    const network = composeNetwork(
      withDecisions(
        log,
        decided.nextStep('d1', moss.id, 'consider'),
        decided.nextStep('d2', marsh.id, 'not-to-be-pursued'),
        decided.same('d3', marsh.id, moss.id),
        decided.nextStep('d4', marsh.id, 'support-only'),
      ),
    );
    const kelly = network.people.find((person) => person.mentions.some(({ id }) => id === moss.id));
    expect(kelly?.nextSteps).toMatchObject([{ outcome: 'support-only', contested: false, decisionId: 'd4' }]);
    expect(network.contradictions).toEqual([]);
  });

  it('lets the latest decision on a subject win', () => {
    const { log, marsh, hannah } = twoKellys();
    const tie = (id: string, outcome: 'right' | 'wrong') => decided.tie(id, 'sibling', marsh.id, hannah.id, outcome);
    const network = composeNetwork(withDecisions(log, tie('d1', 'right'), tie('d2', 'wrong')));
    expect(network.relationships.find(({ kind }) => kind === 'sibling')).toMatchObject({
      status: 'wrong',
      decisionId: 'd2',
    });
  });

  it('rests no label on a tie found wrong', () => {
    const { log, marsh, hannah } = twoKellys();
    const network = composeNetwork(withDecisions(log, decided.tie('d1', 'sibling', marsh.id, hannah.id, 'wrong')));
    expect(network.people.find((person) => person.id === marsh.id)?.relations).toEqual([]);
  });

  it('gives a derived label the weakest status in its chain', () => {
    const { log, marsh, hannah } = twoKellys();
    const right = decided.tie('d1', 'parent', hannah.id, 'child-one', 'right');
    const aunt = (decisions: Decision[]) =>
      composeNetwork({ ...log, decisions }).people.find((person) => person.id === marsh.id)?.relations[0];
    expect(aunt([right])).toMatchObject({ label: 'maternal aunt', status: 'suggested' });
    expect(aunt([right, decided.tie('d2', 'sibling', marsh.id, hannah.id, 'right')])?.status).toBe('right');
    expect(aunt([right, decided.tie('d2', 'sibling', marsh.id, hannah.id, 'not-sure')])?.status).toBe('not-sure');
  });

  it('never drops mentions and claims named by a standing decision; they are marked as not in the latest reading', () => {
    const { log, visit, marsh, hannah } = twoKellys();
    const worse = runOf(visit.record, { mentions: [hannah] }, { at: '2025-02-01T00:00:00Z', id: 'worse' });
    const tie = decided.tie('d1', 'sibling', marsh.id, hannah.id, 'right');
    const network = composeNetwork({ ...log, runs: [...log.runs, worse], decisions: [tie] });
    const kept = network.relationships.find(({ kind }) => kind === 'sibling');
    expect(kept?.status).toBe('right');
    expect(kept?.evidence.map(({ inLatestReading }) => inLatestReading)).toEqual([false]);
  });

  it('keeps a decision through a better reading that writes the mention wider', () => {
    const { log, visit, marsh, hannah } = twoKellys();
    const wider = visit.mention('aunt Kelly Marsh', {
      sex: 'female',
      name: marsh.name ?? { given: ['Kelly'], family: 'Marsh', former: [], nicknames: [] },
    });
    const better = runOf(
      visit.record,
      { mentions: [hannah, wider], claims: [visit.claim('sibling', wider, hannah, sister)] },
      { at: '2025-02-01T00:00:00Z', id: 'better' },
    );
    const network = composeNetwork({
      ...log,
      runs: [...log.runs, better],
      decisions: [decided.nextStep('d1', marsh.id, 'consider')],
    });
    const kelly = network.people.find((person) => person.id === marsh.id);
    expect(kelly?.mentions.map(({ id }) => id)).toContain(wider.id);
    expect(kelly?.nextSteps).toMatchObject([{ outcome: 'consider' }]);
  });

  it('replaces nothing by a failed run', () => {
    const { log, visit } = twoKellys();
    const failed = {
      ...runOf(visit.record, {}, { at: '2025-02-01T00:00:00Z', id: 'failed' }),
      result: { outcome: 'failed', code: 'timeout', retryable: true },
    } as const;
    expect(composeNetwork({ ...log, runs: [...log.runs, failed] })).toEqual(composeNetwork(log));
  });

  it('gives the same once a replaced run is put back', () => {
    const { log, visit, visitRun } = twoKellys();
    const other = runOf(visit.record, {}, { at: '2025-02-01T00:00:00Z', id: 'other' });
    const back = { ...visitRun, id: 'back', at: '2025-03-01T00:00:00Z' };
    expect(composeNetwork({ ...log, runs: [...log.runs, other, back] })).toEqual(composeNetwork(log));
  });

  it('keeps a person whom a decision set aside, without relations, until it is undone', () => {
    const { log, marsh } = twoKellys();
    const aside = decided.person('d1', marsh.id, 'not-this-family');
    const person = composeNetwork(withDecisions(log, aside)).people.find(({ id }) => id === marsh.id);
    expect(person).toMatchObject({ setAside: 'not-this-family', relations: [] });
  });

  it('withdraws the claims of a passage marked as another family’s, and reading again respects it', () => {
    const { log, visit, marsh } = twoKellys();
    const at = visit.record.text.indexOf('Her aunt');
    const passage = decided.passage('d1', 1, at, visit.record.text.length);
    const again = runOf(visit.record, { mentions: [marsh] }, { at: '2025-02-01T00:00:00Z', id: 'again' });
    for (const runs of [log.runs, [...log.runs, again]])
      expect(composeNetwork({ ...log, runs, decisions: [passage] }).people.map(({ name }) => name)).not.toContain(
        'Kelly Marsh',
      );
  });

  it('can be told as known on an earlier day: by the runs read and the decisions taken by then', () => {
    const { log, visit, marsh } = twoKellys();
    const worse = runOf(visit.record, {}, { at: '2025-02-01T00:00:00Z', id: 'worse' });
    const later = { ...log, runs: [...log.runs, worse], decisions: [decided.nextStep('d1', marsh.id, 'consider')] };
    expect(composeNetwork(asKnownOn(later, '2025-01-10T00:00:00Z'))).toEqual(composeNetwork(log));
  });
});
