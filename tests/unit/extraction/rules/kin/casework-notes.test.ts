import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('the notes of social workers', () => {
  it.each([
    'Father on file Al Pike, no PR recorded.',
    'Father not on BC but named by mum as Al Pike.',
    'Birth father (per mum) is an Al Pike.',
  ])('hold a father by what somebody says: "%s"', (words) => {
    expect(tiesOf(words)).toContain('Al Pike parent of child-leo');
  });

  it('give a child beside the children of the case a father of its own', () => {
    expect(tiesOf('Leo was in. Baby = Alfie, b. Nov 23, father believed Gavin Poole.')).toEqual([
      'Gavin Poole parent of Alfie (reported)',
    ]);
  });

  it.each([
    ['Karen is Leo’s mum. HV to Karen. Her mum Nora was there.', 'Nora parent of Karen'],
    ['Tina (M’s sister) rang. Leo’s mum is Karen.', 'Tina sibling of M'],
    ['Stays with PGPs, Brian & Maureen.', 'Maureen grandparent of child-leo'],
    ['Called by nbr Mrs Ali.', 'Mrs Ali neighbour of child-leo'],
    ['Karen’s parents are dead, her mum in 2009 and her dad (Ron) last spring.', 'Ron parent of Karen'],
  ])('shorten what they say: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('make no neighbour the mother of the children whom the next sentence names', () => {
    expect(tiesOf('CALLED BY NEIGHBOUR MRS ALI. CHILDREN LEO AND ESME TAKEN TO AUNT.')).not.toContain(
      'Mrs Ali parent of ESME',
    );
  });

  it.each(['Shane was at the birth and is on b/cert.', 'Shane is on Leo’s birth certificate.'])(
    'who stands on the birth certificate is the father: "%s"',
    (words) => {
      expect(tiesOf(`Leo was born in 2020. ${words}`)).toEqual(['Shane parent of child-leo']);
    },
  );

  it.each(['Shane is not on the birth certificate.', 'Karen wants Shane on the birth certificate.'])(
    'who does not is not: "%s"',
    (words) => {
      expect(tiesOf(`Leo was born in 2020. ${words}`)).toEqual([]);
    },
  );

  it('twins born after a wedding are the couple’s', () => {
    const ties = tiesOf('Karen meets Terry Oakes; they marry Aug 2017. Twins Lola and Freddie b. Jan 2018.');
    expect(ties).toEqual(expect.arrayContaining(['Karen parent of Lola', 'Terry Oakes parent of Freddie']));
  });

  it.each([
    ['Al was seen. His sister Bea has a partner, Clive. Also mentioned his cousin Marlon.', 'Marlon cousin of Al'],
    ['Pam’s grandson Alfie is her best friend.', 'Alfie friend of child-ruby'],
    ['Abbie’s brother Will works on the farm.', 'Will sibling of Abbie'],
    ['Nadine lives with her wife Sonia; Pat is a mother of two boys, Malachi and Zion.', 'Pat parent of Zion'],
  ])('say of whom they tell: "%s"', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it.each([
    ['Nadine lives with her wife Sonia; Pat is a mother of two boys, Malachi and Zion.', 'Nadine parent of Zion'],
    ['Pat is mother to three boys: Malachi, Isaiah and Zion.', 'Pat parent of child-leo'],
    ['Karen’s brother Tom Marsh is on Leo’s birth certificate as witness.', 'Tom Marsh parent of child-leo'],
    ['Call with Ann Bell. Ruby was quiet. Spoke to her uncle, Ted Low.', 'Ted Low aunt-uncle of Ann Bell'],
    ['FATHER: MARSH WILLIAM JAMES ROBERTA ALEXANDER DAVID JOHN PAUL DOB 1985 (denies it all)', 'nobody'],
    ['Leo’s nan came with a lady she introduced as her sister-in-law Pearl.', 'Pearl grandparent of child-leo'],
  ])('say it of nobody else: "%s"', (words, tie) => {
    expect(tiesOf(words)).not.toContain(tie);
  });
});
