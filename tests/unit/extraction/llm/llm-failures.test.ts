/** Answers that cannot be used, and requests that an endpoint refuses. */
import { describe, expect, it } from 'vitest';
import { completion, respond, type Script } from '../../../support/scripted-endpoint.ts';
import { answer, extractorAtScript, record, key, text } from './extractor-at-script.ts';

const { endpoint, extractor } = extractorAtScript();

describe('failures are told apart', () => {
  const failures: readonly [string, Script][] = [
    ['refused', (response) => respond(response, 200, completion(null, { refusal: 'I cannot help with that' }))],
    ['truncated', (response) => respond(response, 200, completion('{"people": [', { finish_reason: 'length' }))],
    ['not-json', (response) => respond(response, 200, completion('Here are the people I found:'))],
    ['wrong-shape', (response) => respond(response, 200, completion('{"family": []}'))],
    ['timeout', () => undefined],
    ['rate-limited', (response) => respond(response, 429, '{"error":{"message":"slow down"}}')],
    ['server-error', (response) => respond(response, 500, '{"error":{"message":"oops"}}')],
    ['connection-reset', (response) => void response.destroy()],
  ];
  it.each(failures)('%s', async (code, script) => {
    const { read } = await extractor(script, { timeout: 400 });
    const failure: unknown = await read().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(JSON.stringify(failure) + String(failure)).not.toContain(key);
  });

  it('waits as long as Retry-After says, then goes on', async () => {
    const times: number[] = [];
    const { read } = await extractor(
      (response, _request, count) => {
        times.push(performance.now());
        if (count === 1) respond(response, 429, '{}', { 'retry-after': '1' });
        else respond(response, 200, completion(JSON.stringify(answer)));
      },
      { retries: 2 },
    );
    expect((await read()).reading.claims).toHaveLength(1);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(950);
  });
});

describe('what an endpoint refuses', () => {
  const refusal = (param: string, message: string) =>
    JSON.stringify({ error: { message, param, code: 'unsupported' } });
  /** Answers where `refused` finds nothing against the request. */
  const picky =
    (refused: (body: Record<string, unknown>) => string | undefined): Script =>
    (response, { body }) => {
      const why = refused(body as Record<string, unknown>);
      if (why === undefined) respond(response, 200, completion(JSON.stringify(answer)));
      else respond(response, 400, why);
    };

  it('is not sent again: reasoning models take neither `max_tokens` nor `temperature`', async () => {
    const { read } = await extractor(
      picky((body) => {
        if ('max_tokens' in body) return refusal('max_tokens', "Use 'max_completion_tokens' instead.");
        if ('temperature' in body) return refusal('temperature', 'Only the default (1) value is supported.');
        return undefined;
      }),
    );
    expect((await read()).reading.claims).toHaveLength(1);
    expect((await read({ ...record, sha256: 'b'.repeat(64) })).reading.claims).toHaveLength(1);
    expect(endpoint().requests).toHaveLength(4);
  });

  it('is asked for less where the answer may not be as long', async () => {
    const { read } = await extractor(
      picky(({ max_tokens }) =>
        Number(max_tokens) > 1_000 ? refusal('max_tokens', 'max_tokens is too large: at most 1000') : undefined,
      ),
    );
    expect((await read()).reading.claims).toHaveLength(1);
  });

  it('has the schema with the task where it cannot hold one', async () => {
    const { read } = await extractor(
      picky(({ response_format: format }) =>
        JSON.stringify(format ?? {}).includes('json_schema')
          ? refusal('response_format', 'This response_format type is unavailable now')
          : undefined,
      ),
    );
    expect((await read()).reading.claims).toHaveLength(1);
    expect(JSON.stringify(endpoint().requests[1])).toContain('half-sibling');
  });
});

describe('an answer that ran out of tokens', () => {
  const paragraph = `${'Nothing of note happened on this day at the house. '.repeat(12)}\n\n`;
  const long = { ...record, text: `${text}\n${paragraph.repeat(4)}${text}` };
  const lengthOf = (body: unknown): number => JSON.stringify(body).length;
  const broken = completion(JSON.stringify(answer).slice(0, -200), { finish_reason: 'length' });

  it('is asked for again in two halves, and a repeated run asks nothing', async () => {
    let whole = 0;
    const { read } = await extractor((response, { body }) => {
      whole ||= lengthOf(body);
      respond(response, 200, lengthOf(body) < whole ? completion(JSON.stringify(answer)) : broken);
    });
    const { reading } = await read(long);
    expect(reading.claims.map(({ start }) => start)).toEqual([
      text.indexOf('her aunt'),
      long.text.lastIndexOf('her aunt'),
    ]);
    const asked = endpoint().requests.length;
    expect((await read(long)).reading).toEqual(reading);
    expect(endpoint().requests).toHaveLength(asked);
  });

  it('gives what is whole in it where the text is short, or the model repeats itself', async () => {
    const { read } = await extractor((response) => respond(response, 200, broken));
    const { reading } = await read();
    expect([reading.claims.length, reading.statements.length, reading.droppedQuotes]).toEqual([1, 0, 1]);
    const looped = JSON.stringify({ ...answer, ties: Array(9).fill(answer.ties[0]) }).slice(0, -20);
    await endpoint().close();
    const again = await extractor((response) =>
      respond(response, 200, completion(looped, { finish_reason: 'length' })),
    );
    expect((await again.read({ ...long, sha256: 'c'.repeat(64) })).reading.claims).toHaveLength(1);
    expect(endpoint().requests).toHaveLength(1);
  });

  it('is asked about less where the question is longer than the model can read', async () => {
    const tooLong = JSON.stringify({ error: { type: 'exceed_context_size_error', message: 'request exceeds' } });
    let whole = 0;
    const { read } = await extractor((response, { body }) => {
      whole ||= lengthOf(body);
      if (lengthOf(body) < whole) respond(response, 200, completion(JSON.stringify(answer)));
      else respond(response, 400, tooLong);
    });
    expect((await read(long)).reading.claims).toHaveLength(2);
  });
});
