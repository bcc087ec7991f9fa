/** Puts a wish together: whose it is, whom it is about, and which words say so. */
import type { Referent } from '../../parsed-document.ts';
import { isChild, isSpokenOf, wordsAfter, type Cue, type Passage } from '../passage.ts';
import { quoteOf } from '../quote.ts';
import type { DraftOf } from '../statement-draft.ts';

export type Wish = DraftOf<'wish'>;

export function wish(
  passage: Passage,
  cue: Pick<Cue, 'start' | 'end'>,
  child: Referent,
  about: Referent,
  fields: Wish['fields'],
): Wish {
  return {
    type: 'wish',
    about,
    fields,
    children: [child],
    polarity: 'stated',
    saidBy: child,
    ...quoteOf(passage, cue),
  };
}

/** The child of the case in whose mouth the words are: the speaker; in a note of a talk with a child, quoted words of no other speaker are theirs. */
export function speakingChild(passage: Passage, offset: number): Referent | undefined {
  const { protagonist } = passage.reading.discourse;
  const speaker = passage.sentence.speakerAt(offset) ?? (isQuoted(passage, offset) ? protagonist : undefined);
  return speaker && isChild(speaker) ? speaker : undefined;
}

/** Between quotation marks, counted from where the part begins. */
function isQuoted({ reading, sentence }: Passage, offset: number): boolean {
  const before = reading.document.record.text.slice(sentence.sentence.part.start, offset);
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Those named right after, up to the end of the clause ("She does not want: "Col. Or …""); their house stands for them. */
export function wishedFor(passage: Passage, cue: Cue, reach = 24): readonly Referent[] {
  const from = cue.end + (/^:?\s*["“]?/.exec(wordsAfter(passage, cue.end, 4))?.[0].length ?? 0);
  const after = wordsAfter(passage, from, 90);
  const end = from + (/[.;:!?"”]|,? (?:but|because|cos|if|when|it's|so)\b/.exec(after)?.index ?? after.length);
  const first = passage.references.find(({ start }) => start >= from && start <= Math.min(end, from + reach));
  if (!first) return [];
  const people = passage.references
    .filter(({ start }) => start >= first.start && start < end)
    .flatMap((reference) => reference.people)
    .filter((person) => isSpokenOf(person));
  return [...new Set(people)].slice(0, 4);
}
