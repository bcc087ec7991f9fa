import JSZip from 'jszip';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Audience, ExportFormat } from '#graph/contract/exports.ts';
import type { Network, Person, Relationship } from '#graph/model/network.ts';
import { buildExport, previewOf } from '#services/export/build-export.ts';
import { maskContactDetails } from '#services/export/mask-contact-details.ts';
import type { ExportInput } from '#services/export/export-request.ts';

/** All people are invented. */
const quote = 'Ms Wren says Rosenwyn of 14 Harbour Lane, 01736 555 0142, is the aunt';

function person(id: string, name: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name,
    named: true,
    aliases: [],
    category: 'kin',
    sex: 'female',
    deceased: false,
    inBaseline: false,
    implied: false,
    relations: [],
    statements: [],
    mentions: [],
    identityReasons: [],
    nextSteps: [],
    ...more,
  };
}

function aunt(status: Relationship['status'], name = 'Rosenwyn Tregear'): Network {
  const relation = {
    childId: 'child1',
    label: 'maternal aunt',
    side: 'maternal',
    path: [
      { step: 'parent', sex: 'female' },
      { step: 'sibling', sex: 'female' },
    ],
    status,
    polarity: 'stated',
    statutoryRelative: 'yes',
    through: [],
    chain: ['t1'],
  } as const;
  return {
    people: [
      person('child-child1', 'Isla Penhallow', { category: 'child' }),
      person('r1-13-21', name, { relations: [{ ...relation, path: [...relation.path], through: [], chain: ['t1'] }] }),
      person('r1-0-7', 'Ms Wren', {
        category: 'professional',
        mentions: [{ id: 'r1-0-7', record: 1, start: 0, end: 7, surface: 'Ms Wren', form: 'named', sex: 'female' }],
      }),
    ],
    relationships: [
      {
        id: 't1',
        tieId: 't1',
        kind: 'aunt-uncle',
        from: 'r1-13-21',
        to: 'child-child1',
        path: [...relation.path],
        term: 'aunt',
        side: 'maternal',
        status,
        polarity: 'stated',
        evidence: [
          { claimId: 'c1', record: 1, quote, start: 0, end: quote.length, polarity: 'stated', inLatestReading: true },
        ],
      },
    ],
    questions: [],
    contradictions: [],
  };
}

function input(audience: Audience, network: Network): ExportInput {
  return {
    caseFile: {
      reference: 'FICTIONAL-4',
      children: [{ id: 'child1', name: 'Isla Penhallow', dateOfBirth: '2016-05-04', sex: 'female' }],
    },
    records: [{ number: 1, path: '001.txt', type: 'visit', writtenOn: '2025-03-04', author: 'Ms Wren' }],
    network,
    protectedIds: new Set(),
    recordsKept: new Set(),
    audience,
    drawnBy: 'a worker',
    drawnOn: '2025-06-30',
  };
}

const asText = async (format: ExportFormat, request: ExportInput): Promise<string> => {
  const { bytes } = await buildExport(format, request);
  if (format !== 'register-docx') return Buffer.from(bytes).toString('latin1');
  const archive = await JSZip.loadAsync(bytes);
  const parts = await Promise.all(Object.values(archive.files).map((file) => file.async('string')));
  return parts.join('\n');
};

describe('every format', () => {
  it.each(ExportFormat.options)(
    '%s gives the same bytes for the same input, and a name without names',
    async (format) => {
      const request = input('working', aunt('suggested'));
      const [first, second] = [await buildExport(format, request), await buildExport(format, request)];
      expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
      expect(first.fileName).toMatch(
        /^kith-FICTIONAL-4-(?:genogram|register)-working-2025-06-30\.(?:svg|png|pdf|csv|docx)$/u,
      );
    },
  );

  it.each(['genogram-png', 'genogram-pdf'] as const)('%s carries no name in its metadata', async (format) => {
    expect(await asText(format, input('court', aunt('right')))).not.toMatch(/Rosenwyn|Penhallow|Wren/u);
  });

  it('register-docx names nobody in its properties', async () => {
    const { bytes } = await buildExport('register-docx', input('court', aunt('right')));
    const archive = await JSZip.loadAsync(bytes);
    const properties = await Promise.all(
      Object.values(archive.files)
        .filter((file) => file.name.startsWith('docProps'))
        .map((file) => file.async('string')),
    );
    expect(properties.join()).not.toMatch(/Rosenwyn|Penhallow|Wren/u);
    expect(properties.join()).toContain('2025-06-30');
  });
});

