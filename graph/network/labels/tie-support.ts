/** How well a tie is attested: records that say so, hearsay and contested words counting half, guesses less, what rules and model agree on more; the council's system and test results for several. */
import type { Evidence } from '#graph/model/network.ts';
import type { AssertedTie } from './asserted-ties.ts';

/** What a worker found right outweighs everything else. */
const foundRight = 1000;

export function tieSupport(tie: AssertedTie): number {
  if (tie.status === 'right') return foundRight;
  const said = tie.evidence.filter((evidence) => evidence.polarity !== 'denied');
  const records = new Set(said.map((evidence) => evidence.record)).size - 0.6 * tie.guessedIn.size;
  const agreed = new Set(said.filter(({ foundBy }) => foundBy === 'rules-and-model').map(({ record }) => record)).size;
  const known = tie.basis === 'registered' || tie.basis === 'dna-confirmed' ? 5 : 0;
  const recorded = said.some((evidence) => evidence.polarity === 'recorded') ? 3 : 0;
  return (records + 0.5 * agreed + known + recorded) * (tie.contested || tie.polarity === 'reported' ? 0.5 : 1);
}

/** How well the side is attested that the tie is said to be on: by the records that say the side. */
export function sideSupport(tie: AssertedTie): number {
  const isOfSide = ({ record }: Evidence) => tie.sidedIn.has(record);
  return tieSupport({
    ...tie,
    evidence: tie.evidence.filter(isOfSide),
    guessedIn: tie.guessedIn.intersection(tie.sidedIn),
  });
}
