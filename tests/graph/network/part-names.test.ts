import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import type { Mention } from '#graph/model/mention.ts';
import { fitOf } from '#graph/network/identity/part-fit.ts';
import { type NameProfile, profileOfName } from '#graph/network/identity/names/name-profile.ts';
import { readPersonName } from '#graph/network/identity/names/read-person-name.ts';
import { invented, logOf, mother, runOf } from './invented-case.ts';
import { peopleIn } from './people-in.ts';

describe('parts of names', () => {
  it('joins a later first name to the one person who bears it', () => {
    expect(peopleIn('Tomos Idwal Breese came. | Tomos Idwal Breese', 'Idwal rang. | Idwal')).toEqual([
      ['Tomos Idwal Breese', 'Idwal'],
    ]);
  });

  it('prefers who is called by a name to who has it as a later one', () => {
    expect(
      peopleIn('Tomos Idwal Breese and Idwal Moss came. | Tomos Idwal Breese, Idwal Moss', 'Idwal rang. | Idwal'),
    ).toContainEqual(['Idwal Moss', 'Idwal']);
  });

  it('takes a byname for who is called so, not for another of the same first name', () => {
    expect(
      peopleIn('Wilma F (Billie) came. | Wilma F (Billie)', 'Wilma Pike came. | Wilma Pike', 'Billie rang. | Billie'),
    ).toContainEqual(['Wilma F (Billie)', 'Billie']);
  });

  it('takes a byname for who is called so elsewhere, not for one of the same first name in the record', () => {
    expect(
      peopleIn('Wilma (Billie) Noakes came. | Wilma (Billie) Noakes', 'Wilma Pike rang Billie. | Wilma Pike, Billie'),
    ).toContainEqual(['Wilma (Billie) Noakes', 'Billie']);
  });

  it('does not take two short forms of one name for one person, nor a double name for half of it', () => {
    expect(peopleIn('Beth Marsh came. | Beth Marsh', 'Elsie rang. | Elsie')).toHaveLength(2);
    expect(peopleIn('Ada Marsh came. | Ada Marsh', 'Ada-Jo rang. | Ada-Jo')).toHaveLength(2);
    expect(peopleIn('Ada-Jo Marsh came. | Ada-Jo Marsh', 'Ada-Jo rang. | Ada-Jo')).toHaveLength(1);
  });

  it.each([
    ['Lynne', 'Leanne'],
    ['Jean Marsh', 'Joan'],
    ['Karen Marsh', 'Kara'],
  ])('keeps apart two known names that sound or begin alike: %s and %s', (one, other) => {
    expect(peopleIn(`${one} came. | ${one}`, `${other} rang. | ${other}`)).toHaveLength(2);
  });

  it('takes a Mrs who is called senior for no younger woman of the name', () => {
    expect(peopleIn('Ada Marsh came. | Ada Marsh', 'Mrs Marsh senior rang. | Mrs Marsh senior')).toHaveLength(2);
  });

  it('takes the letter of what somebody is called for theirs', () => {
    expect(peopleIn('Ana (Luz) Moss came. | Ana (Luz) Moss', 'L. Moss rang. | L. Moss')).toHaveLength(1);
  });

  it('fits a Mrs to who is written with that family name, though with its letter too', () => {
    const [seen, letter, full] = ['Mrs Garland', 'Ada G', 'Ada Garland'].map((name) =>
      profileOfName(readPersonName(name)),
    ) as [NameProfile, NameProfile, NameProfile];
    expect(fitOf([seen], [letter, full])).toBe('same');
    expect(fitOf([seen], [letter])).toBe('initial');
  });

  it('tells namesakes by the short forms of their name', () => {
    const named = (name: string) => `${name} rang. | ${name}`;
    expect(peopleIn(...['Margaret (Peggy) Low', 'Margaret (Maisie) Low', 'Margaret (Peggy) Low'].map(named))).toEqual([
      ['Margaret (Peggy) Low', 'Margaret (Peggy) Low'],
      ['Margaret (Maisie) Low'],
    ]);
  });

  it('does not take a Mrs for somebody who was born with the family name', () => {
    expect(
      peopleIn('Ada Marsh (née Noakes) came. | Ada Marsh (née Noakes)', 'Mrs Noakes rang. | Mrs Noakes'),
    ).toHaveLength(2);
  });

  it('takes a title with an initial for somebody whom its own record calls so, and nobody else', () => {
    expect(peopleIn('Sally Marsh came. | Sally Marsh', 'Ms M is safe. | Ms M')).toHaveLength(2);
    expect(peopleIn('Mrs Sally Marsh came; Mrs M cried. | Mrs Sally Marsh, Mrs M')).toHaveLength(1);
    expect(peopleIn('Sally Marsh came; Mrs M cried. | Sally Marsh, Mrs M')).toHaveLength(2);
    expect(
      peopleIn('Sally Marsh came; Mrs M cried. | Sally Marsh, Mrs M', 'Mrs Sally Marsh rang. | Mrs Sally Marsh'),
    ).toHaveLength(2);
  });

  it('takes a Mrs for the one who married into the family name, a Ms for the one born with it', () => {
    const [first, second] = [invented(1, 'Joyce and Ned Marsh, and their daughter Ada Marsh.'), invented(2, 'Words.')];
    const [joyce, ned] = [first.mention('Joyce'), first.mention('Ned Marsh', { sex: 'male' })].map((mention, index) =>
      index === 0 ? { ...mention, sex: 'female' as const, name: readPersonName('Joyce Marsh') } : mention,
    ) as [Mention, Mention];
    const ada = first.mention('Ada Marsh', { sex: 'female' });
    const called = (title: string) => {
      const mention = second.mention('Words', { sex: 'female', name: readPersonName(`${title} Marsh`) });
      const network = composeNetwork(
        logOf(
          [first.record, second.record],
          [
            runOf(first.record, {
              mentions: [joyce, ned, ada],
              claims: [
                first.claim('partner', ned, joyce, [{ step: 'partner', sex: 'male' }]),
                first.claim('parent', ned, ada, [{ step: 'parent', sex: 'male' }]),
              ],
            }),
            runOf(second.record, { mentions: [mention] }),
          ],
        ),
      );
      return network.people.find(({ mentions }) => mentions.some(({ id }) => id === mention.id))?.mentions[0]?.surface;
    };
    expect([called('Mrs'), called('Ms')]).toEqual(['Joyce', 'Ada Marsh']);
  });

  it('keeps a senior from the one who goes without the word', () => {
    expect(peopleIn('Brad Noakes came. | Brad Noakes', 'Brad Noakes Senior rang. | Brad Noakes Senior')).toHaveLength(
      2,
    );
  });

  it('takes a first name with junior for no elder who goes without the word', () => {
    const [first, second] = [invented(1, 'Brad Noakes, her grandad.'), invented(2, 'Brad jnr rang. Brad came.')];
    const grandad = first.mention('Brad Noakes', { sex: 'male' });
    const claims = [
      first.claim('grandparent', grandad, 'child-one', [
        { step: 'parent', sex: 'unknown' },
        { step: 'parent', sex: 'male' },
      ]),
    ];
    const joined = (words: string) => {
      const named = second.mention(words, {}, words === 'Brad' ? 1 : 0);
      const brotherOf = second.claim('sibling', named, 'child-one', [{ step: 'sibling', sex: 'male' }]);
      const runs = [
        runOf(first.record, { mentions: [grandad], claims }),
        runOf(second.record, { mentions: [named], claims: [brotherOf] }),
      ];
      const { people } = composeNetwork(logOf([first.record, second.record], runs));
      return people.some(({ mentions }) => mentions.length === 2);
    };
    expect([joined('Brad'), joined('Brad jnr')]).toEqual([true, false]);
  });

  it.each([
    ['Omar Moss came. | Omar Moss', 'Noah Omar rang. Omar came. | Omar, Noah Omar'],
    ['James Low came. | James Low', 'Tom James was seen. James left. | James, Tom James'],
  ])('takes a surname alone for its bearer in that record, not for another record’s first name: %s', (other, here) => {
    const [full = ''] = other.split(' came');
    expect(peopleIn(other, here).find((names) => names.includes(full))).toEqual([full]);
  });

  it('knows junior by any of its short forms', () => {
    expect(
      peopleIn('Brad Noakes jnr came. | Brad Noakes jnr', 'Brad Noakes Junior rang. | Brad Noakes Junior'),
    ).toHaveLength(1);
  });

  it.each([
    ['Octavian Marsh', 'Octavy'],
    ['Odessa Marsh', 'Dessa'],
    ['Boleslaw Breese', 'Bolek'],
    ['Corwin Breese', 'Cor'],
    ['Zulekha Bibi', 'Mrs Bibi'],
    ['Dorcas Breese', 'Mrs Dorcas'],
    ['Piers Stannage', 'STANNAGE'],
    ['Chi Chi Breese', 'Chichi'],
    ['Chichi Breese', 'Chi Chi'],
    ['Kulbir Breese', 'Kully'],
  ])('joins to %s the only one who can be meant: %s', (full, part) => {
    expect(peopleIn(`${full} came. | ${full}`, `${part} rang. | ${part}`)).toEqual([[full, part]]);
  });

  it('asks of a form made from two names of the case, and makes nobody new of it', () => {
    expect(
      peopleIn('Octavian Marsh and Octaviana Moss. | Octavian Marsh, Octaviana Moss', 'Octavy rang. | Octavy'),
    ).toEqual([['Octavian Marsh'], ['Octaviana Moss']]);
  });

  it('takes a family name that several bear for the one whom the record names first, a first name for the one spoken of most', () => {
    expect(peopleIn('Ned Marsh, Ada Marsh. Mx Marsh left. | Ned Marsh, Ada Marsh, Mx Marsh')).toEqual([
      ['Ned Marsh', 'Mx Marsh'],
      ['Ada Marsh'],
    ]);
    const often = ['Ned Marsh came. | Ned Marsh', 'Ned Marsh rang. | Ned Marsh', 'Ned Marsh left. | Ned Marsh'];
    expect(peopleIn(...often, 'Ned Moss came. | Ned Moss', 'Ned rang. | Ned')).toEqual([
      ['Ned Marsh', 'Ned Marsh', 'Ned Marsh', 'Ned'],
      ['Ned Moss'],
    ]);
  });

  it('takes two spellings of one sound for one person where nobody bears the name in full', () => {
    expect(peopleIn('Lili came. | Lili', 'Lily rang. | Lily')).toHaveLength(1);
    expect(peopleIn('Carla came. | Carla', 'Carly rang. | Carly')).toHaveLength(2);
  });

  it('takes a name that only sounds alike for its own bearer, not for somebody of the record', () => {
    expect(peopleIn('Rosa Marsh came with Risa. | Rosa Marsh, Risa', 'Risa Bauer rang. | Risa Bauer')).toContainEqual([
      'Risa',
      'Risa Bauer',
    ]);
    expect(peopleIn('Amos Marsh and Elias Marsh. | Amos Marsh, Elias Marsh')).toHaveLength(2);
  });

  it('takes a name for who is called so anywhere before who bears another form of it in the record', () => {
    expect(
      peopleIn('Janet Moss came with Jenny. | Janet Moss, Jenny', 'Jenny Breese rang. | Jenny Breese'),
    ).toContainEqual(['Jenny', 'Jenny Breese']);
  });

  it('joins a full name to the same with more words', () => {
    expect(peopleIn('Amina Yusuf Warfa came. | Amina Yusuf Warfa', 'Amina Yusuf rang. | Amina Yusuf')).toHaveLength(1);
    expect(peopleIn('Amina Yusuf Warfa came. | Amina Yusuf Warfa', 'Hodan Yusuf rang. | Hodan Yusuf')).toHaveLength(2);
  });

  it('reads letters that a scanner takes for one another', () => {
    expect(peopleIn('Imogem Marsh came. | Imogem Marsh', 'Imogern Marsh rang. | Imogern Marsh')).toHaveLength(1);
  });

  it('joins the only bearer of a first name though other parents seem to be named', () => {
    const first = invented(1, 'Tomos Breese is the son of Ada Breese.');
    const second = invented(2, 'Tomos rang. His mother is Joyce Marsh.');
    const [tomos, ada] = [first.mention('Tomos Breese'), first.mention('Ada Breese', { sex: 'female' })];
    const [bare, joyce] = [second.mention('Tomos'), second.mention('Joyce Marsh', { sex: 'female' })];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [tomos, ada], claims: [first.claim('parent', ada, tomos, mother)] }),
          runOf(second.record, { mentions: [bare, joyce], claims: [second.claim('parent', joyce, bare, mother)] }),
        ],
      ),
    );
    expect(
      network.people.filter(({ mentions }) => mentions.some(({ surface }) => surface.startsWith('Tomos'))),
    ).toHaveLength(1);
  });
});

