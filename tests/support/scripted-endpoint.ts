/** A real HTTP endpoint on loopback that answers as scripted: it stands in for nothing under test, only for what a model server may do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Script = (
  response: ServerResponse,
  request: { readonly body: unknown; readonly headers: IncomingMessage['headers'] },
  count: number,
) => void;

export interface ScriptedEndpoint {
  readonly baseUrl: string;
  /** Bodies of the requests so far. */
  readonly requests: readonly unknown[];
  close(): Promise<void>;
}

export async function scriptedEndpoint(script: Script): Promise<ScriptedEndpoint> {
  const requests: unknown[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
      requests.push(body);
      script(response, { body, headers: request.headers }, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

export function completion(
  content: string | null,
  more: { readonly finish_reason?: string; readonly refusal?: string } = {},
): string {
  return JSON.stringify({
    id: 'scripted',
    object: 'chat.completion',
    created: 0,
    model: 'scripted',
    choices: [
      {
        index: 0,
        finish_reason: more.finish_reason ?? 'stop',
        message: { role: 'assistant', content, refusal: more.refusal ?? null },
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });
}

export function respond(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
}
