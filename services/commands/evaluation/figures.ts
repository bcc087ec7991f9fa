/** The lines of the table: each figure's name and how it is worked out from the counts of a score. */
import type { Part } from './score.ts';

type Counts = Part['counts'];
/** `undefined` where the bundle has nothing to measure by. */
export type Figure = readonly [name: string, work: (counts: Counts) => string | undefined];

/** Beside kinship; in the table's order. */
const statementTypes = [
  'concern',
  'offer',
  'wish',
  'contact',
  'household',
  'handling',
  'legal-status',
  'parental-responsibility',
] as const;

export const figures: readonly Figure[] = [
  ['people: recall', share('found', 'people')],
  ['people: precision', ({ found = 0, falsePeople = 0 }) => ratio(found, found + falsePeople)],
  ['family: recall', share('kinFound', 'kin')],
  ['family: precision', ({ kinRight = 0, kinGiven = 0, falseKin = 0 }) => ratio(kinRight, kinGiven + falseKin)],
  ['connections: recall', share('connectionFound', 'connection')],
  [
    'connections: precision',
    ({ connectionRight = 0, connectionGiven = 0, falseConnections = 0 }) =>
      ratio(connectionRight, connectionGiven + falseConnections),
  ],
  ['professionals taken for family', number('professionalsAsFamily')],
  ['duplicates, of those found', share('duplicates', 'found')],
  ['wrong merges', number('wrongMerges')],
  ['label exact, of all', share('labelsExact', 'labels')],
  ['label exact, of people found', share('labelsExact', 'labelsOfFound')],
  ['label right but for the side, of people found', share('labelsExceptSide', 'labelsOfFound')],
  ['side right, of those given', share('sidesRight', 'sidesGiven')],
  [
    'direct ties: precision',
    ({ tiesRight = 0, tiesFollowing = 0, tiesWrong = 0 }) =>
      ratio(tiesRight + tiesFollowing, tiesRight + tiesFollowing + tiesWrong),
  ],
  ['direct ties: recall', share('tiesFound', 'ties')],
  ['denials kept as denials', share('denialsKept', 'denials')],
  ['denials shown as fact', number('denialsAsFact')],
  ['hearsay kept, of that found', share('hearsayKept', 'hearsayFound')],
  ['ties with a verbatim quote', share('tracedTies', 'claimedTies')],
  ['expected carers suggested', outOf('carersSuggested', 'carers')],
  ['ruled out, suggested without caution', number('ruledOutBare')],
  ['professionals, dead or minors suggested', number('suggestedWrongly')],
  ['traps passed, of those checked', outOf('trapsPassed', 'traps')],
  [
    'people beyond the council system, times its own',
    ({ beyondBaseline = 0, baseline = 0 }) => times(beyondBaseline, baseline),
  ],
  ...statementTypes.map((type): Figure => [
    `${type}: precision / recall`,
    (counts) =>
      counts[type] === undefined
        ? undefined
        : `${ratio(counts[`${type}Right`] ?? 0, (counts[`${type}Right`] ?? 0) + (counts[`${type}Wrong`] ?? 0)) ?? '–'} / ${ratio(counts[`${type}Found`] ?? 0, counts[type])}`,
  ]),
  [
    'all statements: precision / recall',
    (counts) => {
      const sum = (ending: string) =>
        statementTypes.reduce((total, type) => total + (counts[`${type}${ending}`] ?? 0), 0);
      const [right, wrong, all] = [sum('Right'), sum('Wrong'), sum('')];
      return all === 0 ? undefined : `${ratio(right, right + wrong) ?? '–'} / ${ratio(sum('Found'), all)}`;
    },
  ],
  ['seconds', ({ seconds = 0 }) => seconds.toFixed(1)],
  ['tokens', number('tokens')],
];

/** Recall by group, as far as the scores have groups: "side maternal", "tradition welsh". */
export function groupFigures(scores: readonly Part[]): readonly Figure[] {
  const groups = new Set(
    scores.flatMap(({ counts }) =>
      Object.keys(counts).filter((name) => /^(?:side|tradition) .*(?<! found)$/.test(name)),
    ),
  );
  return [...groups]
    .toSorted()
    .map((group) => [`recall, ${group.replace(' ', ': ')}`, shareWithCount(`${group} found`, group)] as const);
}

function share(part: string, whole: string): Figure[1] {
  return (counts) => ratio(counts[part] ?? 0, counts[whole] ?? 0);
}

function shareWithCount(part: string, whole: string): Figure[1] {
  return (counts) => (counts[whole] ? `${ratio(counts[part] ?? 0, counts[whole])} of ${counts[whole]}` : undefined);
}

function outOf(part: string, whole: string): Figure[1] {
  return (counts) => (counts[whole] ? `${counts[part] ?? 0} of ${counts[whole]}` : undefined);
}

function number(name: string): Figure[1] {
  return (counts) => String(counts[name] ?? 0);
}

function ratio(part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : (part / whole).toFixed(3);
}

function times(part: number, whole: number): string | undefined {
  return whole === 0 ? undefined : `${(part / whole).toFixed(1)}×`;
}
