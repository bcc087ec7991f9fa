/** "Al is my brother and our dad is not well": a finite verb after the second kin makes it the subject of a clause of its own. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** Not "… and Bo's dad living in Hull", "… and Bo's dad, as far as we know", nor "… and Bo's dad says Ann". */
const finiteVerb = new RegExp(
  anyOf(
    String.raw`^['’](?:(?:ll|ve|d)\b|s (?:not|been|got|gone|away|back|ill|poorly|dead|in|at|on|an?|always|still|never|now)\b)`,
    inSequence(
      '^ (?:(?:also|now|still|just|only|never|always|often|usually|really) )?',
      anyOf(
        String.raw`(?:is|are|was|were|has|have|had|does|do|did|would|could|should|might|must)(?:n['’]t)?\b`,
        String.raw`(?:will|can|cannot|may|shall)\b|(?:won|can|shan)['’]t\b`,
        String.raw`(?:lives|lived|works|worked|died|left|rang|came|comes|goes|went|gets|got|wants|wanted|needs)\b`,
        String.raw`(?:knows|knew|likes|loves|hates|helps|looks|brings|takes|gives|makes|used to)\b`,
        String.raw`(?:brought|took|gave|made|told|helped|looked) (?:me|you|him|her|it|us|them|after)\b`,
        String.raw`(?:says|said|thinks|thought)\b(?! (?:\p{Lu}[\p{L}-]+|(?:his|her|their|our|my|the) \p{L}+)(?:[.,;]|$))`,
      ),
    ),
  ),
  'u',
);

/** Whether what follows a kin phrase begins with its verb. */
export function beginsClause(after: string): boolean {
  return finiteVerb.test(after);
}
