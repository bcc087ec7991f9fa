import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { recordsNaming } from '#graph/network/records-naming.ts';
import { invented, logOf, runOf } from './invented-case.ts';

/** Of the second record nothing was read. */
function namedIn(name: string, text: string): boolean {
  const [first, second] = [invented(1, `${name} wrote.`), invented(2, text)];
  const log = logOf([first.record, second.record], [runOf(first.record, { mentions: [first.mention(name)] })]);
  const network = composeNetwork(log);
  return recordsNaming(
    network,
    network.people.filter((person) => person.name === name),
    log,
  ).includes(2);
}

describe('recordsNaming', () => {
  it('finds a first name that no extractor took up, in any case and with any accents', () => {
    expect(namedIn('Zoë Bray', 'ZOE was not there.')).toBe(true);
    expect(namedIn('Zoë Bray', 'We spoke of Zoë’s letter.')).toBe(true);
  });

  it('finds a name that stands in a file’s name or is its author’s', () => {
    const [first, second, third] = [invented(1, 'Zoë Bray wrote.'), invented(2, 'She rang.'), invented(3, 'She rang.')];
    const records = [
      first.record,
      { ...second.record, path: '2025_zoe_refuge.txt' },
      { ...third.record, author: 'Zoe B' },
    ];
    const log = logOf(records, [runOf(first.record, { mentions: [first.mention('Zoë Bray')] })]);
    expect(recordsNaming(composeNetwork(log), composeNetwork(log).people, log)).toEqual([1, 2, 3]);
  });

  it('does not take a part of a word for a name', () => {
    expect(namedIn('Una Bray', 'It was unanimous. The fauna. Bray rang.')).toBe(false);
  });

  it('takes what has no first name as it is written, and the family of that surname', () => {
    expect(namedIn('Mrs Bray', 'I saw Mrs Bray.')).toBe(true);
    expect(namedIn('Mrs Bray', 'The Brays rang.')).toBe(true);
    expect(namedIn('Mrs Walsh', 'The Walshes rang.')).toBe(true);
    expect(namedIn('Mrs Bray', 'I saw Mr Bray.')).toBe(false);
  });

  it('takes whom a record calls by the surname alone, unless somebody else bears it', () => {
    expect(namedIn('Zoë Bray', 'The Brays live in Hull.')).toBe(true);
    expect(namedIn('Zoë Bray', 'I saw Mrs Bray.')).toBe(true);
    expect(namedIn('Zoë Bray', 'A dog brays.')).toBe(false);
  });

  it.each([
    'Zoë Bray is in a refuge. She is Maud Hext to everyone there.',
    'Zoë Bray is in a refuge. She has enrolled at college as Maud Hext.',
    'Zoë Bray (now Maud Hext) is in a refuge.',
    'Zoë Bray is safe. She uses “Maud Hext” for everything.',
    'Zoë Bray in refuge, a/k/a Maud Hext.',
    'Zoë Bray lives under the name Maud Hext.',
    'Zoë Bray changed her name to Maud Hext.',
    'Zoë Bray NOW KNOWN AS MAUD HEXT.',
    'Zoë Bray signs herself Maud Hext these days.',
    'Zoë Bray goes by maud hext now',
  ])('finds the name she took, by which nothing links her: %s', (told) => {
    const records = [told, 'Maud rang.', 'Call from Ms Hext.', 'She lives on Hext Road.'].map((text, at) => {
      const { record, mention } = invented(at + 1, text);
      return { record, run: runOf(record, { mentions: at === 0 ? [mention('Zoë Bray')] : [] }) };
    });
    const log = logOf(
      records.map(({ record }) => record),
      records.map(({ run }) => run),
    );
    expect(recordsNaming(composeNetwork(log), composeNetwork(log).people, log)).toEqual([1, 2, 3]);
  });

  it.each(['Post goes to M. Hext.', 'The name on the door is Hext.'])('finds the surname she took: "%s"', (words) => {
    const [first, second] = [invented(1, `Zoë Bray is in a refuge. ${words}`), invented(2, 'Ms Hext rang.')];
    const log = logOf([first.record, second.record], [runOf(first.record, { mentions: [first.mention('Zoë Bray')] })]);
    expect(recordsNaming(composeNetwork(log), composeNetwork(log).people, log)).toEqual([1, 2]);
  });

  it('finds the family of the name she took', () => {
    const told = 'Zoë Bray is in a refuge. She is Maud Walsh to everyone there.';
    const [first, second] = [invented(1, told), invented(2, 'The Walshes rang.')];
    const log = logOf([first.record, second.record], [runOf(first.record, { mentions: [first.mention('Zoë Bray')] })]);
    expect(recordsNaming(composeNetwork(log), composeNetwork(log).people, log)).toEqual([1, 2]);
  });

  it('takes no name that is of somebody else', () => {
    const [first, second] = [invented(1, 'Zoë Bray came. Her son is at Hext School now.'), invented(2, 'Hext rang.')];
    const log = logOf([first.record, second.record], [runOf(first.record, { mentions: [first.mention('Zoë Bray')] })]);
    expect(recordsNaming(composeNetwork(log), composeNetwork(log).people, log)).toEqual([1]);
  });

  it.each([
    'Ned was adopted by the Fields.',
    'The Fields, who adopted Ned, wrote.',
    'Ned lives with his adopters, the Fields.',
  ])('finds those who are known by their surname alone as who adopted him: %s', (told) => {
    const numbers = (others: readonly string[]) => {
      const texts = [told, 'The Fields rang.', 'Mrs Field rang.', ...others];
      const read = texts.map((text, at) => {
        const { record, mention } = invented(at + 1, text);
        const name = { given: ['Ann'], family: 'Field', former: [], nicknames: [] };
        const mentions = at === 0 ? [mention('Ned')] : at === 3 ? [mention('Ann Field', { name })] : [];
        return { record, run: runOf(record, { mentions }) };
      });
      const log = logOf(
        read.map(({ record }) => record),
        read.map(({ run }) => run),
      );
      const network = composeNetwork(log);
      return recordsNaming(
        network,
        network.people.filter(({ name }) => name === 'Ned'),
        log,
      );
    };
    expect(numbers([])).toEqual([1, 2, 3]);
    expect(numbers(['Ann Field is her aunt.'])).toEqual([1]);
  });
});
