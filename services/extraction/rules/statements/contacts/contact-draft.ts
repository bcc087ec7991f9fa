/** Puts a contact together: direct or not, supervised, how often or when last, from the words around the cue. */
import type { Referent } from '../../parsed-document.ts';
import { childrenIn } from '../concerned-children.ts';
import { polarityOf, speakerOf } from '../manner.ts';
import type { Cue, Passage } from '../passage.ts';
import { quoteOf } from '../quote.ts';
import type { DraftOf } from '../statement-draft.ts';
import {
  contactOrder,
  howOften,
  indirectWords,
  supervisedWords,
  unsupervisedWords,
} from '../vocabulary/contact-words.ts';
import { dateIn } from '../written-date.ts';

export type Contact = DraftOf<'contact'>;

/** The first words that say how often. */
export function oftenIn(words: string): string | undefined {
  return words.match(howOften)?.[0];
}

export function contact(
  passage: Passage,
  cue: Cue,
  about: Referent,
  words: string,
  often: string | undefined,
): Contact {
  const saidBy = speakerOf(passage, cue);
  const seen = often === undefined ? dateIn(passage, cue) : undefined;
  const order = contactOrder.exec(words)?.[0];
  return {
    type: 'contact',
    about,
    fields: {
      kind: indirectWords.test(words) ? 'indirect' : 'direct',
      ...(unsupervisedWords.test(words)
        ? { supervised: false }
        : supervisedWords.test(words)
          ? { supervised: true }
          : {}),
      ...(often === undefined ? {} : { howOften: often.trim() }),
      ...(seen === undefined ? {} : { lastSeen: seen }),
      ...(order === undefined ? {} : { order }),
    },
    children: childrenIn(passage),
    polarity: /\b(no contact|not to have|never seen|no longer|lost (?:touch|contact)|out of touch|stopped)\b/i.test(
      cue.words,
    )
      ? 'denied'
      : polarityOf(passage, saidBy, about),
    saidBy,
    ...quoteOf(passage, cue),
  };
}
