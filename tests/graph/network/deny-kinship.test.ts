import { expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { aFriend, invented, logOf, runOf } from './invented-case.ts';

const aunt = [
  { step: 'parent', sex: 'unknown' },
  { step: 'sibling', sex: 'female' },
] as const;

const uncle = { title: 'Uncle', given: ['Al'], family: 'Hill', former: [], nicknames: [] };

/** How each tie to the child is shown when a last record says that Fay and "Uncle Al" are no relation. */
function shown(...stated: readonly ('stated' | 'reported')[]) {
  const records = stated.map((polarity, at) => {
    const note = invented(at + 1, 'Auntie Fay Orme came.');
    const fay = note.mention('Auntie Fay Orme', { sex: 'female' });
    return [
      note,
      { mentions: [fay], claims: [note.claim('aunt-uncle', fay, 'child-one', aunt, { polarity })] },
    ] as const;
  });
  const last = invented(9, 'Uncle Al Hill and Fay Orme are no relation.');
  const people = [last.mention('Uncle Al Hill', { name: uncle }), last.mention('Fay Orme')];
  const claims = people.map((one) => last.claim('other-kin', one, 'child-one', aFriend, { polarity: 'denied' }));
  const read = [...records, [last, { mentions: people, claims }] as const];
  return composeNetwork(
    logOf(
      read.map(([{ record }]) => record),
      read.map(([{ record }, found]) => runOf(record, found)),
    ),
  ).relationships.map(({ kind, polarity }) => `${kind} ${polarity}`);
}

it('"no relation" denies what somebody is called', () => {
  expect(shown()).toContain('aunt-uncle denied');
});

it('"no relation" denies what was said of somebody once, and not what several records state', () => {
  expect(shown('reported').filter((tie) => tie === 'aunt-uncle denied')).toHaveLength(2);
  expect(shown('stated', 'stated')).toContain('other-kin denied');
});

it('"no relation" to one child denies what somebody is to the other', () => {
  const note = invented(1, 'Fay Orme is an aunt of Isla and no relation to Rory.');
  const fay = note.mention('Fay Orme');
  const claims = [
    note.claim('aunt-uncle', fay, 'child-one', aunt),
    note.claim('other-kin', fay, 'child-two', aFriend, { polarity: 'denied' }),
  ];
  const { relationships } = composeNetwork(logOf([note.record], [runOf(note.record, { mentions: [fay], claims })]));
  expect(relationships.map(({ kind, to, polarity }) => `${kind} ${to} ${polarity}`)).toContain(
    'aunt-uncle child-two denied',
  );
});
