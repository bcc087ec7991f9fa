/** Records that nobody wrote by hand: scans without stops, tables run together, marks by the thousand. */
import { expect, it } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { parseDocument } from '#services/extraction/rules/parse-document.ts';
import { caseFile, recordOf } from './read-note.ts';

const hostile: Readonly<Record<string, string>> = {
  'empty lines': '\n'.repeat(40_000),
  brackets: `${'(mum '.repeat(3000)}${')'.repeat(3000)}`,
  quotations: 'She said "his mum " and '.repeat(800),
  'bare kin words': 'mum dad aunt gran '.repeat(1500),
  pronouns: 'he she they his her '.repeat(2000),
  'cells of one row': `| Name | Tie |\n|---|---|\n|${' Ada Foyle | aunt |'.repeat(800)}`,
  'names in a list': `His aunts are ${'Ada Foyle, Bo Marsh, '.repeat(600)}and others.`,
  'numbers between two names': `Ada Foyle ${'1.'.repeat(60)} x Addie Foyle rang. Ada Foyle, ${'12.03.1969 '.repeat(20)} x Addie Foyle. `,
  'a word without end': `Ada Foyle is with a man from ${'x'.repeat(1500)}) Bo Marsh.`,
  'odd Unicode': '\u0000\ud800\u202ea\u0301👩‍👧’“'.repeat(600),
};

it.each(Object.entries(hostile))('reads a record of %s, quoting it word for word', (_, text) => {
  const record = recordOf(text);
  const { mentions, claims } = readByRules(record, caseFile);
  for (const { surface, start, end } of mentions) expect(record.text.slice(start, end)).toBe(surface);
  for (const { quote, start, end } of claims) expect(record.text.slice(start, end)).toBe(quote);
});

it('cuts a sentence that runs on without a stop', () => {
  const { sentences } = parseDocument(recordOf('and his mum '.repeat(1000)), caseFile);
  expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBe(400);
});
