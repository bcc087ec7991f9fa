/** Puts a handling together: who may read and be told, and through whom contact goes, from the words around the cue. */
import type { Referent } from '../../parsed-document.ts';
import { childrenIn } from '../concerned-children.ts';
import { polarityOf, speakerOf } from '../manner.ts';
import type { Cue, Passage } from '../passage.ts';
import { quoteOf } from '../quote.ts';
import type { DraftOf } from '../statement-draft.ts';
import { courtTold, noContact, nobodyTold, throughSomebody } from '../vocabulary/handling-words.ts';

export type Handling = DraftOf<'handling'>;
export type Reason = Handling['fields']['reason'];

export function handling(passage: Passage, cue: Cue, reason: Reason, about: Referent, hidden: boolean): Handling {
  const intermediary = intermediaryOf(passage);
  const saidBy = speakerOf(passage, cue);
  return {
    type: 'handling',
    about,
    fields: {
      reason,
      mayBeReadBy: hidden ? 'cleared-only' : 'case-team',
      mayBeTold: nobodyTold.test(passage.text) ? 'nobody' : courtTold.test(passage.text) ? 'court' : 'not-stated',
      contact:
        intermediary !== undefined ? 'through-intermediary' : noContact.test(passage.text) ? 'never' : 'not-stated',
      ...(intermediary === undefined ? {} : { intermediary }),
    },
    children: childrenIn(passage),
    polarity: polarityOf(passage, saidBy, about),
    saidBy,
    ...quoteOf(passage, cue),
  };
}

/** The name after "via", as written; "me" is the record's author. */
function intermediaryOf({ text, start, sentence, reading }: Passage): string | undefined {
  const found = throughSomebody.exec(text);
  if (!found) return undefined;
  const from = start + found.index + found[0].length;
  const name = sentence.sentence.names.find((one) => one.start >= from && one.start - from <= 24);
  if (name) return reading.document.record.text.slice(from, name.end).replace(/\s+/g, ' ');
  const rest = text.slice(from - start);
  const office =
    /^(?:the )?((?:DC|DS|DI|PC|IDVA|Dr|solicitor|police|adviser|advisor|social worker|post-adoption|legal)[\p{L} ]{0,24})/u.exec(
      rest,
    );
  if (office) return office[1]?.trim();
  return /^me\b/i.test(rest) ? reading.document.record.author : undefined;
}
