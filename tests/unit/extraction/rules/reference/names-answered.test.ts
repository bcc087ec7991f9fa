import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

type Turns = readonly (readonly [asked: string, answered: string])[];

const turns = (...said: Turns) =>
  [['Hello again.', 'Hi.'], ['How was school?', 'Fine.'], ...said, ['Thanks.', 'Bye.']]
    .map(([asked, answered]) => `Worker: ${asked}\nRuby: ${answered}`)
    .join('\n');
const talk = (...said: Turns) => tiesOf(turns(...said));

/** "My uncle = Bert": who somebody described is. */
function sameIn(...said: Turns): string[] {
  const { remarks, mentions } = readNote(turns(...said));
  const words = (id: string) => mentions.find((mention) => mention.id === id)?.surface ?? id;
  return remarks.filter(({ outcome }) => outcome === 'same').map(({ a, b }) => `${words(a)} = ${words(b)}`);
}

describe('an answer of names alone', () => {
  it.each([
    ['Have you got any cousins?', 'Olive, Bert and Ada.', 'Bert cousin of child-ruby'],
    ['Do you have grandparents?', 'Yeah, Nanny Olive and Grandad Bert.', 'Grandad Bert grandparent of child-ruby'],
    ['Any other brothers or sisters?', 'Yeah. Bert and Ada.', 'Ada sibling of child-ruby'],
    ['And have you any aunties?', 'Auntie Ada and Auntie Olive.', 'Olive aunt-uncle of child-ruby'],
    ['Who do you play with at school?', "Olive. Her mum's called Ada.", 'Olive friend of child-ruby'],
    ['Who are your friends?', 'Olive and Bert.', 'Bert friend of child-ruby'],
  ])('is of such kin as was asked for: %s %s', (asked, answered, tie) => {
    expect(talk([asked, answered])).toContain(tie);
  });

  it.each([
    ['Have you got any brothers?', 'Bert says so.'],
    ['Have you got any brothers?', "Bert! He's our dog."],
    ['Have you got any brothers?', "Bert, but he's not really."],
    ['Does Olive have any brothers?', 'Bert.'],
    ['Would you like to have a brother?', 'Bert.'],
    ["Have you got any kids' books?", 'Bert.'],
    ['Do you have any grandparents?', 'Auntie Bert.'],
    ['Have you got any cousins?', 'Bert and his lot.'],
    ['Have you got any cousins?', 'Bert, when he is home.'],
    ['Who picks you up? Have you got any cousins?', 'Bert.'],
    ['Have you got any cousins? Is anyone cross with you?', 'Bert.'],
    ['Who do you never play with?', 'Bert.'],
    ["Who don't you hang around with?", 'Bert.'],
  ])('but not where more is said, or another is asked about: %s %s', (asked, answered) => {
    expect(talk([asked, answered]).filter((tie) => /^Bert .*ruby$/.test(tie))).toEqual([]);
  });

  it('makes nobody a friend who is kin', () => {
    const ties = talk(['Have you got any cousins?', 'Bert.'], ['Who do you play with?', 'Bert, Leo and Olive.']);
    expect(ties.filter((tie) => tie.includes('friend'))).toEqual(['Olive friend of child-ruby']);
  });

  it.each([
    ['My uncle did.', "What's his name?", ['My uncle = Bert']],
    ["My mum's boyfriend.", 'Oh, what do you call him?', ["My mum's boyfriend = Bert"]],
    ["My uncle and my dad's mate.", "What's his name?", []],
    ["My uncle took my mum's boyfriend.", "What's his name?", []],
    ['My nan.', "What's his name?", []],
  ])('gives whom the answer before only described a name: %s %s', (before, asked, same) => {
    expect(sameIn(['Who came?', before], [asked, 'Bert.'])).toEqual(same);
  });
});
