// The whole of Kith with its viewer, and a Chromium to see it with: the real service over HTTP on a port of its own.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { type KithInTest, startKith, worker } from '../kith/kith-in-test.ts';
import { launchChromium } from './chromium-in-test.ts';

export interface ViewerInTest {
  readonly kith: KithInTest;
  /** A page of its own, at the address after `#`. What a page reports as an error fails the test when it asks `faults`. */
  readonly open: (address: string, size?: { readonly width: number; readonly height: number }) => Promise<Page>;
  /** Errors that pages threw, and refusals of the content policy. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<void>;
}

const viewerFolder = fileURLToPath(new URL('../../../web-viewer/dist', import.meta.url));

export async function startViewer(graph: FamilyGraph): Promise<ViewerInTest> {
  const kith = await startKith(graph, { viewerFolder, principalOf: () => worker });
  const browser: Browser = await launchChromium();
  const faults: string[] = [];
  return {
    kith,
    open: async (address, size = { width: 1280, height: 800 }) => {
      const page = await browser.newPage({ viewport: { ...size }, reducedMotion: 'reduce' });
      page.setDefaultTimeout(20_000);
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) faults.push(message.text());
      });
      await page.goto(`${kith.url}/${address}`);
      return page;
    },
    faults: () => faults,
    close: async () => {
      await browser.close();
      await kith.close();
    },
  };
}