describe('what leaves', () => {
  const registers = ['register-csv', 'register-docx'] as const;

  it.each(registers)('%s masks addresses, telephone numbers and professionals inside quotes', async (format) => {
    const text = await asText(format, input('working', aunt('suggested')));
    expect(text).toContain('is the aunt');
    expect(text).not.toMatch(/14 Harbour|0142|Wren/u);
  });

  it.each(registers)('%s has the tie but not the words of a record with restricted reading', async (format) => {
    for (const audience of ['working', 'assessment', 'court'] as const) {
      const text = await asText(format, { ...input(audience, aunt('right')), recordsKept: new Set([1]) });
      expect(text).toContain('Rosenwyn');
      expect(text).toContain('[words withheld]');
      expect(text).not.toMatch(/is the aunt|visit|March/u);
    }
  });

  it.each(registers)('%s carries suggested ties and the banner for a working copy only', async (format) => {
    expect(await asText(format, input('working', aunt('suggested')))).toMatch(/Rosenwyn[\s\S]*not confirmed/u);
    expect(await asText(format, input('working', aunt('suggested')))).toContain('Do not share.');
    for (const audience of ['assessment', 'court', 'family'] as const)
      expect(await asText(format, input(audience, aunt('suggested')))).not.toMatch(/Rosenwyn|Do not share/u);
  });

  it('gives the family confirmed ties and names alone', async () => {
    const text = await asText('register-csv', input('family', aunt('right')));
    expect(text).toContain('Rosenwyn Tregear,maternal aunt,Isla Penhallow');
    expect(text).not.toContain('is the aunt');
  });

  it('leaves a protected person out for every audience', async () => {
    for (const audience of Audience.options) {
      const request = { ...input(audience, aunt('right')), protectedIds: new Set(['r1-13-21']) };
      expect(await asText('register-csv', request)).not.toContain('Rosenwyn');
      expect(previewOf('register-csv', request).people.map((one) => one.name)).toEqual(['Isla Penhallow']);
    }
  });

  it('masks contact details wherever they stand, also at the end of a very long word', () => {
    const masked = (text: string) => maskContactDetails(text);
    for (const told of [
      '12 Oak Street',
      'Flat 3, 9 High Rd',
      'M13 9PL',
      '07700 900123',
      '+44 7700 900123',
      'a.b@c.example',
    ])
      expect(masked(`Nan is at ${told} now`)).toMatch(/^Nan is at (?:\[[a-z -]+ removed\],? ?)+ ?now$/u);
    expect(masked('the flat above the takeaway in Oak Road')).toBe('the flat above the takeaway in [address removed]');
    expect(masked('Born at 12 weeks, in care at 9. Ring at 10.')).toBe('Born at 12 weeks, in care at 9. Ring at 10.');
    expect(masked('a'.repeat(300_000))).toHaveLength(300_000);
  });

  it('writes no cell that a spreadsheet could run', async () => {
    const { bytes } = await buildExport('register-csv', input('working', aunt('suggested', '=HYPERLINK("http://x")')));
    const rows: string[][] = parse(Buffer.from(bytes), { bom: true, relax_column_count: true });
    expect(rows.flat().filter((cell) => /^[=+@\t\r-]/u.test(cell))).toEqual([]);
    expect(rows.flat()).toContain('\'=HYPERLINK("http://x")');
  });
});
