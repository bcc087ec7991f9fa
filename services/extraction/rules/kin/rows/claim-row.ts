/** Claims what the kin words of a row say of its people, one after another: "mum's step-brother + wife", "dad, his sister", "PGM (Ruby)". */
import type { Referent } from '../../parsed-document.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import { bondKinds } from '#graph/model/relationship-kind.ts';
import { correctSex } from '../../reference/referents.ts';
import { markProfessional } from '../../professionals/note-professionals.ts';
import { foldName } from '../../names/fold-name.ts';
import { chooseReading } from '../people/choose-reading.ts';
import { claimTie } from '../claim-tie.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { anchorsOf } from '../people/whose-kin.ts';
import { readingOf } from '../people/choose-reading.ts';
import { mayBe } from '../people/plausible.ts';
import { nameReferent } from '../people/name-referent.ts';
import { unionOf } from '../people/unions.ts';
import { type Manner, noteGuess, type Reading, stated } from '../reading.ts';
import { isCouple, type SaidKin } from './row-relations.ts';

/** As many kin words as people go pair by pair; several for one person are all theirs; a plural is everybody's. `owners`: grown people whose kin a cell says they are. */
export function claimRow(
  reading: Reading,
  people: readonly Referent[],
  said: readonly SaidKin[],
  above: readonly Referent[],
  owners?: readonly Referent[],
): void {
  const main = said.filter(({ inBrackets, isTakenBack }) => !inBrackets && !isTakenBack);
  const takenBack = said.filter(({ isTakenBack }) => isTakenBack);
  for (const one of takenBack) for (const person of people) claim(reading, one, person, owners ?? above, owners);
  const pairwise = people.length > 1 && main.length > 1;
  const inOrder = pairwise && isTurnedPair(people, main) ? people.toReversed() : people;
  for (const [at, one] of (main.length > 0 ? main : said).entries()) {
    const plural = one.head.kin.readings.every((reading) => reading.plural);
    const first = pairwise ? at : 0;
    const meant = plural && !pairwise ? people : inOrder.slice(first, first + 1);
    const before = pairwise && at > 0 ? inOrder.slice(at - 1, at) : (owners ?? above);
    // A name that men and women bear, or of another language: the word beside it tells which.
    if (people.length === 1 && meant[0]) correctSex(meant[0], sexOf(one));
    for (const person of meant) claim(reading, one, person, before, owners);
  }
  const [person, ...others] = people;
  if (person && others.length === 0 && main.length > 0)
    for (const one of said.filter(({ inBrackets }) => inBrackets)) claim(reading, one, person, owners ?? above, owners);
}

/** "Al and Bea Low | aunt and her husband": the two words are told in the other order than the two people. */
function isTurnedPair([one, other]: readonly Referent[], said: readonly SaidKin[]): boolean {
  const [first, second] = said.map(sexOf);
  const isOpposed = (sex: Sex | undefined, word: Sex | undefined) =>
    (sex === 'male' && word === 'female') || (sex === 'female' && word === 'male');
  return said.length === 2 && isOpposed(one?.sex, first) && isOpposed(other?.sex, second);
}

/** Of whichever sex all readings of the word are. */
function sexOf({ head }: SaidKin): Sex {
  const [sex = 'unknown', ...others] = new Set(head.kin.readings.map((reading) => reading.sex));
  return others.length === 0 ? sex : 'unknown';
}

/** "mum's step-brother + wife", "dad, his sister", "their son": a bare partner and a pronoun's kin are those of the people before. */
function claim(
  reading: Reading,
  said: SaidKin,
  person: Referent,
  before: readonly Referent[],
  owners: readonly Referent[] | undefined,
): void {
  const { phrase, isTakenBack } = said;
  const head = withChildBeside(reading, said);
  if (head.kin.readings.every(({ kind }) => kind === 'professional')) markProfessional(person, head.kin.term);
  const kin = readingOf(reading, phrase, head) ?? chooseReading(head.kin, { anchored: true, capital: true });
  if (!kin || !mayBe(person, kin)) return;
  if (!head.anchor && isOfOneFather(reading, kin)) noteGuess(reading, phrase.start, []);
  const couple = !head.anchor && isCouple(head) && before.length > 0;
  const given = head.anchor ? undefined : owners;
  const anchors = couple
    ? before
    : (given ??
      ownersBefore(reading, head.anchor, childrenOr(before, reading, kin)) ??
      anchorsOf(reading, phrase, head, kin));
  claimTie(reading, {
    person,
    anchors: anchors.filter((anchor) => anchor !== person),
    kin,
    phrase,
    head,
    manner: isTakenBack ? { polarity: 'denied' } : mannerOf(reading, head),
    byTitle: !head.anchor && /^Aunt(ie|y)$/.test(head.kin.term),
  });
}

/** "PGM (Ruby)": the child's; any other name beside the word is another one of the person's. */
function withChildBeside(reading: Reading, { head, beside }: SaidKin): SaidKin['head'] {
  if (beside?.head.type !== 'names') return head;
  const isChildren = beside.head.names.every((name) => nameReferent(reading, name).childId !== undefined);
  return isChildren ? { ...head, anchor: beside } : head;
}

/** Anybody may be put down as "uncle". */
function mannerOf(reading: Reading, { anchor, kin }: SaidKin['head']): Manner {
  return anchor || !/^uncle$/i.test(kin.term) ? stated(reading) : { polarity: 'reported' };
}

/** Of children with different surnames, a bare "granny" or "uncle" may be one child's alone. */
function isOfOneFather({ focus }: Reading, { path = [] }: KinReading): boolean {
  const [first] = path;
  const families = new Set(focus.map(({ names: [name] }) => foldName(name?.family ?? '')));
  return families.size > 1 && first?.step === 'parent' && first.sex !== 'female';
}

/** "her foster carers", "his teacher": a bond that only a child has is the children's. */
function childrenOr(before: readonly Referent[], { focus }: Reading, { kind }: KinReading): readonly Referent[] {
  return bondKinds.has(kind) && kind !== 'friend' && kind !== 'neighbour' ? focus : before;
}

/** Whom "his", "her" and "their" mean in a row: those of the person before, in this row or the one above. */
function ownersBefore(
  reading: Reading,
  anchor: NounPhrase | undefined,
  before: readonly Referent[],
): readonly Referent[] | undefined {
  if (anchor?.head.type !== 'pronoun' || before.length === 0) return undefined;
  const { who } = anchor.head.pronoun;
  if (who === 'plural') return unionOf(reading, before);
  if (who !== 'male' && who !== 'female') return undefined;
  return before.filter(({ sex }) => sex === who || sex === 'unknown').slice(0, 1);
}
