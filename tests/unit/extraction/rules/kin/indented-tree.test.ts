/** A family tree drawn by indentation: who is whose child, and who is in it without being one. Everybody here is invented. */
import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('a family tree drawn by indentation', () => {
  it('each name is a child of the one above it that stands further out', () => {
    const ties = tiesOf(
      'Nora Dunn (MGM)\n  - Gwen Hill\n      - Keith\n  - Tess Low (mother)\n      - Ruby\n      - Leo\n  - Abel Low',
    );
    expect(ties).toContain('Nora Dunn parent of Gwen Hill');
    expect(ties).toContain('Gwen Hill parent of Keith');
    expect(ties).toContain('Nora Dunn parent of Abel Low');
    expect(ties).not.toContain('Gwen Hill parent of Tess Low');
  });

  it('may be drawn with lines, couples on one, and say what each is', () => {
    const ties = tiesOf(
      'FAMILY TREE\n\nNora Dunn (84)\n |\n +-- Gwen Hill (daughter) = Dean Hill\n |    +-- Keith (son)\n +-- Joan Dunn (daughter)',
    );
    expect(ties).toContain('Dean Hill parent of Keith');
    expect(ties).toContain('Nora Dunn parent of Joan Dunn');
    expect(ties).not.toContain('Keith parent of Joan Dunn');
  });

  it('professionals and friends in it are nobody’s children', () => {
    const drawn = 'Nora Dunn\n  Abel Low\n    Ruby\n  Gwen Hill (social worker)\n  Joan Pike, neighbour';
    expect(tiesOf(drawn).filter((tie) => tie.includes('parent'))).toEqual([
      'Nora Dunn parent of Abel Low',
      'Abel Low parent of child-ruby',
    ]);
  });

  it.each(['Attendance', 'Monday', 'Contacts'])('names listed below a heading are none: "%s"', (heading) => {
    expect(tiesOf(`${heading}\n  Nora Dunn\n    Gwen Hill (GP)\n  Abel Low\n    Joan Pike`)).toEqual([]);
  });

  it('tasks below each other are none', () => {
    expect(
      tiesOf('Actions\n- Gwen to ring school.\n  - Keith to write.\n    - Joan to visit.\n    - Dean to drive.'),
    ).toEqual([]);
  });
});

describe('arrows', () => {
  it('lead to the children in a genogram, elsewhere to anything', () => {
    const drawn = 'Nora Dunn + Ted Dunn (sep) -> Tess, Abel\nTess + Keith Pike -> Ruby';
    expect(tiesOf(`Genogram\n${drawn}`)).toContain('Ted Dunn parent of Abel');
    expect(tiesOf(drawn)).not.toContain('Ted Dunn parent of Abel');
  });
});
