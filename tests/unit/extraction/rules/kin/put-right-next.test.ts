/** What the words after a question or a claim put right. */
import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('whose kin was asked about is who answers', () => {
  expect(tiesOf('Asked if Nigel Frost was her brother, Jane Banks said he was not.').join()).toBe(
    'Nigel Frost sibling of Jane Banks (denied)',
  );
});

test('what the record says next of the two is so', () => {
  const ties = tiesOf('Ruby says Jayden Bell is her brother. (He is her cousin.)').join();
  expect(ties).toContain('Jayden Bell sibling of child-ruby (denied)');
  expect(ties).toMatch(/Jayden Bell cousin of child-ruby(?! \(denied\))/);
  const half = tiesOf('Ruby says Jayden Bell is her brother. He is her half-brother.').join();
  expect(half).not.toContain('denied');
});

test('“not brothers” is of the two whom the next sentence names', () => {
  const ties = tiesOf('CORRECTION 28/02: not brothers. Bal Rai and Gur Rai are cousins.').join();
  expect(ties).toMatch(/sibling of \w+ Rai \(denied\)/);
});
