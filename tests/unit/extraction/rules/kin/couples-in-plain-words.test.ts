/** Couples, children of one of them, father figures and neighbours in everyday words. Everybody here is invented. */
import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

const partners = (words: string) =>
  readNote(words).claims.flatMap(({ kind, state }) =>
    kind === 'partner' ? [state === 'separated' ? 'over' : 'on'] : [],
  );

describe('couples in plain words', () => {
  it.each([
    'Karen Low used to live with Sid Hay.',
    'Karen Low lived with Sid Hay between 2017 and 2019.',
    'Sid Hay – used to go out with Karen Low, not seen since.',
    'Karen Low was with Sid Hay before Terry.',
  ])('that are over: "%s"', (words) => {
    expect(partners(words)).toEqual(['over']);
  });

  it.each([
    'Sid Hay has been with Karen Low about a year.',
    'Karen Low has got back with Sid Hay.',
    'Sid Hay is shacked up with some woman called Karen.',
    "Karen Low's new partner is a man called Sid.",
  ])('that are on: "%s"', (words) => {
    expect(partners(words)).toEqual(['on']);
  });

  it('are none of who only stayed somewhere', () => {
    expect(partners('Karen Low lived with her aunt until 2019.')).toEqual([]);
    expect(partners('Ruby has been with Nan two weeks.')).toEqual([]);
  });

  it('leave children of one alone to that one', () => {
    const ties = tiesOf('Sid Hay is married to Karen. She has two children of her own, Tyler and Kai.');
    expect(ties).toContain('Karen parent of Tyler');
    expect(ties).not.toContain('Sid Hay parent of Tyler');
  });
});

describe('who is like a father', () => {
  it.each([
    'Sid Hay has been a dad to Ruby since she was two.',
    'Sid Hay is the only dad Ruby has known.',
    'The man Ruby calls Dad is Sid Hay.',
  ])('is none by those words: "%s"', (words) => {
    expect(tiesOf(words).filter((tie) => tie.includes('parent of'))).toEqual([]);
  });
});

describe('neighbours', () => {
  it.each([
    'Joan Pike, 14 Elm Row, lives next door and has a key.',
    'CALLER JOAN PIKE NEIGHBOUR OF 14 ELM ROW REPORTS NOISE.',
    'Mrs Pike lives in the flat below and has Ruby on Tuesdays.',
    'Joan Pike used to live next door.',
  ])('are told by where they live: "%s"', (words) => {
    expect(tiesOf(words).join()).toMatch(/pike neighbour of child-ruby/i);
  });
});

it.each([
  'have been married twelve years and run a dairy',
  'have been married nearly ten years.',
  'were married thirty years',
])('a couple may be told by how long they have been one: %s', (words) => {
  expect(tiesOf(`Beth Low and Al Pike ${words}`)).toContain('Al Pike partner of Beth Low');
});
