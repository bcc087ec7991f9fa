/** One case as the pages see it: loaded once, and again after each write. Pages write through `decide`, with the revision on screen. */
import type { CaseDocument } from '#graph/contract/cases.ts';
import type { DecisionResponse } from '#graph/contract/decisions.ts';
import type { NetworkResponse } from '#graph/contract/network-document.ts';
import type { RecordsResponse } from '#graph/contract/records.ts';
import { get, RequestFailure, send } from '../api/request.ts';
import { type CaseIndex, indexCase } from './case-index.ts';

export interface CaseView {
  readonly caseDocument: CaseDocument;
  readonly network: NetworkResponse;
  readonly records: RecordsResponse;
  readonly index: CaseIndex;
}

export interface CaseSession {
  readonly caseId: string;
  /** The address of something of this case in the API. */
  readonly path: (rest: string) => string;
  readonly view: () => CaseView;
  readonly reload: () => Promise<CaseView>;
  /** Sends a decision with the revision on screen and loads the case again, also where somebody else was first. */
  readonly decide: (method: 'POST' | 'PUT' | 'DELETE', rest: string, body: object) => Promise<DecisionResponse>;
}

export async function openCase(caseId: string): Promise<CaseSession> {
  const path = (rest: string) => `/cases/${encodeURIComponent(caseId)}${rest}`;
  let current = await load(path);
  const reload = async () => (current = await load(path));
  return {
    caseId,
    path,
    view: () => current,
    reload,
    decide: async (method, rest, body) => {
      try {
        const expectedRevision = current.network.revision;
        const recorded = await send<DecisionResponse>(method, path(rest), { ...body, expectedRevision });
        await reload();
        return recorded;
      } catch (failure) {
        if (failure instanceof RequestFailure && failure.problem?.status === 409) await reload();
        throw failure;
      }
    },
  };
}

async function load(path: (rest: string) => string): Promise<CaseView> {
  const [caseDocument, network, records] = await Promise.all([
    get<CaseDocument>(path('')),
    get<NetworkResponse>(path('/network')),
    allRecords(path),
  ]);
  return { caseDocument, network, records, index: indexCase(network, records) };
}

async function allRecords(path: (rest: string) => string): Promise<RecordsResponse> {
  const first = await get<RecordsResponse>(path('/records?limit=200'));
  const items = [...first.items];
  let { next } = first;
  while (next !== null) {
    const more = await get<RecordsResponse>(path(`/records?limit=200&after=${encodeURIComponent(next)}`));
    items.push(...more.items);
    next = more.next;
  }
  return { ...first, items, next };
}
