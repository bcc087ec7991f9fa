import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('kin phrases in a row', () => {
  it.each([
    ["Karen's mother, Moira Foyle, and father, Ted Foyle, live in Hull.", 'Ted Foyle parent of Karen'],
    ["Karen's mum (Moira) and dad (Ted) rang.", 'Ted parent of Karen'],
    ['Karen has one brother (Derek) and one sister (Sue).', 'Sue sibling of Karen'],
    ['Derek is married to a Sue Dunn.', 'Sue Dunn partner of Derek'],
    ['Karen is near with her man Derek.', 'Derek partner of Karen'],
    ["Derek is Ruby's big brother, different mums.", 'Derek half-sibling of child-ruby'],
    ['Karen has a brother in North Shields, Derek.', 'Derek sibling of Karen'],
    ["Karen's sister who lives near York, Sue, rang.", 'Sue sibling of Karen'],
    ['Karen has an aunt in Hull called Joan.', 'Joan aunt-uncle of Karen'],
    ["Karen's brother, whose name I gather is Derek, rang.", 'Derek sibling of Karen'],
    ['Karen has two boys, Tyler (9) and Josh (4), and a girl, Amy.', 'Karen parent of Amy'],
    ['Sue is the daughter of Moira and the late Ted Foyle.', 'Ted Foyle parent of Sue'],
    ["Moira, Karen's mum and Amy's nan, rang.", 'Moira grandparent of Amy'],
    ['Paul lives with Karen and their children Amy and Josh.', 'Paul parent of Josh'],
    ['Derek is one of five children of Moira and Ted.', 'Ted parent of Derek'],
    ["Amy is the youngest of Moira's grandchildren.", 'Moira grandparent of Amy'],
    ['Karen, whose mother is Moira Foyle, rang.', 'Moira Foyle parent of Karen'],
    ['Derek and his wife Sue keep a pub and have the one girl, Amy.', 'Sue parent of Amy'],
    ["Karen named Paul Dunn as Amy's father.", 'Paul Dunn parent of Amy (reported)'],
    ["Karen's nan and grandad are Joan and Bob Dunn.", 'Bob Dunn grandparent of Karen'],
    ["Karen's uncle and his wife, Bob and Joan, have offered.", 'Joan partner of Bob'],
    ['Derek lives with Sue Dunn, their son Tyler (2) and a cousin.', 'Sue Dunn parent of Tyler'],
    ["Other family: Karen's mam is Edna Harris.", 'Edna Harris parent of Karen'],
    ['Derek Foyle, builder. Wife Sue. Two kids, Amy + Tyler.', 'Sue parent of Tyler'],
    ['Karen is middle of three to Moira and Ted Foyle.', 'Ted Foyle parent of Karen'],
    ["Ruby's dad is Ted Foyle.", 'Ted Foyle parent of child-ruby'],
  ])('"%s" says: %s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('leave the next person of a list alone', () => {
    expect(tiesOf('The man Derek rang. A man, Ted, came for Karen.')).toEqual([]);
    expect(tiesOf("Present: Moira, Karen's mum, and Derek.")).toEqual(['Moira parent of Karen']);
    expect(tiesOf("Karen's cousin, gave evidence against Ted.").join()).not.toContain('Ted');
  });

  it('do not make the children of the case somebody’s by a heading', () => {
    expect(tiesOf('John Ord rang. CHILDREN RUBY (10) AND LEO (5) NOT IN.')).toEqual([]);
  });
});

describe('two people and two words for them', () => {
  it('the second is the partner of the first', () => {
    expect(tiesOf("Nora Pike and Ted Low, Leo's aunt and her husband. They offered.")).toEqual([
      'Nora Pike aunt-uncle of child-leo',
      'Ted Low partner of Nora Pike',
    ]);
  });

  it.each(['Both are with Nora and Ted Pike, foster carers in Hull.', '23.40 Placed with Nora and Ted Pike, Hull.'])(
    'or both are carers: "%s"',
    (words) => {
      const carers = tiesOf(words).filter((tie) => tie.includes('foster-carer'));
      expect(carers).toHaveLength(4);
    },
  );
});
