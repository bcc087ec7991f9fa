/** What is said against talk, what is asked and answered "no", and which words of a record are to go. */
import { expect, it, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  'No basis whatever.',
  'Not so.',
  'Ms Marsh laughed.',
  'Ms Marsh says there is nothing in it.',
  'I asked him and it is rubbish.',
  'Aggrieved and lodger both deny this.',
])('talk is denied: %s', (words) => {
  expect(tiesOf(`There is talk that Bo Tann is Ruby’s father. ${words}`)).toContain(
    'Bo Tann parent of child-ruby (denied)',
  );
});

it.each([
  'I asked Ms Marsh if Bo Tann was Ruby’s uncle. She was clear that he is not.',
  'So is Bo Tann Ruby’s uncle? Nooo!',
  'I put it to Ms Marsh that Bo Tann is Ruby’s uncle. She said not.',
  'I had Bo Tann down as Ruby’s uncle. No: he lodges there.',
  'I took Bo Tann for Ruby’s uncle; he is her cousin.',
  'Bo Tann described himself to the out of hours team as Ruby’s uncle. He is not.',
  'Bo Tann is on the genogram as Ruby’s uncle. They have it wrong.',
  'The minutes should not have named Bo Tann as Ruby’s uncle.',
  'Our record of Bo Tann as Ruby’s uncle is wrong.',
])('denied: %s', (words) => {
  expect(tiesOf(words)).toContain('Bo Tann aunt-uncle of child-ruby (denied)');
});

it.each([
  'I have been asked about Ruby’s father. It is not Bo Tann.',
  'I asked who Ruby’s dad is. It was never Bo Tann.',
  'Bo Tann was tested. He is excluded as father.',
])('the father is not he: %s', (words) => {
  expect(tiesOf(words)).toContain('Bo Tann parent of child-ruby (denied)');
});

test('who came, and it was not he, is no father denied', () => {
  expect(tiesOf('Ruby saw her dad’s van. The driver was not Bo Tann.').join()).not.toContain('denied');
});

it.each([
  'Correction to the referral: delete ‘aunt’, insert ‘family friend’ for Jean Tull.',
  'Jean Tull is a neighbour. The record of “aunt” is therefore wrong.',
])('a word that is to go: %s', (words) => {
  expect(tiesOf(words)).toContain('Jean Tull aunt-uncle of child-ruby (denied)');
});
