/** What a heading says its writer is to the children: "Author: Pam Oram, maternal aunt", "Letter from paternal grandmother", "Visit to maternal aunt" above "Pam Oram, seen at home". */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { addClaims } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';

type Place = { readonly start: number; readonly end: number };

/** Claims the kinship of whoever wrote the record or the letter in it, or, where a worker writes down a talk, of the first person whom the record names. */
export function claimWriterKin(discourse: Discourse, writer: Referent | undefined): void {
  const author = writer ?? discourse.author;
  const isWorkers = author === undefined || author.professional;
  if (author && !isWorkers) {
    const at = author.role === undefined ? undefined : roleAt(discourse, author);
    if (at) claimKin(discourse, author, author.role ?? '', at);
  }
  const heading = /^[^\n]*/.exec(discourse.record.text)?.[0] ?? '';
  const found = (isWorkers ? talked : sent).exec(heading);
  const person = isWorkers ? metFirst(discourse) : author;
  const [words = '', kin = ''] = [found?.[0], found?.[1]];
  if (!found || !person) return;
  const start = found.index + words.length - kin.length;
  claimKin(discourse, person, kin, { start, end: start + kin.length });
}

const kinWords = String.raw`((?:\p{L}+[- ]){0,2}\p{L}+)(?=[^\p{L}\n]*$|[,(]|$)`;
/** "Letter from father", "Statement of maternal aunt", "Voice note, sent by Nan". */
const sent = new RegExp(
  String.raw`\b(?:letter|e-?mails?|statement|texts?|messages?|note|voicemails?|card|report)\b[^\n]{0,20}? (?:from|by|of) (?:the )?(?:child(?:ren)?['’]s )?${kinWords}`,
  'iu',
);
/** "Call from maternal aunt", "Home visit to paternal grandfather". */
const talked = new RegExp(
  String.raw`\b(?:call|contact|visit|conversation|interview|meeting|talk|discussion|statement|letter|note|voicemail|e-?mail)\b[^\n]{0,20}? (?:from|with|to|of|by) (?:the )?(?:child(?:ren)?['’]s )?${kinWords}`,
  'iu',
);

/** Where the author's line says the role, after the name. */
function roleAt({ record }: Discourse, { places: [place], role = '' }: Referent): Place | undefined {
  if (!place) return undefined;
  const end = record.text.indexOf(role, place.end) + role.length;
  return end > place.end + role.length && end - place.end < role.length + 5 ? { start: place.start, end } : undefined;
}

/** Whom the first words of the body name. */
function metFirst({ record: { text }, protagonist }: Discourse): Referent | undefined {
  const [place] = protagonist?.names.length ? protagonist.places : [];
  const body = text.search(/\n\s*\n/);
  return place && protagonist?.childId === undefined && place.start - body < nearest ? protagonist : undefined;
}

/** How far into the body, in UTF-16 code units, whoever was met is named. */
const nearest = 40;

/** An elder of the children's family; of children of several surnames, whose fathers may differ, one of the mother's side. */
function claimKin(discourse: Discourse, from: Referent, words: string, place: Place): void {
  const kin = kinTerm(words.toLowerCase().trim()).find(isElder);
  if (!kin || from.childId !== undefined) return;
  const [first] = kin.path ?? [];
  if (first?.sex !== 'female' && !areOfOneName(discourse)) return;
  const { kind, path = [], side, word: term } = kin;
  for (const to of discourse.children)
    addClaims(discourse.claims, { from, to, kind, path, term, side, polarity: 'stated', ...place });
}

function areOfOneName({ children }: Discourse): boolean {
  return new Set(children.map(({ names: [name] }) => name?.family)).size === 1;
}

function isElder({ path = [], inverse, register }: KinReading): boolean {
  return (
    !inverse && register !== 'role' && path[0]?.step === 'parent' && (path.length > 1 || path[0].sex !== 'unknown')
  );
}
