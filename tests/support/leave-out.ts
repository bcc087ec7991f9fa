// Leaving tests out is allowed where something outside the project is missing, and never silent: the run ends by saying why.
import type { TestOptions } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    leftOut?: string;
  }
}

/**
 * Options for `describe` or `test`: leaves it out if there is a `reason`, which the run's last lines give in capitals.
 * `describe('on Neo4j', leaveOut(neo4jMissing()), () => …)`
 */
export function leaveOut(reason: string | undefined): TestOptions {
  return reason === undefined ? {} : { skip: true, meta: { leftOut: reason } };
}
