/** Reads a parsed record from its first sentence to its last, in one discourse: who speaks, who is meant, how they are tied. */
import type { NameSpan, ParsedDocument, Part, ReadSentence, Reference, Referent, Sentence } from './parsed-document.ts';
import { readAuthorBond } from './connections/author-bond.ts';
import { readBonds } from './connections/read-bonds.ts';
import { readRow, type Row } from './kin/relation-row.ts';
import { columnOf } from './shapes/table-headings.ts';
import { readFormRelation, type FormPeople } from './kin/form-relation.ts';
import { readPedigree, type Descent } from './kin/pedigree.ts';
import { isDrawn, isPedigree } from './kin/pedigree-marks.ts';
import { readSentence } from './kin/read-sentence.ts';
import { settleTitles } from './kin/settle-titles.ts';
import { nameReferent } from './kin/name-referent.ts';
import type { Reading } from './kin/reading.ts';
import { insideQuote, quotesOfParts, type QuoteSpan } from './reference/quoted-speech.ts';
import { familyTold, type FamilyPassage } from './reference/family-told.ts';
import { passageChild, type Passage } from './reference/passage-child.ts';
import { speakOf, startDiscourse, type Discourse } from './reference/discourse.ts';
import { setNamesakesApart } from './reference/namesakes-apart.ts';
import { introducedName, noteSignature } from './reference/self-named.ts';
import { labelledSpeaker, settleSpeakers } from './reference/labelled-speaker.ts';
import { quotedAs, quoteSpeaker, type Talk } from './reference/quote-speaker.ts';
import { selfAnswered } from './reference/self-answered.ts';
import { isPartyLine, noteParty } from './reference/party-roles.ts';
import { isAddressLine, isFondClosing, isGreeting } from './professionals/greetings.ts';
import { isAttendanceList, markProfessional, professionalsIn } from './professionals/note-professionals.ts';
import { readAuthor } from './professionals/read-author.ts';
import { settleAddressees } from './professionals/settle-addressees.ts';
import { lifeFacts } from './facts/life-facts.ts';
import {
  afterthoughtOf,
  denyClaims,
  denyCorrected,
  makeStep,
  saysNoBlood,
  takenBackIn,
} from './polarity/afterthoughts.ts';
import { isHearsay } from './polarity/hearsay.ts';
import { answersNo, takeAnswer } from './polarity/answers.ts';
import { correctRow } from './polarity/row-corrections.ts';
import { otherFamilyParts } from './polarity/other-family.ts';

export interface ReadDocument {
  readonly document: ParsedDocument;
  readonly discourse: Discourse;
  readonly sentences: readonly ReadSentence[];
}

export function readDocument(document: ParsedDocument): ReadDocument {
  const state: State = {
    document,
    discourse: startDiscourse(document.record, document.caseFile),
    apart: otherFamilyParts(document),
    talk: {},
    answered: new Map(),
    quotes: quotesOfParts(document.record.text, document.parts),
    addressees: new Set(),
    subject: {},
    passage: {},
    told: {},
    form: {},
    ...(isPedigree(document.record.text) ? { descent: {} } : {}),
    claimsBefore: 0,
  };
  readAuthors(state);
  noteProfessionals(state);
  noteParties(state);
  const child = childSeen(state.discourse);
  if (child) state.discourse.protagonist = child;
  const read: ReadSentence[] = [];
  for (const [at, sentence] of document.sentences.entries()) {
    if (sentence.part.shape !== 'header') read.push(readOne(state, sentence, at));
  }
  readHeaderBonds(state);
  settleAddressees(state.discourse, state.addressees);
  settleTitles(state.discourse);
  settleSpeakers(state.discourse);
  return { document, discourse: state.discourse, sentences: read };
}

function readAuthors({ document, discourse, addressees }: State): void {
  for (const sentence of document.sentences) {
    if (sentence.part.shape !== 'header') continue;
    const author = readAuthor(discourse, sentence);
    if (author) addressees.add(author);
  }
  if (discourse.author) noteSignature(discourse, discourse.author, document.sentences);
}

/** Whom the record shows once in a paid role is there for it from the first page on. */
function noteProfessionals(state: State): void {
  const { text } = state.document.record;
  const byWorker = state.discourse.author?.professional === true;
  for (const [at, sentence] of state.document.sentences.entries()) {
    if (sentence.part.shape === 'header') continue;
    const noted = professionalsIn(sentence, { listed: isAttendanceList(text, sentence), byWorker });
    if (noted.length === 0) continue;
    const reading = readingOf(state, sentence, at);
    for (const { name, role } of noted) markProfessional(nameReferent(reading, name), role);
  }
}

