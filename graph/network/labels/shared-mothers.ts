/**
 * Brothers and sisters whose fathers are recorded and differ share their mother. That follows from the words, gives a half-brother his side, and
 * lets his own relatives be named through him.
 */
import type { KinPerson } from '#graph/kinship/kin-graph.ts';
import type { SaidTie } from '../kin/lay-kin-paths.ts';
import type { AssertedTie } from './asserted-ties.ts';

/** Parent ties that follow, each bearing the id of the sibling tie it follows from. */
export function sharedMothers(
  ties: readonly AssertedTie[],
  people: ReadonlyMap<string, KinPerson>,
): readonly SaidTie[] {
  const parentsOf = Map.groupBy(
    ties.filter((tie) => tie.kind === 'parent'),
    (tie) => tie.to,
  );
  const parents = (child: string, sex: 'female' | 'male') =>
    (parentsOf.get(child) ?? []).map((tie) => tie.from).filter((id) => people.get(id)?.sex === sex);
  return ties.flatMap((tie): readonly SaidTie[] => {
    if (tie.kind !== 'half-sibling' && tie.kind !== 'sibling') return [];
    const [fathers, others] = [parents(tie.from, 'male'), parents(tie.to, 'male')];
    if (fathers.length === 0 || others.length === 0 || fathers.some((father) => others.includes(father))) return [];
    const [mothers, otherMothers] = [parents(tie.from, 'female'), parents(tie.to, 'female')];
    if (mothers.length + otherMothers.length !== 1) return [];
    const [mother] = [...mothers, ...otherMothers];
    const child = mothers.length === 0 ? tie.from : tie.to;
    if (mother === undefined || mother === child) return [];
    return [
      {
        id: tie.id,
        kind: 'parent',
        from: mother,
        to: child,
        path: [{ step: 'parent', sex: 'female' }],
        side: 'maternal',
      },
    ];
  });
}
