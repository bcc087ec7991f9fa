/**
 * The only way from a request to the store: authorised first, and audited before anything leaves (practice §4). What is refused is audited
 * too; where the entry cannot be written the request fails.
 */
import type { AuditEntry } from '#graph/model/audit-entry.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import { CaseNotFound } from '#graph/store/case-not-found.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { AppError } from '../errors.ts';
import { type Action, authorise, type Resource } from './authorise.ts';
import type { CaseViews } from './case-views.ts';
import type { Principal } from './principal.ts';

export type AuditDetails = Partial<
  Pick<AuditEntry, 'resourceIds' | 'evidenceIds' | 'decisionVersion' | 'exportAudience' | 'fileSha256' | 'caseId'>
>;

export interface Permitted {
  readonly graph: FamilyGraph;
  readonly views: CaseViews;
  readonly viewer: Viewer;
  /** The entry of this action, for the store to write with what it does. */
  readonly entry: (details?: AuditDetails) => AuditEntry;
  /** Writes it at once, for what leaves no entry with what it does. */
  readonly audit: (details?: AuditDetails) => Promise<void>;
}

export interface GuardedGraph {
  /** Whether an action that depends on what is found would be allowed; the action itself is asked for again. */
  may(action: Action, resource: Resource): boolean;
  /** Reads, then audits what was found, then answers it. `undefined` is refused as not found. */
  read<Found>(
    action: Action,
    resource: Resource,
    work: (permitted: Permitted) => Promise<(AuditDetails & { readonly found: Found }) | undefined>,
  ): Promise<Found>;
  /** `work` hands the entry to the store with what it writes, or audits before it does anything. */
  write<Result>(action: Action, resource: Resource, work: (permitted: Permitted) => Promise<Result>): Promise<Result>;
}

export interface Guard {
  readonly graph: FamilyGraph;
  readonly views: CaseViews;
  readonly now: () => Date;
}

export function guardedGraph(
  principal: Principal,
  { graph, views, now }: Guard,
  purpose = principal.purpose,
): GuardedGraph {
  const { rights: _rights, ...rest } = principal;
  const viewer: Viewer = { ...rest, purpose };

  const entryOf = (action: Action, resource: Resource, outcome: AuditEntry['outcome'], details: AuditDetails = {}) => ({
    at: now().toISOString(),
    actor: viewer.actor,
    role: viewer.role,
    purpose,
    ...(resource.caseId !== undefined && { caseId: resource.caseId }),
    action,
    resourceIds: resource.resourceIds ?? [],
    evidenceIds: [],
    outcome,
    ...details,
  });

  const append = async (entry: AuditEntry): Promise<void> => {
    await graph.appendAudit(entry).catch((error: unknown) => {
      throw new AppError('audit-unavailable', 'The audit trail cannot be written, so nothing was done.', {}, error);
    });
  };

  /** What is refused, by rule or by what the store holds, leaves an entry. */
  const permitted = async <Result>(action: Action, resource: Resource, work: (given: Permitted) => Promise<Result>) => {
    try {
      if (!authorise(principal, action, resource, purpose)) throw notFound();
      const entry = (details?: AuditDetails) => entryOf(action, resource, 'allowed', details);
      return await work({ graph, views, viewer, entry, audit: async (details) => append(entry(details)) });
    } catch (error) {
      const refusal = error instanceof CaseNotFound ? notFound() : error;
      if (refusal instanceof AppError && refusal.code !== 'audit-unavailable')
        await append(entryOf(action, resource, 'refused'));
      throw refusal;
    }
  };

  return {
    may: (action, resource) => authorise(principal, action, resource, purpose),
    read: async (action, resource, work) =>
      permitted(action, resource, async (given) => {
        const result = await work(given);
        if (result === undefined) throw notFound();
        const { found, ...details } = result;
        await given.audit(details);
        return found;
      }),
    write: permitted,
  };
}

/** Said alike of what is not there and of what may not be seen. */
export function notFound(): AppError {
  return new AppError('not-found', 'This is not there, or it is not for you to see.');
}
