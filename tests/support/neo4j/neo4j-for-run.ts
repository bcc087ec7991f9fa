// Vitest's global setup of the projects that need Neo4j: one server for the whole run, however many projects ask.
import type { TestProject } from 'vitest/node';
import type { Neo4jAddress, Neo4jFound } from './neo4j-server.ts';
import { startNeo4j } from './start-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jAddress | { readonly missing: string };
  }
}

// Vitest may load this file once per project, so what they share stands on the process.
const shared = globalThis as { kithNeo4j?: Promise<Neo4jFound> };

/** Starts the server, or joins the one another project started; the function it gives stops it, once. */
export default async function neo4jForRun(project: TestProject): Promise<() => Promise<void>> {
  shared.kithNeo4j ??= startNeo4j();
  const found = await shared.kithNeo4j;
  if ('missing' in found) project.provide('neo4j', found);
  else project.provide('neo4j', { uri: found.uri, user: found.user, password: found.password });
  return async () => {
    if ('stop' in found) await found.stop();
  };
}
