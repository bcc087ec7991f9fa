/** Who speaks in a turn by its label: a name, the children's relative ("MUM"), the letters a name begins with. */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { KinPath } from '#graph/model/kin-path.ts';
import { knownRelatives } from '../kin/people/known-relations.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { workRoles } from '../shapes/talk-roles.ts';
import { childAnswering } from './child-speaking.ts';
import { addClaims } from './claim-log.ts';
import type { Discourse } from './discourse.ts';
import { addPlace, addReferent } from './referents.ts';
import { linkName } from './link-name.ts';

/** The speaker a label stands for: the person of that name, the children's relative it names ("MUM"), whose name begins with its letters, else somebody yet unnamed. */
export function labelledSpeaker(
  discourse: Discourse,
  label: string,
  name: NameSpan | 'author' | undefined,
  at: number,
): Referent | undefined {
  if (name === 'author') return discourse.author;
  if (name) return named(discourse, name);
  if (isRelative(label)) return relativeCalled(discourse, label, at);
  return (
    discourse.speakers.get(label) ??
    bearerOfLetters(discourse, label) ??
    childAnswering(discourse, label) ??
    (asking.test(label) ? undefined : unnamedSpeaker(discourse, label, at))
  );
}

/** "MUM", "Nan", but not "GM". */
export function isRelative(word: string): boolean {
  return word.length > 2 && kinTerm(word)[0]?.path !== undefined;
}

/** Whom of the children's relatives a kin word without an owner stands for where they speak. */
export function relativeCalled(discourse: Discourse, word: string, at: number): Referent | undefined {
  const [kin] = kinTerm(word);
  if (!kin?.path) return undefined;
  return (
    knownRelatives(discourse, discourse.children, kin.path)[0] ??
    discourse.speakers.get(word) ??
    (isOfAll(kin.path) ? relativeSpeaking(discourse, kin, word, at) : undefined)
  );
}

export function named(discourse: Discourse, name: NameSpan): Referent {
  const person = discourse.bearers.get(name.start) ?? linkName(discourse, name);
  discourse.bearers.set(name.start, person);
  addPlace(person, { start: name.start, end: name.end, form: 'named', name: name.name });
  return person;
}

/** Labels of those who ask for their work. */
const asking = new RegExp(String.raw`^(?:${workRoles}|q|ps|dc|ds|pc|gp)\b`, 'i');

/** The author by both letters, a child of the case, or whoever was spoken of, whose names begin with the letters. */
function bearerOfLetters({ referents, author, record }: Discourse, label: string): Referent | undefined {
  const isPair = label.length > 1;
  // "Q:" and "A:" are question and answer.
  const mayBeChild = isPair || !/^[QA]$/.test(label) || !/^\s*\[?Q\b/m.test(record.text);
  if (author && isPair && bearsLetters(author, label)) return author;
  return referents.find(
    (one) => (one.places.length > 0 || (one.childId !== undefined && mayBeChild)) && bearsLetters(one, label),
  );
}

function bearsLetters({ names }: Referent, label: string): boolean {
  const [first = '', ...rest] = label;
  if (label.length > 3 || label !== label.toUpperCase()) return false;
  return names.some(
    ({ given, family = '' }) =>
      given[0]?.startsWith(first) === true && (family === '' || family.startsWith(rest.at(-1) ?? '')),
  );
}

/** Somebody who speaks of themselves before anybody has named them. */
function unnamedSpeaker(discourse: Discourse, label: string, at: number): Referent {
  const speaker = addReferent(discourse, 'unknown');
  const [given = '', family = '', ...more] = /^\p{Lu}{2}$/u.test(label) ? label : [];
  const name = more.length === 0 && family !== '' ? { given: [given], family, former: [], nicknames: [] } : undefined;
  addPlace(speaker, { start: at, end: at + label.length, form: 'described', ...(name ? { name } : {}) });
  discourse.speakers.set(label, speaker);
  return speaker;
}

/** "MUM:", "MGM:": all the children have one mother, and her parents; fathers may differ. */
function isOfAll([first]: KinPath): boolean {
  return first?.step === 'parent' && first.sex === 'female' && first.nature === undefined;
}

/** The relative of the children whom the record has not told of before they speak. */
function relativeSpeaking(
  discourse: Discourse,
  { kind, path, side, sex, word }: KinReading,
  label: string,
  at: number,
): Referent {
  const speaker = addReferent(discourse, sex);
  const place = { start: at, end: at + label.length };
  addPlace(speaker, { ...place, form: 'described' });
  discourse.speakers.set(label, speaker);
  for (const child of discourse.children)
    addClaims(discourse.claims, {
      from: speaker,
      to: child,
      kind,
      path: path ?? [],
      term: word,
      side,
      polarity: 'stated',
      ...place,
    });
  return speaker;
}

/** A speaker's letters may be those of somebody of whom the record tells only later: the one person whom they fit. */
export function settleSpeakers(discourse: Discourse): void {
  const settled = new Set(discourse.remarks.filter(({ outcome }) => outcome === 'same').flatMap(({ a, b }) => [a, b]));
  for (const [label, speaker] of discourse.speakers) {
    if (settled.has(speaker)) continue;
    const others = discourse.referents.filter((one) => one !== speaker && !one.professional && one.places.length > 0);
    const [bearer, ...more] = others.filter((one) => bearsLetters(one, label));
    const [place] = speaker.places;
    if (!bearer || more.length > 0 || !place) continue;
    discourse.remarks.push({
      a: speaker,
      b: bearer,
      outcome: 'same',
      reason: 'the letters of the speaker fit',
      ...place,
    });
  }
}
