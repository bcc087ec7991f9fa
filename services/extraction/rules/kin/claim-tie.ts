/** Turns what was understood into claims: somebody is KIN of somebody, said so, in these words. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { reversePath } from '#graph/kinship/reverse-path.ts';
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../parsed-document.ts';
import { parentBasis } from '../polarity/parent-basis.ts';
import { learnSex } from '../reference/referents.ts';
import { asHalfTold } from './half-told.ts';
import { mayBe } from './people/plausible.ts';
import { isLongAgo } from './phrases/line-year.ts';
import type { KinHead } from './phrases/noun-phrase.ts';
import { type Manner, noteSpoken, quoteAround, type Reading } from './reading.ts';
import { guessOf } from './tie-rivals.ts';
import { addClaims } from '../reference/claim-log.ts';
import type { ClaimDraft } from '../reference/drafts.ts';

export interface Tie {
  readonly person: Referent;
  readonly anchors: readonly Referent[];
  readonly kin: KinReading;
  readonly phrase: { readonly start: number; readonly end: number };
  readonly head: {
    readonly kin: Pick<KinHead['kin'], 'term'>;
    readonly anchor?: { readonly start: number; readonly head?: { readonly type: string } };
  };
  readonly manner: Manner;
  /** The kin word is a title before the name. */
  readonly byTitle?: boolean;
  /** Where the words stand that mean the person, if not in the phrase itself. */
  readonly personAt?: number;
}

/** Notes that a person is KIN of each anchor, with the words that say so. */
export function claimTie(reading: Reading, said: Tie): void {
  const byCourtesy = isByCourtesy(reading, said);
  // "Not just a courtesy aunt": only the courtesy is denied.
  if (byCourtesy && said.manner.polarity === 'denied') return;
  const { text, start, end } = reading;
  const [before, after] = [text.slice(start, said.phrase.start), text.slice(said.phrase.end, end)];
  const told = { ...said, kin: asHalfTold(said.kin, { before, after, next: text.slice(end, end + 60) }) };
  const tie: Tie = byCourtesy ? { ...told, manner: { polarity: 'denied' } } : told;
  const { person, anchors, kin, phrase, manner } = tie;
  if (reading.otherFamily || (!mayBe(person, kin) && manner.polarity !== 'denied')) return;
  if (manner.polarity !== 'denied') learnSex(person, kin.sex);
  if (kin.late && manner.polarity !== 'denied') person.deceased = true;
  if (kin.kind === 'partner' && manner.polarity !== 'denied' && isLost(reading, tie)) person.deceased = true;
  if (isWidowed(reading, tie)) for (const spouse of anchors) spouse.deceased = true;
  if (kin.kind === 'partner' && manner.polarity !== 'denied' && anchors.length === 1)
    noteSpoken(reading, [...anchors, person], phrase, false);
  if (kin.path?.[0]?.step === 'child' && manner.polarity !== 'denied') keepApart(reading, anchors, phrase);
  for (const anchor of anchors) {
    if (isLadyFriendOfWoman(anchor, kin)) continue;
    if (anchor === person || (manner.polarity !== 'denied' && deniedHere(reading, person, anchor, kin))) continue;
    addClaims(reading.discourse.claims, claimOf(reading, tie, anchor));
  }
}

/** "Mum and Al have twins": the two who have children together are two, though one of them has no name yet. */
function keepApart({ discourse }: Reading, parents: readonly Referent[], { start, end }: Tie['phrase']): void {
  const [a, b, ...others] = parents.toSorted((one, other) => one.names.length - other.names.length);
  if (!a || !b || a === b || others.length > 0 || a.names.length > 0 || b.names.length === 0) return;
  discourse.remarks.push({ a, b, outcome: 'different', reason: 'they have children together', start, end });
}

/** "She was widowed in 2015; her husband was Al": he is dead; "widowed, she is now married to Al" tells of another. */
function isLost({ text, start }: Reading, { kin, phrase }: Tie): boolean {
  const said = /\bwidowed\b(.*)$/su.exec(text.slice(start, phrase.start))?.[1];
  const another = /\b(?:re-?marri\p{L}+|married|since|later|then|now|second|third|new|current|again)\b/iu;
  const isSpouse = /^(?:husband|wife|hubby|spouse)$/.test(kin.word);
  return isSpouse && said !== undefined && !another.test(said + text.slice(phrase.start, phrase.end));
}

/** "The widow of Al Pike": he is dead; of "his widow" it is only guessed who he was. */
function isWidowed({ guesses }: Reading, { kin, head, manner }: Tie): boolean {
  const { anchor } = head;
  const isNamed = anchor?.head?.type === 'names' && guesses.get(anchor.start) === undefined;
  return manner.polarity !== 'denied' && isNamed && /^widow(?:er)?$/.test(kin.word);
}

