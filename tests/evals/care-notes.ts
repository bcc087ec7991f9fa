/** `node tests/evals/care-notes.ts FOLDER`: notes about one adult and no relative of theirs. Every relative found is invented. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { networkOfText } from './network-of-texts.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node tests/evals/care-notes.ts FOLDER');
const notes = z
  .array(z.object({ text: z.string() }))
  .parse(JSON.parse(readFileSync(join(folder, 'first_120.json'), 'utf8')));

let [relatives, connections, withRelatives] = [0, 0, 0];
for (const { text } of notes) {
  const { people } = await networkOfText(text);
  const kin = people.filter((person) => person.category === 'kin' && !person.implied);
  relatives += kin.length;
  withRelatives += kin.length > 0 ? 1 : 0;
  // The adult the note is about is somebody; anybody else who is no professional is not.
  connections += Math.max(0, people.filter((person) => person.category === 'connection').length - 1);
  if (process.argv.includes('--mistakes'))
    for (const { name, mentions } of kin)
      console.log(`  ${name}: ${mentions.map(({ surface }) => surface).join(' | ')}`);
}
const perNote = (count: number) => (count === 0 ? 'none' : `1 in ${(notes.length / count).toFixed(1)} notes`);
console.log(
  `care-notes: ${relatives} invented relatives in ${withRelatives} of ${notes.length} notes, ${perNote(relatives)} (aim: at most 1 in 40)`,
);
console.log(
  `  other people beside the one the note is about, taken for connections: ${connections}, ${perNote(connections)}`,
);
