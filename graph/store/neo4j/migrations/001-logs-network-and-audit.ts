/** Schema 1: cases, the two logs, the network as their projection, and the audit trail with its end, where the next entry is chained. */
import { chainStart } from '../../audit-chain.ts';
import type { Migration } from '../migrate.ts';

function unique(label: string, ...properties: readonly string[]): string {
  const name = [label, ...properties].join('_').toLowerCase();
  const required = properties.map((property) => `n.${property}`).join(', ');
  return `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE (${required}) IS UNIQUE`;
}

function index(label: string, ...properties: readonly string[]): string {
  const name = [label, ...properties].join('_').toLowerCase();
  const indexed = properties.map((property) => `n.${property}`).join(', ');
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${indexed})`;
}

export const logsNetworkAndAudit: Migration = {
  definitions: [
    unique('Case', 'id'),
    index('Case', 'createdAt'),
    unique('Record', 'caseId', 'number'),
    unique('Record', 'caseId', 'sha256'),
    index('Record', 'caseId', 'path'),
    unique('Original', 'caseId', 'number'),
    unique('UnreadFile', 'caseId', 'path'),
    index('UnreadFile', 'caseId', 'sha256'),
    unique('Run', 'caseId', 'id'),
    unique('Mention', 'caseId', 'id'),
    unique('Claim', 'caseId', 'id'),
    unique('Decision', 'caseId', 'id'),
    unique('Decision', 'caseId', 'revision'),
    ...['Person', 'Relationship', 'Question', 'Contradiction'].flatMap((label) => [
      unique(label, 'caseId', 'id'),
      index(label, 'caseId', 'position'),
    ]),
    unique('AuditEnd', 'id'),
    unique('AuditEntry', 'sequence'),
  ],
  changes: [
    `MERGE (end:AuditEnd {id: 'audit'})
     ON CREATE SET end.sequence = ${chainStart.sequence}, end.hash = '${chainStart.hash}'`,
  ],
};
