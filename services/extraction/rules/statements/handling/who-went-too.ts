/**
 * Who is hidden with somebody because they left together, told before the words for the place: "Eve left with her sister Una and is now in a refuge",
 * "Eve took Una with her. They are in a safe house". Whoever helped, or stayed with somebody left behind, is not: "Eve left Ned with Una".
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Reference, Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { withCompanions } from '../companions.ts';
import { wordsAfter, wordsBefore, wordsOf, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';

const whose = String.raw`(?:(?:both|all) )?(?:of )?(?:the |her |his |their |my )?(?:own )?$`;
const together = new RegExp(
  inSequence(
    anyOf(
      inSequence(
        String.raw`\b`,
        anyOf(
          'left|leaves|leaving|fled|flees|fleeing|went|gone|goes|moved|moving|escaped|ran|run|travelled|got out',
          'got away|relocated',
        ),
        '(?: (?:away|off|home|out|again|today|yesterday|last night|together|along))*',
      ),
      ',? (?:along|together)',
    ),
    ` with ${whose}`,
  ),
  'i',
);
const thereWith = new RegExp(String.raw`\b(?:is|are) (?:now )?with ${whose}`, 'i');
const taking = new RegExp(String.raw`\b(?:took|taken|taking|brought|bringing|got) ${whose}`, 'i');
const goesOn = /^(?:[^.;,]{0,24})? with (?:her|him|them)\b|^ and (?:they|both)\b/i;

/**
 * `people`: who is known to be there; nobody is where the words say "they". Looks in the sentence, and in the one before where it is only gone on
 * about.
 */
export function whoWentToo(passage: Passage, cue: Cue, people: readonly Referent[]): readonly Referent[] {
  const before = passage.passages[passage.index - 1];
  const isGoneOn = /^\W*(?:s?he|they|both|all)\b/i.test(passage.text) && before !== undefined;
  if (people.length === 0 && !/^\W*(?:they|both|all)\b/i.test(passage.text)) return [];
  const found = [
    ...companyIn(passage, cue.start),
    ...(isGoneOn ? companyIn(before, before.start + before.text.length) : []),
    ...takenAlong(passage, cue),
    ...followers(passage.passages[passage.index + 1]),
  ];
  return [...new Set(found)].filter((one) => adult(one) && !people.includes(one));
}

/** "Fled to a refuge, taking her mother with her." */
function takenAlong(passage: Passage, { end }: Cue): readonly Referent[] {
  return passage.references
    .filter((one) => one.start >= end && isCompanion(passage, one))
    .flatMap(({ people }) => people);
}

/** "Eve is in a refuge. Her mother went with her." */
function followers(next: Passage | undefined): readonly Referent[] {
  const also =
    /^(?: has| have)? (?:went|gone|left|fled|came|come|is|are|moved)(?: there)? (?:too|as well|along|also|with (?:her|him|them))(?![^.;]* (?:to|at) (?:school|court|the (?:shops?|station|park)))\b/i;
  return (next?.references ?? [])
    .filter(({ end }) => next !== undefined && also.test(wordsAfter(next, end, 60)))
    .flatMap(({ people }) => people);
}

/** Everybody who went along with somebody, and everybody they went with. */
function companyIn(passage: Passage, to: number): readonly Referent[] {
  const { references, reading } = passage;
  return references
    .filter((one) => one.end <= to && isCompanion(passage, one))
    .flatMap((one) => [
      ...subjectOf(passage, one, { may: adult, ownWords: true }),
      ...withCompanions(reading.document.record.text, references, one),
    ]);
}

function isCompanion(passage: Passage, one: Reference): boolean {
  const before = wordsBefore(passage, one.start, 48);
  const after = wordsAfter(passage, one.end, 40);
  if (/^['’]s?\b/.test(after) || /^(?:her|his|their|my)$/i.test(wordsOf(passage, one))) return false;
  return (
    together.test(before) ||
    (thereWith.test(before) && /^ (?:in|at) /.test(after)) ||
    (taking.test(before) && goesOn.test(after))
  );
}
