/** Notes are a worker's own words and may name whom their reader may not see: such a note is withheld, its decision is not (practice §4). */
import { composeNetwork } from '#graph/network/compose-network.ts';
import { protectedPeople } from '#graph/network/protected-people.ts';
import { namesOneOf } from '#graph/network/records-naming.ts';
import type { Viewer } from '#graph/model/viewer.ts';
import type { FamilyGraph, LoadedCase } from '#graph/store/family-graph.ts';

export async function withoutTellingNotes(graph: FamilyGraph, viewer: Viewer, loaded: LoadedCase): Promise<LoadedCase> {
  const { id, log } = loaded;
  if (loaded.whole || log.decisions.every(({ note }) => note === undefined)) return loaded;
  const allSeeing: Viewer = { ...viewer, cleared: 'all' };
  const whole = await graph.loadCase(allSeeing, id);
  if (whole === undefined) return loaded;
  const network = (await graph.readNetwork(allSeeing, id))?.network ?? composeNetwork(whole.log);
  const ids = protectedPeople(network, whole.log);
  const tells = namesOneOf(
    network.people.filter((person) => ids.has(person.id)),
    log.caseFile,
  );
  const decisions = log.decisions.map(({ note, ...decision }) =>
    note === undefined || tells(note) ? decision : { ...decision, note },
  );
  return { ...loaded, log: { ...log, decisions } };
}
