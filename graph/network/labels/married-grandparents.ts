/**
 * "Her husband Seth has the allotment", said of a grandmother: he is the father of her grown children, unless the words hint at a later marriage. Nobody
 * writes of the children's grandfather as a "husband" to say that he is not theirs; a step-grandfather is "her second husband", "her partner", "his stepdad".
 */
import type { KinPerson } from '#graph/kinship/kin-graph.ts';
import type { Relationship } from '#graph/model/network.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { SaidTie } from '../kin/lay-kin-paths.ts';
import type { AssertedTie } from './asserted-ties.ts';

const plainSpouse = /^(?:(?:late|dear|poor|own|old) )*(?:husband|husb|hubby|wife|missus|man)$/i;
const laterMarriage =
  /\b(?:second|third|2nd|3rd|new|newly|now|current|present|step\p{L}*|re-?marri\p{L}*|recently|ex|former|partner|boyfriend|girlfriend)\b|\b(?:husband|wife) of (?:\p{L}+|\d+) (?:years|months)\b|\bnot (?:his|her|their|the)\b/iu;
const parenthood = /^(?:parent|step-parent|adoptive-parent|foster-carer)$/;

/** The ties that follow, each under the id of the marriage it follows from. `denials`: what the case denies, of whichever two people. */
export function marriedGrandparents(
  ties: readonly AssertedTie[],
  people: ReadonlyMap<string, KinPerson>,
  childIds: ReadonlySet<string>,
  denials: readonly Relationship[],
): readonly SaidTie[] {
  const of = lookUp(ties, denials);
  const sexOf = (id: string) => people.get(id)?.sex ?? 'unknown';
  const parentsOfChildren = new Set([...childIds].flatMap((id) => of.parents(id).map(({ from }) => from)));
  const mayBeChild = (id: string, spouse: string, sex: Sex) =>
    !of.parents(id).some(({ from }) => sexOf(from) === sex) && !of.areTied(id, spouse);
  /** The grown children of the elder, but those who are said to be the spouse's too, where one of them is a parent in the case. */
  const asParent = (elder: string, spouse: string, sex: Sex): readonly Follows[] => {
    const theirs = new Set(of.children(spouse));
    const grown = of.children(elder).filter((id) => !childIds.has(id) && !theirs.has(id));
    if (!grown.some((id) => parentsOfChildren.has(id)) || !grown.every((id) => mayBeChild(id, spouse, sex))) return [];
    return grown.map((to) => ({ kind: 'parent', to, path: [{ step: 'parent', sex }], side: 'unknown' }));
  };
  /** The children whose grandparent the elder is said to be outright. */
  const asGrandparent = (elder: string, spouse: string, sex: Sex): readonly Follows[] =>
    of.grandchildren(elder).flatMap(({ to, path: [first], side }) => {
      const others = of.grandparents(to).filter(({ from }) => sexOf(from) === sex);
      const isTaken = others.some((other) => other.side === side || other.side === 'unknown' || side === 'unknown');
      if (isTaken || first === undefined || of.areTied(to, spouse)) return [];
      const between = of.parents(to).filter(({ from }) => sexOf(from) === first.sex || first.sex === 'unknown');
      if (!between.every(({ from }) => mayBeChild(from, spouse, sex))) return [];
      return [{ kind: 'grandparent', to, path: [first, { step: 'parent', sex }], side }];
    });
  const follow = (tie: AssertedTie, elder: string, spouse: string): readonly SaidTie[] => {
    const sex = sexOf(spouse) === 'unknown' && spouse === tie.from ? sexByWord(tie) : sexOf(spouse);
    if (sex === 'unknown' || sex === sexOf(elder)) return [];
    const parent = asParent(elder, spouse, sex);
    return [...parent, ...asGrandparent(elder, spouse, sex)].map((found) => ({ ...found, id: tie.id, from: spouse }));
  };
  return ties
    .filter(isPlainMarriage)
    .flatMap((tie) => [...follow(tie, tie.from, tie.to), ...follow(tie, tie.to, tie.from)]);
}

type Follows = Pick<SaidTie, 'kind' | 'to' | 'path' | 'side'>;

function lookUp(ties: readonly AssertedTie[], denials: readonly Relationship[]) {
  const pairs = new Set([...ties, ...denials].flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const to = Map.groupBy(ties, (tie) => tie.to);
  const from = Map.groupBy(ties, (tie) => tie.from);
  const isGrandparent = ({ kind, path }: AssertedTie) => kind === 'grandparent' && path.length === 2;
  return {
    areTied: (one: string, other: string) => pairs.has(`${one} ${other}`),
    parents: (id: string) => (to.get(id) ?? []).filter(({ kind }) => parenthood.test(kind)),
    children: (id: string) => (from.get(id) ?? []).filter(({ kind }) => kind === 'parent').map((tie) => tie.to),
    grandparents: (id: string) => (to.get(id) ?? []).filter(isGrandparent),
    grandchildren: (id: string) => (from.get(id) ?? []).filter(isGrandparent),
  };
}

function isPlainMarriage({ kind, term, state, path, evidence }: AssertedTie): boolean {
  return (
    kind === 'partner' &&
    plainSpouse.test(term) &&
    state !== 'separated' &&
    state !== 'divorced' &&
    path[0]?.nature !== 'former' &&
    !evidence.some(({ quote }) => laterMarriage.test(quote))
  );
}

/** `from` is the husband or wife of `to` by the word. */
function sexByWord({ term }: AssertedTie): Sex {
  return /(?:wife|missus)$/i.test(term) ? 'female' : 'male';
}