/** "EX-HUSBAND OF AGGRIEVED" may stand before the line that says who that is. */
function noteParties(state: State): void {
  for (const [at, sentence] of state.document.sentences.entries())
    if (isPartyLine(sentence)) {
      const reading = readingOf(state, sentence, at);
      noteParty(state.discourse.parties, sentence, (name) => nameReferent(reading, name));
    }
}

/** What goes from sentence to sentence while a record is read. */
interface State {
  readonly document: ParsedDocument;
  readonly discourse: Discourse;
  readonly apart: ReadonlySet<Part>;
  readonly talk: Talk;
  /** Who says at last, in a part that quotes them, what they are called. */
  readonly answered: Map<Part, NameSpan | undefined>;
  readonly quotes: ReadonlyMap<Part, readonly QuoteSpan[]>;
  /** Whom letters go to and who signs them, as long as nothing else was said of them. */
  readonly addressees: Set<Referent>;
  subject: Reading['subject'];
  readonly passage: Passage;
  readonly told: FamilyPassage;
  /** Whom the lines of a form name, for the line that says what they are. */
  readonly form: FormPeople;
  /** Set in a record that writes people down by the signs of a genealogy. */
  readonly descent?: Descent;
  /** How many claims there were before the sentence before. */
  claimsBefore: number;
  /** The row of a table that is being read: where it begins, and what its cells told together. */
  row?: Row & { readonly start: number; readonly claims: number };
}

function readOne(state: State, sentence: Sentence, at: number): ReadSentence {
  const { discourse, talk } = state;
  openRow(state, sentence, at);
  const reading = readingOf(state, sentence, at);
  setNamesakesApart(discourse, sentence);
  const whose = (name: NameSpan) => nameReferent(reading, name);
  reading.child = passageChild(state.passage, sentence, reading.text, whose);
  reading.told = familyTold(state.told, discourse, sentence, whose);
  noteParty(discourse.parties, sentence, whose);
  state.subject = reading.subject;
  noteLives(reading, sentence);
  const introduced = introducedName(sentence);
  if (introduced && !reading.quotedAt(introduced.start)) discourse.author = whose(introduced);
  const before = discourse.claims.length;
  const afterthought = afterthoughtOf(sentence);
  const isAnswered = (afterthought === 'denial' || answersNo(reading, sentence)) && takeAnswer(reading);
  if (afterthought && !isAnswered) denyClaims(discourse, afterthought, state.claimsBefore);
  const references = readTold(state, reading, sentence);
  if (state.descent) readPedigree(reading, sentence, state.descent);
  readBonds(reading, sentence, references);
  const takenBack = takenBackIn(sentence);
  if (takenBack) denyClaims(discourse, takenBack.what, before, takenBack.before);
  denyCorrected(discourse, state.claimsBefore, before);
  state.claimsBefore = before;
  if (state.row && !state.row.read.has(sentence))
    correctRow(
      discourse,
      state.row,
      { text: reading.text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end },
      { row: state.row.claims, sentence: before },
    );
  takeBackBlood(reading, references);
  for (const name of sentence.names) if (!reading.claimed.has(name.start)) nameReferent(reading, name);
  rememberForm(discourse, sentence, references);
  rememberTalk(discourse, talk, sentence, references, reading.quotedAt);
  return { sentence, references, speakerAt: reading.speakerAt };
}

/** What the author's line says of the author is said of the children whom the record turned out to name. */
function readHeaderBonds(state: State): void {
  const { author } = state.discourse;
  for (const [at, sentence] of state.document.sentences.entries()) {
    if (sentence.part.shape !== 'header') return;
    const [place] = author?.places.filter(({ start }) => start >= sentence.start && start < sentence.end) ?? [];
    if (author && place) readAuthorBond(readingOf(state, sentence, at), author, place);
  }
}

/** "He isn't blood": of the first person of the sentence; "my gran, but not by blood": of whom the kin word before it was said. */
function takeBackBlood(reading: Reading, references: readonly Reference[]): void {
  const { discourse, text, start, end } = reading;
  const at = saysNoBlood(text.slice(start, end));
  if (at === undefined) return;
  const said = discourse.claims.findLast(
    (claim) => claim.start >= start && claim.end <= end && (claim.saidAt ?? end) < start + at,
  );
  const person = said?.from ?? references.find(({ people }) => people.length === 1)?.people[0];
  // "Is Kit's nan and not related to these children": she stays Kit's.
  const isToOthers = /^\W*(?:\w+ ){1,3}(?:to|of) /.test(text.slice(start + at, end));
  if (person) makeStep(discourse, person, { start, end }, isToOthers);
}

