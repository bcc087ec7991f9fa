/** Kinship denied where no link between two phrases says so: "not a real nana", "is the aunt, not mum", "she is nobody's nan", "isn't related to anybody". */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../parsed-document.ts';
import { chooseReading } from './choose-reading.ts';
import { claimTie } from './claim-tie.ts';
import { deniedPerson } from './denied-person.ts';
import type { Item } from './items.ts';
import { isCopulaWord, isNegation } from './negation.ts';
import { anchorsOf } from './people-of.ts';
import type { Placed } from './placed.ts';
import { mayBe } from './plausible.ts';
import type { Reading } from './reading.ts';
import { unrelatedKin } from './unrelated-kin.ts';

const between =
  /^(a|an|any|actually|really|even|real|proper|true|actual|biological|blood|by|her|his|their|our|my|own|in|fact|the|step)$/;
const nobody = /^(nobody|anybody|anyone|everybody|everyone)$/;
const nobodys = /^(anybody|anyone|theirs|hers|his|ours|either|any)$/;
const deniable = new Set([
  'parent',
  'step-parent',
  'grandparent',
  'aunt-uncle',
  'sibling',
  'half-sibling',
  'step-sibling',
  'cousin',
  'godparent',
  'other-kin',
]);

export interface Denied {
  readonly kin: KinReading;
  readonly term: string;
  /** Of whom it is denied, where the words say that. */
  readonly anchors?: readonly Referent[];
}

/** Claims, as denied, the kinship that the sentence takes back; what a link between two phrases already said is left alone. */
export function readDenials(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  for (const [at, item] of items.entries()) {
    const isNothing = item.lower === 'nothing' && isCopulaWord(items[at - 1]);
    const isNobodys = item.lower === 'nobody' && items[at + 1]?.type === 'possessive';
    if (!isNobodys && !isNothing && !isNegation(item)) continue;
    const person = deniedPerson(reading, items, phrases, at);
    if (!person) continue;
    const here = denialAt(items, isNobodys || isNothing ? at : at + 1);
    const said = kinAt(reading, items, phrases, here);
    const denied = said === undefined ? unrelatedKin(reading, person, items, phrases, here) : [said];
    const own = speakersOwn(reading, person, item.start);
    for (const { kin, term, anchors: owners } of denied) {
      if (!mayBe(person, kin) || (person.names.length === 0 && !owners && kin.kind === 'parent')) continue;
      const anchors = owners ?? (equals.has(kin.kind) && own ? [own] : saidOf(reading, person, kin));
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

/** "She's not a cousin", said by a grown-up, is of their own. */
function speakersOwn(reading: Reading, person: Referent, offset: number): Referent | undefined {
  const speaker = reading.speakerAt(offset);
  return speaker && speaker.childId === undefined && !speaker.professional && speaker !== person ? speaker : undefined;
}

/** "Nobody's brother", "not an aunt": the children's, and theirs of whom the record has said so. */
function saidOf({ discourse, focus }: Reading, person: Referent, { kind }: KinReading): readonly Referent[] {
  const said = discourse.claims.filter((claim) => claim.kind === kind && claim.polarity !== 'denied');
  const others = said.flatMap(({ from, to }) => {
    if (from === person) return to;
    return equals.has(kind) && to === person ? from : [];
  });
  return [...new Set([...focus, ...others])];
}

/** Past what may stand between the "not" and what is denied: "not, I am told, anybody's nan", "not in fact a real aunt". */
function denialAt(items: readonly Item[], after: number): number {
  let here = after;
  if (items[here]?.lower === ',') {
    const end = items.findIndex((item, at) => at > here && at < here + 6 && item.lower === ',');
    if (end > 0) here = end + 1;
  }
  for (;;) {
    const item = items[here];
    if (!item || item.type === 'kin') return here;
    if (nobody.test(item.lower) && items[here + 1]?.type === 'possessive') here += 2;
    else if (between.test(item.lower)) here += 1;
    else return here;
  }
}

/** The kin word that is denied; with a possessor it is denied of the possessor alone, and left to him where the link has said so already. */
function kinAt(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): Denied | undefined {
  const [item, next, after] = [items[at], items[at + 1], items[at + 2]];
  if (
    item?.type !== 'kin' ||
    (item.kin.foreign && !/^(real|proper)$/.test(items[at - 1]?.lower ?? '')) ||
    next?.type === 'possessive' ||
    next?.type === 'name'
  )
    return undefined;
  const phrase = phrases.find((placed) => placed.phrase.from <= at && placed.phrase.to > at)?.phrase;
  const isName = items[at - 1]?.lower === 'not' && /^\p{Lu}\p{Ll}/u.test(item.kin.term);
  const kin = chooseReading(item.kin, { anchored: phrase !== undefined, capital: false });
  if (!kin || !deniable.has(kin.kind) || kin.plural || isName) return undefined;
  const owned = phrase?.head.type === 'kin' ? phrase.head : undefined;
  if (phrase && owned?.anchor && owned.anchor.from < at) {
    const who = owned.anchor.head.type === 'pronoun' ? owned.anchor.head.pronoun.who : undefined;
    const anchors = anchorsOf(reading, phrase, owned, kin);
    const { protagonist } = reading.discourse;
    // "He's not my brother", noted down without quotation marks.
    if (who === 'first' && anchors.length === 0 && protagonist)
      return { kin, term: item.kin.term, anchors: [protagonist] };
    const isAll = who === 'plural' ? anchors.length === 0 : who === 'first-plural' && anchors[0]?.childId !== undefined;
    return { kin, term: item.kin.term, ...(isAll ? {} : { anchors }) };
  }
  if (/^(of|to)$/.test(next?.lower ?? '') && !nobodys.test(after?.lower ?? '')) return undefined;
  return kin.inverse ? undefined : { kin, term: item.kin.term };
}

function alreadyDenied({ discourse }: Reading, person: Referent, anchor: Referent, kin: KinReading): boolean {
  const [from, to] = kin.inverse ? [anchor, person] : [person, anchor];
  return discourse.claims.some(
    (claim) => claim.polarity === 'denied' && claim.from === from && claim.to === to && claim.kind === kin.kind,
  );
}
