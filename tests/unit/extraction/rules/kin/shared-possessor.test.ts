/** A possessor that stands once before several kin words is one person for all of them. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('“his” before the first is no man named since', () => {
  const ties = tiesOf('Tom lives with his father Jason Hay, stepmother Nicola and their son Harvey, 5.').join('\n');
  expect(ties).toContain('Jason Hay parent of Tom');
  expect(ties).toContain('Nicola step-parent of Tom');
  expect(ties).toContain('Jason Hay parent of Harvey');
  expect(ties).toContain('Nicola parent of Harvey');
  expect(ties).not.toContain('Tom parent of Harvey');
  expect(tiesOf('Tom lives with his dad Jason and sister Amy.').join()).toContain('Amy sibling of Tom');
});

test('after “to” every name of a row is whose kin somebody is', () => {
  expect(tiesOf('Jess was born to Al and Bea. Half sister to Greer, Rhona, Bruce.')).toEqual(
    expect.arrayContaining(['Greer', 'Rhona', 'Bruce'].map((name) => `Jess half-sibling of ${name}`)),
  );
});
