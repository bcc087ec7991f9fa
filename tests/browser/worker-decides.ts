/** A worker reads, decides, takes back and answers, on whatever store there is. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ViewerInTest } from '../support/browser/viewer-in-test.ts';
import { kinfolk, kinfolkFiles, nearlyAlike } from '../support/kith/kinfolk-case.ts';
import { exampleFiles, minedCase } from '../support/kith/mined-case.ts';

export function workerDecides(viewer: () => ViewerInTest): void {
  describe('a worker', () => {
    let caseId: string;
    let page: Page;
    beforeEach(async () => {
      caseId = await minedCase(viewer().kith, kinfolk, kinfolkFiles);
    });
    afterEach(() => page.close());

    const openPerson = async (name: string) => {
      await page.getByRole('navigation', { name: 'People' }).getByText(name, { exact: true }).click();
      await page.getByRole('heading', { name, level: 2 }).waitFor();
    };
    const recorded = () => page.locator('.banner').getByText('Recorded.').waitFor();
    const stepsInList = (name: string) =>
      page.locator('.person-link', { hasText: name }).locator('.person-link-step').textContent();
    const unfoldDecided = () => page.locator('summary', { hasText: /^Decided/ }).click();

    test('Opening the example, each quote of the first card marks its own words in the record beside it', async () => {
      const { caseFile, files } = await exampleFiles();
      page = await viewer().open(`#/cases/${await minedCase(viewer().kith, caseFile, files)}`);
      await page.locator('.record-text mark.current').waitFor();
      const quotes = page.locator('.card-section .quote');
      const howMany = Math.min(await quotes.count(), 4);
      expect(howMany).toBeGreaterThan(0);
      for (let at = 0; at < howMany; at += 1) {
        const words = await quotes.nth(at).evaluate((quote) => quote.firstChild?.textContent?.slice(1, -1) ?? '');
        await quotes.nth(at).click();
        await expect.poll(() => page.locator('mark.current').textContent().then(plain)).toBe(plain(words));
      }
      expect(viewer().faults()).toEqual([]);
    });

    test('From the list of cases: click 1 opens the first card, click 2 considers, and the next card opens', async () => {
      page = await viewer().open('#/');
      await countClicks(page);
      await page.locator(`a[href^="#/cases/${caseId}"]`).click();
      const first = await page.locator('.card-name').textContent();
      await page.locator('.record-text mark.current').waitFor();
      await page.getByRole('button', { name: 'Consider', exact: true }).click();
      await recorded();
      expect(await clicks(page)).toBe(2);
      expect(await page.locator('.card-name').textContent()).not.toBe(first);
      await page.getByRole('button', { name: 'Consider', exact: true }).click();
      await page.locator('.person-link', { hasText: first ?? '' }).waitFor({ state: 'attached' });
      expect(await clicks(page)).toBe(3);
    });

    test('Not pursuing somebody is the outcome and a reason whose label says what it records; after a reload it stands', async () => {
      page = await viewer().open(`#/cases/${caseId}`);
      await openPerson('Gareth Marsh');
      await page.getByRole('button', { name: 'Not to be pursued' }).click();
      await page.getByRole('button', { name: 'Not pursued: risk in household' }).click();
      await recorded();
      await page.reload();
      await unfoldDecided();
      expect(await stepsInList('Gareth Marsh')).toBe('Ottilie: Not to be pursued · Felix: Not to be pursued');
    });

    test('With a concern recorded, considering asks first, and says that the concern has been read', async () => {
      page = await viewer().open(`#/cases/${caseId}`);
      await openPerson('Gareth Marsh');
      await page.getByRole('button', { name: 'Consider', exact: true }).click();
      expect(await page.locator('.banner').count()).toBe(0);
      await page.getByRole('button', { name: 'Consider, having read 1 concern' }).click();
      await recorded();
      await page.getByRole('link', { name: 'History' }).click();
      await page.locator('.history-entry').getByText('concerns read').waitFor();
    });

    test('A double-click decides about one person, not about the next as well', async () => {
      page = await viewer().open(`#/cases/${caseId}`);
      await page.locator('.record-text mark.current').waitFor();
      await page.getByRole('button', { name: 'Consider', exact: true }).dblclick();
      await recorded();
      await page.getByRole('link', { name: 'History' }).click();
      await page.locator('.history-entry').first().waitFor();
      expect(await page.locator('.history-entry').count()).toBe(1);
    });

    test('A decision is for the children ticked: siblings are separate', async () => {
      page = await viewer().open(`#/cases/${caseId}`);
      await openPerson('Imelda Tarn');
      await page.getByRole('checkbox', { name: 'Felix' }).uncheck();
      await page.getByRole('button', { name: 'Consider', exact: true }).click();
      await recorded();
      expect(await stepsInList('Imelda Tarn')).toBe('Ottilie: Consider · Felix: to decide');
    });

    test('Undo stands beside the sentence that says what was recorded, and takes it back', async () => {
      page = await viewer().open(`#/cases/${caseId}`);
      await openPerson('Imelda Tarn');
      await page.getByRole('button', { name: 'Consider', exact: true }).click();
      await recorded();
      await page.locator('[data-undo]').click();
      await page.locator('.banner').getByText('Undone.').waitFor();
      await page.reload();
      await page.locator('.person-link', { hasText: 'Imelda Tarn' }).waitFor();
      expect(await page.locator('.person-link', { hasText: 'Imelda Tarn' }).locator('.person-link-step').count()).toBe(
        0,
      );
      await page.getByRole('link', { name: 'History' }).click();
      await page.locator('.history-entry').filter({ hasText: 'Consider' }).getByText('Undone').first().waitFor();
    });

    test('A tie found wrong is said to be, and History can take that back', async () => {
      page = await viewer().open(`#/cases/${caseId}`);
      await openPerson('Imelda Tarn');
      await page.getByText('Is the relationship wrong?').click();
      const tie = page.locator('[data-tie]').filter({ hasText: 'Imelda Tarn: aunt or uncle of Ottilie' }).first();
      await tie.getByRole('button', { name: 'Wrong' }).click();
      await tie.getByRole('button', { name: 'Wrong: not this relationship' }).click();
      await recorded();
      await page.reload();
      await page.getByText('Is the relationship wrong?').click();
      expect(await tie.locator('.govuk-tag').textContent()).toBe('Wrong');
      await page.getByRole('link', { name: 'History' }).click();
      const entry = page.locator('.history-entry').filter({ hasText: 'Relationship' }).first();
      await entry.getByText('wrong relationship').waitFor();
      await entry.getByRole('button', { name: /^Undo/ }).click();
      await recorded();
      await entry.getByText('Undone').waitFor();
    });

    test('A question is answered with the words of both people in sight', async () => {
      const caseId = await minedCase(viewer().kith, kinfolk, nearlyAlike);
      page = await viewer().open(`#/cases/${caseId}/questions`);
      const question = page.locator('[data-question]').first();
      await question.waitFor();
      const asked = (await question.getAttribute('data-question')) ?? '';
      expect(await question.locator('.side').count()).toBe(2);
      for (const side of await question.locator('.side').all())
        expect(await side.locator('.quote').count()).toBeGreaterThan(0);
      await question.getByRole('button', { name: 'Two people' }).click();
      await recorded();
      await page.reload();
      await page.getByRole('heading', { name: /^May be the same person/ }).waitFor();
      expect(await page.locator(`[data-question="${asked}"]`).count()).toBe(0);
    });
  });
}

const plain = (words: string | null) => (words ?? '').replace(/\s+/gu, ' ').trim();

async function countClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { clicksCounted: 0 });
    document.addEventListener('click', () => ((window as unknown as Counted).clicksCounted += 1), true);
  });
}

interface Counted {
  clicksCounted: number;
}

function clicks(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Counted).clicksCounted);
}
