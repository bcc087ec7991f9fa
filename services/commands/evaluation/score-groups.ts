/** Recall by side of the family and by naming tradition: whether Kith sees one family less well than another. */
import type { Side } from '#graph/model/relationship-kind.ts';
import { expectedLabels } from './expected-labels.ts';
import type { AnswerKey } from './gold.ts';
import type { Matching } from './match-people.ts';
import { gather, type Part } from './score.ts';
import { foundFamily } from './score-people.ts';

/** Counts are named `side maternal` and `side maternal found`; a side that the key leaves out is that of the person's labels. */
export function scoreGroups(key: AnswerKey, matching: Matching): Part {
  const { count, part } = gather();
  const found = foundFamily(key, matching);
  const sides = new Map<string, Side>(expectedLabels(key).map(({ person, side }) => [person, side]));
  for (const person of key.people.filter(({ kind }) => kind !== 'professional')) {
    const labelled = sides.get(person.id);
    const side = person.side ?? (labelled === undefined || labelled === 'unknown' ? 'none' : labelled);
    for (const group of [
      `side ${side}`,
      ...(person.tradition === undefined ? [] : [`tradition ${person.tradition}`]),
    ]) {
      count(group);
      count(`${group} found`, found.has(person.id));
    }
  }
  return part();
}
