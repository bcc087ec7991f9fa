/** Kinship denied where no link between two phrases says so: "not a real nana", "is the aunt, not mum", "she is nobody's nan", "isn't related to anybody". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import { type Denied, deniedBeside, deniedKinAt, denialAt } from './denied-kin.ts';
import { deniedPerson } from './denied-person.ts';
import type { Item } from '../phrases/items.ts';
import { isCopulaWord, isNegation } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import { mayBe } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';
import { isOfOthers, readOutsiders } from './outsiders.ts';
import { isJustTakenFor } from './taken-for.ts';
import { readUnrelatedChildren } from './unrelated-children.ts';
import { readUnrelatedSeveral } from './unrelated-several.ts';
import { unrelatedKin } from './unrelated-kin.ts';
import { isNothingTo } from './unrelated-words.ts';

/** Claims, as denied, the kinship that the sentence takes back; what a link between two phrases already said is left alone. */
export function readDenials(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  readOutsiders(reading, items, phrases);
  for (const [at, item] of items.entries()) {
    const isNobodys = item.lower === 'nobody' && items[at + 1]?.type === 'possessive';
    const isNothing = isNothingTo(items, at) || item.lower === 'unrelated';
    if ((!isNobodys && !isNothing && !isNegation(item)) || isOfOthers(items, at)) continue;
    const here = denialAt(items, isNobodys || isNothing ? at : at + 1);
    const said = deniedKinAt(reading, items, phrases, here);
    const isTaken = (one: Referent) =>
      said?.kin.kind !== 'parent' && isJustTakenFor(reading.discourse, one, item.start, said?.kin);
    const person = deniedPerson(reading, items, phrases, at, isTaken);
    if (!person) {
      if (!readUnrelatedSeveral(reading, items, phrases, { at, here }))
        readUnrelatedChildren(reading, items, phrases, { at, here });
      continue;
    }
    // "Ann has no sister": she is nobody's, and whoever was taken for one is none.
    const isHaving = item.lower === 'no' && /^(?:has|have|had|got|'ve)$/.test(items[at - 1]?.lower ?? '');
    if (isHaving && said?.kin.path && !isTaken(person)) continue;
    const denied =
      said === undefined
        ? unrelatedKin(reading, person, items, phrases, here)
        : [said, ...deniedBeside(reading, items, phrases, here, said)];
    const own = speakersOwn(reading, person, item.start);
    for (const one of denied) {
      const { kin, term } = one;
      if (!mayBe(person, kin) || (person.names.length === 0 && !one.anchors && kin.kind === 'parent')) continue;
      const pointed = isPointing(items, at, here) ? justSaidOf(reading, person, kin, one.anchors) : undefined;
      const anchors = pointed ?? deniedOf(reading, person, one, own, isNobodys);
      claimTie(reading, {
        person,
        anchors: anchors.filter((anchor) => anchor !== person && !alreadyDenied(reading, person, anchor, kin)),
        kin,
        phrase: { start: item.start, end: items[here]?.end ?? item.end },
        head: { kin: { term } },
        manner: { polarity: 'denied' },
      });
    }
  }
}

const equals = new Set(['sibling', 'half-sibling', 'cousin']);

/** Of whom it is denied: of those whom the words name, the grown-up who says it, or those of whom it was said. */
function deniedOf(
  reading: Reading,
  person: Referent,
  { kin, anchors }: Denied,
  own: Referent | undefined,
  isNobodys: boolean,
): readonly Referent[] {
  return anchors ?? (own && equals.has(kin.kind) ? [own] : saidOf(reading, person, kin, isNobodys));
}

/** "That's not her grandad": of somebody who was said to be so just before. */
function isPointing(items: readonly Item[], at: number, kinAt: number): boolean {
  const verb = isCopulaWord(items[at - 1]) ? at - 1 : at;
  return /^(that|this)$/.test(items[verb - 1]?.lower ?? '') && /^(his|her)$/.test(items[kinAt - 1]?.lower ?? '');
}

/** Those of whom the record has just said it, as far as the pronoun of the denial fits them. */
function justSaidOf(
  { discourse, start }: Reading,
  person: Referent,
  { kind }: KinReading,
  owners: readonly Referent[] = [],
): readonly Referent[] | undefined {
  const said = discourse.claims
    .filter((claim) => claim.from === person && claim.kind === kind && claim.start > start - justBefore)
    .map(({ to }) => to)
    .filter(({ sex }) => owners.every((owner) => owner.sex === sex));
  return said.length > 0 ? said : undefined;
}

const justBefore = 300;

/** "She's not a cousin", said by a grown-up, is of their own. */
function speakersOwn(reading: Reading, person: Referent, offset: number): Referent | undefined {
  const speaker = reading.speakerAt(offset);
  return speaker && speaker.childId === undefined && !speaker.professional && speaker !== person ? speaker : undefined;
}

/** "Nobody's brother", "not an aunt": the children's, and theirs of whom the record has said so. */
function saidOf(
  { discourse, focus }: Reading,
  person: Referent,
  { kind }: KinReading,
  isNobodys: boolean,
): readonly Referent[] {
  const said = discourse.claims.filter((claim) => claim.kind === kind && claim.polarity !== 'denied');
  const others = said.flatMap(({ from, to }) => {
    if (from === person) return to;
    return equals.has(kind) && to === person ? from : [];
  });
  return [...new Set([...(isNobodys ? discourse.children : focus), ...others])];
}

function alreadyDenied({ discourse }: Reading, person: Referent, anchor: Referent, kin: KinReading): boolean {
  const [from, to] = kin.inverse ? [anchor, person] : [person, anchor];
  return discourse.claims.some(
    (claim) => claim.polarity === 'denied' && claim.from === from && claim.to === to && claim.kind === kin.kind,
  );
}
