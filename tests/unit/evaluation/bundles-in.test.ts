import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundlesIn } from '#services/commands/evaluation/bundles-in.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');

it('takes a bundle for itself, and a folder of bundles for those inside it', async () => {
  expect(await bundlesIn(join(fixtures, 'example'))).toEqual([join(fixtures, 'example')]);
  const watched = join(fixtures, 'bundles', 'watched');
  expect(await bundlesIn(watched)).toEqual(['holt', 'keel', 'moor'].map((name) => join(watched, name)));
});

it('gives back a folder without a key, or that is not there', async () => {
  const without = [join(fixtures, 'example', 'records'), join(fixtures, 'nowhere')];
  expect(await Promise.all(without.map((folder) => bundlesIn(folder)))).toEqual(without.map((folder) => [folder]));
});
