/** Ties as keys that can be compared: the key's coarser kinds and the network's own become the same words, and symmetric ends are sorted. */
import { kindOf } from '#graph/kinship/kind-of.ts';
import type { KinGraph, KinTie } from '#graph/kinship/kin-graph.ts';
import { relationsBetween } from '#graph/kinship/relations-between.ts';
import { symmetricKinds, type RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { Sex } from '#graph/model/kin-path.ts';

export interface Tie {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

const coarse: Readonly<Record<string, string>> = {
  'ex-partner': 'partner',
  'adoptive-parent': 'parent',
  'other-kin': 'other',
  'other-connection': 'other',
  'faith-leader': 'other',
};

export function tieOf(kind: string, from: string, to: string): Tie {
  if (kind === 'niece-nephew') return tieOf('aunt-uncle', to, from);
  const plain = coarse[kind] ?? kind;
  const isSymmetric = plain === 'other' || symmetricKinds.has(plain as RelationshipKind);
  return isSymmetric && to < from ? { kind: plain, from: to, to: from } : { kind: plain, from, to };
}

export function tieKey({ kind, from, to }: Tie): string {
  return `${kind} ${from} ${to}`;
}

/** The two ends, whichever way round. */
export function pairKey({ from, to }: Tie): string {
  return [from, to].toSorted().join(' ');
}

const kinTies: Readonly<Record<string, Pick<KinTie, 'kind' | 'nature'>>> = {
  parent: { kind: 'parent' },
  'step-parent': { kind: 'parent', nature: 'step' },
  partner: { kind: 'partner' },
  sibling: { kind: 'sibling' },
  'half-sibling': { kind: 'sibling', nature: 'half' },
  'step-sibling': { kind: 'sibling', nature: 'step' },
};

/** As far as kinship is followed: a cousin's partner. */
const reach = { lineSteps: 4, chainSteps: 1 };

/** The ties given and all that follow from them by kinship: a parent's mother is a grandparent, a parent's other child a sibling or half-sibling. */
export function withWhatFollows(ties: readonly Tie[], sexes: ReadonlyMap<string, Sex>): ReadonlyMap<string, Tie> {
  const kin = ties.flatMap(({ kind, from, to }) => (kinTies[kind] ? [{ ...kinTies[kind], from, to }] : []));
  const ids = new Set(kin.flatMap(({ from, to }) => [from, to]));
  const graph: KinGraph = {
    people: new Map([...ids].map((id) => [id, { sex: sexes.get(id) ?? 'unknown' }])),
    ties: kin,
  };
  const all = new Map(ties.map((tie) => [tieKey(tie), tie]));
  for (const anchor of ids)
    for (const [id, relations] of relationsBetween(graph, anchor, reach))
      for (const { path } of relations) {
        const { kind, inverse } = kindOf(path);
        const tie = inverse ? tieOf(kind, anchor, id) : tieOf(kind, id, anchor);
        all.set(tieKey(tie), tie);
      }
  return all;
}