/** What the words claim of the person and one of those whose kin they are. */
function claimOf(reading: Reading, tie: Tie, anchor: Referent): ClaimDraft {
  const { person, kin, phrase, manner, byTitle } = tie;
  const [from, to] = kin.inverse ? [anchor, person] : [person, anchor];
  const path = kin.path ?? [];
  const basis =
    kin.kind === 'parent' ? (manner.basis ?? parentBasis(reading, manner.polarity, phrase.start)) : undefined;
  return {
    from,
    to,
    kind: kin.kind,
    path: kin.inverse ? reversePath(path, anchor.sex) : withSex(path, person.sex),
    term: termOf(reading, tie),
    side: kin.side,
    // Whoever a test excludes is denied, however the sentence is built.
    polarity: basis === 'dna-excluded' ? 'denied' : manner.polarity,
    ...(basis ? { basis } : {}),
    ...(byTitle ? { byTitle } : {}),
    ...(manner.entry ? { entry: manner.entry } : {}),
    ...guessOf(reading, tie),
    ...partnerState(kin),
    ...saidBy(reading, phrase.start),
    saidAt: phrase.start,
    ...quoteAround(reading, phrase.start, phrase.end),
  };
}

/** "A courtesy aunt", "his honorary uncle", "my sister in Christ", "Auntie Fay to the whole street": called so, and no kin. */
export function isByCourtesy({ text }: Reading, { phrase }: Pick<Tie, 'phrase'>): boolean {
  const after = text.slice(phrase.end, phrase.end + 24);
  return (
    /\b(?:courtesy|honorary|pretend|make-believe|so-called|self-styled|self-proclaimed)\b/i.test(
      text.slice(phrase.start, phrase.end),
    ) ||
    inFaith.test(after) ||
    toAll.test(after)
  );
}

const inFaith = new RegExp(
  anyOf(
    inSequence(
      `^["”'’]? `,
      anyOf(
        '(?:by|out of|as a) (?:courtesy|politeness|respect|habit|affection|mark of|term of)',
        '(?:only )?(?:by|in) name(?: only)?',
      ),
      String.raw`\b`,
    ),
    String.raw`^["”'’]? in (?:name only\b|all but name\b|christ|the lord|jesus|the faith|the church|islam|spirit)\b`,
  ),
  'i',
);
const toAll =
  /^\W{0,2} to (?:everyone|everybody|anyone|anybody|all of|(?:all|half|most|every|the whole|the entire)\b)/i;

/** A woman's "lady friend" is a friend. */
function isLadyFriendOfWoman(anchor: Referent, { word }: KinReading): boolean {
  return anchor.sex === 'female' && word === 'lady friend';
}

/** A carer of long ago is a former one, however the line says it. */
function termOf(reading: Reading, { kin, head, phrase }: Tie): string {
  const { term } = head.kin;
  const isPast =
    kin.kind === 'foster-carer' && !/^(?:former|ex|previous)\b/i.test(term) && isLongAgo(reading, phrase.start);
  return isPast ? `former ${term}` : term;
}

/** "He wasn't my real grandad but he was my grandad": the denial of the sentence stands. */
function deniedHere({ discourse, start, end }: Reading, person: Referent, anchor: Referent, kin: KinReading): boolean {
  const before = discourse.claims.findLastIndex((claim) => claim.end <= start);
  return discourse.claims
    .slice(before + 1)
    .some(
      (claim) =>
        claim.polarity === 'denied' &&
        claim.from === person &&
        claim.to === anchor &&
        claim.kind === kin.kind &&
        isStep(claim) === isStep(kin) &&
        claim.start >= start &&
        claim.end <= end,
    );
}

/** "Not her grandfather; he is her step-grandfather": the one word says nothing of the other. */
function isStep({ path = [] }: Pick<KinReading, 'path'>): boolean {
  return path.some(({ nature }) => nature === 'step');
}

function withSex(path: KinPath, sex: Sex): KinPath {
  return path.map((step, at) => (at === path.length - 1 && step.sex === 'unknown' ? { ...step, sex } : step));
}

function partnerState(kin: KinReading): { readonly state?: 'married' | 'separated' } {
  const last = kin.path?.at(-1);
  if (kin.kind !== 'partner' || !last) return {};
  if (last.nature === 'former' || kin.former) return { state: 'separated' };
  return last.married ? { state: 'married' } : {};
}

export function saidBy(reading: Reading, offset: number): { readonly saidBy?: Referent } {
  const speaker = reading.speakerAt(offset);
  return speaker ? { saidBy: speaker } : {};
}
