/** Speaks to the API. Whatever goes wrong becomes a `RequestFailure` with a code of the contract, or `offline`. */
import type { Problem } from '#graph/contract/problem.ts';

export class RequestFailure extends Error {
  readonly code: string;
  readonly problem: Problem | undefined;

  constructor(code: string, problem?: Problem) {
    super(code);
    this.code = code;
    this.problem = problem;
  }
}

export async function get<Answer>(path: string): Promise<Answer> {
  return send<Answer>('GET', path);
}

export async function post<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  return send<Answer>('POST', path, body);
}

export async function send<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
  const answer = await reach(path, {
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await answer.text();
  // The server's schemas check what it sends; the types here are those schemas'.
  return (text === '' ? undefined : JSON.parse(text)) as Answer;
}

/** A file and the name the server gave it. */
export async function postForFile(
  path: string,
  body: unknown,
): Promise<{ readonly file: Blob; readonly name: string }> {
  const answer = await reach(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const name = /filename="?([^";]+)"?/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'kith-export';
  return { file: await answer.blob(), name };
}

export async function postForm<Answer>(path: string, form: FormData): Promise<Answer> {
  return (await (await reach(path, { method: 'POST', body: form })).json()) as Answer;
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(`/api${path}`, { ...init, cache: 'no-store' });
  } catch {
    throw new RequestFailure('offline');
  }
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => undefined)) as Problem | undefined;
  throw new RequestFailure(problem?.code ?? 'internal', problem);
}
