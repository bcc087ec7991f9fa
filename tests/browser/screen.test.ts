// The screen on both stores, in one file with databases of its own: a job belongs to a whole database, and any service may take it.
import { afterAll, beforeAll, describe } from 'vitest';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { onOwnStores } from '../api/mining/on-own-stores.ts';
import { openStore } from '../graph/store/open-store.ts';
import { chromiumMissing } from '../support/browser/chromium-in-test.ts';
import { startViewer, type ViewerInTest } from '../support/browser/viewer-in-test.ts';
import { leaveOut } from '../support/leave-out.ts';
import { recordsAtTheScreen } from './records-at-the-screen.ts';
import { workerDecides } from './worker-decides.ts';

describe('At the screen', leaveOut(chromiumMissing()), () => {
  onOwnStores((address) => {
    let graph: FamilyGraph;
    let viewer: ViewerInTest | undefined;
    beforeAll(async () => {
      graph = await openStore(address());
      viewer = await startViewer(graph);
    });
    afterAll(async () => {
      await viewer?.close();
      await graph.close();
    });
    const started = () => {
      if (viewer === undefined) throw new Error('the viewer is there in tests and hooks only');
      return viewer;
    };
    workerDecides(started);
    recordsAtTheScreen(started);
  });
});
