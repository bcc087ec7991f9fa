import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

const siblings = (words: string) =>
  tiesOf(words).flatMap((tie) => {
    const [one = '', other = ''] = tie.split(' sibling of ');
    return tie.includes(' sibling of ') ? [[one.toLowerCase(), other.toLowerCase()].toSorted().join(' + ')] : [];
  });

describe('brothers and sisters of the children told as a set', () => {
  it.each([
    "The children, Ruby, Karl and Della, have moved school. Leo is at his nan's.",
    'CHILDREN PRESENT: KARL MARSH 14YRS, RUBY MARSH 9YRS, DELLA MARSH 2YRS.',
    'The eldest is Karl (14), then Ruby, then Della.',
    'Ruby is the middle child, between Karl and Della.',
    'Ruby is one of three. The others are Karl and Della.',
    'Ruby is one of three siblings, the other two being Karl and Della.',
    'Ruby is the middle one of three. Karl is the eldest and Della the baby.',
    'There are three of them. Karl is 14, Ruby 9 and Della 2.',
    'All three children were home. Karl, Ruby and Della were in pyjamas.',
    'Ruby was poorly. The other two, Karl and Della, were at school.',
  ])('are brothers and sisters: "%s"', (words) => {
    const found = siblings(words).join(', ').toLowerCase();
    expect(found).toMatch(/child-ruby \+ della/);
    expect(found).toMatch(/child-ruby \+ karl/);
  });

  it('are those who are left where another was told of', () => {
    expect(siblings("Ruby's friend Maisie came. The other two, Karl and Della, went home.")).toEqual([]);
    expect(siblings("Ruby's cousin is Karl. The children, Ruby and Karl, played.")).toEqual([]);
  });

  it.each([
    'Ruby has a brother. Karl is 14.',
    'Ruby has a brother and a sister. Karl (14) is tall and Della is two.',
    "Ruby's sister came too. Della is at college.",
  ])('are named by a clause that tells their age or school: "%s"', (words) => {
    expect(readNote(words).remarks).toEqual(expect.arrayContaining([expect.objectContaining({ outcome: 'same' })]));
  });
});

describe('brothers in an entry of a list', () => {
  it.each([
    "Household:\nNora Pike - mother\nSid Hay - mother's partner\nKarl Marsh - brother",
    "Household: Nora Pike (mother, 32), Sid Hay (mother's partner, 35), Karl Marsh (brother, 14)",
    "- Karl Marsh, brother, 14\n- Sid Hay, mum's partner",
    'Name | Relationship to child\nNora Pike | Mother\nKarl Marsh | Brother',
  ])('are the children\'s: "%s"', (words) => {
    expect(siblings(words)).toEqual(expect.arrayContaining([expect.stringMatching(/child-ruby/)]));
    expect(siblings(words).join()).not.toMatch(/nora|sid/);
  });

  it('are hers who lives with them', () => {
    expect(siblings('Nora Pike lives with Sid (partner), Karl (brother) and a cat.')).toEqual(['karl + nora pike']);
  });

  it('are none who came from elsewhere', () => {
    expect(siblings('The children, Ruby, Leo and Karl Hill from next door, played outside.')).toEqual([]);
  });
});
