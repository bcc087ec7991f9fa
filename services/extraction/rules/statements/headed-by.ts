/** Words of a concern that head a line about the one it names: "WARNING MARKER: AL LOW", "Charged this morning: Al, s47". */
import { givenNameSex } from '../names/given-names.ts';
import type { Referent } from '../parsed-document.ts';
import { adult } from './concern-draft.ts';
import { wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';

/** Whom the line names, nobody where it names somebody unknown; `undefined` where the cue heads no line. */
export function headedBy(passage: Passage, cue: Cue): readonly Referent[] | undefined {
  const after = wordsAfter(passage, cue.end, 40);
  if (/^\s*:/.test(after)) return afterLabel(passage, cue);
  if (!arrest.test(cue.words) || passage.references.some(({ end }) => end <= cue.start)) return undefined;
  const tail = cue.words.includes(':') ? 0 : tailOfHead.exec(after)?.[0].length;
  return tail === undefined ? undefined : afterHead(passage, cue, tail);
}

const arrest = /^(?:re-?)?(?:arrest|charg|convict|caution|bail|on remand|remand|in custody)/i;
const tailOfHead = /^(?: (?!dropped|withdrawn|dismissed|by\b)[\w'’]+){1,4}:/;
const articles = '(?:the |his |her )?';
const objectNext = new RegExp(`\\b(?:of|on|against|to|with|by|from) ${articles}$`, 'i');
const firstNext = new RegExp(`:\\s*${articles}$`);

/** "CONVICTION: battery on Ann" heads a line about whoever was told of before. */
function afterLabel(passage: Passage, cue: Cue): readonly Referent[] | undefined {
  const first = passage.references.find(({ start, people }) => start >= cue.end && people.some(adult));
  if (first === undefined || first.start - cue.end > 40) return [];
  return objectNext.test(wordsBefore(passage, first.start, 16)) ? undefined : first.people;
}

function afterHead(passage: Passage, cue: Cue, tail: number): readonly Referent[] | undefined {
  const named = passage.references.find(
    ({ start }) => start >= cue.start && start <= cue.end + tail + 5 && firstNext.test(wordsBefore(passage, start, 8)),
  );
  if (named) return /^\s*(?:[,.;(]|$)/.test(wordsAfter(passage, named.end)) ? named.people : undefined;
  const stranger = /:\s*(\p{Lu}\p{Ll}+)\s*(?:[,.;(]|$)/u.exec(wordsAfter(passage, cue.start, 80))?.[1];
  return stranger !== undefined && givenNameSex(stranger) !== undefined ? [] : undefined;
}