describe('names misread from the words around them', () => {
  it('takes a note’s shorthand out of a full name that the case writes without it', () => {
    expect(peopleIn('Ada Marsh came. | Ada Marsh', 'Seen: Mo Ada Marsh. | Mo Ada Marsh')).toHaveLength(1);
  });

  it('parts two first names that a list writes side by side', () => {
    expect(
      peopleIn(
        'Tomos Breese and Idris Moss came. | Tomos Breese, Idris Moss',
        'Tomos Breese rang. | Tomos Breese',
        'Seen: Tomos Idris. | Tomos Idris',
      ),
    ).toContainEqual(['Tomos Breese', 'Tomos Breese', 'Tomos Idris']);
  });

  it('takes a kin word after a name for how she is addressed', () => {
    expect(peopleIn('Joyce Marsh came. | Joyce Marsh', 'Joyce Bhua rang. | Joyce Bhua')).toHaveLength(1);
  });

  it('does not believe that two people named in full are one person under two names', () => {
    const first = invented(1, 'Joyce Marsh and Ada Breese are here.');
    const second = invented(2, 'Joyce (Ada) came.');
    const [joyce, ada] = [second.mention('Joyce'), second.mention('Ada')];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Joyce Marsh'), first.mention('Ada Breese')] }),
          runOf(second.record, { mentions: [joyce, ada], remarks: [second.remark(joyce, ada, 'same')] }),
        ],
      ),
    );
    expect(network.people.filter(({ mentions }) => mentions.length === 2)).toHaveLength(2);
  });

  it('believes it where no other words name the two', () => {
    const note = invented(1, 'Lin Pike is Wong Mei properly.');
    const names = [note.mention('Lin Pike'), note.mention('Wong Mei')] as const;
    const run = runOf(note.record, { mentions: [...names], remarks: [note.remark(...names, 'same')] });
    const { people } = composeNetwork(logOf([note.record], [run]));
    expect(people.filter(({ mentions }) => mentions.length > 0)).toHaveLength(1);
  });

  it('puts together a first name and a family name that words give to one person', () => {
    const [first, second] = [invented(1, 'Vera Pike came.'), invented(2, 'Vera, in our system Pike, is Mrs Moss.')];
    const [vera, pike, moss] = ['Vera', 'Pike', 'Mrs Moss'].map((words) => second.mention(words)) as [
      Mention,
      Mention,
      Mention,
    ];
    const remarks = [second.remark(vera, pike, 'same'), second.remark(pike, moss, 'same')];
    const network = composeNetwork(
      logOf(
        [first.record, second.record],
        [
          runOf(first.record, { mentions: [first.mention('Vera Pike')] }),
          runOf(second.record, { mentions: [vera, pike, moss], remarks }),
        ],
      ),
    );
    expect(network.people.filter(({ mentions }) => mentions.length > 0)).toHaveLength(1);
  });

  it('keeps an initial that is not hers from a woman whom the case calls by title and family name too', () => {
    expect(
      peopleIn('Joyce Breese came. Ms Breese left. | Joyce Breese, Ms Breese', 'Ms D. Breese rang. | Ms D. Breese'),
    ).toHaveLength(2);
  });

  it('takes a bare word for who is called so before who has it for a family name', () => {
    expect(
      peopleIn('Bilal Khalid and Khalid Aziz came. | Bilal Khalid, Khalid Aziz', 'Khalid rang. | Khalid'),
    ).toContainEqual(['Khalid Aziz', 'Khalid']);
  });

  it.each([
    ['Tomos John Breese', 'Tomos M Breese'],
    ['Pearl Breese', 'Pearline'],
    ['Mrs Rasa Breese', 'Rosa'],
    ['Bilal Khalid', 'Uncle Khalid'],
    ['Shanelle Breese', 'Shane'],
  ])('keeps %s and %s two people', (one, other) => {
    expect(peopleIn(`${one} came. | ${one}`, `${other} rang. | ${other}`)).toHaveLength(2);
  });
});
