import { expect, test } from 'vitest';
import { speakerTurns } from '#services/intake/speaker-turns.ts';

const said = (text: string) => speakerTurns(text).map(({ speaker, start, end }) => [speaker, text.slice(start, end)]);

test('a .vtt gives the words of each voice, without time codes, notes and tags', () => {
  const text = [
    'WEBVTT',
    '',
    'NOTE Maud: not spoken',
    '',
    '1',
    '00:01.000 --> 00:02.000 align:start',
    '<v Orla Fenn>Who is Maud?</v>',
    '',
    '00:00:02.000 --> 00:00:04.000',
    '<v.loud Zoë>My aunt.',
    "Mum's sister.</v>",
  ].join('\n');
  expect(said(text)).toEqual([
    ['Orla Fenn', 'Who is Maud?'],
    ['Zoë', 'My aunt.'],
    ['Zoë', "Mum's sister."],
  ]);
});

test('a .srt gives the words after a name and a colon, and cues that name nobody', () => {
  const text =
    '1\n00:00:01,000 --> 00:00:02,000\nORLA: Who is Maud?\n\n2\n00:00:02,000 --> 00:00:03,000\n[laughter]\n\n3\n00:00:03,000 --> 00:00:04,000\nZoë (child): My aunt.\n';
  expect(said(text)).toEqual([
    ['ORLA', 'Who is Maud?'],
    [undefined, '[laughter]'],
    ['Zoë', 'My aunt.'],
  ]);
});
