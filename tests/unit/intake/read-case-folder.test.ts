import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCaseFolder } from '#services/intake/read-case-folder.ts';
import { attached, message } from './invented-files.ts';

const CHILD = { id: 'child1', name: 'Zoë Tarrow', dateOfBirth: '2015-03-03', sex: 'female' };
let home: string;
let folder: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'kith-intake-'));
  folder = join(home, 'case');
  await put('case.json', JSON.stringify({ reference: 'T-1', children: [CHILD] }));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

test('records are numbered in the order of their paths, attachments after their e-mail, relationships.csv is 0', async () => {
  await put('relationships.csv', 'person_name,relationship_to_child,child_name\r\nMaud Tarrow,aunt,Zoë Tarrow\r\n');
  await put('records/b.txt', 'Maud rang.');
  await put('records/a/mail.eml', message({ parts: [attached('z.txt', Buffer.from('Plan'))] }));
  await put('records/.DS_Store', 'x');
  const progress: number[] = [];
  const { caseFile, records, unread, originals } = await readCaseFolder(folder, ({ done }) => progress.push(done));
  expect(caseFile.reference).toBe('T-1');
  expect(records.map(({ number, path }) => [number, path])).toEqual([
    [0, 'relationships.csv'],
    [1, 'a/mail.eml'],
    [2, 'a/mail.eml/z.txt'],
    [3, 'b.txt'],
  ]);
  expect(records[0]).toMatchObject({ type: 'council-system', format: 'csv' });
  expect(unread).toEqual([]);
  expect(Buffer.from(originals.get(3) ?? []).toString()).toBe('Maud rang.');
  expect(progress).toEqual([1, 2]);
});

test('the same bytes in one case are one record', async () => {
  await put('records/a.txt', 'Maud rang.');
  await put('records/b.txt', 'Maud rang.');
  await put('records/c.eml', message({ parts: [attached('again.txt', Buffer.from('Maud rang.'))] }));
  const { records } = await readCaseFolder(folder);
  expect(records.map(({ path }) => path)).toEqual(['a.txt', 'c.eml']);
});

test('one file that cannot be read leaves the others', async () => {
  await put('records/a.txt', '');
  await put('records/b.txt', 'Maud rang.');
  const { records, unread } = await readCaseFolder(folder);
  expect(records.map(({ number, path }) => [number, path])).toEqual([[1, 'b.txt']]);
  expect(unread).toMatchObject([{ path: 'a.txt', code: 'empty-file' }]);
});

test.skipIf(process.platform === 'win32')(
  'links that lead out of the folder are refused, links inside it are read',
  async () => {
    await writeFile(join(home, 'secret.txt'), 'not of this case');
    await put('records/a.txt', 'Maud rang.');
    await put('shared.txt', 'beside the records');
    await symlink(join(home, 'secret.txt'), join(folder, 'records/out.txt'));
    await symlink('../shared.txt', join(folder, 'records/beside.txt'));
    await symlink(home, join(folder, 'records/folder'));
    await symlink(join(folder, 'records/a.txt'), join(folder, 'records/same.txt'));
    const { records, unread } = await readCaseFolder(folder);
    expect(records.map(({ path }) => path)).toEqual(['a.txt']);
    expect(unread.map(({ path, code }) => [path, code])).toEqual([
      ['beside.txt', 'unreadable-file'],
      ['folder', 'unreadable-file'],
      ['out.txt', 'unreadable-file'],
    ]);
  },
);

test('more than two thousand files are refused in one sentence', async () => {
  await mkdir(join(folder, 'records'));
  for (let index = 0; index <= 2_000; index++) await writeFile(join(folder, `records/${index}.txt`), 'a');
  await expect(readCaseFolder(folder)).rejects.toMatchObject({ code: 'too-large' });
});

test.each([
  ['{"reference":', 'case.json is not valid JSON.'],
  [
    JSON.stringify({ reference: 'T-1', children: [{ ...CHILD, dateOfBirth: '3 March' }] }),
    'case.json, at children[0].dateOfBirth: ',
  ],
  [
    JSON.stringify({ reference: 'T-1', children: [CHILD, CHILD] }),
    'case.json, at children: two children have the same id.',
  ],
])('a bad case.json is one sentence that says what and where', async (json, sentence) => {
  await put('case.json', json);
  await expect(readCaseFolder(folder)).rejects.toMatchObject({
    code: 'invalid-request',
    message: expect.stringContaining(sentence),
  });
});

test('a missing folder, case.json or column is one sentence too', async () => {
  await expect(readCaseFolder(join(home, 'nowhere'))).rejects.toThrow('The folder is not there');
  await put('relationships.csv', 'person_name,child_name\nMaud,Zoë');
  await expect(readCaseFolder(folder)).rejects.toThrow('relationships.csv, line 1: no column relationship_to_child.');
  await rm(join(folder, 'case.json'));
  await expect(readCaseFolder(folder)).rejects.toThrow('no case.json');
});
