/** The bundles a folder stands for: itself where it has an answer key, else those right inside it that have one. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder in which there is no key at all is given back as it is, for whoever reads it to say so. */
export async function bundlesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === 'gold.json')) return [folder];
  const inside = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  const keyed = await Promise.all(inside.map(async (one) => (await readdir(one)).includes('gold.json')));
  const bundles = inside.filter((_, at) => keyed[at]).toSorted();
  return bundles.length === 0 ? [folder] : bundles;
}
