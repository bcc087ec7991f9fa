/** Puts a concern together: category and role from its reader; status, date, speaker and quote from the words around the cue. */
import type { Referent } from '../parsed-document.ts';
import { childrenIn } from './concerned-children.ts';
import { concernStatus, orderUntil } from './concern-status.ts';
import { correctedLine, isCorrected, rightfulPeople } from './corrections.ts';
import { polarityOf, speakerOf } from './manner.ts';
import { isChild, isSpokenOf, type Cue, type Passage } from './passage.ts';
import { saidOfNamesake } from './of-namesake.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import type { ConcernCategory } from './vocabulary/concern-words.ts';
import { dateIn } from './written-date.ts';

export type Concern = DraftOf<'concern'>;
export type Role = Concern['fields']['role'];

export const adult = (person: Referent): boolean => isSpokenOf(person) && !isChild(person);

export function concern(
  passage: Passage,
  category: ConcernCategory,
  cue: Cue,
  about: Referent,
  role: Role,
  denied = false,
): Concern {
  const corrected = isCorrected(passage) && !rightfulPeople(passage).includes(about);
  const namesake = corrected ? undefined : saidOfNamesake(passage, cue, about);
  const { start, end } = corrected ? correctedLine(passage) : (namesake ?? quoteOf(passage, cue));
  const saidBy = speakerOf(passage, cue);
  const isDenied = denied || corrected || namesake !== undefined;
  const status = isDenied ? 'denied' : concernStatus(passage, cue, category);
  const until = orderUntil(passage, cue);
  return {
    type: 'concern',
    about,
    fields: { category, role, status, ...(status === 'order' && until ? { orderUntil: until } : {}) },
    children: childrenIn(passage, cue),
    polarity: isDenied ? 'denied' : polarityOf(passage, saidBy, about),
    saidBy,
    on: dateIn(passage, cue),
    start,
    end,
  };
}
