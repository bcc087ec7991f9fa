/** Reads one sentence from left to right: its phrases, the people they stand for, and the ties that its clauses assert or deny. */
import type { NameSpan, Reference, Token } from '../parsed-document.ts';
import { isAlias, noteAlias } from '../names/aliases.ts';
import { clauseRules } from './clause-rules.ts';
import { linkBetween } from './clause-links.ts';
import { peopleOf } from './people-of.ts';
import { noteSpoken, type Reading } from './reading.ts';
import { itemsOf, type Item } from './items.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';
import type { Placed } from './placed.ts';
import { readOwnership } from './ownership.ts';

export function readSentence(reading: Reading, tokens: readonly Token[], names: readonly NameSpan[]): Reference[] {
  const items = itemsOf(tokens, names);
  const phrases = groupSubjects(items, phrasesOf(items));
  const references: Reference[] = [];
  for (const [at, placed] of phrases.entries()) {
    const before = phrases[at - 1];
    if (onlyDenied(items, before, placed)) continue;
    if (before && isAlias(items, before.phrase, placed.phrase)) noteAlias(reading, before, placed);
    else if (!follow(reading, items, before, placed)) {
      if (waitsForNext(items, placed, phrases[at + 1])) continue;
      placed.people ??= peopleOf(reading, placed.phrase);
    }
    groupWithBefore(reading, items, before, placed);
    readOwnership(reading, items, placed);
    if (/^(b|born)$/.test(items[placed.phrase.to]?.lower ?? '')) reading.subject.born = true;
    note(reading, references, placed);
  }
  return references;
}

function note(reading: Reading, references: Reference[], { phrase, people = [] }: Placed): void {
  const subject = references.every((one) => one.people.length === 0);
  references.push({ start: phrase.start, end: phrase.end, people });
  const firstPerson = phrase.head.type === 'pronoun' && phrase.head.pronoun.who.startsWith('first');
  if (subject && people.length === 1) reading.subject.person ??= people[0];
  if (!firstPerson) noteSpoken(reading, people, phrase, subject && people.length > 0);
}

/** "(so NOT her own mother": a kin phrase after a bare "not" that no subject stands before says nobody. */
function onlyDenied(items: readonly Item[], before: Placed | undefined, { phrase }: Placed): boolean {
  if (phrase.head.type !== 'kin' || !/^(not|nor|never)$/.test(items[phrase.from - 1]?.lower ?? '')) return false;
  const link = before && linkBetween(items, before.phrase, phrase);
  return link === undefined || before?.phrase.head.type === 'children';
}

/** "Gethin and his wife": two phrases joined by "and" are a group for the "they" that follows. */
function groupWithBefore(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): void {
  if (!before || !joinedByAnd(items, before.phrase, here.phrase)) return;
  const people = [...new Set([...(before.people ?? []), ...(here.people ?? [])])];
  if (people.length > 1) noteSpoken(reading, people, here.phrase, false);
}

function joinedByAnd(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  return right.from - left.to === 1 && /^(and|&|\+)$/.test(items[left.to]?.lower ?? '');
}

function phrasesOf(items: readonly Item[]): Placed[] {
  const phrases: Placed[] = [];
  let at = 0;
  while (at < items.length) {
    const phrase = nounPhraseAt(items, at);
    if (phrase) phrases.push({ phrase: withSharedOwner(items, phrases.at(-1)?.phrase, phrase) });
    at = phrase ? afterCalled(items, phrase) : at + 1;
  }
  return phrases;
}

/** "Amelia's mum and dad": the second kin word has the first one's possessor. */
function withSharedOwner(items: readonly Item[], before: NounPhrase | undefined, phrase: NounPhrase): NounPhrase {
  if (!before || !joinedByAnd(items, before, phrase) || before.head.type !== 'kin' || phrase.head.type !== 'kin')
    return phrase;
  const { anchor } = before.head;
  const bare = !phrase.head.anchor && phrase.head.determiner === 'none' && before.head.names.length === 0;
  return anchor && bare ? { ...phrase, head: { ...phrase.head, anchor } } : phrase;
}

/** "They call her auntie": the word one is called by says no kinship, so it is passed over. */
function afterCalled(items: readonly Item[], { from, to }: NounPhrase): number {
  if (!/^(call|calls|called|calling)$/.test(items[from - 1]?.lower ?? '')) return to;
  const quoted = /^["“'‘]$/.test(items[to]?.lower ?? '') ? 1 : 0;
  return items[to + quoted]?.type === 'kin' ? to + quoted + 1 : to;
}

/** "He and Carys are …": two phrases before a plural verb are one subject. */
function groupSubjects(items: readonly Item[], phrases: readonly Placed[]): Placed[] {
  const grouped: Placed[] = [];
  for (const placed of phrases) {
    const before = grouped.at(-1);
    const verb = items[placed.phrase.to]?.lower ?? '';
    if (
      before &&
      joinedByAnd(items, before.phrase, placed.phrase) &&
      /^(are|were|'re|have|had|both|met|married|got)$/.test(verb)
    ) {
      const [left, right] = [before.phrase, placed.phrase];
      grouped[grouped.length - 1] = {
        phrase: {
          from: left.from,
          to: right.to,
          start: left.start,
          end: right.end,
          head: { type: 'group', members: [left, right] },
        },
      };
    } else grouped.push(placed);
  }
  return grouped;
}

/** A bare kin subject ("Wife is Leanne", "Father: Shane") is understood from what follows. */
function waitsForNext(items: readonly Item[], here: Placed, next: Placed | undefined): boolean {
  if (!next || here.phrase.head.type !== 'kin' || here.phrase.head.names.length > 0) return false;
  return linkBetween(items, here.phrase, next.phrase)?.type === 'is' && next.phrase.head.type === 'names';
}

/** Applies what stands between two phrases; true when the second one is thereby understood. */
function follow(reading: Reading, items: readonly Item[], before: Placed | undefined, here: Placed): boolean {
  const link = before && linkBetween(items, before.phrase, here.phrase);
  return before !== undefined && link !== undefined && clauseRules[link.type](reading, before, here, link);
}
