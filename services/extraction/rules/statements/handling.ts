/** Reads who may know of a person, who may be told, and how contact may be made. Addresses and numbers are never taken up. */
import type { Referent } from '../parsed-document.ts';
import { adult } from './concern-draft.ts';
import { childrenIn } from './concerned-children.ts';
import { polarityOf, speakerOf } from './manner.ts';
import { cuesOf, type Cue, type Passage } from './passage.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { subjectOf } from './subject.ts';
import {
  courtTold,
  noContact,
  nobodyTold,
  overNow,
  protectiveWords,
  restrictiveWords,
  throughSomebody,
} from './vocabulary/handling-words.ts';
import { datesIn } from './written-date.ts';

type Handling = DraftOf<'handling'>;
type Reason = Handling['fields']['reason'];

/** Somebody whom the record protects, and why; what it then says of telling and contact is about them. */
interface Protected {
  readonly people: readonly Referent[];
  readonly reason: Reason;
}

/** Reads a whole record in order: "All contact through …" is about whoever was just said to be in hiding. */
export function readHandling(passages: readonly Passage[]): Handling[] {
  let kept: Protected | undefined;
  const found: Handling[] = [];
  for (const passage of passages) {
    const [protective] = protections(passage);
    if (protective) {
      kept = protective;
      found.push(
        ...protective.people.map((about) => handling(passage, protective.cue, protective.reason, about, true)),
      );
      continue;
    }
    const [cue] = cuesOf(passage, restrictiveWords);
    if (!cue || isQuestion(passage)) continue;
    const known = kept;
    const keptFrom = /\btold|given$/i.test(cue.words);
    const named = keptFrom || /\bnamed|adopt/i.test(cue.words) ? namedIn(passage, cue) : [];
    const people = named.length > 0 ? named : (known?.people ?? restrictedPeople(passage, cue));
    const isKept = known !== undefined && (keptFrom || people === known.people);
    found.push(...people.map((about) => handling(passage, cue, isKept ? known.reason : 'other', about, isKept)));
  }
  return found;
}

function protections(passage: Passage): (Protected & { readonly cue: Cue })[] {
  return protectiveWords.flatMap(([reason, words]) =>
    cuesOf(passage, words).flatMap((cue) => {
      if (isOver(passage, cue, reason) || isQuestion(passage)) return [];
      const people = subjectOf(passage, cue, {
        may: reason === 'adoption' ? (person) => mayBeAdopted(passage, person) : adult,
        ownWords: true,
      });
      const meant = people.length > 0 ? people : peopleWithin(passage, cue);
      return meant.length === 0 ? [] : [{ reason, cue, people: meant }];
    }),
  );
}

/** No child of the case, whose own adoption it is not, and none of their parents: of them "adopted" is misread. */
function mayBeAdopted({ reading }: Passage, person: Referent): boolean {
  const { claims } = reading.discourse;
  const isParent = claims.some(
    ({ from, to, kind }) => kind === 'parent' && from === person && to.childId !== undefined,
  );
  return adult(person) && !isParent;
}

/** "Address of NAME to be withheld". */
function peopleWithin(passage: Passage, cue: Cue): readonly Referent[] {
  const within = passage.references.find(({ start, end }) => start >= cue.start && end <= cue.end);
  return within?.people.filter(adult).slice(0, 1) ?? [];
}

/** "Eve is not to be named", "his adoptive family must not be approached": who stands before the words. */
function namedIn(passage: Passage, cue: Cue): readonly Referent[] {
  const before = passage.references.findLast(
    ({ end, people }) => end <= cue.start && cue.start - end <= 4 && people.length === 1,
  );
  return before?.people.filter(adult) ?? [];
}

/** Without a protected person: the subject of the words, named in them. */
function restrictedPeople(passage: Passage, cue: Cue): readonly Referent[] {
  const named = passage.references.filter(({ start, end }) => start >= cue.start - 30 && end <= cue.end + 20);
  const about = named.find(({ people }) => people.some(adult))?.people.filter(adult);
  return about ?? subjectOf(passage, cue, { may: adult, ownWords: true });
}

function handling(passage: Passage, cue: Cue, reason: Reason, about: Referent, hidden: boolean): Handling {
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

/** "was in refuge in 2018": a past is no handling of today; adoption lasts. */
function isOver(passage: Passage, cue: Cue, reason: Reason): boolean {
  if (reason === 'adoption') return false;
  const year = passage.reading.document.record.writtenOn?.slice(0, 4);
  const longAgo = datesIn(passage).some(
    ({ date }) => year !== undefined && Number(year) - Number(date.slice(0, 4)) >= 5,
  );
  const before = passage.text.slice(Math.max(0, cue.start - passage.start - 25), cue.start - passage.start);
  return (longAgo && reason === 'refuge') || overNow.test(before);
}

function isQuestion({ text }: Passage): boolean {
  return /\?["”’)]?\s*$/.test(text);
}
