/** What else is told between a kin word and the name, and kin words said once for several. */
import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  'Moira has a girl of six, Holly.',
  'Moira has a boy Leo’s age, Oliver.',
  'Moira has a daughter (6), Holly.',
  'Moira has a son still at home, Oliver.',
  'Moira has a son a year older than Leo called Oliver.',
  'Moira’s just had a little girl, Holly.',
  'Moira went on to have a son, Oliver.',
  'Moira had a baby last year, Holly.',
])('the name after what else is told of a child is the child’s: %s', (words) => {
  expect(tiesOf(words)).toEqual([expect.stringMatching(/^Moira parent of (?:Holly|Oliver)$/)]);
});

it('whom a child was had with stands before the name', () => {
  expect(tiesOf('Moira has a son with Dean, Oliver.')).toEqual(['Moira parent of Oliver', 'Dean parent of Oliver']);
});

it.each([
  ['Ruby’s dad is Mark Dean, and Leo’s dad is Tony Reid.', 'Tony Reid parent of child-leo'],
  ['Ruby’s dad is Mark Dean. Leo’s is a man called Tony Reid.', 'Tony Reid parent of child-leo'],
  ['Ruby’s father: Mark Dean. Leo’s: Tony Reid.', 'Tony Reid parent of child-leo'],
  ['Colin is not Denise’s dad. Hers is Marius Lund.', 'Marius Lund parent of Denise'],
  ['Poppy, who is two and is Colin’s, is at home.', 'Colin parent of Poppy'],
])('one kin word goes for several: %s', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

it.each([
  ['Tess rang. Her mother is Maureen Kelly, in Hull. Her father, Con, is in Cork.', 'Con parent of Tess'],
  [
    'Dean Pike came. His father, Jim, and Ann’s husband are brothers. Jim drinks. His mother is Sue.',
    'Sue parent of Dean Pike',
  ],
  [
    'Spoke to Dean Pike. His mother Carol rang. I asked about Tess’s side. Her mother is Maureen.',
    'Maureen parent of Tess',
  ],
  [
    'Spoke to Jean. Is there another girl? She’s called Maisie and she’s five. Her mother is Stacey.',
    'Stacey parent of Maisie',
  ],
])('“her mother” is of whom the words before turned to: %s', (words, tie) => {
  expect(tiesOf(words)).toContain(tie);
});

it('one other child is no child of another case', () => {
  expect(tiesOf('Moira rang about Leo. Moira has one other child, Oliver.')).toContain('Moira parent of Oliver');
});

it('those who are told one after another are the kin announced before', () => {
  expect(tiesOf('Colin has brothers and sisters. There’s Dean, who is at sea, and Holly.')).toEqual([
    'Dean sibling of Colin',
    'Holly sibling of Colin',
  ]);
  expect(tiesOf('Colin has two sisters. There is a nurse, Joan Hay.')).toEqual([]);
  expect(tiesOf('Moira has two more besides Ruby: Oliver and Holly.')).toEqual([
    'Moira parent of Oliver',
    'Moira parent of Holly',
  ]);
});

it.each([
  'Moira has a girl in Year 3, Mr Platt’s class.',
  'Moira has a lad in nursery, Colin reckons.',
  'Moira has a boy in Year 4, Mrs Lowe, the head, tells us.',
])('whoever is named after a class is not the child in it: %s', (words) => {
  expect(tiesOf(words).filter((tie) => tie.includes('of Moira') || tie.startsWith('Moira'))).toEqual([]);
});
