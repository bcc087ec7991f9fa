/** A kin word that is spoken of as a word: "teyze is our name for a mother's sister", "Leo said mausa, it only means an aunt's husband". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** What it means. */
const meaning =
  /(?:^|[^\p{L}])(?:means?|meaning|meant|(?:word|term|name|title) for(?: (?:his|her|my|their))?|stands for|translates? (?:as|to)|is what you call)\s+["“‘']?(?:(?:just|only|an?|the|any|your|one's) )*$/iu;
/** The word itself, of another language or not. */
const explained = new RegExp(
  inSequence(
    `^["”’']?,? (?:(?:just|only|really|strictly) )*`,
    anyOf(
      '(?:means?|meant)(?! (?:well|to|business|no|it|so|more|nothing|everything|a lot|the world))|stands for',
      String.raw`translates? (?:as|to)|is (?:just )?(?:the|a|their|our|your) (?:[\p{L}]+ )?(?:word|name|term) for`,
    ),
    String.raw`(?![\p{L}])`,
  ),
  'u',
);

/** Whether nobody is meant but the word. */
export function isWordOnly({ text, start, end }: Pick<Reading, 'text' | 'start' | 'end'>, phrase: NounPhrase): boolean {
  if (meaning.test(text.slice(start, phrase.start)) || explained.test(text.slice(phrase.end, end))) return true;
  const { head } = phrase;
  const isForeign = head.type === 'kin' && head.kin.foreign && head.names.length === 0;
  return isForeign && /\bit (?:just |only |really )?means\b/.test(text.slice(phrase.end, end));
}
