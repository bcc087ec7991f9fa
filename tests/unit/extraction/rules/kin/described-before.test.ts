/** A kin word taken up again with "the" means whom the words before described. */
import { expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

const joined = (words: string) => {
  const { mentions, remarks } = readNote(words);
  const surface = (id: string) => mentions.find((mention) => mention.id === id)?.surface ?? id;
  return remarks.filter(({ outcome }) => outcome === 'same').map(({ a, b }) => `${surface(a)} = ${surface(b)}`);
};

it.each([
  [
    'Nora Pike came with her husband. The husband, Ted, works nights.',
    ['her husband = The husband, Ted', 'The husband, Ted = Ted'],
  ],
  [
    'Nora Pike has a brother in Hull. The brother is called Derek.',
    ['a brother = The brother is called Derek', 'The brother is called Derek = Derek'],
  ],
  ["Nora Pike's aunt rang twice. The aunt's name is Bet.", ["Nora Pike's aunt = The aunt", 'The aunt = Bet']],
])('"%s"', (words, same) => {
  expect(joined(words)).toEqual(same);
});

it('and nobody new', () => {
  expect(tiesOf("Seen at the home of Ted's gran. The gran was kind.")).toEqual(["Ted's gran grandparent of Ted"]);
});

it('not the mother of the case, nor who has a name', () => {
  expect(joined("Nora Pike's mother rang. The mother, Tess, was in.")).toEqual([]);
  expect(joined("Nora Pike's brother Derek came. The brother, Ian, did not.")).toEqual([]);
});

it('a husband told after whose sister she is, is hers', () => {
  expect(tiesOf("Met Tina Fry, who is Karen's sister, and her husband.")).toContain('her husband partner of Tina Fry');
});

it('"the baby" and "the boy, Al," go on with the child whom the words described', () => {
  expect(tiesOf('Karen has a sister, Edna. Edna has a baby. The baby is Stevie.')).toContain('Edna parent of Stevie');
  expect(joined('Edna came with her baby. The baby, Stevie, is one.')).toContain('her baby = The baby, Stevie');
  expect(joined('Edna has a boy. The boy, Stevie, is six.')).toContain('a boy = The boy, Stevie');
  expect(tiesOf('Edna has a boy. The boy is at school.')).toEqual([]);
});
