/** Of whom a tie is denied: of the other child, of everybody, of those a record was wrong about; and who begins the next clause. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('what is answered of one child is denied of the other', () => {
  const ties = tiesOf('Tina Bell, Hull. Relationship to Leo: aunt. To Ruby: none by blood.').join();
  expect(ties).not.toContain('Tina Bell aunt-uncle of child-leo (denied)');
  const told = tiesOf(
    'Tina Bell is the sister of Al Pike. Tina Bell is the aunt of Leo. Related to Ruby - no relation.',
  );
  expect(told.join()).toContain('Tina Bell aunt-uncle of child-ruby (denied)');
});

test('“these two” and “either of them” are the children', () => {
  for (const words of ['no relation to these two', 'not related to either of them'])
    expect(tiesOf(`Pat Riggs is Callum's nan. She is ${words}.`).join()).toMatch(
      /Pat Riggs grandparent of child-ruby \(denied\).*Pat Riggs grandparent of child-leo \(denied\)/,
    );
});

test('each name after a comma begins a clause of its own', () => {
  const ties = tiesOf('Sue Hay is not his grandmother, Ann Pike is not his aunt.').join();
  expect(ties).toContain('Ann Pike aunt-uncle of child-leo (denied)');
  expect(ties).not.toContain('Sue Hay aunt-uncle');
  expect(tiesOf("Sue Hay is Leo's grandmother, Ann Pike is his aunt.").join()).toContain(
    'Ann Pike aunt-uncle of child-leo',
  );
  expect(tiesOf("Leo's grandmother, Sue Hay, is his carer.").join()).toContain('Sue Hay grandparent of child-leo');
});

test('whom an institution has as a cousin it has as the children’s', () => {
  const note = 'Nora Dean has a girl, Tess. CORRECTION: the school has Yusra Khan as a cousin.';
  expect(tiesOf(note).join()).toContain('Yusra Khan cousin of child-ruby (denied)');
});

test('a cell that puts right what was written', () => {
  const table = (cell: string) => tiesOf(`| Name | Relationship |\n|---|---|\n| Tina Bell | ${cell} |\n`).join();
  expect(table('was "cousin" now aunt')).toMatch(
    /cousin of child-ruby \(denied\).*aunt-uncle of child-ruby(?! \(denied\))/,
  );
  expect(table('previously grandmother, now great-aunt')).toContain('Tina Bell grandparent of child-ruby (denied)');
  expect(table('"Nan" - no relation')).toContain('Tina Bell grandparent of child-ruby (denied)');
});
