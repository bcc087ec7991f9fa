/** Somebody's own words that no quotation marks hold. */
import { expect, it } from 'vitest';
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
