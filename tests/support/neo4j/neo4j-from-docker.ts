// Starts Neo4j in a container, where a Docker engine answers quickly.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Neo4jFound } from './neo4j-server.ts';
import { neo4jVersion } from './neo4j-version.ts';

const run = promisify(execFile);

/** @throws if the engine answers but the container cannot be started, for want of the image for example. */
export async function neo4jFromDocker(): Promise<Neo4jFound> {
  if (!(await dockerAnswers())) return { missing: 'no Docker engine answers' };
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(`neo4j:${neo4jVersion}`).withStartupTimeout(120_000).start();
  return {
    uri: container.getBoltUri(),
    user: container.getUsername(),
    password: container.getPassword(),
    stop: async () => void (await container.stop()),
  };
}

// Asked of the command line and not of the library, whose search for an engine can hang on a dead socket.
async function dockerAnswers(): Promise<boolean> {
  try {
    await run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: 5_000 });
    return true;
  } catch {
    return false;
  }
}
