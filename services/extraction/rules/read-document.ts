/** Reads a parsed record from its first sentence to its last, in one discourse: who speaks, who is meant, how they are tied. */
import { readAuthorBond } from './connections/author-bond.ts';
import { nameReferent } from './kin/people/name-referent.ts';
import { isIndentedTree } from './kin/children/indented-tree.ts';
import { isPedigree } from './kin/children/pedigree-marks.ts';
import { settleSiblingless } from './kin/denials/no-siblings.ts';
import { settleCalled } from './kin/denials/settle-called.ts';
import { claimWriterKin } from './kin/people/writer-kin.ts';
import { settleTitles } from './kin/people/settle-titles.ts';
import type { ParsedDocument, ReadSentence, Referent } from './parsed-document.ts';
import { otherFamilyParts } from './polarity/other-family.ts';
import { settleUnnamed } from './polarity/unnamed-on-purpose.ts';
import { isAttendanceList, markProfessional, professionalsIn } from './professionals/note-professionals.ts';
import { readAuthor } from './professionals/read-author.ts';
import { settleAddressees } from './professionals/settle-addressees.ts';
import { readInTurn } from './read-in-turn.ts';
import { readingOf, type State } from './reading-state.ts';
import { childAddressed } from './reference/child-addressed.ts';
import { type Discourse, startDiscourse } from './reference/discourse.ts';
import { addName } from './reference/referents.ts';
import { settleSpeakers } from './reference/labelled-speaker.ts';
import { linkName } from './reference/link-name.ts';
import { isPartyLine, noteParty } from './reference/party-roles.ts';
import { quotesOfParts } from './reference/quoted-speech.ts';
import { childSeen } from './reference/remember-talk.ts';
import { noteSignature } from './reference/self-named.ts';
import { signedLetter } from './reference/signed-letter.ts';

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
    selves: new Map(),
    quotes: quotesOfParts(document.record.text, document.parts),
    addressees: new Set(),
    subject: {},
    passage: {},
    told: {},
    form: {},
    list: {},
    ...(isIndentedTree(document.record.text) ? { branch: [] } : {}),
    ...(isPedigree(document.record.text) ? { descent: {} } : {}),
    claimsBefore: 0,
  };
  readAuthors(state);
  noteProfessionals(state);
  noteParties(state);
  const letter = letterOf(state);
  if (letter) state.letter = letter;
  const told = childAddressed(state.discourse);
  if (told) state.discourse.addressee = told;
  const child = told ?? childSeen(state.discourse);
  if (child) state.discourse.protagonist = child;
  const read: ReadSentence[] = [];
  for (const [at, sentence] of document.sentences.entries()) {
    if (sentence.part.shape !== 'header') read.push(readInTurn(state, sentence, at));
  }
  readHeaderBonds(state, letter?.writer);
  settleAddressees(state.discourse, state.addressees);
  settleTitles(state.discourse);
  settleCalled(state.discourse);
  settleSiblingless(state.discourse);
  settleSpeakers(state.discourse);
  settleUnnamed(state.discourse, read);
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

/** Whoever signs a letter that a worker, or nobody whom the record names, handed in says "I" in it. */
function letterOf({ document, discourse, addressees }: State): State['letter'] {
  const { author } = discourse;
  if (author && !author.professional) return undefined;
  const letter = signedLetter(document.record.text, document.sentences);
  if (!letter) return undefined;
  const writer = linkName(discourse, letter.signature);
  if (writer === author || writer.childId !== undefined) return undefined;
  const [name] = writer.names;
  if (letter.given && name) addName(discourse, writer, { ...name, given: letter.given.name.given });
  addressees.add(writer);
  return { start: letter.start, end: letter.end, writer };
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

/** What the author's line says of the author is said of the children whom the record turned out to name. */
function readHeaderBonds(state: State, writer: Referent | undefined): void {
  const { author } = state.discourse;
  claimWriterKin(state.discourse, writer);
  for (const [at, sentence] of state.document.sentences.entries()) {
    if (sentence.part.shape !== 'header') return;
    const [place] = author?.places.filter(({ start }) => start >= sentence.start && start < sentence.end) ?? [];
    if (author && place) readAuthorBond(readingOf(state, sentence, at), author, place);
  }
}
