/** Puts a wish together: whose it is, whom it is about, and which words say so. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
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
  if (quoted && isGrownUps(passage, offset)) return undefined;
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

/** The quoted words begin after a grown-up: "Mum: “Never. Not Al.”", "Karen then said “Not Al.”" */
function isGrownUps({ reading, sentence, passages, index }: Passage, offset: number): boolean {
  const { text } = reading.document.record;
  const { part } = sentence.sentence;
  const opened = Math.max(text.lastIndexOf('“', offset), text.lastIndexOf('"', offset));
  if (grownUpSays.test(text.slice(Math.max(part.start, opened - 70), opened))) return true;
  const speakers = passages
    .slice(Math.max(0, index - 6), index + 1)
    .filter((one) => one.sentence.sentence.part === part)
    .flatMap(({ references }) => references)
    .filter(({ end }) => end <= opened && opened - end <= 30);
  const last = speakers.at(-1);
  const between = last ? text.slice(last.end, opened) : '';
  return (
    last !== undefined &&
    last.people.length > 0 &&
    !last.people.some(isChild) &&
    /^(?:\s*\([^)]*\))?\s*:\s*$|\b(?:said|says|told|shouted|answered|replied|asked)\b[^.]*$/i.test(between)
  );
}

const grownUpSays = new RegExp(
  inSequence(
    String.raw`(?<!\b(?:to|with|asked|asks|told|tells|my|her|his) )\b`,
    anyOf(
      'mum|mam|mom|mummy|mother|dad|daddy|father|nan|nana|nanny|gran|granny|grandma|grandad|carer|worker',
      'teacher',
    ),
    String.raw`\b(?:[^."“:]{0,24}\b(?:said|says|answered|replied|shouted)\b[^."“:]{0,12})?[:,]?\s*$`,
  ),
  'i',
);

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
