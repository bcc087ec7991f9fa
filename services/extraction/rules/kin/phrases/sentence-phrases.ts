/** The phrases of a sentence in order, with what they share: a possessor ("Orla's mum and dad"), a plural verb ("he and Karen are"). */
import { lastApart } from './apart-phrases.ts';
import { withLastBracket } from './brackets-within.ts';
import { glossedLabel } from './glossed-label.ts';
import type { Item } from './items.ts';
import { joinedByAnd } from './joined-phrases.ts';
import { namedPair } from './named-pair.ts';
import { nounPhraseAt } from './noun-phrase-at.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isPassedOver } from './passed-over.ts';
import { withOwnerAfter, withSharedOwner } from './shared-owner.ts';

export function sentencePhrases(items: readonly Item[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < items.length) {
    const glossed = glossedLabel(items, at, (from) => nounPhraseAt(items, from));
    if (glossed) {
      phrases.push(...glossed);
      at = glossed[0]?.to ?? at + 1;
      continue;
    }
    const read = nounPhraseAt(items, at);
    const phrase = read && withLastBracket(items, read);
    const whole = phrase && withSharedOwner(items, outsideBrackets(items, phrases, phrase.from), phrase);
    const pair = whole && namedPair(items, phrases.at(-1), whole);
    if (pair) phrases.splice(-1, 1, ...pair);
    else if (whole && !isPassedOver(items, whole)) {
      const first = withOwnerAfter(items, phrases.at(-1), whole);
      if (first) phrases.splice(-1, 1, first);
      phrases.push(...lastApart(items, whole));
    }
    at = pair ? pair[1].to : whole ? afterCalled(items, whole) : at + 1;
  }
  return groupSubjects(items, phrases);
}

/** The last phrase before a place, none of those in a bracket that has closed: in "her sister Amy (wife of Al) and brother Bob" the sister. */
function outsideBrackets(items: readonly Item[], phrases: readonly NounPhrase[], at: number): NounPhrase | undefined {
  const last = phrases.at(-1);
  if (!last || !items.slice(last.to, at).some(({ lower }) => lower === ')')) return last;
  const from = Math.max(0, last.from - longestBracket);
  const opens = items.slice(from, last.from).findLastIndex(({ lower }) => /^[()]$/.test(lower));
  const open = opens === -1 || items[from + opens]?.lower === ')' ? undefined : from + opens;
  return open === undefined ? last : phrases.slice(-longestBracket).findLast((phrase) => phrase.from < open);
}

/** In items. */
const longestBracket = 20;

/** "They call her auntie": the word one is called by says no kinship, so it is passed over. */
function afterCalled(items: readonly Item[], { from, to }: NounPhrase): number {
  if (!/^(call|calls|called|calling)$/.test(items[from - 1]?.lower ?? '')) return to;
  const quoted = /^["“'‘]$/.test(items[to]?.lower ?? '') ? 1 : 0;
  return items[to + quoted]?.type === 'kin' ? to + quoted + 1 : to;
}

/** "He and Karen are …", "she and Ann's father, Al, parted": two phrases before a plural verb are one subject. */
function groupSubjects(items: readonly Item[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const grouped: NounPhrase[] = [];
  for (const phrase of phrases) {
    const before = grouped.at(-1);
    const isClosed = phrase.head.type === 'kin' && phrase.head.names.length > 0 && items[phrase.to]?.lower === ',';
    const to = isClosed ? phrase.to + 1 : phrase.to;
    const verb = items[to]?.lower ?? '';
    if (
      before &&
      !isThey(phrase) &&
      !isTakenUp(grouped, phrase) &&
      !isDescription(items, before) &&
      joinedByAnd(items, before, phrase) &&
      /^(are|were|'re|have|had|both|met|married|got|separated?|split|divorced?|broke|parted|finished)$/.test(verb)
    ) {
      grouped[grouped.length - 1] = {
        from: before.from,
        to,
        start: before.start,
        end: phrase.end,
        head: { type: 'group', members: [before, phrase] },
      };
    } else grouped.push(phrase);
  }
  return grouped;
}

/** "Ann (mother) and Bob separated": what Ann is, and nobody beside her. */
function isDescription(items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  const isBare = head.type === 'kin' && head.names.length === 0;
  return isBare && items[from - 1]?.lower === '(' && items[to]?.lower === ')' && items[from - 2]?.type === 'name';
}

/** "I am the mother of Al and I have two more": the one subject again, in a clause of its own. */
function isTakenUp(before: readonly NounPhrase[], { head }: NounPhrase): boolean {
  const isSame = (other: NounPhrase['head']) =>
    head.type === 'pronoun' &&
    other.type === 'pronoun' &&
    !head.pronoun.possessive &&
    !other.pronoun.possessive &&
    head.pronoun.who === other.pronoun.who;
  return before.some((phrase) => isSame(phrase.head));
}

/** "Lives with Al and they have a boy": another clause, of both. */
function isThey({ head }: NounPhrase): boolean {
  return head.type === 'pronoun' && head.pronoun.who === 'plural' && !head.pronoun.possessive;
}
