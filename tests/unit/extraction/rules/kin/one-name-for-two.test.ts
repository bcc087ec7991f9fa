/** A first name that two of the family bear, told apart by what they are to each other. */
import { expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { readByRules } from '#services/extraction/rules/rules-extractor.ts';
import { logOf, runOf } from '../../../../graph/network/invented-case.ts';
import { caseFile, recordOf } from '../read-note.ts';

function namesOf(body: string): string[] {
  const record = recordOf(body);
  const { people } = composeNetwork({ ...logOf([record], [runOf(record, readByRules(record, caseFile))]), caseFile });
  return people.map(({ name }) => name).filter((name) => name.startsWith('Una'));
}

it.each(['mother', 'sister'])('a father’s %s of the mother’s name is somebody else', (word) => {
  const body = `Ruby’s mum is Una Tait. Ruby’s dad is Ken Hay. His ${word} Una rang.`;
  expect(namesOf(body).toSorted()).toEqual(['Una', 'Una Tait']);
});

it('a partner of that name is the mother', () => {
  expect(namesOf('Ruby’s mum is Una Tait. Ruby’s dad is Ken Hay. His partner Una rang.')).toEqual(['Una Tait']);
});
