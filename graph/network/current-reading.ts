/**
 * What is read in a case today: each record's latest successful run per extractor, what standing decisions keep of earlier runs,
 * less what a person has set aside. Sorted by place in the text, so the order of records and runs makes no difference.
 */
import type { IdentityRemark, KinshipClaim } from '#graph/model/claim.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { Reading, Run } from '#graph/model/run.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { CaseLog } from './case-log.ts';
import { decisionsAbout, endsNamedBy } from './standing-decisions.ts';
import { compareEnds, compareText } from './text-position.ts';
import { mergedMention } from './merged-mention.ts';
import { passagesAside } from './passages-aside.ts';
import { byPlace } from './ties/claim-order.ts';

export interface CurrentReading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly KinshipClaim[];
  readonly statements: readonly Statement[];
  readonly remarks: readonly IdentityRemark[];
  /** Ids of mentions, claims and statements that only a decision keeps: not found in the latest reading. */
  readonly keptByDecision: ReadonlySet<string>;
  /** Who found each claim and statement, by its id; kept ones are nobody's today. */
  readonly extractorOf: ReadonlyMap<string, Extractor>;
  /** Who reads each record today, by its number. */
  readonly extractorsOf: ReadonlyMap<number, ReadonlySet<Extractor>>;
  /** The dates of the records that have one, by record number. */
  readonly writtenOn: ReadonlyMap<number, string>;
}

export type Extractor = Run['by']['extractor'];

interface DatedReading {
  readonly run: Run;
  readonly reading: Reading;
}

/** `standing`: the decisions in force, in order. */
export function currentReading(log: CaseLog, standing: readonly Decision[]): CurrentReading {
  const records = new Set(log.records.map((record) => record.number));
  const successful = log.runs.flatMap((run) =>
    run.result.outcome === 'read' && records.has(run.record) ? [{ run, reading: run.result.reading }] : [],
  );
  const current = latestPerRecordAndExtractor(successful);
  const found = {
    mentions: collectMentions(current),
    claims: collect(current, (reading) => reading.claims),
    statements: collect(current, (reading) => reading.statements),
  };
  const replaced = successful.filter((dated) => !current.includes(dated)).toSorted(newestFirst);
  const kept = keptFrom(replaced, found, standing);
  const claims = [...found.claims.values(), ...kept.claims];
  const mentions = withEnds(new Map([...found.mentions, ...kept.mentions]), claims, replaced);
  const aside = passagesAside(decisionsAbout(standing, 'passage'), namedEnds(standing));
  return {
    mentions: [...mentions.values()]
      .filter((mention) => !aside.mention(mention))
      .toSorted((a, b) => compareEnds(a.id, b.id)),
    claims: claims.filter((claim) => !aside.claim(claim, [claim.from, claim.to])).toSorted(byPlace),
    statements: [...found.statements.values(), ...kept.statements]
      .filter((statement) => !aside.claim(statement, [statement.about]))
      .toSorted(byPlace),
    remarks: [...collect(current, (reading) => reading.remarks).values()]
      .filter((remark) => !aside.claim(remark, [remark.a, remark.b]))
      .toSorted(byPlace),
    ...extractors(current),
    writtenOn: new Map(log.records.flatMap(({ number, writtenOn }) => (writtenOn ? [[number, writtenOn]] : []))),
    keptByDecision: new Set(
      [...mentions.keys(), ...[...kept.claims, ...kept.statements].map((item) => item.id)].filter(
        (id) => !found.mentions.has(id) && !found.claims.has(id) && !found.statements.has(id),
      ),
    ),
  };
}

function extractors(current: readonly DatedReading[]): Pick<CurrentReading, 'extractorOf' | 'extractorsOf'> {
  return {
    extractorOf: new Map(
      current.flatMap(({ run, reading }) =>
        [...reading.claims, ...reading.statements].map(({ id }) => [id, run.by.extractor] as const),
      ),
    ),
    extractorsOf: new Map(
      Map.groupBy(current, ({ run }) => run.record)
        .entries()
        .map(([record, runs]) => [record, new Set(runs.map(({ run }) => run.by.extractor))]),
    ),
  };
}

