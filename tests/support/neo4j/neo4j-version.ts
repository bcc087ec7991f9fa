// The Neo4j that tests run against: the long-term support line. `pom.xml` beside this file names the same one.
import { readFileSync } from 'node:fs';

const pom = readFileSync(new URL('pom.xml', import.meta.url), 'utf8');

/** As in the pom, the one place where it is written. */
export const neo4jVersion = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1] ?? '';
