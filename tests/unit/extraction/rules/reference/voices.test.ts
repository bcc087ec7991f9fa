import { describe, expect, it } from 'vitest';
import { namesIn, tiesOf } from '../read-note.ts';

describe('who speaks, and whose kin their words are', () => {
  it("the letter of a turn is the child's whose name begins with it", () => {
    const talk = "DC: Who was there?\nL: Nan.\nDC: Is that your mum's mum?\nL: Yes.\nDC: And Gail?\nL: Dad's sister.";
    expect(tiesOf(talk)).toContain('Gail sibling of Dad');
  });

  it('an adult\'s own "Mam" is theirs, "the father" the children\'s', () => {
    expect(tiesOf('Gail said: "Mam would have them. Colin isn\'t the father."')).toEqual([
      'Mam parent of Gail',
      'Colin parent of child-ruby (denied)',
      'Colin parent of child-leo (denied)',
    ]);
  });

  it('"This is Jo, she\'s his wife" shows Jo; "Hello, this is Jo" is said by Jo', () => {
    const shown = tiesOf('Maud went round the room. "My son is Ted. This is Jo, she\'s his wife. My sister is Pam."');
    expect(shown).toContain('Jo partner of Ted');
    expect(shown).toContain('Pam sibling of Maud');
    expect(tiesOf('Voicemail: "Hello, this is Jo. My sister is Pam."')).toContain('Pam sibling of Jo');
  });

  it('"has he got a name?" is answered with another\'s', () => {
    const ties = tiesOf('"He\'s the lodger. Has he got a name? Shane. My sister is Pam." Mrs Maud Lowe said all this.');
    expect(ties).not.toContain('Pam sibling of Shane');
  });
});

describe('messages', () => {
  it('name in small letters whom the words before only described', () => {
    expect(namesIn('colin still lives with his mum at 40. sheila. and our moira agrees')).toEqual(['sheila', 'moira']);
  });

  it('write "n" for "and"', () => {
    expect(tiesOf('Gail Pike rang. She has two girls Amy n Zoe.')).toEqual([
      'Gail Pike parent of Amy',
      'Gail Pike parent of Zoe',
    ]);
  });

  it("\"That's Al's sister, Al being Ruby's dad\" names no sister", () => {
    expect(tiesOf("Gail came too. That's Al's sister, Al being Ruby's dad.")).toEqual([
      'Gail sibling of Al',
      'Al parent of child-ruby',
    ]);
  });
});
