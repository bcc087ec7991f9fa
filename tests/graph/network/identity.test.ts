/** Who is one person by name. */
import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { heldWith } from './held-with.ts';
import { invented, logOf, runOf } from './invented-case.ts';

describe('identity', () => {
  it('holds one mention of two extractors that read the same words', () => {
    const note = invented(1, 'Kelly Marsh visits Isla.');
    const kelly = note.mention('Kelly Marsh');
    const rules = runOf(note.record, { mentions: [kelly] });
    const model = runOf(
      note.record,
      { mentions: [{ ...kelly, sex: 'female' }] },
      { id: 'llm', by: { extractor: 'llm', version: '1' } },
    );
    const network = composeNetwork(logOf([note.record], [rules, model]));
    expect(
      network.people.filter(({ name }) => name === 'Kelly Marsh').map(({ sex, mentions }) => [sex, mentions.length]),
    ).toEqual([['female', 1]]);
  });

  it('joins a bare first name to the one so named in its record before anybody in the case', () => {
    const first = invented(1, 'Kelly Marsh is the aunt. Kelly came.');
    const second = invented(2, 'Kelly Moss is a neighbour. Kelly waved.');
    const [bareMarsh, bareMoss] = [first.mention('Kelly', {}, 1), second.mention('Kelly', {}, 1)];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Kelly Marsh'), bareMarsh] }),
          runOf(second.record, { mentions: [second.mention('Kelly Moss'), bareMoss] }),
        ],
      ),
    );
    expect(heldWith(network, bareMarsh)).toEqual(['Kelly Marsh', 'Kelly']);
    expect(heldWith(network, bareMoss)).toEqual(['Kelly Moss', 'Kelly']);
  });

  it('makes nobody new of a bare first name that two people of the case bear', () => {
    const first = invented(1, 'Kelly Marsh and Kelly Moss live near.');
    const second = invented(2, 'Kelly rang.');
    const bare = second.mention('Kelly');
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Kelly Marsh'), first.mention('Kelly Moss')] }),
          runOf(second.record, { mentions: [bare] }),
        ],
      ),
    );
    expect(network.people.filter(({ category }) => category !== 'child').map(({ name }) => name)).toEqual([
      'Kelly Marsh',
      'Kelly Moss',
    ]);
    expect(heldWith(network, bare)).toBeUndefined();
  });

  it.each([
    ['a nickname', 'Margaret Toll', 'Peggy Toll'],
    ['a slip of the pen', 'Catherine Hollis', 'Catherine Holliss'],
    ['the family name first', 'Kelly Marsh', 'MARSH, Kelly'],
    ['letters without their marks', 'Łukasz Wójcik', 'Lukasz Wojcik'],
  ])('joins two full names that differ by %s', (_, one, other) => {
    const note = invented(1, `${one} rang. Later ${other} came.`);
    const [a, b] = [note.mention(one), note.mention(other)];
    expect(heldWith(composeNetwork(logOf([note.record], [runOf(note.record, { mentions: [a, b] })])), a)).toEqual([
      one,
      other,
    ]);
  });

  it.each([
    ['Tom', ['Tomasz Wrona', 'Tom']],
    ['Thomas', ['Thomas']],
  ])('gives a bare %s, written of a Tomasz, to %j', (word, held) => {
    const first = invented(1, 'Tomasz Wrona rang.');
    const second = invented(2, `${word} waved.`);
    const bare = second.mention(word);
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Tomasz Wrona')] }),
          runOf(second.record, { mentions: [bare] }),
        ],
      ),
    );
    expect(heldWith(network, bare)).toEqual(held);
  });
});
