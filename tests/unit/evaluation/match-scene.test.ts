import { expect, test } from 'vitest';
import { placeOf } from '#services/commands/evaluation/match-scene.ts';
import type { Place } from '#services/commands/evaluation/places.ts';

const at = (form: string, start: number): Place => ({
  record: '001-note.txt',
  start,
  end: start + form.length,
  form,
  weight: 1,
  owners: ['somebody'],
  sure: true,
});
const mention = (surface: string, start: number) => ({
  record: '001-note.txt',
  start,
  end: start + surface.length,
  surface,
});

test.each([
  ['Una', "Una's sister"],
  ['UNA', "UNA'S SISTER"],
])('%s of “%s” is not the sister', (name, sister) => {
  expect(placeOf(mention(name, 4), [at(sister, 4)])).toBeUndefined();
  expect(placeOf(mention(sister, 4), [at(name, 4)])).toBeUndefined();
  expect(placeOf(mention(sister, 4), [at(sister, 4)])?.form).toBe(sister);
});
