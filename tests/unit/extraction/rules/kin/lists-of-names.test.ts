import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const children = (parent: string, ...names: string[]) => names.map((name) => `${parent} parent of ${name}`);

describe('an entry of a list of names', () => {
  it.each([
    ['Moira has three: Ann, Bob and the twins, Carl and Dean.', ['Ann', 'Bob', 'Carl', 'Dean']],
    ['Moira has four: the twins, Ann and Bob, wee Carl, and the youngest, Dean.', ['Ann', 'Bob', 'Carl', 'Dean']],
    ['Moira has two from her first marriage, Ann and Bob, and the baby, Carl.', ['Ann', 'Bob', 'Carl']],
    ['Moira has three: Ann (41, a plumber, Hull), Bob, who fosters, and Carl.', ['Ann', 'Bob', 'Carl']],
  ])('may be counted, ranked or described: "%s"', (words, names) => {
    expect(tiesOf(words)).toEqual(expect.arrayContaining(children('Moira', ...names)));
  });

  it('is no child of the list where the words name another parent', () => {
    const ties = tiesOf('Moira has two, Ann and Bob, and the baby, Carl, with Ted.');
    expect(ties).toEqual(expect.arrayContaining(children('Ted', 'Carl')));
    expect(ties).not.toContain('Ted parent of Ann');
  });
});

describe('twins', () => {
  it('are each other’s by "the", and the children of whoever has them', () => {
    expect(tiesOf('Moira came with the twins, Ann and Bob.').join()).not.toContain('Moira');
    expect(tiesOf('Moira has twins, Ann and Bob.')).toEqual(expect.arrayContaining(children('Moira', 'Ann', 'Bob')));
  });
});

describe('who somebody is, told before the name', () => {
  it.each([
    ['Moira has a niece who is a nurse, Tina.', 'Moira aunt-uncle of Tina'],
    ['Moira has a sister, a retired taxi driver, Tina.', 'Tina sibling of Moira'],
    ['Moira rang. Her baby is a wee boy, Tom.', 'Moira parent of Tom'],
    ['Moira has a daughter, Wendy, and grandchildren, Finn and Isla.', 'Moira grandparent of Isla'],
  ])('"%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });
});
