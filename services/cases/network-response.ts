/** What `GET …/network` answers for a view of a case: the contract's document with opaque ids. Made once per view. */
import { describeForScreens } from '#graph/contract/describe-for-screens.ts';
import type { NetworkResponse } from '#graph/contract/network-document.ts';
import type { CaseView } from '../access/case-views.ts';
import { shownNetwork, shownSuggestions } from './shown-network.ts';

const made = new WeakMap<CaseView, { readonly document: NetworkResponse; readonly json: string }>();

export function networkResponse(view: CaseView): NetworkResponse {
  return answered(view).document;
}

/** The same, as JSON: a network is large, and read far more often than it changes. */
export function networkJson(view: CaseView): string {
  return answered(view).json;
}

function answered(view: CaseView) {
  const before = made.get(view);
  if (before !== undefined) return before;
  const document = describe(view);
  const answer = { document, json: JSON.stringify(document) };
  made.set(view, answer);
  return answer;
}

function describe({ loaded, network, suggestions, gaps, keys, revisions }: CaseView): NetworkResponse {
  const { caseFile, log, unread } = loaded;
  const readings = log.runs.flatMap((run) => (run.result.outcome === 'read' ? [run.result.reading] : []));
  const sum = (count: (reading: (typeof readings)[number]) => number) =>
    readings.reduce((total, reading) => total + count(reading), 0);
  return describeForScreens({
    caseFile,
    revision: loaded.revision,
    opaqueRevision: revisions.current,
    network: shownNetwork(network, keys),
    suggestions: shownSuggestions(suggestions, keys),
    gaps,
    recordPaths: new Map(log.records.map(({ number, path }) => [number, path])),
    recordIds: new Map(log.records.map(({ number }) => [number, keys.recordId(number)])),
    unread: unread.map(({ path, code }) => ({ path, code })),
    stats: {
      records: log.records.length,
      unreadable: unread.length,
      mentions: sum((reading) => reading.mentions.length),
      claims: sum((reading) => reading.claims.length + reading.statements.length),
      droppedQuotes: sum((reading) => reading.droppedQuotes),
      seconds: 0,
    },
  });
}
