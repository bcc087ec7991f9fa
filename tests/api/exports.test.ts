import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExportFormat, ExportPreview } from '#graph/contract/exports.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type KithInTest, startKith } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles } from '../support/kith/kinfolk-case.ts';
import { minedCase } from '../support/kith/mined-case.ts';

interface AuditLine {
  readonly fileSha256?: string;
  readonly purpose?: string;
}

async function auditEntry(kith: KithInTest, fits: (line: AuditLine) => boolean): Promise<AuditLine | undefined> {
  for (let after: string | null = '0'; after !== null;) {
    const page = (await kith.call('GET', `/audit?limit=200&after=${after}`)).body as {
      items: AuditLine[];
      next: string | null;
    };
    const found = page.items.find(fits);
    if (found !== undefined) return found;
    after = page.next;
  }
  return undefined;
}

onBothStores((store) => {
  let kith: KithInTest;
  let at: string;
  beforeAll(async () => {
    kith = await startKith(store().graph);
    at = `/cases/${await minedCase(kith, kinfolk, kinfolkFiles)}`;
  });
  afterAll(() => kith.close());

  const asked = (more: object = {}) => ({
    format: 'genogram-svg',
    audience: 'working',
    purpose: 'a first look',
    ...more,
  });

  test('An export needs a format, an audience and a purpose', async () => {
    for (const missing of ['format', 'audience', 'purpose'])
      expect((await kith.call('POST', `${at}/exports`, asked({ [missing]: undefined }))).status).toBe(400);
  });

  test('The preview lists who leaves, what stays and the banner', async () => {
    const { status, body } = await kith.call('POST', `${at}/exports/preview`, asked());
    expect(status).toBe(200);
    const preview = ExportPreview.parse(body);
    expect(preview.people.map((person) => person.name)).toContain('Imelda Tarn');
    expect(preview.banner).toContain('Do not share');
    const court = await kith.call('POST', `${at}/exports/preview`, asked({ audience: 'court' }));
    expect(JSON.stringify(court.body)).not.toContain('Imelda Tarn');
  });

  test.each(ExportFormat.options)('%s leaves with the hash of its bytes in the audit trail', async (format) => {
    const purpose = `purpose of ${format}`;
    const answer = await kith.call('POST', `${at}/exports`, asked({ format, purpose }));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="kith-[A-Za-z0-9-]+-(?:genogram|register)-working-[\d-]+\.[a-z]+"$/u,
    );
    const fileSha256 = createHash('sha256').update(answer.bytes).digest('hex');
    const entry = await auditEntry(kith, (one) => one.fileSha256 === fileSha256 && one.purpose === purpose);
    expect(entry).toMatchObject({ action: 'export', exportAudience: 'working', purpose, outcome: 'allowed' });
  });
});
