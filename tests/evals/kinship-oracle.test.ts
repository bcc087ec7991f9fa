import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leaveOut } from '../support/leave-out.ts';
import { compareKinship, inKithWords } from './compare-kinship.ts';

const folder = join(process.env['KITH_DATA'] ?? '../shared/data', 'kinship-oracle');
const missing = existsSync(folder) ? undefined : 'no kinship-oracle among the evaluation data (KITH_DATA)';

test.each([
  ['granduncle', 'great-uncle'],
  ['great grandaunt', 'great-great-aunt'],
  ['second great grandson', 'great-great-grandson'],
  ['first cousin once removed (up)', 'first cousin once removed'],
  ['first cousin', 'cousin'],
  ['stepgrandson', 'step-grandson'],
  ['ex-wife', 'former wife'],
])('the wording "%s" is "%s" in Kith', (wording, words) => {
  expect(inKithWords(wording)).toBe(words);
});

describe('family trees worded by another program, up to second cousins twice removed', leaveOut(missing), () => {
  test.each(['bible_pairs.csv', 'royal92_pairs.csv'])('agree with Kith: %s', (name) => {
    const { pairs, exact, sided, sideRight } = compareKinship(join(folder, name), 'near');
    expect(pairs).toBeGreaterThan(400);
    expect(exact / pairs).toBeGreaterThanOrEqual(0.99);
    expect(sideRight / sided).toBeGreaterThanOrEqual(0.99);
  });
});
