/** The document `mine --json` prints for a mined folder, with suggestions for the given day. */
import { describeNetwork } from '#graph/contract/describe-network.ts';
import type { NetworkDocument } from '#graph/contract/network-document.ts';
import { gaps } from '#graph/suggestions/gaps.ts';
import { suggest } from '#graph/suggestions/suggest.ts';
import type { MinedFolder } from './mine-folder.ts';

export function minedDocument(mined: MinedFolder, seconds: number, now: Date): NetworkDocument {
  const { caseFile, records, unread, runs, network, revision } = mined;
  const facts = {
    caseFile,
    records,
    unread: unread.length + runs.filter((run) => run.result.outcome === 'failed').length,
  };
  const readings = runs.flatMap((run) => (run.result.outcome === 'read' ? [run.result.reading] : []));
  const sum = (count: (reading: (typeof readings)[number]) => number) =>
    readings.reduce((total, one) => total + count(one), 0);
  return describeNetwork({
    caseFile,
    revision,
    network,
    suggestions: suggest(network, facts, now.toISOString().slice(0, 10)),
    gaps: gaps(network, facts),
    recordPaths: new Map(records.map((record) => [record.number, record.path])),
    unread: unread.map(({ path, code }) => ({ path, code })),
    stats: {
      records: records.length,
      unreadable: unread.length,
      mentions: sum((reading) => reading.mentions.length),
      claims: sum((reading) => reading.claims.length + reading.statements.length),
      droppedQuotes: sum((reading) => reading.droppedQuotes),
      seconds: Math.round(seconds * 1000) / 1000,
    },
  });
}
