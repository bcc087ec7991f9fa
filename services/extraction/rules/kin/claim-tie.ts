/** Turns what was understood into claims: somebody is KIN of somebody, said so, in these words. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { reversePath } from '#graph/kinship/reverse-path.ts';
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import { bondKinds, type ParentBasis, type Polarity } from '#graph/model/relationship-kind.ts';
import type { Referent } from '../parsed-document.ts';
import { parentBasis } from '../polarity/parent-basis.ts';
import type { ClaimDraft } from '../reference/drafts.ts';
import { learnSex } from '../reference/referents.ts';
import type { KinHead } from './phrases/noun-phrase.ts';
import { isLongAgo } from './phrases/line-year.ts';
import { asHalfTold } from './half-told.ts';
import { mayBe, mayHave } from './people/plausible.ts';
import { noteSpoken, quoteAround, stated, type Manner, type Reading } from './reading.ts';

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
  const told = { ...said, kin: asHalfTold(said.kin, reading.text.slice(said.phrase.end, reading.end)) };
  const tie: Tie = byCourtesy ? { ...told, manner: { polarity: 'denied' } } : told;
  const { person, anchors, kin, phrase, manner, byTitle } = tie;
  if (reading.otherFamily || (!mayBe(person, kin) && manner.polarity !== 'denied')) return;
  if (manner.polarity !== 'denied') learnSex(person, kin.sex);
  if (kin.late && manner.polarity !== 'denied') person.deceased = true;
  if (kin.kind === 'partner' && manner.polarity !== 'denied' && anchors.length === 1)
    noteSpoken(reading, [...anchors, person], phrase, false);
  for (const anchor of anchors) {
    if (isLadyFriendOfWoman(anchor, kin)) continue;
    if (anchor === person || (manner.polarity !== 'denied' && deniedHere(reading, person, anchor, kin))) continue;
    const [from, to] = kin.inverse ? [anchor, person] : [person, anchor];
    const path = kin.path ?? [];
    const basis =
      kin.kind === 'parent' ? (manner.basis ?? parentBasis(reading, manner.polarity, phrase.start)) : undefined;
    reading.discourse.claims.push({
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
    });
  }
}

/** "A courtesy aunt", "his honorary uncle", "my sister in Christ", "Auntie Fay to the whole street": called so, and no kin. */
export function isByCourtesy({ text }: Reading, { phrase }: Pick<Tie, 'phrase'>): boolean {
  const after = text.slice(phrase.end, phrase.end + 24);
  return (
    /\b(?:courtesy|honorary)\b/i.test(text.slice(phrase.start, phrase.end)) || inFaith.test(after) || toAll.test(after)
  );
}

const inFaith = /^["”'’]? in (?:name only\b|christ|the lord|jesus|the faith|the church|islam|spirit)\b/i;
const toAll =
  /^\W{0,2} to (?:everyone|everybody|anyone|anybody|all of|(?:all|half|most|every|the whole|the entire)\b)/i;

/** A woman's "lady friend" is a friend. */
function isLadyFriendOfWoman(anchor: Referent, { word }: KinReading): boolean {
  return anchor.sex === 'female' && word === 'lady friend';
}

/** Who else may be meant at either end, where an end was worked out; another of the anchors is no rival of this one. */
function guessOf(reading: Reading, tie: Tie): Pick<ClaimDraft, 'guess'> {
  const { anchors, kin, phrase, head, personAt } = tie;
  const worked = reading.guesses.get(head.anchor?.start ?? phrase.start);
  // The rivals for "her" in "her mum's sister" are others whose mum, not others whose sister.
  const rivals = head.anchor?.head?.type === 'kin' ? worked && [] : worked;
  const owners = rivals ?? (isImplied(reading, tie) ? [] : undefined);
  const people = personAt === undefined ? undefined : reading.guesses.get(personAt);
  if (!owners && !people) return {};
  const to = (owners ?? [])
    .filter(({ person }) => !anchors.includes(person) && mayHave(person, kin))
    .slice(0, mostRivals);
  const from = (people ?? []).filter(({ person: other }) => mayBe(other, kin)).slice(0, mostRivals);
  return { guess: kin.inverse ? { from: to, to: from } : { from, to } };
}

/** A carer of long ago is a former one, however the line says it. */
function termOf(reading: Reading, { kin, head, phrase }: Tie): string {
  const { term } = head.kin;
  const isPast =
    kin.kind === 'foster-carer' && !/^(?:former|ex|previous)\b/i.test(term) && isLongAgo(reading, phrase.start);
  return isPast ? `former ${term}` : term;
}

/** "The coach", "friend": whose bond it is was not said, unless a child says it or the sentence names one. */
function isImplied({ discourse, sentence, speakerAt }: Reading, { kin, head, anchors, phrase }: Tie): boolean {
  if (head.anchor !== undefined || !bondKinds.has(kin.kind)) return false;
  const [only, ...others] = anchors;
  if (only !== undefined && others.length === 0 && speakerAt(phrase.start) === only) return false;
  const named = discourse.recent.some(
    ({ people, sentence: where }) => where === sentence && people.length === 1 && people[0] === only,
  );
  return others.length > 0 || only?.childId === undefined || !named;
}

const mostRivals = 4;

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

/** Notes that each of the parents is a parent of each of the children. */
export function claimParents(
  reading: Reading,
  parents: readonly Referent[],
  children: readonly Referent[],
  term: string,
  polarity?: Polarity,
  basis?: ParentBasis,
): void {
  if (reading.otherFamily) return;
  for (const parent of parents) {
    for (const child of children) {
      if (parent === child || parent.childId !== undefined) continue;
      reading.discourse.claims.push({
        from: parent,
        to: child,
        kind: 'parent',
        path: [{ step: 'parent', sex: parent.sex }],
        term,
        side: parent.sex === 'female' ? 'maternal' : parent.sex === 'male' ? 'paternal' : 'unknown',
        polarity: polarity ?? stated(reading).polarity,
        ...(basis ? { basis } : {}),
        ...saidBy(reading, reading.start),
        ...quoteAround(reading, reading.start, Math.min(reading.end, reading.start + 160)),
      });
    }
  }
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

function saidBy(reading: Reading, offset: number): { readonly saidBy?: Referent } {
  const speaker = reading.speakerAt(offset);
  return speaker ? { saidBy: speaker } : {};
}
