/** Schema 1: cases, the two logs, the network as their projection, and the audit trail, which can only be added to. */
export const logsNetworkAndAudit = `
CREATE TABLE cases (
  id TEXT PRIMARY KEY,
  revision INTEGER NOT NULL,
  composed_at INTEGER NOT NULL,
  is_example INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  case_file TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_by_creation ON cases (created_at, id);

CREATE TABLE records (
  case_id TEXT NOT NULL REFERENCES cases ON DELETE CASCADE,
  number INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  restricted INTEGER NOT NULL,
  withheld INTEGER NOT NULL DEFAULT 0,
  sha256 TEXT,
  path TEXT,
  description TEXT,
  text TEXT,
  tombstone TEXT,
  PRIMARY KEY (case_id, number)
) STRICT;
CREATE UNIQUE INDEX records_by_bytes ON records (case_id, sha256);
CREATE UNIQUE INDEX records_by_path ON records (case_id, path, number);
CREATE INDEX records_standing ON records (case_id, number, restricted, withheld, revision);

CREATE TABLE originals (
  case_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (case_id, number),
  FOREIGN KEY (case_id, number) REFERENCES records ON DELETE CASCADE
) STRICT;

CREATE TABLE unread_files (
  case_id TEXT NOT NULL REFERENCES cases ON DELETE CASCADE,
  sha256 TEXT NOT NULL,
  path TEXT NOT NULL,
  code TEXT NOT NULL,
  original BLOB NOT NULL,
  PRIMARY KEY (case_id, path)
) STRICT;
CREATE INDEX unread_files_by_bytes ON unread_files (case_id, sha256);

CREATE TABLE runs (
  case_id TEXT NOT NULL,
  id TEXT NOT NULL,
  record INTEGER NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (case_id, id),
  FOREIGN KEY (case_id, record) REFERENCES records ON DELETE CASCADE
) STRICT;
CREATE INDEX runs_by_record ON runs (case_id, record);

CREATE TABLE decisions (
  case_id TEXT NOT NULL REFERENCES cases ON DELETE CASCADE,
  revision INTEGER NOT NULL,
  id TEXT NOT NULL,
  about TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (case_id, revision)
) STRICT;
CREATE UNIQUE INDEX decisions_by_id ON decisions (case_id, id);
CREATE INDEX decisions_by_subject ON decisions (case_id, about, revision);
CREATE TRIGGER decisions_are_kept BEFORE UPDATE OF case_id, revision, id, about ON decisions
  BEGIN SELECT RAISE(ABORT, 'a decision is never changed'); END;

CREATE TABLE network_parts (
  row INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases ON DELETE CASCADE,
  part TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  fingerprint TEXT NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX network_parts_by_id ON network_parts (case_id, part, id);
CREATE INDEX network_parts_in_order ON network_parts (case_id, part, position, id, fingerprint);

CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY,
  case_id TEXT,
  hash TEXT NOT NULL,
  entry TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
CREATE TRIGGER audit_is_never_shortened BEFORE DELETE ON audit
  BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
`;
