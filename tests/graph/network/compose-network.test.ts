import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { invented, logOf, mother, runOf, sister } from './invented-case.ts';

function visitAndCall() {
  const visit = invented(1, 'Isla lives with her mum, Hannah Farrow. Her aunt Kelly Marsh visits. Kelly is kind.');
  const hannah = visit.mention('Hannah Farrow', { sex: 'female' });
  const kelly = visit.mention('Kelly Marsh', { sex: 'female' });
  const bareKelly = visit.mention('Kelly', {}, 1);
  const call = invented(2, 'Call from Kelly Marsh. Her sister is unwell.');
  const caller = call.mention('Kelly Marsh');
  const described = call.mention('Her sister', { form: 'described', sex: 'female' });
  const runs = [
    runOf(visit.record, {
      mentions: [hannah, kelly, bareKelly],
      claims: [visit.claim('parent', hannah, 'child-one', mother), visit.claim('sibling', kelly, hannah, sister)],
    }),
    runOf(call.record, { mentions: [caller, described], claims: [call.claim('sibling', described, caller, sister)] }),
  ];
  return { log: logOf([visit.record, call.record], runs), hannah, kelly };
}

describe('composeNetwork', () => {
  it('holds one person for one full name in two records and a bare first name', () => {
    const { log, kelly } = visitAndCall();
    const network = composeNetwork(log);
    expect(network.people.find((person) => person.id === kelly.id)?.mentions.map((mention) => mention.surface)).toEqual(
      ['Kelly Marsh', 'Kelly', 'Kelly Marsh'],
    );
  });

  it('composes the same network in any order of records and runs', () => {
    const { log } = visitAndCall();
    const turned = { ...log, records: log.records.toReversed(), runs: log.runs.toReversed() };
    expect(composeNetwork(turned)).toEqual(composeNetwork(log));
  });

  it('ties the mother to her child with the words it rests on', () => {
    const { log, hannah } = visitAndCall();
    const tie = composeNetwork(log).relationships.find((relationship) => relationship.kind === 'parent');
    expect(tie).toMatchObject({ from: hannah.id, to: 'child-one', status: 'suggested', polarity: 'stated' });
    expect(tie?.evidence).toHaveLength(1);
  });
});

describe('who has died', () => {
  const islaWho = (diedOn: string) => {
    const note = invented(1, 'Isla Farrow was remembered.');
    const isla = note.mention('Isla Farrow', { diedOn, deceased: true });
    const { people } = composeNetwork(logOf([note.record], [runOf(note.record, { mentions: [isla] })]));
    return people.find(({ name }) => name === 'Isla Farrow');
  };

  it('is not a child of the case whose namesake died before the child was born', () => {
    expect(islaWho('1998')).toMatchObject({ deceased: false });
    expect(islaWho('1998')?.diedOn).toBeUndefined();
    expect(islaWho('2024')).toMatchObject({ deceased: true, diedOn: '2024' });
  });
});
