import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

describe('a label on a line of its own', () => {
  it.each([
    ["Mother's full name\nTess Low", ['Tess Low parent of child-ruby', 'Tess Low parent of child-leo']],
    [
      'Maternal grandmother:\n\nNora Dunn',
      ['Nora Dunn grandparent of child-ruby', 'Nora Dunn grandparent of child-leo'],
    ],
    [
      'Siblings:\nPip Low (2)\nKay Low (4)',
      [
        'Pip Low sibling of child-ruby',
        'Pip Low sibling of child-leo',
        'Kay Low sibling of child-ruby',
        'Kay Low sibling of child-leo',
      ],
    ],
    [
      'Name\nNora Dunn\nRelationship to child\nMaternal grandmother',
      ['Nora Dunn grandparent of child-ruby', 'Nora Dunn grandparent of child-leo'],
    ],
  ])('"%s"', (words, ties) => {
    expect(tiesOf(words)).toEqual(ties);
  });

  it.each(['Refused to say', 'Unknown', 'Deceased', 'Information not held', 'Thought to be Abel Pike', 'See above'])(
    'above what is no name names nobody: "%s"',
    (value) => {
      const named = readNote(`Father:\n${value}`).mentions.filter(({ form }) => form === 'named');
      expect(
        named.map(({ surface }) => surface).filter((surface) => !['Abel Pike', 'Sam Worker'].includes(surface)),
      ).toEqual([]);
      expect(tiesOf(`Father:\n${value}`)).not.toContain('Abel Pike parent of child-ruby');
    },
  );

  it('heads prose and tells nobody', () => {
    expect(tiesOf('Mother\nTess has engaged well with the plan.')).not.toContain('Tess parent of child-leo');
  });
});

describe('columns', () => {
  it('are parted by wide space, with headings or a kin word first', () => {
    const ties = tiesOf(
      "Name            Relationship       DOB\nTess Low        Mother             1990\nAbel Pike       Ruby's father      1988\nNora Dunn       MGM\n",
    );
    expect(ties).toContain('Tess Low parent of child-leo');
    expect(ties).toContain('Abel Pike parent of child-ruby');
    expect(ties).not.toContain('Abel Pike parent of child-leo');
    expect(tiesOf('MGM        Nora Dunn\nPGM        Una Pike\nMat Uncle  Ted Dunn')).toContain(
      'Una Pike grandparent of child-leo',
    );
  });

  it('a child in a bracket is whose kin it is, and a column for the child is no child of theirs', () => {
    const ties = tiesOf(
      'Name | Relationship\nAbel Pike | Birth father (Ruby)\nUna Pike | PGM (Ruby)\nCy Dunn | Birth father (Leo) / step-father (Ruby)',
    );
    expect(ties).toEqual([
      'Abel Pike parent of child-ruby',
      'Una Pike grandparent of child-ruby',
      'Cy Dunn parent of child-leo',
      'Cy Dunn step-parent of child-ruby',
    ]);
    expect(tiesOf('Name | Relationship | Child\nUna Pike | PGM | Leo')).toEqual(['Una Pike grandparent of child-leo']);
  });
});

describe('capitals', () => {
  it('three letters are the name of a child of the case, or an English one', () => {
    expect(tiesOf('ABEL PIKE IS FATHER OF LEO.')).toEqual(['ABEL PIKE parent of child-leo']);
    expect(tiesOf('HE WENT TO HIS MOTHERS, UNA PIKE, WITH LEO.')).not.toContain('MOTHERS, UNA PIKE');
  });
});

it('a name alone on a line of a list is no signature, one below a closing is', () => {
  const roleOf = (body: string) => readNote(body).mentions.find(({ surface }) => surface === 'Gwen Hill')?.role;
  expect(roleOf('Her support network is small.\n\nGwen Hill\nKeith Orme\nTess sees them often.')).toBeUndefined();
  expect(roleOf('Dear Sam\n\nLeo was in school.\n\nGwen Hill\nOffice')).toBe('correspondent');
});

describe('parents further in below a name', () => {
  it.each([
    'Ruby Marsh\n  Mother: Tess Low\nKarl Dunn\n  Mother: Gwen Dunn',
    'Karl Dunn (friend)\n  Mother: Gwen Dunn',
  ])('are those of whoever bears it, who need be no child of the case: "%s"', (words) => {
    expect(tiesOf(words)).toContain('Gwen Dunn parent of Karl Dunn');
    expect(tiesOf(words)).not.toContain('Gwen Dunn parent of child-ruby');
  });
});

it('a form asks who a contact is, so "(Aunty)" is the aunt', () => {
  expect(tiesOf('Contact 3: Edna Tull (Aunty)\nContact 4: Cyril Tull - uncle\n')).toEqual(
    expect.arrayContaining(['Edna Tull aunt-uncle of child-ruby', 'Cyril Tull aunt-uncle of child-ruby']),
  );
  expect(tiesOf('Edna Tull (Auntie) shouted through the letterbox.')).toEqual([]);
});

it('what the writers hold, or believe, follows the dash of a label', () => {
  expect(tiesOf('Father - we have Abel Foyle. Mother - see above.')).toContain('Abel Foyle parent of child-ruby');
  expect(tiesOf('Father - believed to be Abel Foyle.')).toContain('Abel Foyle parent of child-ruby (reported)');
  expect(tiesOf('Father - we have spoken to Abel Foyle.')).not.toContain('Abel Foyle parent of child-ruby');
  expect(tiesOf('Father - we have Abel Foyle. Siblings - we have Max.')).toContain('Max sibling of child-ruby');
});

it('a partner and a previous partner are not each other’s where no line names the mother', () => {
  expect(tiesOf('Partner: Abel Foyle   Previous partner: Cyril Tull')).toEqual([]);
});
