import { describe, expect, it } from 'vitest';
import type { Statement } from '#graph/model/statement.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { withheldRecords } from '#graph/network/protected-people.ts';
import { invented, logOf, runOf } from './invented-case.ts';
import { refugeStatement } from './refuge-statement.ts';

/** Whether the second record is withheld where the first tells that somebody hides, and only who is known from elsewhere is read in it. */
function isWithheld(hidden: string, text: string, { sex = 'female', others = [] as readonly string[] } = {}): boolean {
  const [first, second] = [invented(1, `${hidden} is in a refuge.`), invented(2, text)];
  const known = invented(3, others.map((name) => `${name} wrote.`).join(' '));
  const person = first.mention(hidden, { sex: sex as 'female' | 'male' });
  const handling: Statement = { ...refugeStatement(first.record.text), about: person.id };
  const log = logOf(
    [first.record, second.record, known.record],
    [
      runOf(first.record, { mentions: [person], statements: [handling] }),
      runOf(second.record, {}),
      runOf(known.record, { mentions: others.map((name) => known.mention(name)) }),
    ],
  );
  return withheldRecords(composeNetwork(log), log).includes(2);
}

describe('initials of somebody who hides', () => {
  it.each([
    'KM moved to Hull.',
    'Call from K.M., who is well.',
    'Spoke to K M today.',
    'Auntie K sent a card.',
    'Our K is fine.',
    'Mrs M has a flat.',
    'K (aunt) has a flat.',
    'K rang from Hull.',
    'She calls herself Auntie Kay.',
  ])('withhold “%s”', (text) => {
    expect(isWithheld('Karen Moss', text)).toBe(true);
  });

  it.each([
    'He ran 5 KM.',
    'Ref KM/24.',
    'Vitamin K is low.',
    'Plan K failed.',
    'K is for kite.',
    'Uncle K came.',
    'TM rang.',
  ])('leave “%s”', (text) => {
    expect(isWithheld('Karen Moss', text)).toBe(false);
  });

  it('are left where somebody else bears them, or a role is written so', () => {
    const others = ['Kevin Marsh'];
    expect(isWithheld('Karen Moss', 'KM moved to Hull.', { others })).toBe(false);
    expect(isWithheld('Sue West', 'SW visited the home.')).toBe(false);
    expect(isWithheld('Sue West', 'SW has moved to Hull.')).toBe(true);
  });
});

describe('a hidden name with a slip of the pen', () => {
  it.each([
    'Karren rang.',
    'We saw Karan.',
    'karne moss moved to hull',
    'Auntie Karyn sent a card.',
    'KAREEN IS IN HULL',
  ])('withholds “%s”', (text) => {
    expect(isWithheld('Karen Moss', text)).toBe(true);
  });

  it('is no other name, no word and nobody else of the case', () => {
    expect(isWithheld('Karen Moss', 'Darren rang. Sharon rang.')).toBe(false);
    expect(isWithheld('Clare Moss', 'The plan for care is this: Care plan. Her Care order.')).toBe(false);
    expect(isWithheld('Karen Moss', 'We saw Karin.', { others: ['Karin Price'] })).toBe(false);
  });
});

describe('a hidden name that is a word', () => {
  it.each([
    ['Rose Hill', 'Saw Rose in Hull.'],
    ['Rose Hill', 'me and rose are fine'],
    ['Will Marsh', 'Will rang from Hull.'],
    ['Will Marsh', 'She misses Will.'],
    ['June Price', 'A card from June came.'],
    ['June Price', 'It is in June’s flat.'],
    ['Amy Wood', 'The Woods live in Hull.'],
    ['Amy Wood', 'the woods moved to hull'],
  ])('withholds what names %s: “%s”', (hidden, text) => {
    expect(isWithheld(hidden, text)).toBe(true);
  });

  it.each([
    ['Rose Hill', 'She rose at seven and picked a rose.'],
    ['Will Marsh', 'It will rain. Will you come?'],
    ['June Price', 'The review is on 12 June 2024. In June she moved.'],
    ['Amy Wood', 'They played in the woods.'],
  ])('leaves what does not name %s: “%s”', (hidden, text) => {
    expect(isWithheld(hidden, text)).toBe(false);
  });
});

describe('adopters known by their surname alone', () => {
  const isHidden = (told: string, text: string) => {
    const [first, second] = [invented(1, told), invented(2, text)];
    const log = logOf([first.record, second.record], [runOf(first.record, {}), runOf(second.record, {})]);
    return withheldRecords(composeNetwork(log), log);
  };

  it.each([
    'Her half-brother was adopted by the Fields.',
    'He went to the Fields, who adopted him.',
    'Adopters: Field family',
    'Adoptive placement (Field) going well.',
    'Baby was matched with the Fields at panel.',
  ])('are kept where nobody else hides: “%s”', (told) => {
    expect(isHidden(told, 'The Fields live in Hull.')).toEqual([1, 2]);
    expect(isHidden(told, 'Mrs Field rang.')).toEqual([1, 2]);
    expect(isHidden(told, 'They ran across the fields.')).toEqual([1]);
  });

  it.each([
    'Mum was adopted by the Fields.',
    'The dog was adopted by the Fields.',
    'The Fields adopted a dog.',
    'The plan was adopted by the Board.',
  ])('are none where no child was adopted: “%s”', (told) => {
    expect(isHidden(told, 'The Fields rang.')).toEqual([]);
  });
});

describe('a grandmother without a name who went along into hiding', () => {
  const withheld = (texts: readonly string[]) => {
    const first = invented(1, 'Her mother is in a refuge.');
    const gran = first.mention('Her mother', { form: 'described', sex: 'female' });
    const handling: Statement = { ...refugeStatement(first.record.text), about: gran.id };
    const path = [
      { step: 'parent', sex: 'female' },
      { step: 'parent', sex: 'female' },
    ] as const;
    const claim = first.claim('grandparent', gran, 'child-one', path);
    const rest = texts.map((text, at) => invented(at + 2, text));
    const log = logOf(
      [first.record, ...rest.map(({ record }) => record)],
      [runOf(first.record, { mentions: [gran], claims: [claim], statements: [handling] })],
    );
    return withheldRecords(composeNetwork(log), log);
  };

  it('is kept under every word for her, and no other grandmother is', () => {
    expect(withheld(['MGM rang.', 'Nan rang.', 'Mum’s mum rang.', 'Paternal gran rang.', 'A banana.'])).toEqual([
      1, 2, 3, 4,
    ]);
    expect(withheld(['Nan bread for tea.', 'Her foster nan rang.', 'She likes MGM films.'])).toEqual([1]);
  });
});
