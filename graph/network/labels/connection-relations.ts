/** What people are to a child beside kinship, in practice words: "football coach", "mother's friend", "best friend's mother", "brother's nursery key worker". */
import { label } from '#graph/kinship/label.ts';
import { relationsBetween } from '#graph/kinship/relations-between.ts';
import { kinEdges } from '#graph/kinship/kin-edges.ts';
import type { Relation } from '#graph/model/network.ts';
import { kinKinds, symmetricKinds } from '#graph/model/relationship-kind.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { weakestPolarity, weakestStatus } from './asserted-ties.ts';
import { connectionWords } from './connection-words.ts';
import { isFosteringCouple, isOfWholeHome } from './household-bonds.ts';
import type { KinshipRelation } from './kin-relations.ts';
import type { KinNetwork } from '../kin/lay-kin-paths.ts';

interface Child {
  readonly id: string;
  readonly personId: string;
}

/** Relations that a connection tie gives, then those of the connections' own families. */
export function connectionRelations(
  children: readonly Child[],
  network: KinNetwork,
  kin: ReadonlyMap<string, readonly KinshipRelation[]>,
  ties: ReadonlyMap<string, AssertedTie>,
): ReadonlyMap<string, readonly Relation[]> {
  const found = new Map<string, Relation[]>();
  const add = (person: string, relation: Relation) => {
    const own = found.get(person) ?? [];
    if (!own.some((other) => other.childId === relation.childId && other.label === relation.label))
      found.set(person, [...own, relation]);
  };
  for (const tie of ties.values())
    if (!isKinTie(tie)) for (const child of children) fromTie(tie, child, children, kin, network, add);
  const edges = kinEdges(network.graph);
  const connected = found.entries().toArray();
  for (const [person, relations] of connected)
    for (const [relative, paths] of relationsBetween(network.graph, person, { lineSteps: 2, chainSteps: 0 }, edges))
      for (const relation of nearestOfEach(children, relations)) {
        const [path] = paths;
        if (
          path === undefined ||
          (kin.get(relative) ?? []).length > 0 ||
          children.some((child) => child.personId === relative)
        )
          continue;
        const chain = [...relation.chain, ...path.chain];
        const used = chain.flatMap((id) => ties.get(id) ?? []);
        add(relative, {
          ...relation,
          label: isFosteringCouple(relation.label, path.path)
            ? relation.label
            : `${relation.label}'s ${label(path.path)}`,
          status: weakestStatus(used),
          polarity: weakestPolarity(used),
          through: [...relation.through, person, ...path.through],
          chain,
        });
      }
  for (const tie of ties.values())
    if (tie.kind === 'foster-carer') fosteredBeside(tie, children, kin, network, found, add);
  return found;
}

/** "They have another foster child, Cal": the carers' foster child, as an uncle's is. */
function fosteredBeside(
  tie: AssertedTie,
  children: readonly Child[],
  kin: ReadonlyMap<string, readonly KinshipRelation[]>,
  { graph }: KinNetwork,
  found: ReadonlyMap<string, readonly Relation[]>,
  add: (person: string, relation: Relation) => void,
): void {
  const { from: carer, to: fostered } = tie;
  if (children.some(({ personId }) => personId === fostered) || (kin.get(fostered) ?? []).length > 0) return;
  const what = label([{ step: 'child', nature: 'foster', sex: graph.people.get(fostered)?.sex ?? 'unknown' }]);
  for (const relation of nearestOfEach(children, [...(kin.get(carer) ?? []), ...(found.get(carer) ?? [])]))
    add(fostered, {
      ...relationOf(tie, relation.childId, `${relation.label}'s ${what}`),
      through: [...relation.through, carer],
      chain: [...relation.chain, tie.id],
    });
}

/** To each child the relation in the fewest steps: one's foster carer is not also a sister's. */
function nearestOfEach(children: readonly Child[], relations: readonly Relation[]): readonly Relation[] {
  return children.flatMap(({ id }) => {
    const own = relations.filter((relation) => relation.childId === id);
    return own.toSorted((a, b) => a.through.length - b.through.length).slice(0, 1);
  });
}

function isKinTie(tie: AssertedTie): boolean {
  return kinKinds.has(tie.kind) && tie.path.length > 0;
}

/** The tie read from both its ends, where symmetric or where the child stands at the other end. */
function fromTie(
  tie: AssertedTie,
  child: Child,
  children: readonly Child[],
  kin: ReadonlyMap<string, readonly KinshipRelation[]>,
  network: KinNetwork,
  add: (person: string, relation: Relation) => void,
): void {
  const words = connectionWords(tie);
  const ends = symmetricKinds.has(tie.kind)
    ? ([
        [tie.from, tie.to],
        [tie.to, tie.from],
      ] as const)
    : ([[tie.from, tie.to]] as const);
  for (const [person, other] of ends) {
    if (person === child.personId || network.graph.people.get(person) === undefined) continue;
    const isHome = isOfWholeHome(tie, words) && children.some(({ personId }) => personId === other);
    if (other === child.personId || isHome) add(person, relationOf(tie, child.id, words));
    else {
      const nearest = (kin.get(other) ?? []).find((relation) => relation.childId === child.id);
      if (
        nearest === undefined ||
        (kin.get(person) ?? []).some(
          (relation) => relation.isKin && relation.childId === child.id && relation.polarity !== 'reported',
        )
      )
        continue;
      add(person, {
        ...relationOf(tie, child.id, isSharedWith(tie, nearest) ? words : `${nearest.label}'s ${words}`),
        through: [...nearest.through, other],
        chain: [...nearest.chain, tie.id],
      });
    }
  }
}

/** Whoever lives next door to the mother lives next door to the child. */
function isSharedWith(tie: AssertedTie, nearest: KinshipRelation): boolean {
  return tie.kind === 'neighbour' && nearest.label === 'mother';
}

function relationOf(tie: AssertedTie, childId: string, words: string): Relation {
  return {
    childId,
    label: words,
    side: tie.side,
    path: [],
    status: weakestStatus([tie]),
    polarity: weakestPolarity([tie]),
    statutoryRelative: 'no',
    through: [],
    chain: [tie.id],
  };
}