/** Reads what the sentence tells; headers of mail and greetings tell nothing, and a row that says who people are is read whole. */
function readTold(state: State, reading: Reading, sentence: Sentence): readonly Reference[] {
  const { document } = state;
  if (sentence.part.shape === 'email-header' || isGreeting(document.record.text, sentence)) {
    for (const name of sentence.names) addressed(state, sentence, nameReferent(reading, name));
    return [];
  }
  if (state.row?.read.has(sentence)) return [];
  if (readFormRelation(reading, sentence, state.form)) return [];
  if (state.descent && isDrawn(reading.text.slice(sentence.start, sentence.end))) return [];
  if (state.row) speakOfRow(state.discourse, state.row, sentence, reading.sentence);
  const references = readSentence(reading, sentence.tokens, sentence.names);
  if (state.row) describeRow(state, state.row, sentence, references);
  return references;
}

/** "Ivy's mum (?)", "Pops" in the first cell: no name, yet the row is about them where nothing else stands there. */
function describeRow(
  state: State,
  row: NonNullable<State['row']>,
  { part, start, end }: Sentence,
  references: readonly Reference[],
): void {
  if (row.people.length > 0 || (part.column ?? 2) > 1) return;
  if (part.label !== undefined && columnOf(part.label) !== 'person') return;
  const words = state.document.record.text.slice(start, end).replace(/\s*\([^()]*\)\W*$/, '');
  const whole = references.findLast((one) => one.start === start && one.end >= start + words.length);
  if (whole?.people.length === 1) state.row = { ...row, people: whole.people };
}

/** At the first cell of a row, reads whom the row is about and what it says they are. */
function openRow(state: State, { part: { row } }: Sentence, at: number): void {
  if (row === undefined) delete state.row;
  if (row === undefined || row === state.row?.start) return;
  const claims = state.discourse.claims.length;
  const cells = state.document.sentences.slice(at, at + 24).filter(({ part }) => part.row === row);
  const read = readRow(
    cells,
    (cell, children) => ({ ...readingOf(state, cell, at), ...(children ? { focus: children } : {}) }),
    state.row,
  );
  state.row = { ...read, start: row, claims };
}

/** In the cells of a row "he" is whom it is about, "his" perhaps the child it names. */
function speakOfRow(discourse: Discourse, row: NonNullable<State['row']>, { start }: Sentence, sentence: number): void {
  const here = { start, end: start, sentence, part: row.start, quoted: false, leads: true, item: row.start };
  speakOf(discourse, { ...here, people: row.children ?? [], subject: false });
  speakOf(discourse, { ...here, people: row.people, subject: true });
}

/** Mail in a case file goes between workers and those they work with: an addressee of whom nothing else is said is one of them. */
function addressed({ document, discourse, addressees }: State, sentence: Sentence, person: Referent): void {
  const { text } = document.record;
  if (person.childId !== undefined && /^\s*(?:my )?dear(?:est)?\b/i.test(text.slice(sentence.start, sentence.end)))
    discourse.addressee = person;
  if (sentence.part.shape === 'email-header' && !isAddressLine(text, sentence)) return;
  const { part } = sentence;
  const from = /^[>\s]*from\s*:/i.test(text.slice(part.start, part.end));
  if (from) discourse.author = person;
  else if (!isFondClosing(text, sentence)) addressees.add(person);
}

function readingOf(state: State, sentence: Sentence, at: number): Reading {
  const { document, discourse, apart } = state;
  const { part } = sentence;
  const { text } = document.record;
  const quotes = state.quotes.get(part) ?? [];
  const row = part.row === state.row?.start ? state.row : undefined;
  const carried = continued(document.sentences[at - 1], sentence) || (row?.people.length ?? 0) > 0;
  const subject = row && row.people.length > 0 ? { people: row.people } : state.subject;
  const speakerAt = speakerFinder(state, sentence, quotes, at);
  return {
    discourse,
    sentence: at,
    text,
    start: sentence.start,
    end: sentence.end,
    speakerAt,
    addressee: part.shape === 'speaker-turn' ? state.talk.turn?.before : discourse.addressee,
    quotedAt: (offset) => part.shape === 'speaker-turn' || insideQuote(quotes, offset) !== undefined,
    focus: row?.children ?? discourse.children,
    otherFamily: apart.has(part),
    hearsay: isHearsay(sentence),
    claimed: new Set(),
    settled: new Map(),
    guesses: new Map(),
    shape: part.shape,
    part: part.start,
    item: part.shape === 'list-item' ? part.start : row && row.people.length > 0 ? row.start : undefined,
    subject: carried ? subject : {},
    carried: carried && subject.people !== undefined,
  };
}

