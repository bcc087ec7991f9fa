/** A name after a possessive may be somebody of theirs, and is where it is no name for what the kin word says. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('a woman is nobody with a man’s name', () => {
  expect(tiesOf("Ruby's granny's Bert came.")).toEqual(["Ruby's granny grandparent of child-ruby"]);
  expect(tiesOf('Ruby: "My granny\'s Bert."').join()).not.toContain('Bert');
});

test('a name that fits is who she is', () => {
  expect(tiesOf("Ruby said her granny's Carol.").join()).toContain('Carol grandparent of child-ruby');
});
