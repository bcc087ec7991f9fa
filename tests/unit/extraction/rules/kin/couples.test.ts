import { describe, expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

describe('couples', () => {
  it.each([
    ['Karen and Paul separated in 2019.', 'separated'],
    ['Karen split up with Paul.', 'separated'],
    ['Karen is divorced from Paul.', 'divorced'],
    ['Karen used to be with Paul.', 'separated'],
    ["Karen's relationship with Paul Dunn ended in 2019.", 'separated'],
    ['Karen ended her relationship with Hugh Low on 8 May.', 'separated'],
    ['Karen, a baker in Hull, married to Paul, rang.', 'married'],
    ['Karen began a relationship with Paul Dunn in 2018.', 'relationship'],
    ['Karen and Paul met at college and married in 2003.', 'married'],
    ['Karen and Paul are a couple.', 'relationship'],
    ['Karen has been seeing a man called Paul Dunn since May.', 'relationship'],
    ['Karen is poorly, and has been seeing Paul Dunn.', 'relationship'],
    ['Karen took up with Paul Dunn.', 'relationship'],
    ['Karen lives in Hull with Paul Dunn.', 'relationship'],
    ['Karen has moved in with Paul Dunn.', 'relationship'],
    ['Karen is settled near Turin with Paul Dunn.', 'relationship'],
    ['Karen lives just across the lane with Paul Dunn.', 'relationship'],
    ['Karen is seeing a man from the club, Paul Dunn.', 'relationship'],
    ['Karen has moved in with Behrouz Dunn.', 'relationship'],
    ['Karen moved down to Poole with Paul Dunn.', 'relationship'],
    ['Karen went to Iceland with Paul Dunn and never wrote.', 'relationship'],
    ['Karen moved to Iceland with Paul Dunn, then returned alone.', 'separated'],
    ['Karen lives at Mill Farm with a chap named Paul.', 'relationship'],
    ['Paul Dunn is living with a Ms Karen Low.', 'relationship'],
    ['Karen starts relationship with Paul Dunn.', 'relationship'],
    ['Karen is married to a fireman called Paul.', 'married'],
    ['Karen is married to a local man, Paul Dunn, with whom she runs a shop.', 'married'],
    ['Karen is pregnant by Paul Dunn.', 'relationship'],
    ['Karen was seeing Paul for a few months.', 'separated'],
    ['Karen broke it off with Paul.', 'separated'],
    ['Paul walked out on Karen.', 'separated'],
    ['Paul Dunn, the boyfriend of Karen Low at the time, rang.', 'separated'],
    ['The relationship between Karen Low and Paul Dunn broke down.', 'separated'],
    ["Karen and Paul's marriage ended in 2012.", 'separated'],
    ['Karen and Paul are still married but live apart.', 'married'],
    ['Karen was married to Paul before she met Ted.', 'divorced'],
  ])('"%s" says that they are or were one: %s', (words, state) => {
    expect(readNote(words).claims).toMatchObject([{ kind: 'partner', state }]);
  });

  it('are not told by time spent together, by a tea that is finished, or by how well people get on', () => {
    expect(tiesOf('Karen was with Paul at the park.')).toEqual([]);
    expect(tiesOf('Karen and Paul finished their tea.')).toEqual([]);
    expect(tiesOf('Leo has a relationship with Paul.')).toEqual([]);
    expect(tiesOf('Karen lives in Hull with Sue Dunn. Leo lives in Hull with Paul.')).toEqual([]);
    expect(tiesOf('Karen has been seeing Paul at the clinic.')).toEqual([]);
    expect(tiesOf('Karen is near Turin with Paul for a week. Karen went to Blackpool with Paul on Saturday.')).toEqual(
      [],
    );
    expect(tiesOf('Karen came to school, with a small boy, Paul.').join()).not.toContain('partner');
    expect(tiesOf('Karen is in the kitchen with Paul. Karen is in Hull with Sue.')).toEqual([]);
    expect(tiesOf('Karen left Paul when the bell rang. Karen took up with Sue.').join()).not.toContain('Sue');
  });

  it('leave the children told of one of them alone to that one', () => {
    const ties = tiesOf('Paul Dunn lives in Hull with Karen Low, who has a girl, Amy.');
    expect(ties).toContain('Karen Low parent of Amy');
    expect(ties).not.toContain('Paul Dunn parent of Amy');
  });

  it('end where one leaves the other for somebody', () => {
    const ties = tiesOf('Paul Dunn left Karen for another woman, Sue Low.');
    expect(ties).toEqual(['Karen partner of Paul Dunn', 'Sue Low partner of Paul Dunn']);
  });

  it.each(['Nikah in May 2009.', 'Church wedding June 2009.'])('are married by a wedding told next: %s', (words) => {
    const { claims } = readNote(`Karen took up with Paul Dunn, who tunes pianos. ${words}`);
    expect(claims.map(({ state }) => state)).toContain('married');
  });

  it('are not married by the wedding of another', () => {
    const { claims } = readNote('Karen took up with Paul Dunn. Wedding of her brother in 2009.');
    expect(claims.map(({ state }) => state)).not.toContain('married');
  });

  it('are no two brothers of one person', () => {
    const words =
      "Karen Low has two brothers as well: Al, who is in Hull, and Paul, who's in Denver with Fay. They married in 2019.";
    const ties = tiesOf(words);
    expect(ties).toContain('Al sibling of Karen Low');
    expect(ties).toContain('Fay partner of Paul');
    expect(ties.filter((tie) => tie.includes('partner')).join()).not.toContain('Al');
  });

  it('are not denied by saying that they never married', () => {
    expect(tiesOf('Karen and Paul never married.')).toEqual([]);
  });

  it('are "they" from when they met', () => {
    expect(tiesOf('Karen Low met Paul Dunn in Hull. They married in 2012.')).toEqual([
      'Paul Dunn partner of Karen Low',
    ]);
    expect(tiesOf('Karen Low met Paul Dunn in Hull and they had Ruby when she was nineteen.')).toContain(
      'Paul Dunn parent of child-ruby',
    );
  });

  it('take the husband or wife named next for that of the person before', () => {
    expect(tiesOf('Karen and husband Paul offered respite.')).toEqual(['Paul partner of Karen']);
  });

  it('are not made of two carers: it is said what they do', () => {
    expect(tiesOf('Hilda and Norman Lowe came to the school.')).toEqual(['Norman Lowe partner of Hilda (reported)']);
    expect(tiesOf('In-house carers Hilda and Norman Lowe came to the school.').join()).not.toContain('partner');
  });
});

it('what a lover does for a living is no role in the case', () => {
  for (const words of [
    'is with a lorry driver',
    'married a nurse',
    'is living in Hull with a roofer',
    'is with a soldier',
  ])
    expect(tiesOf(`Dora Webb ${words} called Frank.`)).toEqual(['Frank partner of Dora Webb']);
  for (const words of ['came with a taxi driver', 'is with a social worker', 'spoke to a nurse'])
    expect(tiesOf(`Dora Webb ${words} called Frank.`).join()).not.toContain('partner');
});

describe('a couple told in passing', () => {
  it.each([
    ['Nora rang. Ted, whom she wed that summer, has two daughters, Amy and Una.', ['Ted partner of Nora']],
    ['Nora rang. Ted (whom she divorced last year) has two daughters, Amy and Una.', ['Ted partner of Nora']],
    ['Nora rang. Ted, whom her sister Karen later married, has two daughters, Amy and Una.', ['Ted partner of Karen']],
    ['Nora rang. Ted, whom she nearly married, has two daughters, Amy and Una.', []],
    ['Nora rang. Ted, who she says married Sue, has two daughters, Amy and Una.', []],
    ['Nora rang. Ted, whom she never married, has two daughters, Amy and Una.', []],
  ])('is one, and what they have is theirs of whom it is told: "%s"', (words, couples) => {
    const ties = tiesOf(words);
    expect(ties.filter((tie) => tie.includes('partner'))).toEqual(couples);
    expect(ties.filter((tie) => tie.includes('parent'))).toEqual(['Ted parent of Amy', 'Ted parent of Una']);
  });

  it.each([
    'Nora rang. Pastor Ted, whom Karen married Sid beside, was warm.',
    'Nora rang. Ted (who Karen wed her cousin with) was warm.',
    'Nora rang. Ted, whom Karen divorced Sid over, was warm.',
  ])('is none where the verb takes somebody else: "%s"', (words) => {
    expect(tiesOf(words).filter((tie) => /partner/.test(tie) && tie.includes('Ted'))).toEqual([]);
  });
});

describe('what somebody is at work', () => {
  it.each([
    ['Nora rang. Karen is a nurse, married to Ted Pike.', ['Ted Pike partner of Karen']],
    ['Nora saw a nurse, married to Ted Pike.', []],
    ['Nora lives with Karen, who is a nurse, married to Ted Pike.', []],
  ])('goes before whom they are married to: "%s"', (words, couples) => {
    expect(tiesOf(words).filter((tie) => tie.includes('partner'))).toEqual(couples);
  });
});

describe('the child of a new marriage', () => {
  it.each(['Derek has since remarried (Sue), one child, Amos.', 'Derek married again (Sue), one son, Amos.'])(
    'is no husband or wife: "%s"',
    (words) => {
      expect(tiesOf(words)).toEqual(['Sue partner of Derek', 'Derek parent of Amos', 'Sue parent of Amos']);
    },
  );

  it('is who somebody marries where the words say whose', () => {
    expect(tiesOf("Derek married Nora Low's daughter, Sue.")).toContain('Sue partner of Derek');
  });
});
