/** A child's name may hold any marks: they are read as they stand. */
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { expect, it } from 'vitest';
import { caseFile, recordOf } from '../read-note.ts';

it.each(['(null)', '1E+02', '+0.0', '{0}', '<>?:"{}|_+', '[a-'])('%s', (name) => {
  const children = caseFile.children.map((child) => ({ ...child, name }));
  const { mentions } = readByRules(recordOf(`Toby Pike came with ${name} and Tobes.`), { ...caseFile, children });
  expect(mentions.map(({ surface }) => surface)).toContain('Toby Pike');
});
