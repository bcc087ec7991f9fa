/**
 * A process of its own that writes to a store, for tests of what several of them, or a killed one, leave behind.
 * Its one argument: `{address, caseId, task: 'audit' | 'record' | 'commit', times, people}`. It says `began N` before and `done N` after each write.
 */
import { audited, inventedRecord, networkOf, nextStep, operator } from './invented-family.ts';
import { openStore, type StoreAddress } from './open-store.ts';

export interface WritingTask {
  readonly address: StoreAddress;
  readonly caseId: string;
  readonly task: 'audit' | 'record' | 'commit';
  readonly times: number;
  readonly people: number;
}

const { address, caseId, task, times, people } = JSON.parse(process.argv[2] ?? '') as WritingTask;
const graph = await openStore(address);

const tasks = {
  audit: () => graph.appendAudit(audited(caseId, `process ${process.pid}`)),
  record: (index: number) => {
    const text = `Note ${index} of process ${process.pid}.`;
    return graph.putRecord(operator, caseId, inventedRecord(text), new Uint8Array(), audited(caseId));
  },
  /** Again until no other writer came between; what it writes is marked by its decision all over. */
  commit: async (index: number) => {
    const decision = nextStep('child-kit', { note: `${process.pid}-${index}` });
    for (;;) {
      const loaded = await graph.loadCase(operator, caseId);
      const committed = await graph.commit(operator, {
        caseId,
        decision,
        network: networkOf(people, decision.id),
        withheldRecords: [],
        expectedRevision: loaded?.revision ?? 0,
        audit: audited(caseId, decision.id),
      });
      if (committed.outcome === 'committed') return;
    }
  },
};

for (let index = 0; index < times; index += 1) {
  process.stdout.write(`began ${index}\n`);
  await tasks[task](index);
  process.stdout.write(`done ${index}\n`);
}
await graph.close();
