import { expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

it('a parent named after half-siblings or cousins is theirs', () => {
  expect(tiesOf("Leo's paternal half-siblings: Mia Pike (14), Dan Pike (11); mother Lena Hay")).toEqual([
    'Mia Pike half-sibling of child-leo',
    'Dan Pike half-sibling of child-leo',
    'Lena Hay parent of Mia Pike',
    'Lena Hay parent of Dan Pike',
  ]);
  expect(tiesOf('Cousins Al and Bo Low, mum is Kay Low.')).toContain('Kay Low parent of Bo Low');
});

it('"aunt and uncle: X; Y" names the one and the other', () => {
  expect(tiesOf("Ruby's paternal aunt and uncle: Fay Dunn (no contact with her brothers); Lee Marsh")).toEqual([
    'Fay Dunn aunt-uncle of child-ruby',
    'Lee Marsh aunt-uncle of child-ruby',
  ]);
});

it('the parents beside a birth are those of who was born', () => {
  expect(tiesOf('06/2015 | Ruby born. Parents Tess Low and Nolan Pike, registered jointly')).toEqual([
    'Tess Low parent of child-ruby',
    'Nolan Pike parent of child-ruby',
  ]);
});

it('"mother" is whoever is known to be a woman, of two parents', () => {
  const ties = tiesOf("Ruby's parents are Tess Low and Zuriel Pike. Mother is married to Ned Hay.");
  expect(ties).toContain('Ned Hay partner of Tess Low');
});

it('who is down as a step-parent of one child may be the father of the other', () => {
  const ties = tiesOf(
    "Colin Pike, Tess's husband since 2022, is down as Ruby's step dad. He is Leo's dad, not Ruby's.",
  );
  expect(ties).toContain('Colin Pike step-parent of child-ruby (reported)');
  expect(ties).toContain('Colin Pike parent of child-leo');
});

it('who stood godfather is the child’s of whom the words told last', () => {
  expect(tiesOf("Kay Hay is Leo's godmother. Huw Dee, who is a brother to Kay, stood godfather.")).toEqual([
    'Kay Hay godparent of child-leo',
    'Huw Dee sibling of Kay',
    'Huw Dee godparent of child-leo',
  ]);
});

it('"X\'s half-siblings" are no one child of the case', () => {
  expect(tiesOf("Ruby and Leo are maternal half-siblings. Ms Kay Hay, mother of Leo's half-siblings, rang.")).toEqual([
    'child-leo half-sibling of child-ruby',
  ]);
});

it('whoever share a home and a child are a couple', () => {
  const ties = tiesOf("Ruby's dad is Nolan Pike. He lives with Sylvia Orme and they have a baby, Martin.");
  expect(ties).toContain('Sylvia Orme partner of Nolan Pike');
  expect(tiesOf('Nolan Pike lives with Sylvia Orme.')).toEqual([]);
});

it('"he" after an entry is whom the entry was of', () => {
  expect(
    tiesOf('The statement (by Mr Orme) describes Alan Low as "the children\'s brother". He is their uncle.'),
  ).toContain('Alan Low aunt-uncle of child-ruby');
});

it('who is no blood to one child stays the other’s grandmother', () => {
  const ties = tiesOf("Pat Low is Leo's nan on his dad's side and no blood to Ruby at all.");
  expect(ties).toContain('Pat Low grandparent of child-leo');
  expect(ties).not.toContain('Pat Low grandparent of child-leo (denied)');
});

it('the ex-husband told of by a caller is hers, not her son’s', () => {
  const ties = tiesOf('Call from Pat Low. Her son is Craig Low. Craig came too. Ron = ex husband.');
  expect(ties).toContain('Ron partner of Pat Low');
});

it('the father of whom somebody is pregnant is none of the children’s', () => {
  expect(tiesOf('Jade Low is 30 weeks pregnant. Abel Pike is the father.')).toEqual([]);
  expect(tiesOf('Jade Low is expecting a baby in May; the father is Abel Pike.')).toEqual([]);
  expect(tiesOf("Jade is pregnant. She says Abel Pike is Ruby's dad.")).toContain('Abel Pike parent of child-ruby');
});

it('one man is "also" the father of another child', () => {
  expect(readNote("Jade's father is Abel Pike. Max's father is also Mr Pike.").remarks).toEqual([]);
});

it('who was at a hospital is no worker of it', () => {
  const [remark] = readNote("Petra Low's dad went into hospital (Owen).").remarks;
  expect(remark).toMatchObject({ outcome: 'same', quote: 'Owen' });
});
