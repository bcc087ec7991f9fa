// What a test file asks for: the address of the run's Neo4j, or the reason why there is none.
import { inject } from 'vitest';
import type { Neo4jAddress } from './neo4j-server.ts';

/** Undefined where there is none. The database is shared by every test file: use case ids of your own (`crypto.randomUUID()`). */
export function neo4jAddress(): Neo4jAddress | undefined {
  const found = inject('neo4j');
  return 'uri' in found ? found : undefined;
}

/** For `describe('…', leaveOut(neo4jMissing()), …)`. Undefined where there is a Neo4j. */
export function neo4jMissing(): string | undefined {
  const found = inject('neo4j');
  return 'missing' in found ? found.missing : undefined;
}
