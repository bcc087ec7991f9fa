/** Whether a sentence passes on what others say: rumour, gossip, "apparently", "everybody knows". */
import { inSequence } from '#services/pattern-source.ts';
import { inSmallLetters } from '../in-small-letters.ts';
import type { Sentence } from '../parsed-document.ts';
import { putClaim } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import { hearsayCues, reportingCue } from './hearsay-words.ts';

const verbs = new RegExp(
  inSequence(
    String.raw`\b(is|are|was|were|am|'s|'re|be|been|do|does|did|has|have|had|can|could|may|might|will|would|shall|should|ask|asked|check|who|whom|whose|what|where|when|which|why|how|any|or|rang|said|says|told|lives|want|wants|need|needs)`,
    String.raw`\b`,
  ),
  'i',
);

/** Most sentences hold none, and to look for them with case ignored takes three times as long. */
const smallCues = inSmallLetters(hearsayCues);

export function isHearsay(sentence: Sentence): boolean {
  return hearsayIn(sentence).length > 0;
}

/** Stretches of the sentence that are hearsay: of what is reported the words from the cue on, of what is alleged its whole clause. */
function hearsayIn({ tokens, start, end }: Sentence): readonly Stretch[] {
  const { words, starts } = joined(tokens);
  if (claimsSo.test(words) || isWondered(words)) return [{ start, end }];
  if (words.toLowerCase().search(smallCues) === -1) return [];
  const joints = clauseJoints(tokens);
  return [...words.matchAll(hearsayCues)].map(({ index, 0: cue }) => {
    const at = starts.findLast(([place]) => place <= index)?.[1] ?? start;
    const to = joints.find((joint) => joint > at) ?? end;
    const after = starts.filter(([place, offset]) => place >= index + cue.length && offset < to);
    // "Ted is her dad, everyone knows.": what is reported stands before.
    const isBefore = !reportingCue.test(cue) || after.length < fewest;
    return { start: isBefore ? (joints.findLast((joint) => joint <= at) ?? start) : at, end: to };
  });
}

/** Words, and marks, of the shortest clause that is reported. */
const fewest = 4;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

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
      putClaim(claims, at, { ...claim, polarity: 'reported' });
  }
}

/** "Claims Ann and this Ted carried on": whose claim it is goes without saying. */
const claimsSo = /^["“(]?(?:now |also )?claims (?!of |for |that she |that he |she |he |to |on |benefit)/i;

/** "Dot: aunt of the boys?", "Sister of Ivy?": a few words without a verb that ask what they say. */
function isWondered(words: string): boolean {
  return /^[^"“?]{1,80}\? ?\)?$/.test(words) && !verbs.test(words);
}
