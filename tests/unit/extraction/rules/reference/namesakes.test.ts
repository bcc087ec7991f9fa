import { expect, it } from 'vitest';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { startDiscourse } from '#services/extraction/rules/reference/discourse.ts';
import { namesakes } from '#services/extraction/rules/reference/namesakes.ts';
import { addName, addReferent } from '#services/extraction/rules/reference/referents.ts';
import { caseFile, recordOf } from '../read-note.ts';

it('compares a name with those alone whose words begin alike, or of which one is the initial', () => {
  const discourse = startDiscourse(recordOf(''), caseFile);
  const known = (given: string, family: string) => {
    const name = { given: [given], family, former: [], nicknames: [] };
    addName(discourse, addReferent(discourse, 'unknown'), name);
  };
  known('Norma', 'Pike');
  known('N', 'Tull');
  known('Nell', 'Quill');
  const found = (given: string) =>
    namesakes(discourse, { given: [given], former: [], nicknames: [] }).map(({ names }) => names[0]?.family);
  expect(found('Norma')).toEqual(['Pike', 'Tull']);
  expect(found('N')).toEqual(['Pike', 'Tull', 'Quill']);
});

it('takes a first name with another family name for no one whose own is written, though the first name stood alone between', () => {
  const child = caseFile.children[0]!;
  const [first = ''] = child.name.split(' ');
  const text = `${child.name} was seen. ${first} was calm. ${first} Orchardson, aged 7, is no relation.`;
  const { mentions } = readByRules(recordOf(text), caseFile);
  expect(mentions.find(({ surface }) => surface.endsWith('Orchardson'))?.childId).toBeUndefined();
  expect(mentions.filter(({ surface }) => surface === first).map(({ childId }) => childId)).toEqual([child.id]);
});
