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

  it('may end with no more than the name', () => {
    const words = 'Dear Sir,\nMy grandson Colin is kind.\nPlease let him visit.\nMrs E Stubbs';
    expect(tiesOf(words, byNobody)).toContain('Mrs E Stubbs grandparent of Colin');
  });

  it('may end with the name on its last line', () => {
    const words =
      'Dear Sir,\nMy grandson Colin is kind. Brenda is my other sister and she keeps bees, so do ask her too.\nMaud Stubbs';
    const ties = tiesOf(words, byNobody);
    expect(ties).toContain('Maud Stubbs grandparent of Colin');
    expect(ties).toContain('Brenda sibling of Maud Stubbs');
  });

  it.each(['Dear Hettie, my father has sold the van.', 'Hello Hettie, my uncle has a boat now.'])(
    'makes nobody kin of whom it greets: %s',
    (words) => {
      expect(tiesOf(words, byFamily).join()).not.toContain('Hettie');
    },
  );

  it.each([
    ['Type: letter\nDate: 2025-01-01\nAuthor: Henry and Maud Stubbs\n\n', ''],
    ['Type: letter\nDate: 2025-01-01\nAuthor: Mr & Mrs Stubbs\n\n', ''],
    [byNobody, '\nYours,\nHenry and Maud Stubbs'],
  ])('may be of two who write together', (header, signature) => {
    const ties = tiesOf(`Dear Sir,\nWe write about our niece Ruby.${signature}`, header);
    expect(ties.some((tie) => /^(?:Henry|Mr) aunt-uncle of child-ruby$/.test(tie))).toBe(true);
  });

  it('but not where both are at work', () => {
    const header = 'Type: letter\nDate: 2025-01-01\nAuthor: Henry Hay and Maud Stubbs, social workers\n\n';
    expect(tiesOf('Dear Sir,\nWe write about our niece Ruby.', header)).toEqual([]);
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

describe('who says "my"', () => {
  it('counts up brothers and sisters with "me" among them', () => {
    const ties = tiesOf('There was three of us, me, then Alan, then our Sue.', byFamily);
    expect(ties).toContain('Alan sibling of Henry Stubbs');
    expect(ties).toContain('Sue sibling of Alan');
  });

  it('may say it in another language beside its kin word', () => {
    const ties = tiesOf('They know mi hermana Luz and sora mea Elena. I am on the mend.', byFamily);
    expect(ties).toContain('Luz sibling of Henry Stubbs');
    expect(ties).toContain('Elena sibling of Henry Stubbs');
  });

  it('and somebody have stayed friends', () => {
    expect(tiesOf('Zoe Dunn and I stayed friends.', byFamily)).toEqual(['Zoe Dunn friend of Henry Stubbs']);
  });
});

describe('an application', () => {
  it("names the applicant's own children and friends", () => {
    const ties = tiesOf(
      'Name of applicant: Gail Low\nRelationship: sister of the father\nOwn children: Teddy Low, 2\nSupport named: best friend Zoe\nFriends: Amy',
    );
    expect(ties).toContain('Gail Low parent of Teddy Low');
    expect(ties).toContain('Zoe friend of Gail Low');
    expect(ties).toContain('Amy friend of child-ruby');
  });
});

describe('a heading', () => {
  const letter = 'Dear Sir,\nI can have them. My husband is called Bob.\nPam Oram';
  it.each([
    ['Type: letter\nDate: 2025-01-01\nAuthor: Pam Oram, maternal aunt\n\n', letter],
    ['Type: letter from maternal aunt\nDate: 2025-01-01\nAuthor: received at office\n\n', letter],
    [
      'Type: visit to maternal aunt\nDate: 2025-01-01\nAuthor: Sam Worker, Social Worker\n\n',
      'Pam Oram, seen at home. She is well.',
    ],
  ])('says what the writer, or whoever was seen, is to the children', (header, body) => {
    expect(tiesOf(body, header)).toContain('Pam Oram aunt-uncle of child-leo');
  });

  it('may say with whose help it was written', () => {
    const header = 'Type: letter\nDate: 2025-01-01\nAuthor: Ruth Oram, with support worker\n\n';
    expect(tiesOf('Dear Sir,\nPeter is my dad.\nRuth', header)).toEqual(['Peter parent of Ruth Oram']);
  });

  it('may name in whose stead a letter is written', () => {
    const header = 'Type: letter\nDate: 2025-01-01\nAuthor: for Wanda Oram\n\n';
    const ties = tiesOf('Dear Madam,\nMy husband is called Asif.\nNasima (daughter)', header);
    expect(ties).toContain('Asif partner of Nasima');
  });

  it('of a mail that answers another ends what its writer says', () => {
    const header = 'Type: email\nDate: 2025-01-01\nAuthor: Inbox\n\n';
    const body =
      'Hello\n\nMy sister is called Bhavna.\n\nNikhil\n\n-----Original Message-----\nFrom: Duty team\nWho is there?';
    expect(tiesOf(body, header)).toEqual(['Bhavna sibling of Nikhil']);
  });
});
