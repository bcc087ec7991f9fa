/** Who writes in the first person, where the words say it and the author's line does not: "I am Ann Dunn.", "STATEMENT OF ANN DUNN", a letter's signature. */
import type { NameSpan, Referent, Sentence } from '../parsed-document.ts';
import { foldName } from '../names/fold-name.ts';
import type { Discourse } from './discourse.ts';
import { addName } from './referents.ts';

const introduction = /^(?:i am|i 'm|me ,|my name is|my name 's|(?:the )?(?:witness )?statement (?:of|by):?)$/;

/** The name by which a sentence introduces whoever says "I" in it. */
export function introducedName({ tokens, names }: Sentence): NameSpan | undefined {
  const [name] = names;
  const next = tokens[name?.to ?? -1]?.lower ?? '.';
  if (!name || !/^(?:[.,;:)]|and|but|of|from|btw|here)$/.test(next)) return undefined;
  const words = tokens.slice(0, name.from).map(({ lower }) => lower);
  while (/^(?:[\d.()[\]“"]+|hello|hi|dear|well)$/.test(words[0] ?? '')) words.shift();
  const isHere = words.join(' ') === 'this is' && (next === 'here' || tokens[name.to + 1]?.lower === 'your');
  return introduction.test(words.join(' ')) || isHere ? name : undefined;
}

/** Lines at the end of a letter among which a signature stands. */
const lastLines = 6;

/** "Author: G. Pike" of a letter that "Gareth Pike" signs: so no Glenda Pike in it is the author. */
export function noteSignature(discourse: Discourse, author: Referent, sentences: readonly Sentence[]): void {
  const [known] = author.names;
  const initial = known?.given[0]?.replace('.', '') ?? '';
  if (!known?.family || known.given.length !== 1 || initial.length !== 1) return;
  for (const { tokens, names } of sentences.slice(-lastLines)) {
    const [name, ...others] = names;
    if (!name || others.length > 0 || name.from > 0 || tokens.length - name.to > 3) continue;
    const { given, family } = name.name;
    const isTheirs = given[0]?.startsWith(initial) === true && given[0].length > 1;
    if (!isTheirs || foldName(family ?? '') !== foldName(known.family)) continue;
    author.names.shift();
    return addName(discourse, author, name.name);
  }
}
