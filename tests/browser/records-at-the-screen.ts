/** Records are added, read and erased on the screen, on whatever store there is. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ViewerInTest } from '../support/browser/viewer-in-test.ts';
import { kinfolk, kinfolkFiles, later } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';

export function recordsAtTheScreen(viewer: () => ViewerInTest): void {
  describe('records', () => {
    let folder: string;
    let page: Page;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'kith-files-'));
    });
    afterEach(() => page.close());
    afterAll(async () => {
      await rm(folder, { recursive: true, force: true });
    });

    const choose = async (...files: readonly { readonly path: string; readonly bytes: Uint8Array }[]) => {
      const paths = files.map(({ path }) => join(folder, path));
      await Promise.all(files.map(({ bytes }, at) => writeFile(paths[at] ?? '', bytes)));
      await page.locator('#add-files').setInputFiles(paths);
    };
    /** The list is drawn again once reading has ended. */
    const read = (path: string) => page.locator('.record-item', { hasText: `${path} · read` }).waitFor();

    test('A record added after a decision shows what is new: Check again comes first, with the words', async () => {
      const caseId = await minedCase(viewer().kith, kinfolk, kinfolkFiles);
      page = await viewer().open(`#/cases/${caseId}`);
      await page.locator('.person-link', { hasText: 'Imelda Tarn' }).click();
      await page.getByRole('heading', { name: 'Imelda Tarn', level: 2 }).waitFor();
      await page.getByRole('button', { name: 'Consider', exact: true }).click();
      await page.locator('.banner').getByText('Recorded.').waitFor();
      await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'Records' }).click();
      await choose(later);
      await read(later.path);
      await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'People' }).click();
      const firstGroup = page.locator('.person-list section').first();
      await firstGroup.getByText('Check again: new since your decision (1)').waitFor();
      await firstGroup.getByText('Imelda Tarn').click();
      const fresh = page.locator('.card-section').first();
      expect(await fresh.textContent()).toContain('possession of a weapon');
    });

    test('A case is created, its files are added, and a file that cannot be read says what to do', async () => {
      page = await viewer().open('#/new-case');
      await page.getByRole('button', { name: 'Create the case' }).click();
      await page.getByText('Enter the case reference').waitFor();
      await page.getByLabel('Case reference').fill('T-1');
      await page.getByLabel('Name').fill('<img src=x onerror="document.title=1"> Ottilie');
      await page.getByLabel('Date of birth').fill('2015-04-01');
      await page.getByRole('button', { name: 'Create the case' }).click();
      await choose(...kinfolkFiles.slice(1), { path: 'empty.txt', bytes: new Uint8Array() });
      await page.locator('.failed-file', { hasText: 'empty.txt' }).getByText('no text in it').waitFor();
      await read('visit.txt');
      expect(await page.locator('.case-children').textContent()).toContain(
        '<img src=x onerror="document.title=1"> Ottilie',
      );
      expect(await page.locator('.case-children img').count()).toBe(0);
      expect(viewer().faults()).toEqual([]);
    });

    test('Erasing a record names what goes with it first, and then it is gone', async () => {
      const caseId = await minedCase(viewer().kith, kinfolk, kinfolkFiles);
      page = await viewer().open(`#/cases/${caseId}/records`);
      const record = page.locator('.record-item', { hasText: 'visit.txt' });
      await record.getByRole('button', { name: 'Erase it' }).click();
      await record.getByText('2 people leave the network: P Lund and Imelda Tarn').waitFor();
      await record.getByLabel('Why it is erased').fill('Sent to us by mistake');
      await record.getByRole('button', { name: 'Erase the record for good' }).click();
      await page.getByText('The record is erased.').first().waitFor();
      await page.getByRole('navigation', { name: 'Case' }).getByRole('link', { name: 'People' }).click();
      await page.locator('.person-link').first().waitFor();
      expect(await page.locator('.person-link', { hasText: 'Imelda Tarn' }).count()).toBe(0);
    });
  });
}
