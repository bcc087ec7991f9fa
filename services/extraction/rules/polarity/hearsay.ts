/** Whether a sentence passes on what others say: rumour, gossip, "apparently", "everybody knows". */
import type { Sentence } from '../parsed-document.ts';

const cues =
  /\b(hearsay|rumou?rs?|rumou?red|gossip|apparently|allegedly|alleged|alleges|putative|everybody knows|everyone knows|supposedly|reportedly|unconfirmed|not verified|unverified|not checked|i think she means|word is|the talk is|people say|they say|it(?: is|'s| was) (?:also |now |widely |generally |commonly |being )?(?:said|thought|believed|claimed|suspected|assumed|presumed|suggested)|'s (?:view|opinion|belief|theory|guess) (?:is |was )?that|(?:is|was) either (?=.* or )|or so (?:he|she|they|\w+) (?:says?|said|claims?|claimed|reckons?)|(?:is|are) to be believed|(?:is|was|have|has|some) doubts? (?:that|whether)|doubtful (?:that|whether|if)|(?:please|can you|could you|need to|needs to) (?:check|confirm|establish|verify) (?:that )?\S+(?: \S+)? is|told (?:me|us|him|her|them)(?: that)? (?:\S+ ){1,2}(?:had )?told (?:me|us|him|her|them)|told by (?:an?|another|some) (?:neighbour|parent|friend|relative|stranger|passer-by|lady|woman|man)|is said to|are said to|claims to be|claiming to be|saying (?:he|she|they) (?:is|was|are|were)|identified (?:himself|herself|themselves) as|claims (?:he|she) is|claim(?:s|ed|ing) that|(?:the|a) (?:story|stories|suggestion|claim|allegation|theory|idea|tale) (?:is |was )?that|says (?:he|she|they) (?:is|are)|says (?:he|she|they)'s|told police (?:he|she)|told officers|told (?:the |our )?(?:office|reception|receptionist|staff|school|nursery|ward|nurse|hospital|desk|crew|ambulance crew|driver|teacher|neighbours?)(?: that)? (?:he|she) (?:is|was|'s)|(?:neighbours?|folk|others|someone|somebody) (?:say|says|said|reckon)|gave (?:his|her) name as|treat with caution|third hand|second hand|(?:have |has |had |i |she |he |they |we )heard (?:that |from|his |her |the |their |he |she |it )|: heard|tellin[g']? (?:folk|people|everyone|everybody)|(?:is|was|it's|had) written (?:down )?that|tells (?:everyone|everybody|people)|(?:said|says) \w+ (?:is|was|'s) (?:his|hers)(?= ?[.,;!"”]| ?$)|states (?:he|she) is|asserts?|reckons|might be|ask anyone)\b/i;

const verbs =
  /\b(is|are|was|were|am|'s|'re|be|been|do|does|did|has|have|had|can|could|may|might|will|would|shall|should|ask|asked|check|who|whom|whose|what|where|when|which|why|how|any|or|rang|said|says|told|lives|want|wants|need|needs)\b/i;

export function isHearsay(sentence: Sentence): boolean {
  const words = sentence.tokens.map((token) => token.text.replace('’', "'")).join(' ');
  return cues.test(words.replaceAll(" '", "'")) || claimsSo.test(words) || isWondered(words);
}

/** "Claims Ann and this Ted carried on": whose claim it is goes without saying. */
const claimsSo = /^["“(]?(?:now |also )?claims (?!of |for |that she |that he |she |he |to |on |benefit)/i;

/** "Dot: aunt of the boys?", "Sister of Ivy?": a few words without a verb that ask what they say. */
function isWondered(words: string): boolean {
  return /^[^"“?]{1,80}\? ?\)?$/.test(words) && !verbs.test(words);
}
