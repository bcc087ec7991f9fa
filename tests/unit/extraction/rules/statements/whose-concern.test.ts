import { describe, expect, it } from 'vitest';
import { concernsOf } from './concerns-of.ts';

describe('whose concern it is', () => {
  it.each([
    ['Moira Foyle has a child, ex partner Derek Foyle is a registered sex offender.', 'Derek Foyle'],
    ['Moira Foyle moved in, her brother Derek Foyle was convicted of assault.', 'Derek Foyle'],
    ['Moira Foyle, partner Derek Foyle, was convicted of assault.', 'Moira Foyle'],
    ['Moira Foyle was convicted of assault, her husband Derek Foyle was at work.', 'Moira Foyle'],
    ['Moira Foyle was arrested, Derek Foyle is well, and charged with assault.', 'Moira Foyle'],
    ['Moira Foyle was arrested, Derek Foyle was there and later charged with assault.', 'Moira Foyle'],
    ['Moira Foyle lived with Karen Pike, Derek Foyle was told, and was convicted of assault.', 'Moira Foyle'],
    ['Moira Foyle has, her brother Derek Foyle is sure, a conviction for assault.', 'Moira Foyle'],
    ['Moira Foyle has a child, Derek Foyle, and is a registered sex offender.', 'Moira Foyle'],
  ])('a comma that stands for a full stop begins with its own subject: %s', (body, who) => {
    expect(concernsOf(body).map((one) => one.split(':')[0])).toEqual([who]);
  });

  it.each([
    'Moira asked me whether Derek Foyle is the one who hit Tom.',
    'Moira asked was it Derek Foyle who hit Tom.',
    'It is not known whether it was Derek Foyle who hit Tom.',
  ])('nobody’s where it is only asked who did it: %s', (body) => {
    expect(concernsOf(body)).toEqual([]);
  });

  it.each([
    'Moira asked if Derek Foyle, who hit Tom in 2012, could come.',
    'When asked, Moira said that Derek Foyle was the one who hit Tom.',
    'When asked, Moira nodded that it was Derek Foyle who hit Tom.',
    'I asked Moira about the mark, she was clear it was Derek Foyle who hit Tom.',
    'I asked Moira who did it and it was Derek Foyle that hit Tom.',
    'Moira is not sure when, but it was Derek Foyle who hit Tom.',
    'Moira asked why it was Derek Foyle who hit Tom.',
    'It is not known where he lives but Derek Foyle was the man who hit Tom.',
    'Moira asks for a move because it was Derek Foyle who hit Tom.',
  ])('his of whom it is told beside a question: %s', (body) => {
    expect(concernsOf(body)).toEqual(['Derek Foyle: physical-harm, may-have-caused-harm, not-stated']);
  });
});
