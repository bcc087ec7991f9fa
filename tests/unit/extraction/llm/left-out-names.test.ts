/** Names that the first answer leaves out. */
import { describe, expect, it } from 'vitest';
import type { KithRecord } from '#graph/model/record.ts';
import { completion, respond } from '../../../support/scripted-endpoint.ts';
import { answer, extractorAtScript, record, text } from './extractor-at-script.ts';

const { endpoint, extractor } = extractorAtScript();

describe('names that the first answer leaves out', () => {
  const long: KithRecord = {
    ...record,
    text: `${text}\n${'The weather was discussed at length. '.repeat(40)}\n\nShe rents from Jory Vane, her cousin.\n`,
  };
  const jory = { ...answer.people[1], ref: 'p3', forms: ['Jory Vane'], sex: 'male' };
  const cousin = {
    ...answer.ties[0],
    from: ['p3'],
    to: ['p2'],
    kind: 'cousin',
    term: 'cousin',
    quote: 'Jory Vane, her cousin',
  };
  const namesIn = (one: KithRecord) =>
    ['Morwenna Trease', 'Jory Vane'].map((name) => {
      const start = one.text.indexOf(name);
      return { start, end: start + name.length };
    });

  it('are asked about once more, with no more of the record than stands around them', async () => {
    const second = { people: [jory], ties: [cousin], statements: [] };
    const { read, sends } = await extractor(
      (response, _request, count) => respond(response, 200, completion(JSON.stringify(count === 1 ? answer : second))),
      { namesIn },
    );
    const { reading, tokens } = await read(long);
    expect(sends).toHaveLength(2);
    const asked = JSON.stringify(endpoint().requests[1]);
    expect(asked).toContain('Jory Vane');
    expect(asked).not.toContain('weather');
    expect(reading.claims.map(({ kind }) => kind).toSorted()).toEqual(['aunt-uncle', 'cousin']);
    expect(tokens).toEqual({ prompt: 200, completion: 40 });
  });

  it('cost nothing where there are none', async () => {
    const whole = { ...answer, people: [...answer.people, jory] };
    const { read, sends } = await extractor((response) => respond(response, 200, completion(JSON.stringify(whole))), {
      namesIn,
    });
    await read(long);
    expect(sends).toHaveLength(1);
  });

  it('keep the first answer where the second cannot be used', async () => {
    const { read } = await extractor(
      (response, _request, count) =>
        respond(response, 200, completion(count === 1 ? JSON.stringify(answer) : 'I will not.')),
      { namesIn },
    );
    const { reading } = await read(long);
    expect(reading.claims.map(({ kind }) => kind)).toEqual(['aunt-uncle']);
  });
});
