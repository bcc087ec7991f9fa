/** Who "I" is where something is to be kept: the speaker, the writer of the letter, else whoever says in the same breath who they are. */
import type { Referent } from '../../parsed-document.ts';
import { letterWriters } from '../letter-writer.ts';
import { speakerOf } from '../manner.ts';
import { adult } from '../concern-draft.ts';
import { isSpokenOf, wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import { recordTopic } from '../topic.ts';

/** Sentences either side in which the speaker may say who they are. */
const reach = 3;

/** "Please keep my address private from Gary, I am Una's mum": a form or message that a worker took down has no writer of its own. */
export function firstPerson(passage: Passage, cue: Pick<Cue, 'start'>): Referent | undefined {
  const { reading } = passage;
  const told =
    speakerOf(passage, cue) ??
    sentBy(passage, cue) ??
    saidAfter(passage, cue) ??
    letterWriters(reading)(cue.start) ??
    introduced(passage);
  // "T/c from Eve. My address must not go to Gary, she said."
  return told ?? recordTopic(reading, adult)[0];
}

/** "Text from Una: am in a refuge now". */
function sentBy(passage: Passage, { start: at }: Pick<Cue, 'start'>): Referent | undefined {
  const sender = passage.references.find(
    ({ start, end }) =>
      end < at &&
      /\b(?:from|off) (?:the |his |her |their |my )?$/i.test(wordsBefore(passage, start, 16)) &&
      /^\)?\s*[:–—-]/.test(wordsAfter(passage, end, 4)),
  );
  return sender?.people.find(isSpokenOf);
}

/** "Please don't tell Gary I've moved, says Una." */
function saidAfter(passage: Passage, { start: at }: Pick<Cue, 'start'>): Referent | undefined {
  const after = passage.references.findLast(
    ({ start }) =>
      start > at && /, ?["”’']? ?(?:says|said|asks|asked|begs|begged|wrote) $/i.test(wordsBefore(passage, start, 16)),
  );
  return after?.people.find(isSpokenOf);
}

function introduced({ passages, index }: Passage): Referent | undefined {
  const near = passages.slice(Math.max(0, index - reach), index + reach + 1);
  const ordered = near.toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index));
  for (const passage of ordered)
    for (const { start, people } of passage.references) {
      const [person, ...others] = people;
      const isIntroduced =
        /\b(?:i['’]?m|i am|this is|it['’]?s|my name is|speaking is)\s+(?:the |called |just )?$/i.test(
          wordsBefore(passage, start, 24),
        );
      if (person && others.length === 0 && isIntroduced && isSpokenOf(person)) return person;
    }
  return undefined;
}
