/** Words for people named together: "them two", "both", "the pair of them". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Token } from '../../parsed-document.ts';
import { kinTermAt } from './kin-term-at.ts';

const groupWords = new RegExp(
  inSequence(
    '^',
    anyOf(
      "(?:them|those|these) (?:two|three|four)|the (?:two|three|pair|both) of (?:them|'em)|both of them",
      '(?:the|this|that|both of the) couple|all (?:two|three|four) of them',
      '(?:both|all (?:two|three|four)|the (?:two|pair))(?= (?:are|were|have|had|live|lived|share|shared|r) )',
    ),
    String.raw`(?![\p{L}-])`,
  ),
  'u',
);

/** "Them two are cousins", "both are hers", "the pair of them": they who were named together; where the words for them end. */
export function groupWordsAt(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(them|those|these|the|both|all)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const words = tokens.slice(at, at + 6).map(({ lower }) => lower);
  const found = groupWords.exec(`${words.join(' ')} `)?.[0];
  const to = found === undefined ? undefined : at + found.trim().split(' ').length;
  // "Those two boys", "them two kids" say who they are.
  return to !== undefined && kinTermAt(tokens, to) === undefined ? to : undefined;
}
