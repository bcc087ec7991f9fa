import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { bannedWords } from '#graph/suggestions/banned-words.ts';
import { chromiumMissing } from '../support/browser/chromium-in-test.ts';
import { startViewer, type ViewerInTest } from '../support/browser/viewer-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';
import { leaveOut } from '../support/leave-out.ts';

const sizes = [
  { width: 1280, height: 800 },
  { width: 400, height: 800 },
] as const;

/** Each page and state: its address below the case, and what to press to come there. */
const states: readonly (readonly [name: string, address: string, ...press: string[]])[] = [
  ['a card', ''],
  ['the reasons of a decision', '', 'button:text-is("Not to be pursued")'],
  ['how a relation was worked out', '', 'summary:has-text("Is the relationship wrong")'],
  ['whether this is one person', '', 'summary:has-text("Is this one person")'],
  ['what can be done with the case', '', 'summary:has-text("Case actions")'],
  ['the genogram', '/genogram'],
  ['the ecomap', '/genogram/ecomap'],
  ['the questions', '/questions'],
  ['the gaps', '/gaps'],
  ['the records', '/records'],
  ['erasing a record', '/records', 'li:nth-child(2) button:text-is("Erase it")'],
  ['the exports', '/exports', 'button:text-is("Preview what leaves")'],
  ['the history', '/history'],
];

describe('axe finds nothing, and no banned word stands on screen', leaveOut(chromiumMissing()), () => {
  let graph: FamilyGraph;
  let viewer: ViewerInTest;
  let caseId: string;
  beforeAll(async () => {
    graph = await openSqliteGraph({ file: ':memory:' });
    viewer = await startViewer(graph);
    caseId = await minedCase(viewer.kith, kinfolk, kinfolkFiles);
  });
  afterAll(async () => {
    await viewer.close();
    await graph.close();
  });

  for (const size of sizes) {
    test.each(['', 'new-case', 'find', 'nowhere'])(`at ${size.width} pixels, on the page “%s”`, async (address) => {
      const page = await viewer.open(`#/${address}`, size);
      await page.locator('h1').waitFor();
      expect(await broken(page)).toEqual([]);
      await page.close();
    });

    test.each(states)(`at ${size.width} pixels, on %s`, async (_, address, ...press) => {
      const page = await viewer.open(`#/cases/${caseId}${address === '' ? '' : address}`, size);
      await page.locator('.tab-body h2:visible').first().waitFor();
      for (const target of press) await page.locator(target).first().click();
      await page.waitForLoadState('networkidle');
      expect(await broken(page)).toEqual([]);
      const words = await page.locator('body').innerText();
      expect(bannedWords.filter((banned) => banned.test(words))).toEqual([]);
      await page.close();
    });
  }

  test('no page has thrown, and nothing was refused by the content policy', () => {
    expect(viewer.faults()).toEqual([]);
  });
});

async function broken(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(async (): Promise<AxeResults> => {
    const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
    return inPage.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
