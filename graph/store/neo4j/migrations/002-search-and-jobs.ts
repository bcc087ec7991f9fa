/** Schema 2: people can be found by name, and mining jobs are kept. The network is taken back to be composed again, now with its search tokens. */
import type { Migration } from '../migrate.ts';

export const searchAndJobs: Migration = {
  definitions: [
    `CREATE FULLTEXT INDEX person_search IF NOT EXISTS FOR (n:Person) ON EACH [n.searchTokens]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
    'CREATE CONSTRAINT job_id IF NOT EXISTS FOR (n:Job) REQUIRE n.id IS UNIQUE',
    'CREATE INDEX job_case IF NOT EXISTS FOR (n:Job) ON (n.caseId, n.createdAt)',
    'CREATE INDEX job_to_do IF NOT EXISTS FOR (n:Job) ON (n.active, n.freeAt)',
  ],
  changes: [
    'MATCH (n:Relationship|Question|Contradiction) DETACH DELETE n',
    "MATCH (n:Person) WHERE NOT n.id STARTS WITH 'child-' DETACH DELETE n",
    'MATCH (n:Person) REMOVE n.position, n.fingerprint, n.payload',
    'MATCH (n:Case) SET n.composedAt = 0',
  ],
};
