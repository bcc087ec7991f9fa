import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NetworkDocument } from '#graph/contract/network-document.ts';

const caseJson = {
  reference: 'FICTIONAL-5',
  children: [{ id: 'child1', name: 'Isla Penhallow', dateOfBirth: '2016-05-04', sex: 'female' }],
};
const note =
  'Type: visit\nDate: 2025-02-03\nAuthor: A. Worker, Social Worker\n\nIsla was brought by her maternal aunt, Morwenna Trease.\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-mine-'));
  await mkdir(join(folder, 'records'));
  await writeFile(join(folder, 'case.json'), JSON.stringify(caseJson));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as a user runs it, in a process of its own, without any setting of this machine. */
function mine(...words: readonly string[]): Promise<Ended> {
  const { PATH, SYSTEMROOT } = process.env;
  return new Promise((resolve) => {
    const options = { env: { PATH, SYSTEMROOT, DATA_DIR: join(folder, 'data') }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, ['services/commands/mine.ts', ...words], options, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('mine', () => {
  it('prints one document in the shape of the contract, every quote at its offsets', async () => {
    await writeFile(join(folder, 'records', '001.txt'), note);
    const { code, stdout } = await mine(folder, '--json');
    expect(code).toBe(0);
    const document = NetworkDocument.parse(JSON.parse(stdout));
    const aunt = document.people.find((person) => person.name === 'Morwenna Trease');
    expect(aunt?.relations.map((relation) => relation.label)).toEqual(['maternal aunt']);
    const evidence = document.relationships.flatMap((tie) => tie.evidence);
    expect(evidence.length).toBeGreaterThan(0);
    for (const one of evidence) expect(note.slice(one.start, one.end)).toBe(one.quote);
  });

  it('prints a table that names people with their relation', async () => {
    await writeFile(join(folder, 'records', '001.txt'), note);
    const { stdout } = await mine(folder);
    expect(stdout).toMatch(/Relative \(Children Act 1989 s105\)[\s\S]*Morwenna Trease +maternal aunt/u);
  });

  it('gives the same document twice, but for the seconds', async () => {
    await writeFile(join(folder, 'records', '001.txt'), note);
    const [first, second] = await Promise.all([mine(folder, '--json'), mine(folder, '--json')]);
    const plain = (text: string) => text.replace(/"seconds":[\d.]+/u, '');
    expect(plain(second.stdout)).toBe(plain(first.stdout));
  });

  it('writes the genogram for an audience and a purpose, and refuses to without them', async () => {
    await writeFile(join(folder, 'records', '001.txt'), note);
    const file = join(folder, 'family.svg');
    expect(await mine(folder, '--genogram', file)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--audience'),
    });
    expect(await mine(folder, '--genogram', file, '--audience', 'working', '--purpose', 'a test')).toMatchObject({
      code: 0,
    });
    expect(await readFile(file, 'utf8')).toContain('Not a complete record of the family.');
  });

  it('goes on past a file it cannot read, and lists it with the code', async () => {
    await writeFile(join(folder, 'records', '001.txt'), note);
    await writeFile(join(folder, 'records', '002.pdf'), 'not a pdf at all \u0000\u0001');
    const { code, stdout, stderr } = await mine(folder, '--json');
    expect(code).toBe(0);
    expect(NetworkDocument.parse(JSON.parse(stdout)).unread.map((file) => file.path)).toEqual(['002.pdf']);
    expect(stderr).not.toContain('002.pdf');
  });
});

describe('unusable input is said in one sentence, with an exit code of its own', () => {
  const cases: readonly (readonly [string, () => Promise<readonly string[]>, number, RegExp])[] = [
    ['a missing folder', async () => [join(folder, 'nowhere')], 2, /folder/u],
    [
      'a bad case.json',
      async () => {
        await writeFile(join(folder, 'case.json'), '{"reference": "X", "children": []}');
        return [folder];
      },
      2,
      /case\.json/u,
    ],
    ['no readable record', async () => [folder], 3, /No record/u],
    ['an unknown option', async () => [folder, '--everything'], 2, /unknown option/u],
    ['a model asked for where none is configured', async () => [folder, '--extractor', 'llm'], 2, /OPENAI_BASE_URL/u],
  ];
  it.each(cases)('%s', async (_what, prepare, code, words) => {
    const ended = await mine(...(await prepare()));
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(words);
    expect(ended.stderr.trim().split('\n')).toHaveLength(1);
    expect(ended.stdout).toBe('');
  });

  it('never says a child name or a path when it fails', async () => {
    await writeFile(
      join(folder, 'case.json'),
      JSON.stringify({ ...caseJson, children: [{ ...caseJson.children[0], sex: 'girl' }] }),
    );
    const { stderr } = await mine(folder);
    expect(stderr).not.toMatch(/Penhallow/u);
    expect(stderr).not.toContain(folder);
  });
});

describe('the example', () => {
  it('is mined as the README promises', async () => {
    await cp(join('fixtures', 'example'), join(folder, 'example'), { recursive: true });
    const { code, stdout } = await mine(join(folder, 'example'), '--json');
    expect(code).toBe(0);
    const document = NetworkDocument.parse(JSON.parse(stdout));
    expect(document.stats.unreadable).toBe(0);
    expect(document.people.filter((person) => person.category === 'kin').length).toBeGreaterThan(20);
    expect(document.people.filter((person) => person.suggestion !== null).length).toBeGreaterThan(10);
  });
});
