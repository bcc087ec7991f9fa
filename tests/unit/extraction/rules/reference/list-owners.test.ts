import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('a list that goes on about one person', () => {
  it('each "her" at the head of an item is hers, whoever the item above named', () => {
    const ties = tiesOf(
      "Una told me of her family.\n- Her daughter Tess and Tess's husband Dean\n- Her son Abel\n- Abel's girlfriend Gwen\n- Her sisters Nora and Joan",
    );
    expect(ties).toContain('Una parent of Abel');
    expect(ties).toContain('Nora sibling of Una');
    expect(ties).not.toContain('Nora sibling of Gwen');
  });

  it('but a partner is that of the item above', () => {
    const ties = tiesOf('Una gave these names:\n1) Her sister Nora\n2) Her husband Ted');
    expect(ties).toContain('Ted partner of Nora');
  });
});

describe('initials', () => {
  it('that a list of those present puts in brackets are theirs from there on', () => {
    const ties = tiesOf(
      'Present: Gwen Frost (GF), Una Pike (UP), Abel Hill (AH)\nGF asked UP. UP said her sister Nora would help. AH has a son, Dean.',
    );
    expect(ties).toContain('Nora sibling of UP');
    expect(ties).toContain('AH parent of Dean');
  });
});
