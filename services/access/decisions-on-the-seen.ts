/**
 * What was decided about somebody whom a viewer sees, where it named them by words of a record that they may not read: a relative who declined is not to
 * be suggested again to whoever is not cleared. It is shown by words they have, and without its reason and note, which may rest on what is hidden.
 */
import type { Decision, DecisionOf } from '#graph/model/decision.ts';
import type { Network, Person } from '#graph/model/network.ts';
import { symmetricKinds } from '#graph/model/relationship-kind.ts';
import { protectedPeople } from '#graph/network/protected-people.ts';
import type { LoadedCase } from '#graph/store/family-graph.ts';

/** `whole`, `network`: the case as the cleared have it. Of whoever is hidden nothing is added. */
export function withDecisionsOnTheSeen(whole: LoadedCase, network: Network, loaded: LoadedCase): LoadedCase {
  const shown = new Map(loaded.log.decisions.map((decision) => [decision.id, decision]));
  const records = new Set(loaded.log.runs.map(({ record }) => record));
  const restated = restatement(whole, network, records);
  const ids = new Set<string>();
  const decisions = whole.log.decisions.flatMap((decision) => {
    const seen = shown.get(decision.id) ?? (isOnOneOf(decision, ids) ? bare(decision, records) : restated(decision));
    if (seen !== undefined) ids.add(decision.id);
    return seen ?? [];
  });
  if (decisions.length === shown.size) return loaded;
  const committedAt = new Map([...whole.committedAt].filter(([id]) => ids.has(id)));
  return { ...loaded, log: { ...loaded.log, decisions }, committedAt };
}

/** Without the words of whoever decided, and on what the viewer may read alone. */
function bare({ note: _note, reasonCode: _reason, ...rest }: Decision, records: ReadonlySet<number>): Decision {
  return { ...rest, evidenceSeen: rest.evidenceSeen.filter(({ record }) => records.has(record)) } as Decision;
}

function isOnOneOf(decision: Decision, ids: ReadonlySet<string>): boolean {
  return decision.about === 'undo' && ids.has(decision.withdraws);
}

function restatement(
  whole: LoadedCase,
  network: Network,
  records: ReadonlySet<number>,
): (decision: Decision) => Decision | undefined {
  const hidden = protectedPeople(network, whole.log);
  const holders = new Map(
    network.people.flatMap((person) => [person.id, ...person.mentions.map(({ id }) => id)].map((id) => [id, person])),
  );
  const seenBy = (end: string) => {
    const person = holders.get(end);
    return person === undefined || hidden.has(person.id) ? undefined : seenEnd(person, end, records);
  };
  return (decision) => {
    const seen = restatedEnds(decision, seenBy, (tie) => isTieSeen(tie, network, holders, records));
    return seen && bare(seen, records);
  };
}

function restatedEnds(
  decision: Decision,
  seenBy: (end: string) => string | undefined,
  isSeen: (tie: DecisionOf<'tie'>) => boolean,
): Decision | undefined {
  switch (decision.about) {
    case 'person':
    case 'next-step': {
      const mention = seenBy(decision.mention);
      return mention === undefined ? undefined : { ...decision, mention };
    }
    case 'tie': {
      const [from, to] = [seenBy(decision.from), seenBy(decision.to)];
      return from === undefined || to === undefined || !isSeen(decision) ? undefined : { ...decision, from, to };
    }
    default:
      return undefined;
  }
}

/** A child, else the mention that reads like the one decided on, else the earliest; `undefined` where no record that is seen has one. */
function seenEnd({ id, category, mentions }: Person, end: string, records: ReadonlySet<number>): string | undefined {
  if (category === 'child') return id;
  const seen = mentions.filter(({ record, apart }) => apart === undefined && records.has(record));
  const decided = mentions.find((mention) => mention.id === end);
  const alike = seen.find(({ surface }) => surface.toLowerCase() === decided?.surface.toLowerCase());
  return (seen.find((mention) => mention.id === end) ?? alike ?? seen[0])?.id;
}

/** That somebody is an uncle must not be told by a decision where only a hidden record says so. */
function isTieSeen(
  { kind, from, to }: DecisionOf<'tie'>,
  { relationships }: Network,
  holders: ReadonlyMap<string, Person>,
  records: ReadonlySet<number>,
): boolean {
  const ends = [holders.get(from)?.id, holders.get(to)?.id];
  return relationships.some(
    (tie) =>
      tie.kind === kind &&
      ((tie.from === ends[0] && tie.to === ends[1]) ||
        (symmetricKinds.has(kind) && tie.from === ends[1] && tie.to === ends[0])) &&
      tie.evidence.some(({ record }) => records.has(record)),
  );
}
