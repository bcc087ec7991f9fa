import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const ofTwo = ['Al Pike parent of Jay', 'Al Pike parent of Kit'];

it.each([
  ['Jay (16) and Kit (14), father Al Pike; Ruby (9), father Bob Dean.', [...ofTwo, 'Bob Dean parent of child-ruby']],
  [
    'Ruby (9), father Al Pike; Leo (4), father Bob Dean.',
    ['Al Pike parent of child-ruby', 'Bob Dean parent of child-leo'],
  ],
  [
    'Jay Pike, 16 - father Al Pike\nKit Dean, 5 - father Bob Dean',
    ['Al Pike parent of Jay Pike', 'Bob Dean parent of Kit Dean'],
  ],
  ['There are three other children in the home: Jay, 16, Kit, 14, (father Al Pike) and Tess, 5.', ofTwo],
  [
    'At home are Jay, 16, father Al Pike, and Kit, 5, father Bob Dean.',
    ['Al Pike parent of Jay', 'Bob Dean parent of Kit'],
  ],
  [
    'Ruby Marsh, 9. Father Al Pike. Leo Marsh, 4. Father Bob Dean.',
    ['Al Pike parent of child-ruby', 'Bob Dean parent of child-leo'],
  ],
  [
    '- Jay Pike (DOB 3/4/09). Father: Al Pike\n- Ruby Marsh (DOB 1/3/15). Father: Bob Dean',
    ['Al Pike parent of Jay Pike', 'Bob Dean parent of child-ruby'],
  ],
  [
    'Jay (5) - father Al Pike, paternal grandmother Joan Pike.',
    ['Al Pike parent of Jay', 'Joan Pike grandparent of Jay'],
  ],
])('a parent entered after children of a list is theirs: %s', (text, ties) => {
  expect(tiesOf(text).filter((tie) => tie.includes(' parent of ') || tie.includes('grandparent'))).toEqual(ties);
});

it.each([
  "Seen today: Ruby's brother Jay (16), father Al Pike and gran Joan Pike.",
  'Seen: Kit (16) and Jay (14) - father Al Pike stayed outside.',
])('who was there beside them is their father as little as before: %s', (text) => {
  expect(tiesOf(text)).not.toContain('Al Pike parent of Jay');
});

it.each(["The boys' father, Al Pike, rang.", "The older boys' father is Al Pike.", "The big lads' dad is Al Pike."])(
  'several boys are not the one boy of the case: %s',
  (text) => {
    expect(tiesOf(text)).toEqual([]);
  },
);

it.each([
  ['Close friend Cy Tull, 8. Mother Una Marsh.', 'Una Marsh parent of Cy Tull'],
  ['Attended: Ruby’s tutor; Cy Tull (15), mum Una Marsh; Bert Hay.', 'Una Marsh parent of Cy Tull'],
  ['Invited: Bert Hay; Cy Tull (15), mum Una; Ruby’s tutor.', 'Una parent of Cy Tull'],
  ['Ruby’s mother is Una Low. She came at ten. Cy Tull, 8. Mother Una Low.', 'Una Low parent of Cy Tull'],
])('the parent of the children of the case is not that of a stranger entered before: %s', (text, wrong) => {
  expect(tiesOf(text)).not.toContain(wrong);
});

it('a father after the mother of one in a list is the child’s, and not hers', () => {
  const ties = tiesOf('Other children at home: Kit Dean, 15, mother Una Low, father Bob Dean.');
  expect(ties).toContain('Bob Dean parent of Kit Dean');
  expect(ties).not.toContain('Bob Dean parent of Una Low');
});

it('another child’s own mother is told by the surname', () => {
  expect(tiesOf('Cy Tull, 8. Mother Una Tull.')).toContain('Una Tull parent of Cy Tull');
});

it.each(["Dot Price is the boys' aunt.", "The boys' aunt, Dot Price, rang."])(
  'other kin of the boys are kin of the one boy of the case: %s',
  (text) => {
    expect(tiesOf(text)).toEqual(['Dot Price aunt-uncle of child-leo']);
  },
);
