/** Whose kin they are, of whom one clause tells after another. */
import { expect, it, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ['Karen came with her mother Joan and her sister Sheila.', 'Sheila sibling of Karen'],
  ['Dean came with his father Colin and his brother Trevor.', 'Trevor sibling of Dean'],
  ['Karen said her mother Joan and her aunt Sheila could help.', 'Sheila aunt-uncle of Karen'],
  ['Karen came with her sister, Joan Hay, and Joan’s husband, Colin.', 'Joan sibling of Karen'],
  ['Dean rang. His brother is Colin. He is married to Sheila.', 'Sheila partner of Colin'],
  ["Grandma Pat is Dad's mum and Grandma Joan is Mum's.", 'Grandma Joan parent of Mum'],
  ['FATHERS BROTHER COLIN HAY ATTENDED.', 'COLIN HAY sibling of FATHER'],
  ["Text from Joan Hay: I am Karen's aunt.", 'Joan Hay aunt-uncle of Karen'],
  ["Ruby's nan is Joan and her uncle is Colin.", 'Colin aunt-uncle of child-ruby'],
  ['Joan is Karen’s mother and Colin is her father.', 'Colin parent of Karen'],
  ['Karen and Sheila are half-sisters; they share a father, Colin.', 'Colin parent of Sheila'],
  ['Joan and Colin rang. Their other son Neil and wife Sheila live next door.', 'Sheila partner of Neil'],
  [
    "Karen's father, Colin, is in Hull, and her brother Neil is in Leeds and has a girlfriend called Joan.",
    'Joan partner of Neil',
  ],
  ['Karen stays with her mother and has a partner, Neil.', 'Neil partner of Karen'],
  [
    'Karen’s brother Neil works nights; her sister Joan has moved and is married to Colin Hay.',
    'Colin Hay partner of Joan',
  ],
])('%s', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

test('her sister’s son is not hers', () => {
  expect(tiesOf('Karen came with her sister Joan and her son Neil.')).not.toContain('Karen parent of Neil');
});

test('the children of a couple told of are no couple’s of their own', () => {
  const ties = tiesOf('Colin is Karen’s brother. Sheila is his wife. Neil and Paula are their children.');
  for (const child of ['Neil', 'Paula'])
    expect(ties).toEqual(expect.arrayContaining([`Colin parent of ${child}`, `Sheila parent of ${child}`]));
});
