/** A word that is to go: "delete 'aunt', insert 'family friend'", "for 'grandfather' read 'great-uncle'", "the record of 'aunt' is wrong": whoever is spoken of is none. */
import { isRelative } from '../people/grown-relative.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { deniable } from './unrelated-kin.ts';

const word = String.raw`["“'‘](?:the )?(?<word>\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?)["”'’]`;
const replaced = [
  String.raw`\b(?:delete|remove|omit|replace|change|amend|strike(?: out)?|cross out|correct)\s+(?:the (?:words?|entry|term) )?${word}`,
  String.raw`\bfor ${word},? (?:please )?(?:read|put|substitute|insert|write)\b`,
  String.raw`\b(?:not|rather than|instead of|in place of) (?:as )?${word}`,
  String.raw`${word} (?:should|must|ought to|needs to|is to|to) (?:now )?(?:be (?:read|deleted|removed|struck|corrected|amended|replaced)|read|say|have (?:read|said|been))\b`,
  String.raw`\b(?:record|entry|use|mention|description|reference)(?: (?:of|to|as|for))? ${word} (?:is|was|are|were)(?: \p{L}+)? (?:wrong|incorrect|an error|a mistake|mistaken|inaccurate|misleading|in error)\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

export function readWordsReplaced(reading: Reading, phrases: readonly Placed[]): void {
  const { text, start, end, focus, discourse } = reading;
  const sentence = text.slice(start, end);
  const term = replaced.flatMap((pattern) => pattern.exec(sentence)?.groups?.['word'] ?? [])[0];
  const kin = term === undefined ? undefined : kinTerm(term).find((one) => isDeniable(one.kind) && !one.inverse);
  if (term === undefined || !kin) return;
  const person = onlyOne(phrases) ?? spokenLast(reading);
  if (!person) return;
  const said = discourse.claims.filter((claim) => claim.from === person && claim.kind === kin.kind);
  claimTie(reading, {
    person,
    anchors: said.length > 0 ? [...new Set(said.map(({ to }) => to))] : focus,
    kin,
    phrase: { start, end },
    head: { kin: { term } },
    manner: { polarity: 'denied' },
  });
}

function isDeniable(kind: string): boolean {
  return deniable.has(kind) || kind === 'parent' || kind === 'step-parent' || kind === 'godparent';
}

/** The one relative whom the sentence names. */
function onlyOne(phrases: readonly Placed[]): Referent | undefined {
  const named = phrases.flatMap(({ phrase, people = [] }) =>
    phrase.head.type === 'names' || (phrase.head.type === 'kin' && phrase.head.names.length > 0) ? people : [],
  );
  const [person, ...others] = new Set(named.filter(isRelative));
  return others.length === 0 ? person : undefined;
}

/** How many sentences back the person may stand whom the words are about. */
const reachBack = 2;

function spokenLast({ discourse, sentence }: Reading): Referent | undefined {
  return discourse.recent.findLast(
    ({ people: [one, ...more], subject, sentence: where }) =>
      subject && one !== undefined && more.length === 0 && isRelative(one) && sentence - where <= reachBack,
  )?.people[0];
}
