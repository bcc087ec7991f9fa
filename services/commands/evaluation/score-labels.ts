/** Scores what each found person is called for each child: exact, right but for the side, and the side by itself. */
import type { Side } from '#graph/model/relationship-kind.ts';
import { expectedLabels } from './expected-labels.ts';
import type { AnswerKey } from './gold.ts';
import { foundReadings } from './found-readings.ts';
import { isExactly, isExceptSide } from './label-readings.ts';
import type { Matching } from './match-people.ts';
import { gather, type Part } from './score.ts';
import { foundFamily } from './score-people.ts';

export function scoreLabels(key: AnswerKey, matching: Matching): Part {
  const { count, mistake, part } = gather();
  const found = foundFamily(key, matching);
  for (const { person, childId, words, accepted, side } of expectedLabels(key)) {
    count('labels');
    if (!found.has(person)) continue;
    const given = foundReadings(matching.foundOf.get(person), childId);
    const exact = accepted.some((one) => given.some((other) => isExactly(one, other)));
    const exceptSide = exact || accepted.some((one) => given.some((other) => isExceptSide(one, other)));
    count('labelsOfFound');
    count('labelsGiven', given.length > 0);
    count('labelsExact', exact);
    count('labelsExceptSide', exceptSide);
    if (!exact) {
      const said = (matching.foundOf.get(person)?.relations ?? []).filter((one) => one.childId === childId);
      const labels = said.map(({ label }) => label).join(', ') || 'nothing';
      mistake('label', `${matching.sought.get(person)?.name}: ${labels}, where the key has ${words}`);
    }
    if (side === 'unknown') continue;
    const sides = new Set(given.map((reading) => reading.side).filter((one) => one !== 'unknown'));
    if (sides.size === 0) continue;
    count('sidesGiven');
    count('sidesRight', isRightSide(side, sides));
  }
  return part();
}

function isRightSide(expected: Side, found: ReadonlySet<Side>): boolean {
  return expected === 'both' || found.has('both') || found.has(expected);
}
