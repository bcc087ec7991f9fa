/** "Mr and Mrs Wray" where the case knows Lou Wray and "her husband Stan": the half of a couple that is named by title alone is the other's one spouse. */
import type { IdentityWork } from './identity-work.ts';
import { isTitledFamily } from './titled-family-names.ts';

/** `alone`: ends whose names nobody named in full bears. */
export function joinSpouses(work: IdentityWork, alone: readonly string[]): void {
  const { sets, traits, mentions } = work;
  const spouses = spousesOf(work);
  for (const end of alone.filter((one) => isTitledFamily([...traits(one).names.values()]))) {
    const others = [...new Set(spouses(end).flatMap(spouses))].filter(
      (other) =>
        sets.find(other) !== sets.find(end) &&
        isFirstNameAlone(work, other) &&
        traits(other).sex === traits(end).sex &&
        sets.keptApartBy(other, end, 'hint') === undefined,
    );
    const [only] = others;
    if (only !== undefined && others.length === 1)
      sets.join(only, end, `both husband or wife of ${mentions.get(spouses(end)[0] ?? '')?.surface ?? 'one'}`, 'hint');
  }
}

/** Ends standing for those said outright to be somebody's spouse or partner today. */
function spousesOf({ reading, sets }: IdentityWork): (end: string) => readonly string[] {
  const ties = reading.claims.filter(
    ({ kind, polarity, path, state, guess }) =>
      kind === 'partner' &&
      polarity !== 'denied' &&
      guess === undefined &&
      path.length === 1 &&
      path[0]?.nature === undefined &&
      state !== 'divorced' &&
      state !== 'separated',
  );
  const pairs = ties.flatMap(({ from, to }) => [
    [from, to],
    [to, from],
  ]);
  const beside = Map.groupBy(pairs, ([end]) => end ?? '');
  return (end) => [
    ...new Set(
      sets.members(end).flatMap((member) => (beside.get(member) ?? []).map(([, other]) => sets.find(other ?? ''))),
    ),
  ];
}

function isFirstNameAlone({ traits }: IdentityWork, end: string): boolean {
  const names = [...traits(end).names.values()];
  return names.length > 0 && names.every(({ given, family }) => given.length > 0 && family === '');
}
