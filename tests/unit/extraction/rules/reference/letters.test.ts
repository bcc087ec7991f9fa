import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

const byNobody = 'Type: letter\nDate: 2025-01-01\nAuthor: Grandparent\n\n';
const byFamily = 'Type: letter\nDate: 2025-01-01\nAuthor: Henry Stubbs\n\n';

describe('a letter', () => {
  it('is in the words of whoever signs it, though the author line names nobody', () => {
    const ties = tiesOf(
      "Dear Mr Poole,\nI write as her great grandmother. My grandson Colin is Ruby's dad. My neighbour Alf drives.\nYours truly,\nE. M. Stubbs (Mrs)\nEdith",
      byNobody,
    );
    expect(ties).toContain('E. M. Stubbs grandparent of Colin');
    expect(ties).toContain('Alf neighbour of E. M. Stubbs');
  });

  it("a worker's note goes on as the worker's below the signature", () => {
    const ties = tiesOf(
      'This came by post.\n\nDear Miss Worker,\nMy lad Colin could help.\nYours,\nMaud Stubbs\n\nI showed it to my colleague. My sister Fay would smile.',
    );
    expect(ties).toContain('Maud Stubbs parent of Colin');
    expect(ties.join()).not.toContain('Fay sibling of Maud');
  });

  it('"our daughter Gail" is the child of the writer and of their wife', () => {
    const ties = tiesOf('Dear Sir,\nMy wife is Pearl. Our daughter Gail is near.\nHenry Stubbs', byFamily);
    expect(ties).toContain('Henry Stubbs parent of Gail');
    expect(ties).toContain('Pearl parent of Gail');
  });
});
