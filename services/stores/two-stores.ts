/**
 * The team's store and the embedded one behind one interface (design §6, §7): what is of a case goes where that case is kept. New cases go to
 * the team's store, examples to the embedded one. Search and the audit trail are the team's; examples stay out of both.
 */
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import type { Viewer } from '#graph/model/viewer.ts';

/** `embedded` answers at once and without a network, so it is asked first where a case or job is kept. */
export function twoStores(team: FamilyGraph, embedded: FamilyGraph): FamilyGraph {
  const everyCase: Viewer = { actor: 'kith', role: 'operator', purpose: 'find a case', cases: 'all', cleared: 'all' };
  const keeping = async (caseId: string): Promise<FamilyGraph> => {
    const found = await embedded.listCases({ ...everyCase, cases: [caseId] });
    return found.length > 0 ? embedded : team;
  };
  const holding = async (jobId: string): Promise<FamilyGraph> =>
    (await embedded.readJob(everyCase, jobId)) === undefined ? team : embedded;

  return {
    putCase: async (viewer, newCase, audit) => (newCase.isExample ? embedded : team).putCase(viewer, newCase, audit),
    listCases: async (viewer) => [...(await embedded.listCases(viewer)), ...(await teamCases(team, embedded, viewer))],
    removeExample: async (viewer, caseId, audit) => (await keeping(caseId)).removeExample(viewer, caseId, audit),
    putRecord: async (viewer, caseId, ...given) => (await keeping(caseId)).putRecord(viewer, caseId, ...given),
    putUnreadFile: async (viewer, caseId, ...given) => (await keeping(caseId)).putUnreadFile(viewer, caseId, ...given),
    readRecord: async (viewer, caseId, number) => (await keeping(caseId)).readRecord(viewer, caseId, number),
    readOriginal: async (viewer, caseId, number) => (await keeping(caseId)).readOriginal(viewer, caseId, number),
    eraseRecord: async (viewer, erasure, audit) => (await keeping(erasure.caseId)).eraseRecord(viewer, erasure, audit),
    redactNote: async (viewer, caseId, ...given) => (await keeping(caseId)).redactNote(viewer, caseId, ...given),
    putRun: async (viewer, caseId, run) => (await keeping(caseId)).putRun(viewer, caseId, run),
    loadCase: async (viewer, caseId) => (await keeping(caseId)).loadCase(viewer, caseId),
    commit: async (viewer, commit) => (await keeping(commit.caseId)).commit(viewer, commit),
    readNetwork: async (viewer, caseId) => (await keeping(caseId)).readNetwork(viewer, caseId),
    search: async (viewer, words, limit) => team.search(viewer, words, limit),
    appendAudit: async (entry) => {
      const store = entry.caseId === undefined ? team : await keeping(entry.caseId);
      return store.appendAudit(entry);
    },
    readAudit: async (viewer, after, limit) => {
      const ofEmbedded = viewer.cases === 'all' ? [] : await embedded.listCases(viewer);
      return (ofEmbedded.length > 0 ? embedded : team).readAudit(viewer, after, limit);
    },
    putJob: async (viewer, job) => (await keeping(job.caseId)).putJob(viewer, job),
    readJob: async (viewer, jobId) => (await holding(jobId)).readJob(viewer, jobId),
    readLatestJob: async (viewer, caseId) => (await keeping(caseId)).readLatestJob(viewer, caseId),
    cancelJob: async (viewer, jobId) => (await holding(jobId)).cancelJob(viewer, jobId),
    leaseJob: async (...given) => (await embedded.leaseJob(...given)) ?? team.leaseJob(...given),
    updateJob: async (owner, job) => (await keeping(job.caseId)).updateJob(owner, job),
    close: async () => {
      await Promise.all([team.close(), embedded.close()]);
    },
  };
}

/** The team's store is not asked for a case that the embedded one keeps, so that the example is there while a server is away. */
async function teamCases(team: FamilyGraph, embedded: FamilyGraph, viewer: Viewer) {
  if (viewer.cases === 'all') return team.listCases(viewer);
  const kept = new Set((await embedded.listCases(viewer)).map(({ id }) => id));
  const others = viewer.cases.filter((id) => !kept.has(id));
  return others.length === 0 && viewer.cases.length > 0 ? [] : team.listCases({ ...viewer, cases: others });
}
