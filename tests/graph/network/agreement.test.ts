import { describe, expect, it } from 'vitest';
import type { Statement } from '#graph/model/statement.ts';
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

  it('shows a statement of both once, with what one of them left open, and both where they differ', () => {
    const said = (id: string, fields: object, more: Partial<Statement> = {}): Statement =>
      ({
        id,
        record: 1,
        quote: note.record.text,
        start: 0,
        end: note.record.text.length,
        about: kelly.id,
        childIds: [],
        polarity: 'stated',
        type: 'concern',
        fields: { category: 'alcohol', role: 'may-have-caused-harm', status: 'not-stated', ...fields },
        ...more,
      }) as Statement;
    const rules = runOf(note.record, {
      mentions: [kelly],
      statements: [said('rules-1', {}), said('rules-2', { category: 'weapons', status: 'alleged' })],
    });
    const model = runOf(
      note.record,
      {
        mentions: [kelly],
        statements: [
          said('model-1', { status: 'charged' }, { start: 6, childIds: ['one'] }),
          said('model-2', { category: 'weapons', status: 'convicted' }),
        ],
      },
      byModel,
    );
    const { people } = composeNetwork(logOf([note.record], [rules, model]));
    const shown = people.find(({ name }) => name === 'Kelly Marsh')?.statements;
    expect(
      shown?.map(({ id, foundBy, fields, childIds }) => [id, foundBy, 'status' in fields && fields.status, childIds]),
    ).toEqual([
      ['model-2', 'model-alone', 'convicted', []],
      ['rules-1', 'rules-and-model', 'charged', ['one']],
      ['rules-2', 'rules-alone', 'alleged', []],
    ]);
  });
});
