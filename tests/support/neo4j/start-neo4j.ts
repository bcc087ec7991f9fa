// Finds or starts a real Neo4j: NEO4J_URI, else Docker, else Maven and Java. Answers why in words where none of them serves.
import { neo4jFromDocker } from './neo4j-from-docker.ts';
import { neo4jFromMaven } from './neo4j-from-maven.ts';
import type { Neo4jFound } from './neo4j-server.ts';

/**
 * A way that is there but fails counts as missing, with its own words.
 * @throws with `REQUIRE_NEO4J=1`, instead of answering `missing`
 */
export async function startNeo4j(environment: NodeJS.ProcessEnv = process.env): Promise<Neo4jFound> {
  if (environment.NEO4J_URI) {
    const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = 'neo4j' } = environment;
    return { uri, user, password, stop: () => Promise.resolve() };
  }
  const reasons: string[] = [];
  for (const from of [neo4jFromDocker, neo4jFromMaven]) {
    try {
      const found = await from();
      if (!('missing' in found)) return found;
      reasons.push(found.missing);
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  const missing = `no Neo4j: NEO4J_URI is not set; ${reasons.join('; ')}`;
  if (environment.REQUIRE_NEO4J === '1') throw new Error(`REQUIRE_NEO4J=1, but ${missing}`);
  return { missing };
}
