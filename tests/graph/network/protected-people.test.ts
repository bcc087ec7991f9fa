import { describe, expect, it } from 'vitest';
import type { Decision } from '#graph/model/decision.ts';
import type { Statement } from '#graph/model/statement.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { mayProtect, protectedPeople, withheldRecords } from '#graph/network/protected-people.ts';
import { invented, logOf, runOf } from './invented-case.ts';
import { hiddenInRefuge as fields, refugeStatement } from './refuge-statement.ts';

function auntInRefuge() {
  const [first, second, third] = [
    invented(1, 'Una Bray is in a refuge.'),
    invented(2, 'Una Bray wrote.'),
    invented(3, 'Gus Farrow rang.'),
  ];
  const una = first.mention('Una Bray');
  const handling: Statement = { ...refugeStatement(first.record.text), about: una.id };
  const log = logOf(
    [first.record, second.record, third.record],
    [
      runOf(first.record, { mentions: [una], statements: [handling] }),
      runOf(second.record, { mentions: [second.mention('Una Bray')] }),
      runOf(third.record, { mentions: [third.mention('Gus Farrow')] }),
    ],
  );
  return { log, una };
}

const decide = (mention: string, outcome: 'set' | 'lifted'): Decision => ({
  id: `h-${outcome}`,
  by: 'manager',
  at: '2025-01-15T09:00:00Z',
  revision: 1,
  evidenceSeen: [],
  about: 'handling',
  mention,
  outcome,
  ...(outcome === 'set' ? { fields } : {}),
});

describe('withheldRecords', () => {
  it('names every record that names a protected person, and no other', () => {
    const { log, una } = auntInRefuge();
    const network = composeNetwork(log);
    expect(withheldRecords(network, log)).toEqual([1, 2]);
    expect([...protectedPeople(network, log)]).toEqual([una.id]);
  });

  it('follows a named person who lifts the handling, and one who sets it', () => {
    const { log, una } = auntInRefuge();
    const lifted = { ...log, decisions: [decide(una.id, 'lifted')] };
    expect(withheldRecords(composeNetwork(lifted), lifted)).toEqual([]);
    const gus = composeNetwork(log).people.find(({ name }) => name === 'Gus Farrow');
    const set = { ...log, decisions: [decide(gus?.id ?? '', 'set')] };
    expect(withheldRecords(composeNetwork(set), set)).toEqual([1, 2, 3]);
  });

  it('names the records of the one who bears the initials of somebody hidden, and none where two do', () => {
    const hide = (...names: readonly string[]) => {
      const first = invented(1, 'U.B. is in a refuge.');
      const initials = first.mention('U.B.', { name: { given: ['U'], family: 'B', former: [], nicknames: [] } });
      const handling: Statement = { ...refugeStatement(first.record.text), about: initials.id };
      const others = names.map((name, index) => ({ ...invented(index + 2, `${name} rang.`), name }));
      const log = logOf(
        [first.record, ...others.map(({ record }) => record)],
        [
          runOf(first.record, { mentions: [initials], statements: [handling] }),
          ...others.map(({ record, mention, name }) => runOf(record, { mentions: [mention(name)] })),
        ],
      );
      return withheldRecords(composeNetwork(log), log);
    };
    expect(hide('Una Bray', 'Gus Farrow')).toEqual([1, 2]);
    expect(hide('Una Bray', 'Ulla Bell')).toEqual([1]);
  });

  it('names the records of somebody who is called by a short form of the name, with no other surname', () => {
    const named = (given: string, family?: string) => ({ given: [given], family, former: [], nicknames: [] });
    const withheld = (family?: string) => {
      const [first, second] = [invented(1, 'Katherine Bray is in a refuge.'), invented(2, 'Kate rang.')];
      const katherine = first.mention('Katherine Bray', { name: named('Katherine', 'Bray') });
      const kate = second.mention('Kate', { name: named('Kate', family) });
      const handling: Statement = { ...refugeStatement(first.record.text), about: katherine.id };
      const log = logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [katherine], statements: [handling] }),
          runOf(second.record, { mentions: [kate] }),
        ],
      );
      return withheldRecords(composeNetwork(log), log);
    };
    expect(withheld()).toEqual([1, 2]);
    expect(withheld('Farrow')).toEqual([1]);
  });

  it('names the records that call her by a short form which no reading took up', () => {
    const name = { given: ['Katherine'], family: 'Bray', former: [], nicknames: [] };
    const withheld = (text: string) => {
      const [first, second] = [invented(1, 'Katherine Bray is in a refuge.'), invented(2, text)];
      const katherine = first.mention('Katherine Bray', { name });
      const handling: Statement = { ...refugeStatement(first.record.text), about: katherine.id };
      const log = logOf(
        [first.record, second.record],
        [runOf(first.record, { mentions: [katherine], statements: [handling] })],
      );
      return withheldRecords(composeNetwork(log), log);
    };
    expect(withheld('Our Kate rang.')).toEqual([1, 2]);
    expect(withheld('I saw auntie Katie there.')).toEqual([1, 2]);
    expect(withheld('Our Kate Farrow rang.')).toEqual([1]);
    expect(withheld('Our Kenneth rang.')).toEqual([1]);
  });

  it('leaves open what only says that there is an adopted child', () => {
    const withheld = (words: string, reason: 'adoption' | 'refuge') => {
      const { record, mention, claim } = invented(1, `${words} is told of.`);
      const child = mention(words, { form: 'described' });
      const handling: Statement = {
        id: 's1',
        record: 1,
        type: 'handling',
        about: child.id,
        childIds: [],
        polarity: 'stated',
        quote: record.text,
        start: 0,
        end: record.text.length,
        fields: { ...fields, reason },
      };
      const claims = [claim('sibling', child, 'child-one', [{ step: 'sibling', sex: 'unknown' }])];
      const log = logOf([record], [runOf(record, { mentions: [child], claims, statements: [handling] })]);
      return withheldRecords(composeNetwork(log), log);
    };
    expect(withheld('An elder brother', 'adoption')).toEqual([]);
    expect(withheld('An elder brother', 'refuge')).toEqual([1]);
    expect(withheld('The elder brother', 'adoption')).toEqual([1]);
  });
});

describe('mayProtect', () => {
  it('is false only where no run and no decision lets anybody be seen by the cleared alone', () => {
    const { log, una } = auntInRefuge();
    const unsaid = { ...log, runs: log.runs.slice(1) };
    expect(mayProtect(log)).toBe(true);
    expect(mayProtect(unsaid)).toBe(false);
    expect(withheldRecords(composeNetwork(unsaid), unsaid)).toEqual([]);
    expect(mayProtect({ ...unsaid, decisions: [decide(una.id, 'set')] })).toBe(true);
  });
});
