import { describe, expect, test } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('brackets and short forms in lists of a form', () => {
  test('a bracket says of the names before it that they are half- or step-siblings, or whose they are', () => {
    const ties = tiesOf("Siblings: Kyle 14 (half - same mum), Josh (step), Amy and Ben (Tina's boys)");
    expect(ties).toContain('Kyle half-sibling of child-ruby');
    expect(ties).toContain('Josh step-sibling of child-ruby');
    expect(ties.filter((tie) => tie.startsWith('Tina'))).toEqual(['Tina parent of Ben', 'Tina parent of Amy']);
    expect(tiesOf('Sibling: Kyle Hart (half)')).toContain('Kyle Hart half-sibling of child-leo');
    expect(tiesOf('Children: Ruby, 11; Bo, 1 (Paul’s)')).toContain('Paul parent of Bo');
  });

  test('a possessive in a bracket of grown people says nothing', () => {
    expect(tiesOf("Present: Bob Holt, Amy Nash (Tina's), Sam Low")).toEqual([]);
  });

  test("'ch' and 'bf' are children and a boyfriend where they are counted or owned", () => {
    expect(tiesOf('MA Tina x 3 ch (Amy, Ben, Zak)')).toContain('Tina parent of Zak');
    expect(tiesOf("Mum's bf Ben Holt was there.")).toEqual([
      'Mum parent of child-ruby',
      'Mum parent of child-leo',
      'Ben Holt partner of Mum',
    ]);
    expect(tiesOf('bf on demand, settled.')).toEqual([]);
  });

  test('a label that a bracket explains, and one with the side, a number or an alternative', () => {
    expect(tiesOf("Dayi (mum's brother): Emre Kaya")).toContain('Emre Kaya sibling of mum');
    expect(tiesOf('Grandmother - paternal: Joan Hart')).toContain('Joan Hart grandparent of child-ruby');
    expect(tiesOf('Parent 2: Lee Hart')).toContain('Lee Hart parent of child-ruby');
    expect(tiesOf('Parent/carer: Joan Nash (grandmother)')).toEqual([
      'Joan Nash grandparent of child-ruby',
      'Joan Nash grandparent of child-leo',
    ]);
  });

  test('what somebody is stands behind a label of its own on the same line', () => {
    expect(tiesOf("Emergency contact A: Irma Bell. Relationship: nan (mum's side). Tel: 07700 900111")).toContain(
      'Irma Bell grandparent of child-ruby',
    );
    expect(tiesOf('Name: Joan Nash DOB: 01/02/1955 Relationship: MGM')).toContain('Joan Nash grandparent of child-leo');
  });

  test('a bracket in a list tells of the name before it, however many words it has, and the list goes on', () => {
    const ties = tiesOf('Siblings: Max Hart (12, half sib, lives with his dad Cyril Bell), Ella Hart (8 months)');
    expect(ties).toContain('Max Hart half-sibling of child-ruby');
    expect(ties).toContain('Cyril Bell parent of Max Hart');
    expect(ties).toContain('Ella Hart sibling of child-ruby');
    const kin = tiesOf("Joan's brothers Max (34, m. Edna Nash, 2 ch: Ben 9, Ella 6) and Lee (partner Irma) came.");
    expect(kin).toEqual(
      expect.arrayContaining([
        'Max sibling of Joan',
        'Lee sibling of Joan',
        'Edna Nash partner of Max',
        'Max parent of Ben',
        'Irma partner of Lee',
      ]),
    );
  });

  test('whose friend or cousin a bracket says somebody is takes back what the label said', () => {
    expect(tiesOf('Siblings: Leo, Max Hart (friend of Leo)')).toEqual([
      'child-leo sibling of child-ruby',
      'Max Hart friend of child-leo',
    ]);
  });
});
