/** Stores what an extractor read in one record, whole: the run, its mentions and its claims. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Run } from '#graph/model/run.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { Connection, Transaction } from './connection.ts';
import { query } from './query.ts';
import { takeRevision } from './take-revision.ts';

const touchRecord = query(`
  MATCH (record:Record {caseId: $caseId, number: $record}) WHERE record.tombstone IS NULL
  SET record.revision = $revision RETURN record.number AS number`);
const mergeRun = query(`
  MATCH (record:Record {caseId: $caseId, number: $record})
  MERGE (run:Run {caseId: $caseId, id: $id}) ON CREATE SET run += $properties
  MERGE (run)-[:READ]->(record)`);
const mergeMentions = query(`
  MATCH (record:Record {caseId: $caseId, number: $record})
  UNWIND $mentions AS read
  MERGE (mention:Mention {caseId: $caseId, id: read.id})
  SET mention.surface = read.surface, mention.start = read.start, mention.end = read.end, mention.form = read.form
  MERGE (mention)-[:IN_RECORD]->(record)`);
const mergeClaims = query(`
  MATCH (run:Run {caseId: $caseId, id: $id})
  UNWIND $claims AS read
  MERGE (claim:Claim {caseId: $caseId, id: read.id})
  SET claim += read.properties
  MERGE (claim)-[:MADE_BY]->(run)`);
const forgetEnds = query(`
  UNWIND $claims AS read
  MATCH (:Claim {caseId: $caseId, id: read.id})-[end:FROM|TO]->() DELETE end`);
const endQueries = (['FROM', 'TO'] as const).flatMap((type) =>
  (['Mention', 'Person'] as const).map((label) =>
    query(`
      UNWIND $claims AS read
      MATCH (claim:Claim {caseId: $caseId, id: read.id})
      MATCH (end:${label} {caseId: $caseId, id: read.${type.toLowerCase()}})
      CREATE (claim)-[:${type}]->(end)`),
  ),
);

/** A run of an id already stored is the same run, sent again. */
export function putRun(connection: Connection, viewer: Viewer, caseId: string, run: Run): Promise<number | undefined> {
  return connection.write(async (transaction) => {
    const revision = await takeRevision(transaction, viewer, caseId);
    const { id, record, at, by, result } = run;
    if ((await transaction.get(touchRecord, { caseId, record, revision })) === undefined) return undefined;
    const properties = { ...by, at, outcome: result.outcome, payload: JSON.stringify(run) };
    await transaction.run(mergeRun, { caseId, id, record, properties });
    if (result.outcome === 'read') await writeReading(transaction, caseId, run, result.reading);
    return revision;
  });
}

type Reading = Extract<Run['result'], { outcome: 'read' }>['reading'];

async function writeReading(
  transaction: Transaction,
  caseId: string,
  { id, record }: Run,
  reading: Reading,
): Promise<void> {
  const mentions = reading.mentions.map(({ id, surface, start, end, form }) => ({ id, surface, start, end, form }));
  const claims = reading.claims.map((claim) => ({
    id: claim.id,
    from: claim.from,
    to: claim.to,
    properties: claimProperties(claim),
  }));
  await transaction.run(mergeMentions, { caseId, record, mentions });
  await transaction.run(mergeClaims, { caseId, id, claims });
  await transaction.run(forgetEnds, { caseId, claims });
  for (const endQuery of endQueries) await transaction.run(endQuery, { caseId, claims });
}

/** As analysts query them: `path` is a list like ["parent female", "sibling female"]. */
function claimProperties({ path, term, kind, side, polarity, quote, start, end, ...optional }: KinshipClaim) {
  const { state = null, basis = null, saidBy, validFrom = null, validTo = null } = optional;
  const speaker = saidBy?.name ?? null;
  const steps = path.map(({ step, sex, nature }) => [nature, step, sex].filter((word) => word !== undefined).join(' '));
  const said = { term, kind, side, state, basis, polarity, saidBy: speaker, validFrom, validTo, quote, start, end };
  return { ...said, path: steps };
}
