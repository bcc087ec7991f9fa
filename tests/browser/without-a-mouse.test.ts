import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteGraph } from '#graph/store/sqlite/open-sqlite-graph.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { chromiumMissing } from '../support/browser/chromium-in-test.ts';
import { startViewer, type ViewerInTest } from '../support/browser/viewer-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';
import { leaveOut } from '../support/leave-out.ts';

describe('By keyboard alone, and on a small screen', leaveOut(chromiumMissing()), () => {
  let graph: FamilyGraph;
  let viewer: ViewerInTest;
  let caseId: string;
  let page: Page;
  beforeAll(async () => {
    graph = await openSqliteGraph({ file: ':memory:' });
    viewer = await startViewer(graph);
  });
  beforeEach(async () => {
    caseId = await minedCase(viewer.kith, kinfolk, kinfolkFiles);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await viewer.close();
    await graph.close();
  });

  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  /** Presses Tab until what has the focus says `words`. */
  const tabTo = async (words: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(words)) return;
    }
    throw new Error(`Tab never reaches ${words}`);
  };

  test('From the list of cases to a recorded decision with Tab, arrows and Enter', async () => {
    page = await viewer.open('#/');
    await page.locator(`a[href^="#/cases/${caseId}"]`).waitFor();
    await tabTo('Skip to main content');
    await page.locator(`a[href^="#/cases/${caseId}"]`).focus();
    await page.keyboard.press('Enter');
    await page.locator('.person-link[aria-current]').waitFor();
    await tabTo(
      await page
        .locator('.person-link[aria-current]')
        .innerText()
        .then((text) => text.split('\n')[0] ?? ''),
    );
    const links = await page.locator('.person-link').count();
    for (let step = 0; step < links && !(await focused()).startsWith('Gareth Marsh'); step += 1)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Gareth Marsh', level: 2 }).waitFor();
    await expect.poll(focused).toBe('Gareth Marsh');
    await tabTo('Not to be pursued');
    await page.keyboard.press('Enter');
    await tabTo('Not pursued: risk in household');
    await page.keyboard.press('Enter');
    await page.locator('.banner').getByText('Recorded.').waitFor();
    await expect.poll(focused).not.toBe('Gareth Marsh');
  });

  test('A letter alone does nothing: there are no shortcuts to press by chance', async () => {
    page = await viewer.open(`#/cases/${caseId}`);
    await page.locator('.card-name').waitFor();
    // What the page still waits for would change it by itself.
    await page.waitForLoadState('networkidle');
    const before = await page.locator('main').innerText();
    for (const letter of 'acnpsux?123') await page.keyboard.press(letter);
    expect(await page.locator('main').innerText()).toBe(before);
  });

  test('The genogram is walked along ties by arrow keys, and Enter opens the card', async () => {
    page = await viewer.open(`#/cases/${caseId}/genogram`);
    await page.locator('[data-drawn="Genogram"]').waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('status').getByText('child of this case').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page
      .getByRole('status')
      .getByText(/(Rosalind Tarn\. mother|Edwin Marsh\. father)/)
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Rosalind Tarn|Edwin Marsh/, level: 2 }).waitFor();
    expect(viewer.faults()).toEqual([]);
  });

  test('At 400 pixels there is one column, the outcome bar stays, and the record comes up as a sheet', async () => {
    page = await viewer.open(`#/cases/${caseId}`, { width: 400, height: 800 });
    await page.locator('.card-name').waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.mouse.wheel(0, 200);
    expect(await page.getByRole('button', { name: 'Consider', exact: true }).isVisible()).toBe(true);
    await page.locator('.card .quote').first().click();
    await page.getByRole('dialog', { name: 'Record' }).locator('mark.current').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Record' }).waitFor({ state: 'hidden' });
  });

  test('Recording waits until the concerns have been on screen, and says so; then it records', async () => {
    page = await viewer.open(`#/cases/${caseId}`, { width: 400, height: 420 });
    await page.locator('.narrow-list > summary').click();
    await page.locator('.person-link', { hasText: 'Gareth Marsh' }).click();
    await page.getByRole('heading', { name: 'Gareth Marsh', level: 2 }).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Consider', exact: true }).dispatchEvent('click');
    const record = page.getByRole('button', { name: 'Consider, having read 1 concern' });
    await record.dispatchEvent('click');
    await page.getByText('Recording waits until the concerns have been on screen').waitFor();
    expect(await page.locator('.banner').count()).toBe(0);
    await page.getByRole('button', { name: 'Show what is unread' }).dispatchEvent('click');
    await expect
      .poll(async () => {
        if ((await page.locator('.banner').count()) === 0) await record.dispatchEvent('click');
        return page.locator('.banner').count();
      })
      .toBe(1);
  });
});
