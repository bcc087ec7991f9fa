/** "Nora has no brothers", "I have one sister and no brother", "he is an only child": nobody is a brother of theirs, whatever an entry says or somebody is called. */
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import { addClaims, putClaim, type ClaimLog } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import { sexFits } from '../people/plausible.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { wordsBefore, wordsFor } from './taken-for.ts';

const siblings = String.raw`(?<word>brothers?|sisters?|siblings?|brothers? (?:or|and|nor) sisters?|sisters? (?:or|and|nor) brothers?)`;
const ends = String.raw`(?= ?(?:[.,;:!)"”]|$|and\b|so\b|but\b|at all\b|of (?:his|her|their|my) own\b))`;
const lacks = new RegExp(
  String.raw`^(?:(?:has|have|had|'s|'ve|does|do|did) )*(?:(?:never|not|n't) (?:had |have |got )*(?:an?|any)|(?:got )?no)(?: (?:real|full|actual|blood))* ${siblings}${ends}`,
);
const besides = new RegExp(
  String.raw`^(?:has|have|had|'ve|'s)(?: got)? (?:[\p{L}-]+ ,? ?){1,6}?and no ${siblings}${ends}`,
  'u',
);
const onlyChild = /^(?:is|was|am|'s|'m) an only child\b/;

/** Notes whom the sentence says to be without brothers or sisters. */
export function readNoSiblings(
  { discourse, start, end }: Reading,
  items: readonly Item[],
  phrases: readonly Placed[],
): void {
  for (const { phrase, people = [] } of phrases) {
    const [person, ...others] = people;
    if (!person || others.length > 0) continue;
    const words = wordsOf(items, phrase.to, phrase.to + 14);
    const word = (lacks.exec(words) ?? besides.exec(words))?.groups?.['word'];
    if (word !== undefined || onlyChild.test(words))
      discourse.siblingless.push({ person, sex: word === undefined ? 'unknown' : sexOf(word), start, end });
  }
}

function sexOf(word: string): Sex {
  if (/^brothers?$/.test(word)) return 'male';
  return /^sisters?$/.test(word) ? 'female' : 'unknown';
}

/** Someone without brothers, sisters or both, and where that is said. */
export interface Siblingless {
  readonly person: Referent;
  readonly sex: Sex;
  readonly start: number;
  readonly end: number;
}

/** At the record's end: denies what entries and hearsay make of them, and that those called "Uncle", "Brother" are theirs. */
export function settleSiblingless({ claims, referents, siblingless, record }: Discourse): void {
  for (const without of siblingless) {
    for (const [at, claim] of claims.entries())
      if (claim.kind === 'sibling' && isOf(claim, without)) {
        if (isDoubtful(claim)) putClaim(claims, at, { ...claim, polarity: 'denied' });
        else if (isJustBefore(claim, without))
          addClaims(claims, { ...claim, polarity: 'denied', start: without.start, end: without.end });
      }
    for (const person of referents) {
      const kin = calledSibling(person, [...wordsFor(person), ...wordsBefore(record.text, person)], without, claims);
      if (
        kin &&
        !claims.some((claim) => claim.from === person && claim.path.at(-1)?.step === 'sibling' && !claim.byTitle)
      )
        addClaims(claims, denial(person, without, kin));
    }
  }
}

function isDoubtful({ polarity, entry }: ClaimDraft): boolean {
  return polarity === 'reported' || (entry === true && polarity !== 'denied');
}

/** "I hear that Jan is Ann's sister. Ann has no sister.": both are said. */
function isJustBefore({ polarity, start }: ClaimDraft, without: Siblingless): boolean {
  return polarity === 'stated' && start < without.start && without.start - start < reach;
}

/** Characters back to what is taken back. */
const reach = 400;

function isOf({ from, to }: ClaimDraft, { person, sex }: Siblingless): boolean {
  return (from === person && sexFits(to, sex)) || (to === person && sexFits(from, sex));
}

/** Characters between "Ann has no brother" and an uncle of whom it may be said, where the record does not call her the children's mother. */
const nearby = 200;

/** "Brother Abe" of a child, "Uncle Ted" of a parent of the children: what the word would make of them. */
function calledSibling(
  person: Referent,
  words: readonly string[],
  { person: owner, sex, start: at }: Siblingless,
  claims: ClaimLog,
): KinReading | undefined {
  if (person === owner || person.childId !== undefined) return undefined;
  const isParent = isParentInCase(claims, owner);
  const isNear = person.places.some(({ start }) => Math.abs(start - at) < nearby);
  const wanted = owner.childId === undefined ? (isParent || isNear ? 'aunt-uncle' : undefined) : 'sibling';
  const ofOther = owner.sex === 'female' ? 'paternal' : 'maternal';
  return words
    .flatMap((word) => kinTerm(word))
    .find(
      (kin) =>
        kin.kind === wanted &&
        !kin.inverse &&
        kin.side !== ofOther &&
        (sex === 'unknown' || kin.sex === sex) &&
        sexFits(person, kin.sex),
    );
}

function denial(person: Referent, { person: owner, start, end }: Siblingless, { sex, word }: KinReading): ClaimDraft {
  return {
    from: person,
    to: owner,
    kind: 'sibling',
    path: [{ step: 'sibling', sex }],
    term: word,
    side: 'unknown',
    polarity: 'denied',
    saidAt: start,
    start,
    end,
  };
}
