/** A possessor that stands once before several kin words is one person for all of them. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('“his” before the first is no man named since', () => {
  const ties = tiesOf('Tom shares a flat with his dad Ron Hay, stepmum Wilma and their baby Ned.').join('\n');
  expect(ties).toContain('Ron Hay parent of Tom');
  expect(ties).toContain('Wilma step-parent of Tom');
  expect(ties).toContain('Ron Hay parent of Ned');
  expect(ties).toContain('Wilma parent of Ned');
  expect(ties).not.toContain('Tom parent of Ned');
  expect(tiesOf('Tom lives with his dad Ron and sister Amy.').join()).toContain('Amy sibling of Tom');
});

test('after “to” every name of a row is whose kin somebody is', () => {
  expect(tiesOf('Jess was born to Al and Bea. Half sister to Mona, Olive, Cyril.')).toEqual(
    expect.arrayContaining(['Mona', 'Olive', 'Cyril'].map((name) => `Jess half-sibling of ${name}`)),
  );
});
