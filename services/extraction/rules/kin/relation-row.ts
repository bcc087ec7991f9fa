/** A row of a table that says who people are: "Ted, Maud, Nell | grandad, nan, aunt". Names in one cell, kin words in another. */
import type { Referent, Sentence } from '../parsed-document.ts';
import { claimTie } from './claim-tie.ts';
import { itemsOf, type Item } from './items.ts';
import { nounPhraseAt, type KinHead, type NounPhrase } from './noun-phrase.ts';
import { anchorsOf, nameReferent, readingOf } from './people-of.ts';
import { stated, type Reading } from './reading.ts';

const separator = /^(,|\/|\+|&|and|;)$/;
const filler = /^(was|were|is|are|says|to|the|both|\(|\)|child|children)$/;

/** Reads the row where it is such a one; `readingAt` gives the reading of a cell's sentence. False: the cells are read each for itself. */
export function readRelationRow(cells: readonly Sentence[], readingAt: (sentence: Sentence) => Reading): boolean {
  const parsed = cells.map((cell) => ({ cell, items: itemsOf(cell.tokens, cell.names) }));
  const named = parsed.find(({ items }) => onlyNames(items));
  const kin = parsed.find((one) => one !== named && kinOnly(one.items) !== undefined);
  if (!named || !kin) return false;
  const reading = readingAt(kin.cell);
  const people = named.cell.names.map((name) => nameReferent(readingAt(named.cell), name));
  const phrases = kinOnly(kin.items) ?? [];
  const even = phrases.length === people.length;
  for (const [at, person] of people.entries()) {
    const phrase = even ? phrases[at] : phrases[0];
    if (phrase) claim(reading, phrase, person, people[at - 1]);
  }
  return true;
}

function onlyNames(items: readonly Item[]): boolean {
  return (
    items.some((item) => item.type === 'name') &&
    items.every((item) => item.type === 'name' || separator.test(item.lower))
  );
}

/** The kin phrases of a cell that holds nothing else but separators; `undefined` where it holds more. */
function kinOnly(items: readonly Item[]): readonly NounPhrase[] | undefined {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < items.length) {
    const phrase = nounPhraseAt(items, at);
    if (phrase?.head.type === 'kin' && phrase.head.names.length === 0) {
      phrases.push(sharing(phrases.at(-1), phrase));
      at = phrase.to;
    } else if (separator.test(items[at]?.lower ?? '') || filler.test(items[at]?.lower ?? '')) at += 1;
    else return undefined;
  }
  return phrases.length > 0 ? phrases : undefined;
}

/** "Ruby's grandma + step grandad": the second kin word has the first one's possessor, unless it is a wife or husband. */
function sharing(before: NounPhrase | undefined, phrase: NounPhrase): NounPhrase {
  if (before?.head.type !== 'kin' || phrase.head.type !== 'kin' || phrase.head.anchor || !before.head.anchor)
    return phrase;
  const couple = phrase.head.kin.readings.every((reading) => reading.path?.[0]?.step === 'partner');
  return couple ? phrase : { ...phrase, head: { ...phrase.head, anchor: before.head.anchor } };
}

/** "mum's step-brother + wife": a bare wife or husband is that of the person before. */
function claim(reading: Reading, phrase: NounPhrase, person: Referent, before: Referent | undefined): void {
  const head = phrase.head as KinHead;
  const kin = readingOf(reading, phrase, head);
  if (!kin) return;
  const couple = !head.anchor && before !== undefined && kin.path?.[0]?.step === 'partner';
  const anchors = couple ? [before] : anchorsOf(reading, phrase, head, kin);
  claimTie(reading, {
    person,
    anchors: anchors.filter((anchor) => anchor !== person),
    kin,
    phrase,
    head,
    manner: stated(reading),
  });
}
