/** Schema 2: people can be found by name, and mining jobs are kept. The network is dropped to be composed again, now with its search tokens. */
export const searchAndJobs = `
CREATE VIRTUAL TABLE person_search USING fts5(tokens, tokenize = 'ascii', detail = 'none', prefix = '2 3');
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);
ALTER TABLE network_parts ADD COLUMN name TEXT;

CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  active INTEGER NOT NULL,
  free_at TEXT,
  payload TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_active_job ON jobs (case_id) WHERE active = 1;
CREATE INDEX jobs_by_case ON jobs (case_id, created_at);
CREATE INDEX jobs_to_do ON jobs (active, free_at);

DELETE FROM network_parts;
UPDATE cases SET composed_at = 0;
`;
