/** Reads under which order or agreement a child stands, from when and to when. Orders only sought are no status. */
import type { Reference, Referent } from '../parsed-document.ts';
import { polarityOf, speakerOf } from './manner.ts';
import { adoptedBefore, mayBeAdopted } from './handling/adopted-person.ts';
import { groupOf } from './companions.ts';
import { cuesOf } from './cues-of.ts';
import { clauseAt, isChild, isSpokenOf, wordsBefore, type Cue, type Passage } from './passage.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { legalWords, onlySought, wasMade } from './vocabulary/legal-words.ts';
import { datesIn, rowDate } from './written-date.ts';

type LegalStatus = DraftOf<'legal-status'>;

export function readLegalStatus(passage: Passage): LegalStatus[] {
  const found = legalWords.flatMap(([status, words]) =>
    cuesOf(passage, words).flatMap((cue) => {
      if (!isMade(passage, cue)) return [];
      return concerned(passage, cue, status).map((about) => legalStatus(passage, cue, status, about));
    }),
  );
  return found.filter(
    (one, at) =>
      found.findIndex((other) => other.about === one.about && other.fields.status === one.fields.status) === at,
  );
}

function isMade(passage: Passage, cue: Cue): boolean {
  if (/^\s*(then|->|→|replaced by|superseded by|to ICO)\b/i.test(passage.text.slice(cue.end - passage.start)))
    return false;
  const from = cue.start - passage.start;
  const before = passage.text.slice(Math.max(0, from - 40), from).replace(/^\S*\s/, '');
  // "EPO not needed, s20 signed": what was said of another order is not of this one.
  const own = /\b(?:needed|granted|refused|made|used), $/i.test(before) ? '' : before;
  const clean = (own + passage.text.slice(from, cue.end - passage.start + 30)).replaceAll(cue.words, ' ');
  return (
    (!onlySought.test(clean) || wasMade.test(clean)) &&
    !/\?["”]?\s*$/.test(passage.text) &&
    !/s\.?\s?18\s?\/\s?$/i.test(wordsBefore(passage, cue.start, 8))
  );
}

const ofOneChild: ReadonlySet<string> = new Set([
  'special-guardianship-order',
  'child-arrangements-order',
  'adoption-order',
  'placement-order',
]);

/** The children it is about: those named, a brother or sister it names, or, for proceedings, the case's children. */
function concerned(passage: Passage, cue: Cue, status: string): readonly Referent[] {
  const all = passage.reading.discourse.children;
  const others = ofOneChild.has(status);
  if (/\b(both|all) (of the )?(children|kids|siblings|of them)\b/i.test(passage.text)) return all;
  if (!others && /\bthe (kids|children)\b/i.test(passage.text)) return all;
  const holders = passage.references
    .filter((one) => isHolder(passage, one.start))
    .flatMap((one) => groupOf(passage.reading.document.record.text, passage.references, one));
  const named = passage.references.filter(
    ({ start, people }) =>
      !isHolder(passage, start) &&
      (!others || isNear(passage, cue, start)) &&
      people.some((person) => isSpokenOf(person) && !holders.includes(person)),
  );
  const children = named.flatMap((reference) => reference.people.filter(isChild));
  if (children.length > 0) return [...new Set(children)];
  if (!others) return all;
  const inSentence = passage.references.flatMap(({ start, people }) =>
    isHolder(passage, start) ? [] : people.filter(isChild),
  );
  if (named.length === 0 && inSentence.length > 0) return [...new Set(inSentence)];
  if (/special guardian of/i.test(cue.words)) {
    return named.find((reference) => reference.start >= cue.end)?.people.slice(0, 1) ?? [];
  }
  if (status === 'adoption-order') return adopted(passage, cue, named);
  return nearest(cue, named);
}

/** "An adoption order was granted." and "He was adopted." are of the child spoken of last, not of a father. */
function adopted(passage: Passage, cue: Cue, named: readonly Reference[]): readonly Referent[] {
  const people = nearest(cue, named).filter((person) => mayBeAdopted(passage, person));
  return people.length > 0 || (named.length === 0 && !/order/i.test(cue.words)) ? people : adoptedBefore(passage);
}

function nearest(cue: Cue, named: readonly Reference[]): readonly Referent[] {
  const one =
    named.findLast((reference) => reference.end <= cue.start + 1) ??
    named.find((reference) => reference.start >= cue.end && reference.start - cue.end < 10);
  return one?.people.slice(0, 1) ?? [];
}

/** In the clause of the order's name, or at the head of the sentence. */
function isNear(passage: Passage, cue: Cue, start: number): boolean {
  const clause = clauseAt(passage, cue.start);
  return (start >= clause.start && start <= clause.end) || start - passage.start < 3;
}

/** "to", "with": who holds the order. */
function isHolder(passage: Passage, start: number): boolean {
  const end = passage.references.find((reference) => reference.start === start)?.end ?? start;
  return (
    /\b(to|with|by|w\/)\s+(the |his |her |their )?$|->\s*$/i.test(wordsBefore(passage, start, 16)) ||
    /^\s+(already )?(has|holds|have|hold|got)\b/i.test(
      passage.text.slice(end - passage.start, end - passage.start + 20),
    )
  );
}

function legalStatus(
  passage: Passage,
  cue: Cue,
  status: LegalStatus['fields']['status'],
  about: Referent,
): LegalStatus {
  const saidBy = speakerOf(passage, cue);
  const from = startOf(passage, cue);
  return {
    type: 'legal-status',
    about,
    fields: { status, ...(from === undefined ? {} : { from }) },
    children: isChild(about) ? [about] : [],
    polarity: polarityOf(passage, saidBy, about),
    saidBy,
    ...(from === undefined ? {} : { on: from }),
    ...quoteOf(passage, cue),
  };
}

/** The date nearest to the order's name with no other order between them; else the date of its row. */
function startOf(passage: Passage, cue: Cue): string | undefined {
  const others = legalWords.flatMap(([, words]) => cuesOf(passage, words)).filter(({ start }) => start !== cue.start);
  const dates = datesIn(passage).filter(
    ({ start }) =>
      !others.some(
        (other) => (other.start > cue.start && other.start < start) || (other.start < cue.start && other.start > start),
      ),
  );
  const near = dates.toSorted((a, b) => Math.abs(a.start - cue.start) - Math.abs(b.start - cue.start))[0];
  return near?.date ?? rowDate(passage);
}
