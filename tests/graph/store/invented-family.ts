/** Invented cases for the stores' tests: records with runs that read them, and networks of any size. Every person is fictional. */
import { createHash, randomUUID } from 'node:crypto';
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { DecisionOf } from '#graph/model/decision.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { Network, Person, Relationship } from '#graph/model/network.ts';
import type { Run } from '#graph/model/run.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { FamilyGraph, NewRecord } from '#graph/store/family-graph.ts';

export const caseFile: CaseFile = {
  reference: 'INVENTED-7',
  children: [{ id: 'kit', name: 'Kit Larkspur', dateOfBirth: '2017-05-04', sex: 'male' }],
};

export const operator: Viewer = { actor: 'op', role: 'operator', purpose: 'tests', cases: 'all', cleared: 'all' };

/** A worker of one case, not cleared for what is restricted in it. */
export function workerOf(caseId: string): Viewer {
  return { actor: 'worker', role: 'worker', purpose: 'tests', cases: [caseId], cleared: [] };
}

export const emptyNetwork: Network = { people: [], relationships: [], questions: [], contradictions: [] };

export function audited(caseId: string | undefined, action = 'test'): AuditEntry {
  return {
    at: '2026-03-01T10:00:00.000Z',
    actor: 'op',
    role: 'operator',
    purpose: 'tests',
    ...(caseId !== undefined && { caseId }),
    action,
    resourceIds: ['r1'],
    evidenceIds: [],
    outcome: 'allowed',
  };
}

export async function putInventedCase(graph: FamilyGraph, isExample = false): Promise<string> {
  const id = randomUUID();
  const newCase = { id, caseFile, isExample, createdAt: '2026-03-01T09:00:00.000Z' };
  await graph.putCase(operator, newCase, audited(id, 'create-case'));
  return id;
}

export function inventedRecord(text: string, more: Partial<NewRecord> = {}): NewRecord {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path: `${sha256.slice(0, 8)}.txt`, format: 'txt', text, sha256, type: 'case-note', handling: [], ...more };
}

export async function putRecord(
  graph: FamilyGraph,
  caseId: string,
  text: string,
  more: Partial<NewRecord> = {},
): Promise<number> {
  const stored = await graph.putRecord(
    operator,
    caseId,
    inventedRecord(text, more),
    new TextEncoder().encode(text),
    audited(caseId, 'add-record'),
  );
  return stored.number;
}

export function mentionIn(record: number, text: string, surface: string): Mention {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error('words not in the invented record');
  const end = start + surface.length;
  return { id: `r${record}-${start}-${end}`, record, start, end, surface, form: 'named', sex: 'unknown' };
}

/** A run that reads `surfaces` in the record, the first as the child's aunt. */
export function inventedRun(record: number, text: string, ...surfaces: readonly string[]): Run {
  const mentions = surfaces.map((surface) => mentionIn(record, text, surface));
  const claims = mentions.slice(0, 1).map(({ id }) => ({
    id: `claim-${id}`,
    record,
    quote: text,
    start: 0,
    end: text.length,
    from: id,
    to: 'child-kit',
    kind: 'aunt-uncle' as const,
    path: [
      { step: 'parent', sex: 'female' },
      { step: 'sibling', sex: 'female' },
    ] as const,
    term: 'aunt',
    side: 'maternal' as const,
    polarity: 'stated' as const,
  }));
  return {
    id: randomUUID(),
    record,
    by: { extractor: 'rules', version: '1' },
    at: '2026-03-01T11:00:00.000Z',
    result: { outcome: 'read', reading: { mentions, claims, statements: [], remarks: [], droppedQuotes: 0 } },
  };
}

export function inventedPerson(id: string, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    named: true,
    aliases: [],
    category: 'kin',
    sex: 'unknown',
    deceased: false,
    inBaseline: false,
    implied: false,
    relations: [],
    statements: [],
    mentions: [],
    identityReasons: [],
    nextSteps: [],
    ...more,
  };
}

export const kit: Person = inventedPerson('child-kit', 'Kit Larkspur', { category: 'child', sex: 'male' });

export function inventedTie(from: string, to: string, more: Partial<Relationship> = {}): Relationship {
  return {
    id: `tie-${from}-${to}`,
    tieId: `tie-${from}-${to}`,
    kind: 'aunt-uncle',
    from,
    to,
    path: [],
    term: 'aunt',
    side: 'maternal',
    status: 'suggested',
    polarity: 'stated',
    evidence: [
      {
        claimId: `claim-${from}`,
        record: 1,
        quote: 'my aunt',
        start: 0,
        end: 7,
        polarity: 'stated',
        inLatestReading: true,
      },
    ],
    ...more,
  };
}

/** The child and `size` relatives, each tied to the child; `mark` is in every one of them. */
export function networkOf(size: number, mark = ''): Network {
  const relatives = Array.from({ length: size }, (_, index) =>
    inventedPerson(`r1-${index * 20}-${index * 20 + 12}`, `Relative ${index}`, {
      aliases: mark === '' ? [] : [mark],
      relations: [
        {
          childId: 'kit',
          label: 'maternal aunt',
          side: 'maternal',
          path: [],
          status: 'suggested',
          polarity: 'stated',
          statutoryRelative: 'yes',
          through: [],
          chain: [],
        },
      ],
    }),
  );
  return {
    people: [kit, ...relatives],
    relationships: relatives.map(({ id }) => inventedTie(id, 'child-kit', mark === '' ? {} : { term: mark })),
    questions: [],
    contradictions: [],
  };
}

export function nextStep(mention: string, more: Partial<DecisionOf<'next-step'>> = {}): DecisionOf<'next-step'> {
  return {
    id: randomUUID(),
    by: 'worker',
    at: '2026-03-02T09:00:00.000Z',
    revision: 0,
    evidenceSeen: [],
    about: 'next-step',
    mention,
    childIds: ['kit'],
    outcome: 'consider',
    ...more,
  };
}

/** Commits over whatever revision the case has; throws where another writer came between. */
export async function commitNetwork(
  graph: FamilyGraph,
  caseId: string,
  network: Network,
  more: Partial<Parameters<FamilyGraph['commit']>[1]> = {},
): Promise<number> {
  const expectedRevision = (await graph.loadCase(operator, caseId))?.revision ?? 0;
  const audit = audited(caseId, 'commit');
  const committed = await graph.commit(operator, {
    caseId,
    network,
    withheldRecords: [],
    expectedRevision,
    audit,
    ...more,
  });
  if (committed.outcome !== 'committed') throw new Error('changed meanwhile');
  return committed.revision;
}
