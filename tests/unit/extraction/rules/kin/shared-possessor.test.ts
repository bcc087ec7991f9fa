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

test('the comma after whose kin somebody is closes what the comma after their name opened', () => {
  expect(tiesOf('Present: Fay Marsh, mother of Ruby, and Jan Cole, social worker.')).toEqual([
    'Fay Marsh parent of child-ruby',
  ]);
  expect(tiesOf('Dora Foyle, the sister of Fay Marsh, and Rob Hay came.')).toEqual(['Dora Foyle sibling of Fay Marsh']);
  expect(tiesOf('Fay Marsh is mother of Ruby, and Leo.')).toHaveLength(2);
  expect(tiesOf('Fay Marsh, mother of Ruby and Leo, came.')).toHaveLength(2);
  expect(tiesOf('Fay Marsh, mother of Ruby, Leo, and Ned, came.')).toHaveLength(3);
});
