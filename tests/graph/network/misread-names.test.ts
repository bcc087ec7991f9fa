import { describe, expect, it } from 'vitest';
import { nameReader } from '#graph/network/identity/names/misread-names.ts';
import { type Mention, mentionId } from '#graph/model/mention.ts';

/** Invented names. */
function named(record: number, surface: string, given: readonly string[], family: string): Mention {
  return {
    id: mentionId(record, 0, surface.length),
    record,
    start: 0,
    end: surface.length,
    surface,
    form: 'named',
    sex: 'unknown',
    name: { given: [...given], family, former: [], nicknames: [] },
  };
}

describe('names read in the light of the case', () => {
  const ada = named(1, 'Ada Marsh', ['Ada'], 'Marsh');

  it('turns round a name that a list writes family name first', () => {
    const turned = named(2, 'MARSH BEA', ['Marsh'], 'Bea');
    const bea = named(3, 'Bea', ['Bea'], '');
    expect(nameReader([ada, turned, bea], [])(turned)).toMatchObject({ given: ['bea'], family: 'marsh' });
    expect(nameReader([turned, bea], [])(turned)).toMatchObject({ given: ['marsh'], family: 'bea' });
  });

  it('turns it round also where a record writes the family name alone, less often than with a first name', () => {
    const others = ['Ned', 'Ivy'].map((first, index) => named(index + 4, `${first} Marsh`, [first], 'Marsh'));
    const [turned, bea, alone] = [
      named(2, 'MARSH BEA', ['Marsh'], 'Bea'),
      named(3, 'Bea', ['Bea'], ''),
      named(7, 'Marsh', ['Marsh'], ''),
    ];
    expect(nameReader([...others, turned, bea, alone], [])(turned)).toMatchObject({ given: ['bea'], family: 'marsh' });
    expect(nameReader([ada, turned, bea, alone], [])(turned)).toMatchObject({ given: ['marsh'], family: 'bea' });
  });

  it('loses a note’s shorthand before a full name that the case writes without it', () => {
    const shorthand = named(2, 'Mo Ada Marsh', ['Mo', 'Ada'], 'Marsh');
    expect(nameReader([ada, shorthand], [])(shorthand)).toMatchObject({ given: ['ada'], family: 'marsh' });
  });

  it('keeps two given names that the case never writes apart', () => {
    const both = named(2, 'Jo Ada Breese', ['Jo', 'Ada'], 'Breese');
    expect(nameReader([ada, both], [])(both)?.given).toEqual(['jo', 'ada']);
  });

  it('takes a kin word after a name for how she is addressed', () => {
    const addressed = named(2, 'Ada Bhua', ['Ada'], 'Bhua');
    expect(nameReader([ada, addressed], [])(addressed)).toMatchObject({ given: ['ada'], family: '' });
  });

  it('drops a family name lent by the words beside, where the case writes another with the first name', () => {
    const lent = named(2, 'Ada', ['Ada'], 'Breese');
    expect(nameReader([ada, lent], [])(lent)?.family).toBe('');
    expect(nameReader([lent], [])(lent)?.family).toBe('breese');
    expect(nameReader([named(3, 'Ada B', ['Ada'], 'B'), lent], [])(lent)?.family).toBe('breese');
  });

  it('takes a first name that is a kin word elsewhere for one where the case calls somebody so', () => {
    const [full, alone] = [named(1, 'Tia Frost', ['Tia'], 'Frost'), named(2, 'Tia', ['Tia'], '')];
    expect(nameReader([full, alone], [])(full)).toMatchObject({ given: ['tia'], family: 'frost' });
    expect(nameReader([full], [])(full)).toMatchObject({ given: ['frost'], family: '', title: 'tia' });
    const chiWai = named(3, 'Chi-wai Lam', ['Chi-wai'], 'Lam');
    expect(nameReader([chiWai], [])(chiWai)).toMatchObject({ title: '', family: 'lam' });
  });

  it('takes the name after a title of parents for the child’s, where the case knows the child', () => {
    const [tunde, mama] = [named(1, 'Tunde Bello', ['Tunde'], 'Bello'), titled(2, 'Mama', 'Tunde')];
    expect(nameReader([tunde, mama], [])(mama)?.given).toEqual(['mama tunde']);
    expect(nameReader([ada, mama], [])(mama)?.given).toEqual(['tunde']);
  });
});

function titled(record: number, title: string, given: string): Mention {
  return {
    ...named(record, `${title} ${given}`, [given], ''),
    name: { title, given: [given], former: [], nicknames: [] },
  };
}
