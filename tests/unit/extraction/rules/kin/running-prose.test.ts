import { describe, expect, it } from 'vitest';
import { namesIn, tiesOf } from '../read-note.ts';

describe('running prose', () => {
  it.each([
    ['Ron Dunn was the son of John Dunn (1920-88) and his wife Marie Stone.', 'Marie Stone partner of John Dunn'],
    ['Ron is the son of John Dunn, a joiner in Leeds, and his second wife, Marie.', 'Marie parent of Ron'],
    ['Derek met Bob Stone, a joiner in Leeds, and his wife Sue.', 'Sue partner of Bob Stone'],
    ['Ed is the son of the singer Moira Hay and the caterer and poet Paul Hay.', 'Paul Hay parent of Ed'],
    ['Derek is the son of Louis Dunn, who is the brother of Gary Dunn.', 'Louis Dunn sibling of Gary Dunn'],
    ['Hugh Dunn, brother of Hester Dunn and a professor, rang.', 'Hugh Dunn sibling of Hester Dunn'],
    [
      'Ursula Dunn — a retired actress and the surviving sister of Diana Hay — rang.',
      'Ursula Dunn sibling of Diana Hay',
    ],
    ['The daughter of the builder Peter Hay, Joan was born in Hull.', 'Peter Hay parent of Joan'],
    ['Joan Hay writes. Born in Hull, the only daughter of Peter Hay, she left at ten.', 'Peter Hay parent of Joan Hay'],
    ['Steve Dunn is a fitter and is married to Moira Hay.', 'Moira Hay partner of Steve Dunn'],
    ['Joan Dunn met Bob Hay before marrying him in 1995.', 'Bob Hay partner of Joan Dunn'],
    ['Steve Dunn is known for his marriage to Joan Hay.', 'Joan Hay partner of Steve Dunn'],
    ['Karen says Bob drinks, and is engaged to Tina Hay.', 'Tina Hay partner of Bob'],
    ['Karen has a brother, Bob, who works in Hull and is married to Sue Hay.', 'Sue Hay partner of Bob'],
    ["Steve Dunn's father, architect Ron Dunn, rang.", 'Ron Dunn parent of Steve Dunn'],
    ["Steve's brother, the retired joiner Bob Dunn, rang.", 'Bob Dunn sibling of Steve'],
    ["Steve's younger brother is the dance teacher Ben Dunn.", 'Ben Dunn sibling of Steve'],
  ])('"%s" says: %s', (words, tie) => {
    expect(tiesOf(words)).toContain(tie);
  });

  it('tells of one more brother or child of those told of before', () => {
    expect(
      tiesOf("Karen's brothers are Ian and Jeff. Her father rang. Another sister, Tina, lives in Hull."),
    ).toContain('Tina sibling of Karen');
    expect(tiesOf('Moira and Ted have a son, Ian. Another son is Derek.')).toContain('Ted parent of Derek');
  });

  it.each([
    ['He is the son of Zorvan and Ysmira.', 'Ysmira'],
    ['Tamrik and his sister came.', 'Tamrik'],
    ['Karen is married to Zorvan.', 'Zorvan'],
    ['Derek is the brother of Brelda.', 'Brelda'],
    ['She is the daughter of the actor and painter Brelda.', 'Brelda'],
    ['Zorvan Kest (born 1948) wrote.', 'Zorvan Kest'],
    ['Her children included Zorvan, Ysmira and Brelda.', 'Brelda'],
  ])('takes whoever stands as kin in "%s" for somebody, whatever the name: %s', (words, name) => {
    expect(namesIn(words)).toContain(name);
  });

  it('takes those named in one breath as somebody’s parents for a couple, unless the words part them', () => {
    expect(tiesOf('Sue was born in Hull to Moira Stone and Ted Dunn.')).toContain(
      'Ted Dunn partner of Moira Stone (reported)',
    );
    expect(
      tiesOf('Ted Dunn and Moira Stone are divorced. Sue is the daughter of Moira Stone and Ted Dunn.'),
    ).not.toContain('Ted Dunn partner of Moira Stone (reported)');
  });

  it('knows a surname that ends in s', () => {
    expect(tiesOf('Mel Williams wife, Tina Gray, rang.')).toContain('Tina Gray partner of Mel Williams');
  });

  it('lets a son bear his father’s first name', () => {
    expect(tiesOf('Luis Dunn married Moira Hay, with whom he had two children, Sue Dunn and Luis Ted Dunn.')).toContain(
      'Luis Dunn parent of Luis Ted Dunn',
    );
  });

  it('takes no place for anybody’s aunt', () => {
    expect(namesIn("She was at her aunt's in Kelbrook Norton, her father's sister, a year.")).not.toContain(
      'Kelbrook Norton',
    );
  });
});
