import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const parentsIn = (words: string) => tiesOf(words).filter((tie) => tie.includes(' parent of '));

describe('the parents of children who are not of the case', () => {
  it.each([
    ['Josh Bell, 14\nDOB: 1/2/2010\nMother: Tina Bell\nFather: Ray Cole', ['Tina Bell', 'Ray Cole']],
    ['1. Josh Bell (14)\nMother: Tina Bell', ['Tina Bell']],
  ])('stand in the lines of a form under the name of the child: "%s"', (words, parents) => {
    expect(parentsIn(words)).toEqual(parents.map((parent) => `${parent} parent of Josh Bell`));
  });

  it('are each child’s own where a form has lines for several of the case', () => {
    const words = 'Ruby Marsh\nMother: Tina Low\nFather: Craig Moss\n\nLeo Marsh\nMother: Tina Low\nFather: Al Hart';
    const fathers = parentsIn(words).filter((tie) => !tie.startsWith('Tina'));
    expect(fathers).toEqual(['Craig Moss parent of child-ruby', 'Al Hart parent of child-leo']);
  });

  it.each([
    'Tina has two boys, Josh and Sid. Ray is the father.',
    'Tina has two boys, Josh and Sid. The father is Ray Cole.',
    'Tina is on her own with two boys, Josh and Sid. Ray was the father.',
  ])('may be told in the sentence after them: "%s"', (words) => {
    expect(parentsIn(words).filter((tie) => tie.startsWith('Ray'))).toHaveLength(2);
    expect(parentsIn(words).join(' ')).not.toContain('child-');
  });

  it('are the case’s where the sentence before named a child of it', () => {
    const words = 'Tina has a son, Josh. He knows Ruby. Al Hart is the father.';
    expect(parentsIn(words)).toContain('Al Hart parent of child-ruby');
  });

  it.each([
    ['Tina Bell, son Josh and daughter Amy.', ['Tina Bell parent of Josh', 'Tina Bell parent of Amy']],
    ['Tina is a single mum to Josh.', ['Tina parent of Josh']],
    ['Tina had two children in Leeds: Josh and Amy.', ['Tina parent of Josh', 'Tina parent of Amy']],
    ['Tina has two girls of school age, Jo and Amy.', ['Tina parent of Jo', 'Tina parent of Amy']],
    ['Stan fathered a child, Zoe, with Tina.', ['Stan parent of Zoe', 'Tina parent of Zoe']],
    ['Ray lives with Sue Dunn in Hull, who has a lad, Kian.', ['Sue Dunn parent of Kian']],
    ['Dawn lives with her mum Jean.', ['Jean parent of Dawn']],
  ])('are told in everyday words: "%s"', (words, ties) => {
    expect(parentsIn(words).toSorted()).toEqual(ties.toSorted());
  });

  it.each(['Tina is married with a daughter, Nuala.', 'Tina is a widow with a son, Al.'])(
    'are no couple of theirs: "%s"',
    (words) => {
      expect(tiesOf(words).some((tie) => tie.includes('partner'))).toBe(false);
    },
  );
});

describe('whose child somebody is', () => {
  it.each([
    [
      'Josh Bell - mother Tina Bell, father Ray Cole',
      ['Ray Cole parent of Josh Bell', 'Tina Bell parent of Josh Bell'],
    ],
    ['Half-brother Josh (15): father Ray Cole.', ['Ray Cole parent of Josh']],
    ['Josh - dad is Ray Cole.', ['Ray Cole parent of Josh']],
    ['Amy is Jean’s granddaughter by her son Craig.', ['Craig parent of Amy', 'Jean parent of Craig']],
    ['Craig is Jean’s son and Neil is at college.', ['Jean parent of Craig']],
    ['Jo Low is married to Stan Dunn. She has Amy and Bill.', ['Jo Low parent of Amy', 'Jo Low parent of Bill']],
  ])('is told by the entry, the clause or the generation between: "%s"', (words, ties) => {
    expect(parentsIn(words).toSorted()).toEqual(ties);
  });

  it.each(['Al is not Craig’s father. His father was Bert Low.', 'Al isn’t Craig’s dad. His real dad is Bert Low.'])(
    'is told again after it was denied of another: "%s"',
    (words) => {
      expect(parentsIn(words)).toContain('Bert Low parent of Craig');
    },
  );

  it('is told of children by several after the first is named', () => {
    const words = 'Greg has three kids. The eldest is Reece. Then Summer and Skye with Becky.';
    expect(parentsIn(words)).toEqual(expect.arrayContaining(['Becky parent of Summer', 'Greg parent of Skye']));
  });

  it.each(['At Mum’s house Colin was well.', 'At Dad’s, Colin was well.'])(
    'is not told by where they are: "%s"',
    (words) => {
      expect(parentsIn(words).join(' ')).not.toContain('Colin');
    },
  );
});
