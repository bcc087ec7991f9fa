/** Reads the next sentence of a record: who is in it, what it tells of them, and what it takes back of the one before. */
import { readBonds } from './connections/read-bonds.ts';
import { describeRow, openRow, speakOfRow } from './current-row.ts';
import { noteLives } from './facts/note-lives.ts';
import { readFormRelation } from './kin/rows/form-relation.ts';
import { nameReferent } from './kin/people/name-referent.ts';
import { readTreeLine } from './kin/children/indented-tree.ts';
import { isDrawn } from './kin/children/pedigree-marks.ts';
import { readPedigree } from './kin/children/pedigree.ts';
import { readSentence } from './kin/read-sentence.ts';
import type { Reading } from './kin/reading.ts';
import type { NameSpan, ReadSentence, Reference, Referent, Sentence } from './parsed-document.ts';
import { afterthoughtOf, confirmClaims, denyClaims, disputeClaims, takenBackIn } from './polarity/afterthoughts.ts';
import {
  answersCall,
  answersItself,
  answersItselfYes,
  answersNo,
  answersYes,
  denyAsked,
  followsQuestion,
  isPlainNo,
  takeAnswer,
} from './polarity/answers.ts';
import { denyCorrected } from './polarity/corrected-later.ts';
import { denyBeside, denyInRow } from './polarity/denied-beside.ts';
import { denyClause } from './polarity/denied-clauses.ts';
import { dismissTalk } from './polarity/dismissals.ts';
import { doubtClaims } from './polarity/doubts.ts';
import { denyPutRight, markEntries } from './polarity/earlier-entries.ts';
import { reportHearsay } from './polarity/hearsay.ts';
import { readOtherAccount } from './polarity/other-account.ts';
import { correctRow, denyRow } from './polarity/row-corrections.ts';
import { takeBackBlood } from './polarity/take-back-blood.ts';
import { isAddressLine, isEntryOnly, isFondClosing, isGreeting } from './professionals/greetings.ts';
import { readingOf, type State } from './reading-state.ts';
import { noteFamilyTold } from './reference/family-told.ts';
import { setNamesakesApart } from './reference/namesakes-apart.ts';
import { noteParty } from './reference/party-roles.ts';
import { passageChild } from './reference/passage-child.ts';
import type { Discourse } from './reference/discourse.ts';
import { noteRecordChild } from './reference/record-child.ts';
import { rememberForm } from './reference/form-subject.ts';
import { rememberTalk } from './reference/remember-talk.ts';
import { noteListOwner } from './reference/item-owner.ts';
import { introducedKin } from './reference/introduced-kin.ts';
import { introducedName } from './reference/self-named.ts';

export function readInTurn(state: State, sentence: Sentence, at: number): ReadSentence {
  const { discourse, talk } = state;
  noteFamilyTold(state.told, discourse, sentence, (name) => nameReferent(readingOf(state, sentence, at), name));
  openRow(state, sentence, at);
  const reading = readingOf(state, sentence, at);
  setNamesakesApart(discourse, sentence);
  const whose = (name: NameSpan) => nameReferent(reading, name);
  noteRecordChild(discourse, sentence, whose);
  reading.child = passageChild(state.passage, sentence, reading.text, whose);
  noteParty(discourse.parties, sentence, whose);
  state.subject = reading.subject;
  noteLives(reading, sentence);
  turnLetter(state, sentence);
  const introduced = introducedName(sentence, state.document.sentences[at + 1], opensMail(state, sentence));
  if (introduced && !reading.quotedAt(introduced.start)) discourse.author = whose(introduced);
  const before = discourse.claims.length;
  takeBackBefore(state, reading, sentence);
  const references = readTold(state, reading, sentence);
  if (!introduced) introduceKin(state, reading, sentence, references);
  answerWithin(reading, sentence, before);
  if (state.descent) readPedigree(reading, sentence, state.descent);
  readBonds(reading, sentence, references);
  takeBackWithin(discourse, sentence, before);
  denyCorrected(discourse, sentence, { from: state.claimsBefore, upTo: before });
  readOtherAccount(reading, sentence, state.claimsBefore);
  state.claimsBefore = before;
  correctOpenRow(state, sentence, before);
  takeBackBlood(reading, references);
  const names = sentence.part.heads ? [] : sentence.names;
  for (const name of names) if (!reading.claimed.has(name.start)) nameReferent(reading, name);
  rememberForm(discourse, sentence, references, whose);
  noteListOwner(state.list, sentence, discourse, before);
  rememberTalk(discourse, talk, sentence, references, reading.quotedAt);
  return { sentence, references, speakerAt: reading.speakerAt };
}

/** From a message's first words on, "I" is the relative as whom it introduces its sender. */
function introduceKin(
  { discourse, talk }: State,
  reading: Reading,
  sentence: Sentence,
  told: readonly Reference[],
): void {
  const sender = sentence.part.shape === 'speaker-turn' ? undefined : introducedKin(reading.text, sentence, told);
  if (!sender) return;
  const [first] = told;
  if (first && reading.quotedAt(first.start)) talk.quoted = { part: sentence.part, speaker: sender };
  else discourse.author = sender;
}

