/** Whether a sentence passes on what others say: rumour, gossip, "apparently", "everybody knows". */
import type { Sentence } from '../parsed-document.ts';

const cues =
  /\b(hearsay|rumou?rs?|rumou?red|gossip|apparently|allegedly|alleged|alleges|everybody knows|everyone knows|supposedly|reportedly|unconfirmed|not verified|unverified|not checked|i think she means|word is|the talk is|people say|they say|it is said|is said to|are said to|claims to be|claiming to be|claims (?:he|she) is|says (?:he|she|they) (?:is|are)|says (?:he|she|they)'s|told police (?:he|she)|told officers|treat with caution|third hand|second hand)\b/i;

export function isHearsay(sentence: Sentence): boolean {
  return cues.test(sentence.tokens.map((token) => token.text).join(' '));
}
