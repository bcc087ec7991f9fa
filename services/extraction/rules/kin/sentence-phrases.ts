/** The phrases of a sentence in order, with what they share: a possessor ("Orla's mum and dad"), a plural verb ("he and Karen are"). */
import type { Item } from './items.ts';
import { nounPhraseAt, type NounPhrase } from './noun-phrase.ts';

export function sentencePhrases(items: readonly Item[]): readonly NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = 0;
  while (at < items.length) {
    const phrase = nounPhraseAt(items, at);
    if (phrase && !ownerUnknown(items, phrase)) phrases.push(withSharedOwner(items, phrases.at(-1), phrase));
    at = phrase ? afterCalled(items, phrase) : at + 1;
  }
  return groupSubjects(items, phrases);
}

/** "Derek and his wife": nothing but "and" between two phrases, or a closing bracket before it. */
export function joinedByAnd(items: readonly Item[], left: NounPhrase, right: NounPhrase): boolean {
  const between = items.slice(left.to, right.from).map((item) => item.lower);
  return /^(\) |\( [^()]*\) )?(and|&|\+)( also| later)?$/.test(between.join(' '));
}

/** "the caretaker's sister": a possessor that is no phrase of ours leaves the kin word without one, and it must not get another. */
function ownerUnknown(items: readonly Item[], { from, head }: NounPhrase): boolean {
  return head.type === 'kin' && items[from - 1]?.type === 'possessive';
}

function withSharedOwner(items: readonly Item[], before: NounPhrase | undefined, phrase: NounPhrase): NounPhrase {
  if (!before || !joinedByAnd(items, before, phrase) || before.head.type !== 'kin' || phrase.head.type !== 'kin')
    return phrase;
  const { anchor } = before.head;
  const bare = !phrase.head.anchor && phrase.head.determiner === 'none' && before.head.names.length === 0;
  if (!bare) return phrase;
  const couple = phrase.head.kin.readings.every((reading) => reading.path?.[0]?.step === 'partner');
  if (couple) return { ...phrase, head: { ...phrase.head, anchor: before } };
  return anchor ? { ...phrase, head: { ...phrase.head, anchor } } : phrase;
}

/** "They call her auntie": the word one is called by says no kinship, so it is passed over. */
function afterCalled(items: readonly Item[], { from, to }: NounPhrase): number {
  if (!/^(call|calls|called|calling)$/.test(items[from - 1]?.lower ?? '')) return to;
  const quoted = /^["“'‘]$/.test(items[to]?.lower ?? '') ? 1 : 0;
  return items[to + quoted]?.type === 'kin' ? to + quoted + 1 : to;
}

/** "He and Karen are …": two phrases before a plural verb are one subject. */
function groupSubjects(items: readonly Item[], phrases: readonly NounPhrase[]): NounPhrase[] {
  const grouped: NounPhrase[] = [];
  for (const phrase of phrases) {
    const before = grouped.at(-1);
    const verb = items[phrase.to]?.lower ?? '';
    if (before && joinedByAnd(items, before, phrase) && /^(are|were|'re|have|had|both|met|married|got)$/.test(verb)) {
      grouped[grouped.length - 1] = {
        from: before.from,
        to: phrase.to,
        start: before.start,
        end: phrase.end,
        head: { type: 'group', members: [before, phrase] },
      };
    } else grouped.push(phrase);
  }
  return grouped;
}