/** What the sentence asks and answers itself: "Any cousins? None." */
function answerWithin(reading: Reading, sentence: Sentence, before: number): void {
  const isAsked = reading.discourse.asked.sentence === reading.sentence;
  if (isAsked && (answersItself(reading, sentence) || answersCall(reading, sentence))) takeAnswer(reading);
  else if (isAsked && answersItselfYes(reading, sentence)) takeAnswer(reading, 'stated');
  denyAsked(reading, before);
}

/** The first words of a mail or a letter, which somebody else than a worker wrote. */
function opensMail({ document: { record }, discourse: { author } }: State, { part, start }: Sentence): boolean {
  const isMail = record.type === 'email' || record.type === 'letter' || record.type === 'messages';
  return isMail && part.shape === 'paragraph' && part.start === start && author?.professional !== true;
}

/** What the sentence says of those before it: an answer to what was asked, or that what was said does not hold. */
function takeBackBefore({ claimsBefore }: State, reading: Reading, sentence: Sentence): void {
  const { discourse } = reading;
  const afterthought = afterthoughtOf(sentence);
  const saysNo = answersNo(reading, sentence);
  const isNo = afterthought === 'denial' || afterthought === 'dispute' || saysNo || answersCall(reading, sentence);
  if (isNo && takeAnswer(reading)) return;
  if (answersYes(reading, sentence)) {
    if (!takeAnswer(reading, 'stated') && followsQuestion(reading, sentence)) confirmClaims(discourse, claimsBefore);
    return;
  }
  if (afterthought !== 'denial' && dismissTalk(discourse, claimsBefore, sentence)) return;
  if (afterthought === 'dispute') disputeClaims(discourse, claimsBefore, sentence);
  else if (afterthought) denyClaims(discourse, afterthought, claimsBefore);
  else if (saysNo && (followsQuestion(reading, sentence) || isPlainNo(reading, sentence)))
    denyClaims(discourse, 'correction', claimsBefore);
}

/** What the sentence says of its own claims, those from `from` on: that they are denied, doubted, or an entry only. */
function takeBackWithin(discourse: Discourse, sentence: Sentence, from: number): void {
  const takenBack = takenBackIn(sentence);
  if (takenBack?.what === 'dispute') disputeClaims(discourse, from, sentence, takenBack.before);
  else if (takenBack) denyClaims(discourse, takenBack.what, from, takenBack.before);
  denyClause(discourse, sentence, from);
  doubtClaims(discourse, sentence, from);
  denyBeside(discourse, sentence, from);
  markEntries(discourse, sentence, from);
  denyPutRight(discourse, sentence, from);
}

/** Takes back what other cells of a row told, where a cell that was read by itself says so. */
function correctOpenRow({ row, discourse, document }: State, sentence: Sentence, before: number): void {
  if (!row || row.read.has(sentence)) return;
  const { start, end } = sentence;
  const text = document.record.text.slice(start, end);
  denyInRow(discourse, sentence, row.claims);
  denyRow(discourse, row, sentence, { row: row.claims, sentence: before });
  correctRow(discourse, row, { text, start, end }, { row: row.claims, sentence: before });
}

/** From the greeting of a letter on "I" is whoever signs it; below the signature the record's author writes again. */
function turnLetter(state: State, { start }: Sentence): void {
  const { letter, discourse } = state;
  if (!letter || start < letter.start) return;
  if (start === letter.start) {
    letter.author = discourse.author;
    discourse.author = letter.writer;
  } else if (start > letter.end) {
    if (letter.author) discourse.author = letter.author;
    delete state.letter;
  }
}

/** Reads what the sentence tells; headers of mail and greetings tell nothing, and a row that says who people are is read whole. */
function readTold(state: State, reading: Reading, sentence: Sentence): readonly Reference[] {
  const { document } = state;
  if (state.branch && readTreeLine(reading, sentence, state.branch)) return [];
  if (sentence.part.shape === 'email-header' || isGreeting(document.record.text, sentence)) {
    for (const name of sentence.names) addressed(state, sentence, nameReferent(reading, name));
    return [];
  }
  if (sentence.part.heads || state.row?.read.has(sentence)) return [];
  if (readFormRelation(reading, sentence, state.form)) return [];
  if (state.descent && isDrawn(reading.text.slice(sentence.start, sentence.end))) return [];
  if (state.row) speakOfRow(state.discourse, state.row, sentence, reading.sentence);
  const from = state.discourse.claims.length;
  const references = readSentence({ ...reading, hearsay: false }, sentence.tokens, sentence.names);
  if (reading.hearsay) reportHearsay(state.discourse, sentence, from);
  if (state.row) describeRow(state, state.row, sentence, references);
  return references;
}

/** Mail in a case file goes between workers and those they work with: an addressee of whom nothing else is said is one of them. */
function addressed({ document, discourse, addressees }: State, sentence: Sentence, person: Referent): void {
  const { text } = document.record;
  if (person.childId !== undefined && /^\s*(?:my )?dear(?:est)?\b/i.test(text.slice(sentence.start, sentence.end)))
    discourse.addressee = person;
  if (sentence.part.shape === 'email-header' ? !isAddressLine(text, sentence) : isEntryOnly(text, sentence)) return;
  const { part } = sentence;
  const from = /^[>\s]*from\s*:/i.test(text.slice(part.start, part.end));
  if (from) discourse.author = person;
  else if (!isFondClosing(text, sentence)) addressees.add(person);
}
