/** Whether a sentence passes on what others say: rumour, gossip, "apparently", "everybody knows". */
import type { Sentence } from '../parsed-document.ts';
import type { Discourse } from '../reference/discourse.ts';

const cues =
  /\b(hearsay|rumou?rs?|rumou?red|gossip|apparently|allegedly|alleged|alleges|putative|everybody knows|everyone knows|supposedly|reportedly|unconfirmed|not verified|unverified|not checked|i think she means|word is|the talk is|there (?:is|was|has been) (?:some |a lot of |always )?talk|(?:somebody|someone|whoever) (?:has )?told (?:you|me|us|them)|people say|they say|it(?: is|'s| was) (?:also |now |widely |generally |commonly |being )?(?:said|thought|believed|claimed|suspected|assumed|presumed|suggested)|'s (?:view|opinion|belief|theory|guess) (?:is |was )?that|(?:is|was) either (?=.* or )|or so (?:he|she|they|\w+) (?:says?|said|claims?|claimed|reckons?)|(?:is|are) to be believed|(?:is|was|have|has|some) doubts? (?:that|whether)|doubtful (?:that|whether|if)|(?:please|can you|could you|need to|needs to) (?:check|confirm|establish|verify) (?:that )?\S+(?: \S+)? is|told (?:me|us|him|her|them)(?: that)? (?:\S+ ){1,2}(?:had )?told (?:me|us|him|her|them)|(?:was|were|been) told (?:(?:at|by|in|on|outside|over) (?:\S+ ){1,4}?)?that|told by (?:an?|another|some) (?:neighbour|parent|friend|relative|stranger|passer-by|lady|woman|man)|is said to|are said to|claims to be|claiming to be|saying (?:he|she|they) (?:is|was|are|were)|identified (?:himself|herself|themselves) as|claims (?:he|she) is|claim(?:s|ed|ing) that|(?:the|a) (?:story|stories|suggestion|claim|allegation|theory|idea|tale) (?:is |was )?that|says (?:he|she|they) (?:is|are)|says (?:he|she|they)'s|told police (?:he|she)|told officers|told (?:the |our )?(?:office|reception|receptionist|staff|school|nursery|ward|nurse|hospital|desk|crew|ambulance crew|driver|teacher|neighbours?)(?: that)? (?:he|she) (?:is|was|'s)|(?:neighbours?|folk|others|someone|somebody) (?:say|says|said|reckon)|gave (?:his|her) name as|treat with caution|third hand|second hand|(?:have |has |had |i |she |he |they |we )heard (?:that |from|his |her |the |their |he |she |it )|: heard|tellin[g']? (?:folk|people|everyone|everybody)|(?:is|was|it's|had) written (?:down )?that|tells (?:everyone|everybody|people)|(?:said|says) \w+ (?:is|was|'s) (?:his|hers)(?= ?[.,;!"”]| ?$)|states (?:he|she) is|assert(?:s|ed|ing)?|told (?:\S+ ){0,2}(?:agencies|services|professionals|people|everyone|everybody|neighbours)(?: that)? (?:he|she) (?:is|was|'s)|reckons|might be|ask anyone)\b/i;

const verbs =
  /\b(is|are|was|were|am|'s|'re|be|been|do|does|did|has|have|had|can|could|may|might|will|would|shall|should|ask|asked|check|who|whom|whose|what|where|when|which|why|how|any|or|rang|said|says|told|lives|want|wants|need|needs)\b/i;

export function isHearsay(sentence: Sentence): boolean {
  return hearsayIn(sentence).length > 0;
}

/** Stretches of the sentence that are hearsay: of what is reported the words from the cue on, of what is alleged its whole clause. */
export function hearsayIn({ tokens, start, end }: Sentence): readonly Stretch[] {
  const { words, starts } = joined(tokens);
  if (claimsSo.test(words) || isWondered(words)) return [{ start, end }];
  const joints = clauseJoints(tokens);
  return [...words.matchAll(everyCue)].map(({ index, 0: cue }) => {
    const at = starts.findLast(([place]) => place <= index)?.[1] ?? start;
    const to = joints.find((joint) => joint > at) ?? end;
    const after = starts.filter(([place, offset]) => place >= index + cue.length && offset < to);
    // "Ted is her dad, everyone knows.": what is reported stands before.
    const isBefore = !reports.test(cue) || after.length < fewest;
    return { start: isBefore ? (joints.findLast((joint) => joint <= at) ?? start) : at, end: to };
  });
}

/** Words, and marks, of the shortest clause that is reported. */
const fewest = 4;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const everyCue = new RegExp(cues, 'gi');

/** Cues that report what comes after them. */
const reports =
  /\b(?:heard|told|say|says|said|saying|reckons?|claims?|claimed|claiming|asserts?|states|tells|talk is|word is|knows|suggested|thought|believed)\b/i;

/** The words in one string, clitics with what they stand beside, and where in the text each begins. */
function joined(tokens: Sentence['tokens']): {
  readonly words: string;
  readonly starts: readonly (readonly [number, number])[];
} {
  let words = '';
  const starts: [number, number][] = [];
  for (const token of tokens) {
    const text = token.text.replace('’', "'");
    if (words !== '' && !text.startsWith("'")) words += ' ';
    starts.push([words.length, token.start]);
    words += text;
  }
  return { words, starts };
}

/** "…; Nan says", "…, and he came": where another clause begins that what is said before does not reach. */
function clauseJoints(tokens: Sentence['tokens']): readonly number[] {
  return tokens.flatMap(({ text, lower, start }, at) => {
    const isComma = tokens[at - 1]?.text === ',' && /^(?:and|but|so|while|whereas|though|although)$/.test(lower);
    return /^[;–—]$/.test(text) || isComma ? [start] : [];
  });
}

/** Reports, of the claims from `from` on, those that stand in hearsay. */
export function reportHearsay({ claims }: Discourse, sentence: Sentence, from: number): void {
  const stretches = hearsayIn(sentence);
  for (const [at, claim] of claims.entries()) {
    if (at < from || claim.polarity !== 'stated') continue;
    const { saidAt } = claim;
    if (saidAt === undefined || stretches.some(({ start, end }) => saidAt >= start && saidAt < end))
      claims[at] = { ...claim, polarity: 'reported' };
  }
}

/** "Claims Ann and this Ted carried on": whose claim it is goes without saying. */
const claimsSo = /^["“(]?(?:now |also )?claims (?!of |for |that she |that he |she |he |to |on |benefit)/i;

/** "Dot: aunt of the boys?", "Sister of Ivy?": a few words without a verb that ask what they say. */
function isWondered(words: string): boolean {
  return /^[^"“?]{1,80}\? ?\)?$/.test(words) && !verbs.test(words);
}
