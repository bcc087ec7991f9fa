import { expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

test('the bare kin words of an entry that begins with somebody are theirs', () => {
  expect(tiesOf('Petra Lunn: mo Vera Lunn, bro Cyril.')).toEqual([
    'Vera Lunn parent of Petra Lunn',
    'Cyril sibling of Petra Lunn',
  ]);
  expect(tiesOf('Petra Lunn (28) - mum Vera, brother Cyril, sister Edna.')).toEqual([
    'Vera parent of Petra Lunn',
    'Cyril sibling of Petra Lunn',
    'Edna sibling of Petra Lunn',
  ]);
  expect(tiesOf('Petra Lunn (28): brothers Cyril and Owen.')).toEqual([
    'Cyril sibling of Petra Lunn',
    'Owen sibling of Petra Lunn',
  ]);
});

test('after whom is told as one of so many, brothers and sisters are theirs', () => {
  expect(tiesOf('Petra Lunn (28) is eldest of 4 – sibs Cyril (26), Owen (22) and Edna (19).')).toEqual([
    'Cyril sibling of Petra Lunn',
    'Owen sibling of Petra Lunn',
    'Edna sibling of Petra Lunn',
  ]);
});

test('a parent without a name has brothers and sisters too', () => {
  const ties = tiesOf('Fa: bro Cyril, sister Edna.');
  expect(ties).toContain('Cyril sibling of Fa');
  expect(ties).toContain('Edna sibling of Fa');
  expect(ties).not.toContain('Cyril parent of child-ruby');
});

test('what a person is, and the next of a list, are no family of theirs', () => {
  expect(tiesOf('Mother: Petra Lunn, brother Leo, nan Vera Lunn.')).not.toContain(
    'Vera Lunn grandparent of Petra Lunn',
  );
  expect(tiesOf('Vera Lunn - sister of Edna Tull.')).toEqual(['Vera Lunn sibling of Edna Tull']);
  expect(tiesOf('Caller: sister Edna Tull.')).not.toContain('Edna Tull sibling of Caller');
});

test('“Mo has sister” is said of the mother, “Mo has a sister” of somebody called Mo', () => {
  expect(tiesOf('Mo has sister Edna.')).toContain('Edna sibling of Mo');
  expect(tiesOf('Mo Petra Lunn (28). Fa has 3 bros, eldest Cyril.')).toEqual(
    expect.arrayContaining(['Petra Lunn parent of child-ruby', 'Cyril sibling of Fa']),
  );
});

test('a grandmother’s own child, and the children’s mother, is no mother of hers', () => {
  expect(tiesOf('Nan Vera (72): mum Petra is her eldest.')).toEqual(
    expect.arrayContaining(['Vera parent of Petra', 'Petra parent of child-ruby']),
  );
  expect(tiesOf('Mother is Petra Lunn. Nan Vera (72): mum Petra, brother Cyril.')).not.toContain(
    'Petra Lunn parent of Vera',
  );
  expect(tiesOf('Nan Vera (72): mum Edna, 93, is in a home.')).toContain('Edna parent of Vera');
  expect(tiesOf('Mother is Petra Lunn.\nHalf-brother Cyril (14): mother Petra Lunn, father Owen Tull.')).toContain(
    'Petra Lunn parent of Cyril',
  );
});

test('in “Owen, 34, brother Cyril, sister Edna” both are his', () => {
  const ties = tiesOf('Owen, 34, brother Cyril, sister Edna.');
  expect(ties).toContain('Edna sibling of Owen');
  expect(ties).not.toContain('Edna sibling of Cyril');
});

test('after a parent, siblings are the children’s unless it was told where the parent comes from', () => {
  const ties = tiesOf('Mum Petra rang. Sibs Cyril and Owen are at school.');
  expect(ties).toEqual(expect.arrayContaining(['Cyril sibling of child-ruby', 'Owen sibling of child-ruby']));
  expect(tiesOf('Mother Petra grew up in Hull, the eldest of three. Siblings Cyril and Owen.')).toContain(
    'Cyril sibling of Petra',
  );
});

test('a brother or sister who is a child begins a sentence as the children’s', () => {
  const ties = tiesOf('Mum Petra rang. Sis Edna is 9. Brother Cyril, 4, is poorly.');
  expect(ties).toEqual(expect.arrayContaining(['Edna sibling of child-ruby', 'Cyril sibling of child-ruby']));
  expect(tiesOf('Dad Owen rang. Brother Cyril, 4 Mill Lane, would help.')).not.toContain('Cyril sibling of child-ruby');
  expect(tiesOf('Mum Petra rang. Bro Cyril prays with them.')).not.toContain('Cyril sibling of child-ruby');
});