function latestPerRecordAndExtractor(runs: readonly DatedReading[]): readonly DatedReading[] {
  const latest = new Map<string, DatedReading>();
  for (const dated of runs.toSorted(newestFirst)) {
    const key = `${dated.run.record} ${dated.run.by.extractor}`;
    if (!latest.has(key)) latest.set(key, dated);
  }
  return [...latest.values()].toSorted(
    (a, b) => a.run.record - b.run.record || compareText(b.run.by.extractor, a.run.by.extractor),
  );
}

/** Two runs of one moment are told apart by id, so that a choice between them never depends on their order in the log. */
function newestFirst(a: DatedReading, b: DatedReading): number {
  return compareText(b.run.at, a.run.at) || compareText(b.run.id, a.run.id);
}

function collectMentions(runs: readonly DatedReading[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const mention of runs.flatMap(({ reading }) => reading.mentions)) {
    const same = mentions.get(mention.id);
    mentions.set(mention.id, same === undefined ? mention : mergedMention(same, mention));
  }
  return mentions;
}

function collect<Item extends { readonly id: string }>(
  runs: readonly DatedReading[],
  items: (reading: Reading) => readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(runs.flatMap(({ reading }) => items(reading)).map((item) => [item.id, item]));
}

interface Found {
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly claims: ReadonlyMap<string, KinshipClaim>;
  readonly statements: ReadonlyMap<string, Statement>;
}

function keptFrom(replaced: readonly DatedReading[], found: Found, standing: readonly Decision[]) {
  const ends = namedEnds(standing);
  const seen = new Set(standing.flatMap((decision) => decision.evidenceSeen.map((evidence) => evidence.claimId)));
  const ties = new Set(decisionsAbout(standing, 'tie').map((tie) => `${tie.kind} ${tie.from} ${tie.to}`));
  const named = (claim: KinshipClaim) => seen.has(claim.id) || ties.has(`${claim.kind} ${claim.from} ${claim.to}`);
  const mentions = new Map<string, Mention>();
  const claims = new Map<string, KinshipClaim>();
  const statements = new Map<string, Statement>();
  for (const { reading } of replaced) {
    for (const mention of reading.mentions)
      if (ends.has(mention.id) && !found.mentions.has(mention.id) && !mentions.has(mention.id))
        mentions.set(mention.id, mention);
    for (const claim of reading.claims)
      if (named(claim) && !found.claims.has(claim.id) && !claims.has(claim.id)) claims.set(claim.id, claim);
    for (const statement of reading.statements)
      if (seen.has(statement.id) && !found.statements.has(statement.id) && !statements.has(statement.id))
        statements.set(statement.id, statement);
  }
  return { mentions, claims: [...claims.values()], statements: [...statements.values()] };
}

function namedEnds(standing: readonly Decision[]): ReadonlySet<string> {
  return new Set(standing.flatMap(endsNamedBy));
}

/** A kept claim needs both its ends: those that no current run reads come from the newest run that had them. */
function withEnds(
  mentions: ReadonlyMap<string, Mention>,
  claims: readonly KinshipClaim[],
  replaced: readonly DatedReading[],
): ReadonlyMap<string, Mention> {
  const missing = new Set(
    claims.flatMap((claim) => [claim.from, claim.to]).filter((end) => !end.startsWith('child-') && !mentions.has(end)),
  );
  if (missing.size === 0) return mentions;
  const complete = new Map(mentions);
  for (const mention of replaced.flatMap(({ reading }) => reading.mentions))
    if (missing.has(mention.id) && !complete.has(mention.id)) complete.set(mention.id, mention);
  return complete;
}
