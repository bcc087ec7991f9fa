/** Somebody's own words that no quotation marks hold. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const session = 'Type: direct work\nDate: 2025-01-01\nAuthor: Sam Worker, Social Worker\n\n';

it('after "Ruby says:" the rest of the paragraph is hers', () => {
  const ties = tiesOf("Ruby says: I've got two nans. Tom is my cousin. My uncle Ian sent a card.");
  expect(ties).toEqual(['Tom cousin of child-ruby', 'Ian aunt-uncle of child-ruby']);
});

it('"my cousin" in the record of a talk with a child is the child’s, of a worker’s note nobody’s', () => {
  const talk = 'Ruby drew a tree with me. She put Nora and my cousin Tom on it.';
  expect(tiesOf(talk, session)).toContain('Tom cousin of child-ruby');
  expect(tiesOf(talk).join()).not.toContain('Tom cousin');
});

it('quotation marks after the colon end it', () => {
  expect(tiesOf('Ruby said: "My cousin is Tom." My uncle Ian knows the school.')).toEqual(['Tom cousin of child-ruby']);
});

describe('a list in a child’s own words', () => {
  const list = 'Ruby drew them left to right.\n1 Me\n2 My sister Tess\n3 Malik, that is my cousin';
  it.each([
    ['Type: child’s words\nDate: 2025-01-01\nAuthor: Beech Primary, learning mentor Mr Okon\n\n', list],
    [
      'Type: child’s words: Ruby\nDate: 2025-01-01\nAuthor: Mr Okon, learning mentor\n\n',
      'Q who is there\nA Me sister Tess and me cousin Malik.',
    ],
  ])('is not of whoever took it down', (header, body) => {
    const ties = tiesOf(body, header);
    expect(ties).toEqual(['Tess sibling of child-ruby', 'Malik cousin of child-ruby']);
  });
});
