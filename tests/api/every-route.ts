/** One request that succeeds for every route of the API, with the right it needs and the action it is audited as. */
import type { Action } from '#services/access/authorise.ts';
import type { Right } from '#services/access/principal.ts';
import type { KithInTest } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';

export interface RouteRequest {
  /** As the OpenAPI document names it. */
  readonly route: string;
  readonly right: Right;
  readonly action: Action;
  /** Below `/api`. Made anew before each use, for the case as it is then. */
  readonly request: () => Promise<{ readonly path: string; readonly body?: unknown }>;
  /** False where the one of this case cannot be done twice, or not at all. */
  readonly succeeds?: false;
}

export async function everyRoute(kith: KithInTest): Promise<readonly RouteRequest[]> {
  const caseId = await minedCase(kith, kinfolk, kinfolkFiles);
  const otherCaseId = await minedCase(kith, { ...kinfolk, reference: 'T-OTHER' }, kinfolkFiles);
  const at = `/cases/${caseId}`;
  const get = async (path: string) => (await kith.call('GET', path)).body;
  const network = await get(`${at}/network`);
  const person = (name: string, of = network) => of.people.find((one: { name: string }) => one.name === name);
  const [aunt, uncle, mother] = ['Imelda Tarn', 'Gareth Marsh', 'Rosalind Tarn'].map((name) => person(name));
  const records = (await get(`${at}/records`)).items;
  const recordId = records.at(-1).id as string;
  const jobId = (await get(at)).job.id as string;
  const tie = network.relationships[0].id as string;
  const seen = async (more: object = {}) => ({ ...more, expectedRevision: (await get(at)).revision as string });
  const reading = (path: string) => async () => ({ path });
  const writing = (path: string, more: () => Promise<object> | object) => async () => ({
    path,
    body: await seen(await more()),
  });
  const undoable = async () => {
    const decided = await kith.call('PUT', `${at}/notice`, await seen({ shown: true }));
    return { path: `${at}/decisions/${decided.body.decisionId}/undo`, body: await seen() };
  };
  const mentions = uncle.mentions.map(({ id }: { id: string }) => id);
  const parts = [mentions.slice(0, 1), mentions.slice(1)];
  const otherAunt = person('Imelda Tarn', await get(`/cases/${otherCaseId}/network`)).id;
  const sameHuman = { caseId, personId: aunt.id, otherCaseId, otherPersonId: otherAunt, outcome: 'same' };
  const file = { path: `note.txt`, content: btoa(`A note of ${crypto.randomUUID()}.`) };
  const about = { about: 'next-step', childIds: ['one'], outcome: 'consider' };
  const people = [aunt.id, mother.id];
  const exported = { format: 'register-csv', audience: 'working', purpose: 'a test' };

  return [
    { route: 'GET /cases', right: 'see-cases', action: 'list-cases', request: reading('/cases') },
    {
      route: 'POST /cases',
      right: 'add-cases',
      action: 'create-case',
      request: async () => ({ path: '/cases', body: kinfolk }),
    },
    { route: 'GET /cases/{caseId}', right: 'see-cases', action: 'read-case', request: reading(at) },
    {
      route: 'DELETE /cases/{caseId}',
      right: 'add-cases',
      action: 'remove-example',
      request: reading(at),
      succeeds: false,
    },
    {
      route: 'GET /cases/{caseId}/network',
      right: 'see-cases',
      action: 'read-network',
      request: reading(`${at}/network`),
    },
    {
      route: 'GET /cases/{caseId}/suggestions',
      right: 'see-cases',
      action: 'read-suggestions',
      request: reading(`${at}/suggestions`),
    },
    {
      route: 'POST /cases/{caseId}/exports/preview',
      right: 'export',
      action: 'preview-export',
      request: async () => ({ path: `${at}/exports/preview`, body: exported }),
    },
    {
      route: 'POST /cases/{caseId}/exports',
      right: 'export',
      action: 'export',
      request: async () => ({ path: `${at}/exports`, body: exported }),
    },
    { route: 'GET /cases/{caseId}/gaps', right: 'see-cases', action: 'read-gaps', request: reading(`${at}/gaps`) },
    {
      route: 'GET /cases/{caseId}/contradictions',
      right: 'see-cases',
      action: 'read-contradictions',
      request: reading(`${at}/contradictions`),
    },
    {
      route: 'GET /cases/{caseId}/questions',
      right: 'see-cases',
      action: 'read-questions',
      request: reading(`${at}/questions`),
    },
    {
      route: 'GET /cases/{caseId}/history',
      right: 'see-cases',
      action: 'read-history',
      request: reading(`${at}/history`),
    },
    {
      route: 'GET /cases/{caseId}/records',
      right: 'read-records',
      action: 'list-records',
      request: reading(`${at}/records`),
    },
    {
      route: 'GET /cases/{caseId}/records/{recordId}',
      right: 'read-records',
      action: 'read-record',
      request: reading(`${at}/records/${recordId}`),
    },
    {
      route: 'GET /cases/{caseId}/records/{recordId}/original',
      right: 'read-records',
      action: 'read-original',
      request: reading(`${at}/records/${recordId}/original`),
    },
    {
      route: 'POST /cases/{caseId}/records',
      right: 'add-records',
      action: 'add-record',
      request: async () => ({ path: `${at}/records`, body: { files: [file] } }),
    },
    {
      route: 'POST /cases/{caseId}/erasure/preview',
      right: 'erase-records',
      action: 'preview-erasure',
      request: async () => ({ path: `${at}/erasure/preview`, body: { recordId } }),
    },
    {
      route: 'POST /cases/{caseId}/records/{recordId}/redaction',
      right: 'handle',
      action: 'redact-record',
      request: writing(`${at}/records/${recordId}/redaction`, () => ({ redactedText: 'A copy.' })),
      succeeds: false,
    },
    {
      route: 'POST /cases/{caseId}/mining',
      right: 'mine',
      action: 'mine',
      request: async () => ({ path: `${at}/mining`, body: { extractor: 'rules' } }),
    },
    { route: 'GET /jobs/{jobId}', right: 'see-cases', action: 'read-job', request: reading(`/jobs/${jobId}`) },
    {
      route: 'GET /jobs/{jobId}/events',
      right: 'see-cases',
      action: 'read-job',
      request: reading(`/jobs/${jobId}/events`),
    },
    { route: 'POST /jobs/{jobId}/cancel', right: 'mine', action: 'mine', request: reading(`/jobs/${jobId}/cancel`) },
    { route: 'POST /jobs/{jobId}/retry', right: 'mine', action: 'mine', request: reading(`/jobs/${jobId}/retry`) },
    {
      route: 'POST /cases/{caseId}/relationships/{relationshipId}/decisions',
      right: 'decide',
      action: 'decide-tie',
      request: writing(`${at}/relationships/${tie}/decisions`, () => ({ outcome: 'right' })),
    },
    {
      route: 'POST /cases/{caseId}/people/{personId}/decisions',
      right: 'decide',
      action: 'decide-person',
      request: writing(`${at}/people/${aunt.id}/decisions`, () => about),
    },
    {
      route: 'POST /cases/{caseId}/identity/preview',
      right: 'decide',
      action: 'preview-identity',
      request: async () => ({ path: `${at}/identity/preview`, body: { people, outcome: 'same' } }),
    },
    {
      route: 'POST /cases/{caseId}/split/preview',
      right: 'decide',
      action: 'preview-identity',
      request: async () => ({ path: `${at}/split/preview`, body: { personId: uncle.id, parts } }),
    },
    {
      route: 'POST /cases/{caseId}/identity',
      right: 'decide',
      action: 'decide-identity',
      request: writing(`${at}/identity`, () => ({ people, outcome: 'different' })),
    },
    {
      route: 'POST /cases/{caseId}/people/{personId}/split',
      right: 'decide',
      action: 'decide-identity',
      request: writing(`${at}/people/${uncle.id}/split`, () => ({ parts })),
    },
    {
      route: 'POST /cases/{caseId}/passages',
      right: 'decide',
      action: 'mark-passage',
      request: writing(`${at}/passages`, () => ({ recordId, start: 0, end: 4, outcome: 'wrong-person' })),
    },
    {
      route: 'PUT /cases/{caseId}/notice',
      right: 'handle',
      action: 'set-notice',
      request: writing(`${at}/notice`, () => ({ shown: true })),
    },
    {
      route: 'POST /cases/{caseId}/handling/{handlingId}/lift',
      right: 'handle',
      action: 'lift-handling',
      request: writing(`${at}/handling/${aunt.id}/lift`, () => ({ reason: 'She asked for it herself.' })),
      succeeds: false,
    },
    {
      route: 'POST /same-human',
      right: 'decide',
      action: 'join-cases',
      request: writing('/same-human', () => sameHuman),
    },
    // Undoing the notice needs the right to set it, beside that to undo.
    {
      route: 'POST /cases/{caseId}/decisions/{decisionId}/undo',
      right: 'decide',
      action: 'undo-decision',
      request: undoable,
      succeeds: false,
    },
    {
      route: 'PUT /cases/{caseId}/decisions/{decisionId}/note',
      right: 'erase-records',
      action: 'redact-note',
      request: async () => {
        const [decision] = (await get(`${at}/history`)).items;
        return { path: `${at}/decisions/${decision.id}/note`, body: { note: '' } };
      },
      succeeds: false,
    },
    {
      route: 'POST /search',
      right: 'search',
      action: 'search',
      request: async () => ({ path: '/search', body: { words: 'marsh' } }),
    },
    { route: 'GET /audit', right: 'read-audit', action: 'read-audit', request: reading('/audit') },
    {
      route: 'DELETE /cases/{caseId}/records/{recordId}',
      right: 'erase-records',
      action: 'erase-record',
      request: writing(`${at}/records/${recordId}`, () => ({ reason: 'of another family' })),
    },
  ];
}

/** The routes that the OpenAPI document lists, without those of health: they answer everybody. */
export async function documentedRoutes(kith: KithInTest): Promise<readonly string[]> {
  const { paths } = (await kith.call('GET', '/docs/json')).body as { paths: Record<string, object> };
  return Object.entries(paths)
    .filter(([path]) => path.startsWith('/api/'))
    .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.slice(4)}`));
}
