/** The name that adopters gave, or that somebody in hiding took: "He is now known as Al Low" is kept for the cleared as he is (practice §4). */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import type { Cue, Passage } from '../passage.ts';
import { handling, type Handling } from './handling-draft.ts';

/** Sentences after the one that tells of the adoption or refuge in which a new name is told. */
const reach = 4;

const renaming =
  /\b(?:(?:is|are) now|(?:is|has been|was|now|since)(?: since| been)? (?:known as|called|named|renamed)|(?:goes|going) by(?: the name(?: of)?)?|(?:changed|changing) (?:her|his|their) (?:sur)?name to|(?:uses|using) the (?:sur)?name|(?:name (?:is|was|has been)(?: now)?(?: changed to)?)) $/i;

export function adoptiveNames(passages: readonly Passage[], found: readonly Handling[]): Handling[] {
  const hidden = found.filter(({ fields }) => fields.mayBeReadBy === 'cleared-only');
  return passages.flatMap((passage, index) => {
    const from = passages[Math.max(0, index - reach)]?.start ?? 0;
    const near = hidden.filter(({ start }) => start >= from && start < passage.start + passage.text.length);
    const [first] = near;
    if (!first) return [];
    const known = new Set(near.map(({ about }) => about));
    return newNames(passage, known).flatMap(({ cue, people }) =>
      people.map((about) => handling(passage, cue, first.fields.reason, about, true)),
    );
  });
}

interface NewName {
  readonly cue: Cue;
  readonly people: readonly Referent[];
}

/** Names after such words, where whoever stands before them is one of those kept. */
function newNames({ references, text, start }: Passage, hidden: ReadonlySet<Referent>): NewName[] {
  return references.flatMap((one, at) => {
    const words = renaming.exec(text.slice(0, one.start - start));
    const before = references.slice(0, at);
    const isOfHidden = before.length > 0 && before.every(({ people }) => people.every((person) => hidden.has(person)));
    if (!words || !isOfHidden) return [];
    const people = one.people.filter((person) => adult(person) && !hidden.has(person));
    return [{ cue: { start: start + words.index, end: one.end, words: words[0] }, people }];
  });
}
