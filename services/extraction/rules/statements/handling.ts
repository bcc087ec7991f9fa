/** Reads who may know of a person, who may be told, and how contact may be made. Addresses and numbers are never taken up. */
import type { Referent } from '../parsed-document.ts';
import { childrenIn } from './concerned-children.ts';
import { polarityOf, speakerOf } from './manner.ts';
import { cuesOf, isSpokenOf, peopleBeforePart, type Cue, type Passage } from './passage.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { peopleAfter, subjectOf } from './subject.ts';
import {
  courtTold,
  handlingWords,
  noContact,
  nobodyTold,
  overNow,
  throughSomebody,
} from './vocabulary/handling-words.ts';
import { datesIn } from './written-date.ts';

type Handling = DraftOf<'handling'>;
type Reason = Handling['fields']['reason'];

export function readHandling(passage: Passage): Handling[] {
  const [first] = handlingWords.flatMap(([reason, words]) =>
    cuesOf(passage, words)
      .filter((cue) => !isOver(passage, cue, reason) && !isQuestion(passage))
      .map((cue) => ({ reason, cue })),
  );
  if (!first) return [];
  return protectedPeople(passage, first.cue).map((about) => handling(passage, first.reason, first.cue, about));
}

function handling(passage: Passage, reason: Reason, cue: Cue, about: Referent): Handling {
  const intermediary = intermediaryOf(passage);
  const saidBy = speakerOf(passage, cue);
  const kept = reason !== 'own-request' && (reason !== 'other' || !isOnlyIntermediary(passage));
  return {
    type: 'handling',
    about,
    fields: {
      reason,
      mayBeReadBy: kept ? 'cleared-only' : 'case-team',
      mayBeTold: nobodyTold.test(passage.text) ? 'nobody' : courtTold.test(passage.text) ? 'court' : 'not-stated',
      contact:
        intermediary === undefined ? (noContact.test(passage.text) ? 'never' : 'not-stated') : 'through-intermediary',
      ...(intermediary === undefined ? {} : { intermediary }),
    },
    children: childrenIn(passage),
    polarity: polarityOf(passage, saidBy, about),
    saidBy,
    ...quoteOf(passage, cue),
  };
}

/** Whom it protects: the subject, else who comes next, else the last person the passage spoke of. */
function protectedPeople(passage: Passage, cue: Cue): readonly Referent[] {
  const subject = subjectOf(passage, cue, { may: isSpokenOf });
  if (subject.length > 0) return subject;
  const after = peopleAfter(passage, cue.start, 60);
  return after.length > 0 ? after.slice(0, 1) : peopleBeforePart(passage).slice(0, 1);
}

/** The name after "via", as written; "me" is the record's author. */
function intermediaryOf({ text, start, sentence, reading }: Passage): string | undefined {
  const found = throughSomebody.exec(text);
  if (!found) return undefined;
  const from = start + found.index + found[0].length;
  const name = sentence.sentence.names.find((one) => one.start >= from && one.start - from <= 24);
  if (name) return reading.document.record.text.slice(from, name.end).replace(/\s+/g, ' ');
  const title =
    /^(?:the )?((?:DC|DS|DI|PC|IDVA|Dr|solicitor|police|adviser|social worker|post-adoption)[\p{L} ]{0,24})/u.exec(
      text.slice(from - start),
    );
  if (title) return title[1]?.trim();
  return /^me\b/i.test(text.slice(from - start)) ? reading.document.record.author : undefined;
}

function isOnlyIntermediary({ text }: Passage): boolean {
  return !nobodyTold.test(text) && !/\b(whereabouts|address|town|where|sealed|confidential|protected)\b/i.test(text);
}

/** "was in refuge in 2018": a dated past is no handling of today, save an adoption, which lasts. */
function isOver(passage: Passage, cue: Cue, reason: Reason): boolean {
  if (reason === 'adoption' || reason === 'other') return false;
  const { writtenOn } = passage.reading.document.record;
  const dated = datesIn(passage).some(
    ({ date }) => writtenOn !== undefined && Number(writtenOn.slice(0, 4)) - Number(date.slice(0, 4)) >= 2,
  );
  return (
    dated || overNow.test(passage.text.slice(Math.max(0, cue.start - passage.start - 25), cue.start - passage.start))
  );
}

function isQuestion({ text }: Passage): boolean {
  return /\?["”’)]?\s*$/.test(text);
}
