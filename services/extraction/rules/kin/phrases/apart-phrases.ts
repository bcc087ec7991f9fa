/** Phrases that the words around them set apart: the last name of a list before a singular verb, and "our" of the council's own files. */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

const prepositions = /^(with|of|to|for|from|by|about|on|at)$/;
const singularVerb = /^(is|was|has|isn|wasn|isn't|wasn't)$/;
const files =
  /^(systems?|records?|files?|forms?|lists?|database|notes?|chronology|spreadsheet|minutes|register|logs?)$/;

/** "No tie with Ann and Bea is her cousin": what stands after the preposition is Ann, and Bea begins the next clause. */
export function lastApart(items: readonly Item[], phrase: NounPhrase): readonly NounPhrase[] {
  const { head, from, to } = phrase;
  const at = to - 1;
  const last = items[at];
  if (
    head.type !== 'names' ||
    head.names.length < 2 ||
    last?.type !== 'name' ||
    !/^(and|but)$/.test(items[at - 1]?.lower ?? '') ||
    !prepositions.test(items[from - 1]?.lower ?? '') ||
    !singularVerb.test(items[to]?.lower ?? '')
  )
    return [phrase];
  const names = head.names.slice(0, -1);
  return [
    { ...phrase, to: at - 1, end: items[at - 2]?.end ?? phrase.end, head: { type: 'names', names } },
    { ...phrase, from: at, start: last.start, head: { type: 'names', names: [last.name] } },
  ];
}

/** "Is down on our system as uncle": whose system it is says nothing of who is meant. */
export function ownsFiles(items: readonly Item[], { head, to }: NounPhrase): boolean {
  return (
    head.type === 'pronoun' &&
    head.pronoun.possessive &&
    /^(first|first-plural|second|plural)$/.test(head.pronoun.who) &&
    files.test(items[to]?.lower ?? '')
  );
}
