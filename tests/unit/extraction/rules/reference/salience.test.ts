import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('whom a pronoun stands for', () => {
  it('goes on with the subject, not with whoever was named last', () => {
    expect(tiesOf('Dora Pike came in with Nell Hurst. Her brother Ivor Pike waited outside.')).toContain(
      'Ivor Pike sibling of Dora Pike',
    );
  });

  it('is whoever the words after "who" are about', () => {
    expect(tiesOf('Dora Pike has a daughter, Tess Pike, 9, who lives with her father Rolf Dean.')).toContain(
      'Rolf Dean parent of Tess Pike',
    );
  });

  it('looks into another paragraph only where its own has nobody', () => {
    expect(tiesOf('Dora Pike rang.\n\nNell Hurst was there. Her sister is Bea Hurst.')).toContain(
      'Bea Hurst sibling of Nell Hurst',
    );
    expect(tiesOf('Dora Pike rang.\n\nHer sister is Bea Hurst.')).toContain('Bea Hurst sibling of Dora Pike');
  });

  it('is not the one whom the same phrase names', () => {
    expect(tiesOf('Ann Pike rang. Bea Hurst rang later. Her sister Bea is well.')).toContain('Bea sibling of Ann Pike');
  });
});

describe('the sex of whom a pronoun may mean', () => {
  it('is what the words say rather than what the name lets one think', () => {
    expect(tiesOf('Dora Pike rang. Her son Shirley has a wife, Nell. His wife is kind.')).toContain(
      'Nell partner of Shirley',
    );
  });
});
