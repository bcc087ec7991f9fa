import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

describe('couples', () => {
  it.each([
    ['Karen and Paul separated in 2019.', 'separated'],
    ['Karen split up with Paul.', 'separated'],
    ['Karen is divorced from Paul.', 'divorced'],
    ['Karen used to be with Paul.', 'separated'],
    ["Karen's relationship with Paul Dunn ended in 2019.", 'separated'],
    ['Karen ended her relationship with Hugh Low on 8 May.', 'separated'],
    ['Karen, a baker in Hull, married to Paul, rang.', 'married'],
    ['Karen began a relationship with Paul Dunn in 2018.', 'relationship'],
    ['Karen and Paul met at college and married in 2003.', 'married'],
    ['Karen and Paul are a couple.', 'relationship'],
  ])('"%s" says that they are or were one: %s', (words, state) => {
    expect(readNote(words).claims).toMatchObject([{ kind: 'partner', state }]);
  });

  it('are not told by time spent together, by a tea that is finished, or by how well people get on', () => {
    expect(tiesOf('Karen was with Paul at the park.')).toEqual([]);
    expect(tiesOf('Karen and Paul finished their tea.')).toEqual([]);
    expect(tiesOf('Leo has a relationship with Paul.')).toEqual([]);
  });

  it('take the husband or wife named next for that of the person before', () => {
    expect(tiesOf('Karen and husband Paul offered respite.')).toEqual(['Paul partner of Karen']);
  });

  it('are not made of two carers: it is said what they do', () => {
    expect(tiesOf('Hilda and Norman Lowe came to the school.')).toEqual(['Norman Lowe partner of Hilda (reported)']);
    expect(tiesOf('In-house carers Hilda and Norman Lowe came to the school.').join()).not.toContain('partner');
  });
});