function speakerFinder(
  state: State,
  sentence: Sentence,
  quotes: readonly QuoteSpan[],
  at: number,
): (offset: number) => Referent | undefined {
  const { document, discourse, talk } = state;
  const label = sentence.part.speakerLabel;
  if (label !== undefined) {
    const { labelStart = sentence.start } = sentence.part;
    const speaker = labelledSpeaker(discourse, label, document.speakers.get(label), labelStart);
    if (talk.turn?.label !== label) talk.turn = { label, ...(speaker ? { speaker } : {}), before: talk.turn?.speaker };
    return () => speaker;
  }
  const found = new Map<QuoteSpan, Referent | undefined>();
  return (offset) => {
    const quote = insideQuote(quotes, offset);
    if (!quote) return undefined;
    if (!found.has(quote)) {
      const answered = talk.quoted?.part === sentence.part ? undefined : answeredIn(state, sentence.part, at);
      found.set(
        quote,
        answered ? quotedAs(discourse, talk, sentence, answered) : quoteSpeaker(discourse, talk, sentence, quote, at),
      );
    }
    return found.get(quote);
  };
}

/** Each part is looked through once. */
function answeredIn({ document, answered }: State, part: Part, at: number): NameSpan | undefined {
  if (!answered.has(part)) answered.set(part, selfAnswered(document.sentences, at, part));
  return answered.get(part);
}

/** In a table's cell, a list's item or a form's field the subject of the first sentence stays that of the next. */
function continued(before: Sentence | undefined, { part }: Sentence): boolean {
  return before?.part === part && /^(table-row|list-item|form-field)$/.test(part.shape);
}

/** Notes dates of birth and death and ages beside the names, before the ties are read: a child's kin are not an adult's. */
function noteLives(reading: Reading, { tokens, names }: Sentence): void {
  for (const [at, span] of names.entries()) {
    const facts = lifeFacts(reading.discourse.record, tokens, span, names[at + 1]);
    if (Object.keys(facts).length === 0) continue;
    // "Ann Holt née Baker (37)": the age is Ann's, and no Baker is there.
    const isMaidenName = /^n[eé]e$/.test(tokens[span.from - 1]?.lower ?? '');
    const person = nameReferent(reading, (isMaidenName ? names[at - 1] : undefined) ?? span);
    if (facts.bornOn && person.childId === undefined) person.bornOn ??= facts.bornOn;
    if (facts.age !== undefined && facts.age < 18) person.young ??= true;
    if (facts.deceased && person.childId === undefined) person.deceased = true;
    if (facts.diedOn) person.diedOn ??= facts.diedOn;
  }
}

/** Keeps who opened the part, and the first person of the record who is not there for their work. */
function rememberTalk(
  discourse: Discourse,
  talk: Talk,
  { part }: Sentence,
  references: readonly Reference[],
  quotedAt: (offset: number) => boolean,
): void {
  const aside = ({ start }: Reference) => {
    const before = discourse.record.text.slice(part.start, start);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  };
  const first = references.find((reference) => reference.people.length === 1 && !aside(reference));
  const [person] = first?.people ?? [];
  if (!first || !person || person.professional || quotedAt(first.start)) return;
  if (mayTalk(discourse, person)) discourse.protagonist ??= person;
  if (talk.opened?.part !== part && first.start === part.start) talk.opened = { part, subject: person };
}

/** "Person: …" says whom a form is about; what is no line of a form ends it. */
function rememberForm(discourse: Discourse, { part }: Sentence, references: readonly Reference[]): void {
  const [person] = references.find(({ people }) => people.length === 1)?.people ?? [];
  if (part.shape !== 'form-field') delete discourse.formSubject;
  else if (
    /^(person|subject|nominal|detainee|offender|applicant|patient|service user|detained person|dp)$/i.test(
      part.label ?? '',
    ) &&
    person?.childId === undefined &&
    person
  )
    discourse.formSubject = person;
}

/** "Child seen alone": the one child of the case who is old enough to talk, though no line says the name. */
function childSeen(discourse: Discourse): Referent | undefined {
  if (discourse.record.type !== 'direct-work') return undefined;
  const [only, ...others] = discourse.children.filter((child) => mayTalk(discourse, child));
  return others.length === 0 ? only : undefined;
}

/** A child of under five is spoken about in a note, not spoken with. */
function mayTalk({ record, caseChildren }: Discourse, { childId }: Referent): boolean {
  const born = caseChildren.find((child) => child.id === childId)?.dateOfBirth;
  const written = record.writtenOn;
  if (!born || !written) return true;
  const years = Number(written.slice(0, 4)) - Number(born.slice(0, 4));
  return years > 5 || (years === 5 && written.slice(4) >= born.slice(4));
}
