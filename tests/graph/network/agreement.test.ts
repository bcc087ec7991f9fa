import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { brother, invented, logOf, runOf, sister } from './invented-case.ts';

const note = invented(1, "Kelly Marsh is Isla's aunt; her brother is Dan Marsh.");
const other = invented(2, 'Kelly Marsh and Dan Marsh are sister and brother.');
const [kelly, dan] = [note.mention('Kelly Marsh'), note.mention('Dan Marsh')];
const [kellyAgain, danAgain] = [other.mention('Kelly Marsh'), other.mention('Dan Marsh')];
const byModel = { id: 'model', by: { extractor: 'llm', version: '1' } } as const;

function evidenceOf(network: ReturnType<typeof composeNetwork>) {
  return network.relationships.flatMap(({ kind, evidence }) =>
    evidence.map(({ record, foundBy }) => [kind, record, foundBy]),
  );
}

describe('where the rules and a model both read a record', () => {
  it('says of each tie who found it there, and nothing of a record that one of them read', () => {
    const rules = [
      runOf(note.record, {
        mentions: [kelly, dan],
        claims: [note.claim('sibling', dan, kelly, brother, { id: 'rules-1' })],
      }),
      runOf(other.record, {
        mentions: [kellyAgain, danAgain],
        claims: [other.claim('sibling', kellyAgain, danAgain, sister, { id: 'rules-2' })],
      }),
    ];
    const model = runOf(
      note.record,
      {
        mentions: [kelly, dan],
        claims: [
          note.claim('sibling', dan, kelly, brother, { id: 'model-1' }),
          note.claim('aunt-uncle', kelly, 'child-one', [{ step: 'parent', sex: 'unknown' }, ...sister], {
            id: 'model-2',
          }),
        ],
      },
      byModel,
    );
    const found = evidenceOf(composeNetwork(logOf([note.record, other.record], [...rules, model])));
    expect(found).toContainEqual(['aunt-uncle', 1, 'model-alone']);
    expect(found.filter(([kind, record]) => kind === 'sibling' && record === 1)).toEqual([
      ['sibling', 1, 'rules-and-model'],
      ['sibling', 1, 'rules-and-model'],
    ]);
    expect(found).toContainEqual(['sibling', 2, undefined]);
  });
});
