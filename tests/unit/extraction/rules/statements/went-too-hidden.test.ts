import { expect, test } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

test.each([
  'Karen Pike fled to a refuge last night, taking her own mother with her.',
  'Karen Pike is in a refuge. Her mother went with her.',
  'Police moved Karen Pike, the children and Moira Foyle to a refuge.',
])('who went along is hidden too: “%s”', (words) => {
  const hidden = statementsOf('handling', words).filter(({ fields }) => fields.mayBeReadBy === 'cleared-only');
  expect(hidden.length).toBeGreaterThan(1);
});

test('who went along to court, or stayed, is not', () => {
  const hidden = statementsOf('handling', 'Karen Pike is in a refuge. Moira Foyle stayed at home.');
  expect(hidden.map(({ who }) => who)).toEqual(['Karen Pike']);
});
