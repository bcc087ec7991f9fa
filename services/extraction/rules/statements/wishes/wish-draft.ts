/** Puts a wish together: whose it is, whom it is about, and which words say so. */
import type { Reference, Referent } from '../../parsed-document.ts';
import { isChild, isSpokenOf, wordsAfter, wordsOf, type Cue, type Passage } from '../passage.ts';
import { quoteOf } from '../quote.ts';
import type { DraftOf } from '../statement-draft.ts';
import { topicOf } from '../topic.ts';

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
  const said = passage.sentence.speakerAt(offset);
  const quoted = isQuoted(passage, offset);
  const speaker =
    said && isChild(said)
      ? said
      : ((quoted ? whoseWords(passage, offset) : undefined) ?? said ?? (quoted ? protagonist : undefined));
  return speaker && isChild(speaker) ? speaker : undefined;
}

/** "Ruby's words for the review, written with her carer:" above, or before the quoted words. */
function whoseWords(passage: Passage, offset: number): Referent | undefined {
  const own = passage.text.slice(0, Math.max(0, offset - passage.start));
  const heads = [passage, passage.passages[passage.index - 1]].map((one, at) => ({
    one,
    words: at === 0 ? own : (one?.text ?? ''),
  }));
  for (const { one, words } of heads) {
    if (!one || !/:\s*["“'‘]?\s*$/.test(words) || !childsPaper.test(words)) continue;
    const [child] = one.references.flatMap(({ people }) => people.filter(isChild));
    if (child) return child;
  }
  return undefined;
}

const childsPaper =
  /['’]s? (?:own )?(?:words?|views?|wishes|message|letter|card|note|poem|drawing|statement|list)\b|\b(?:read (?:out )?(?:by|for)|wrote|written by|dictated)\b/i;

/** Between quotation marks, counted from where the part begins. */
function isQuoted({ reading, sentence }: Passage, offset: number): boolean {
  const before = reading.document.record.text.slice(sentence.sentence.part.start, offset);
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Those named right after, up to the end of the clause ("She does not want: "Col. Or …""); their house stands for them. */
export function wishedFor(passage: Passage, cue: Cue, wisher?: Referent, reach = 24): readonly Referent[] {
  const from = cue.end + (/^:?\s*["“]?/.exec(wordsAfter(passage, cue.end, 4))?.[0].length ?? 0);
  const after = wordsAfter(passage, from, 90);
  const end = from + (/[.;:!?"”]|,? (?:but|because|cos|if|when|it's|so)\b/.exec(after)?.index ?? after.length);
  const first = passage.references.find(({ start }) => start >= from && start <= Math.min(end, from + reach));
  if (!first) return [];
  const people = passage.references
    .filter(({ start }) => start >= first.start && start < end)
    .flatMap((reference) => someoneElse(passage, reference, wisher))
    .filter((person) => isSpokenOf(person));
  return [...new Set(people)].slice(0, 4);
}

/** "She would like to live with her": nobody wishes for themselves; "her" is whoever was spoken of before. */
function someoneElse(passage: Passage, reference: Reference, wisher: Referent | undefined): readonly Referent[] {
  const word = wordsOf(passage, reference).toLowerCase();
  if (!wisher || !reference.people.includes(wisher) || !/^(?:him|her)$/.test(word)) return reference.people;
  if (
    /^ \p{Ll}/u.test(wordsAfter(passage, reference.end, 3)) &&
    !/^ (?:and|for|full|if|until|when|at|in|too|as)\b/.test(wordsAfter(passage, reference.end, 8))
  )
    return [];
  const sex = word === 'her' ? 'male' : 'female';
  return topicOf(passage, (person) => isSpokenOf(person) && !isChild(person) && person.sex !== sex);
}
