/** Gives each person their relations to each child, their category and, where nobody knows their name, the words that stand for it. Adds unnamed links. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { Person, Relation, Relationship } from '#graph/model/network.ts';
import type { BarePerson } from '../people/compose-people.ts';
import type { AssertedTie } from './asserted-ties.ts';
import { assertedTies } from './asserted-ties.ts';
import { connectionRelations } from './connection-relations.ts';
import type { ImpliedPerson, KinNetwork } from '../kin/lay-kin-paths.ts';
import { paidPeople } from './paid-people.ts';
import { withoutSide } from '../ties/said-sides.ts';
import { marriedGrandparents } from './married-grandparents.ts';
import { sharedMothers } from './shared-mothers.ts';
import { withSidesBySurname } from './sides-by-surname.ts';
import { courtesyTies } from './courtesy-ties.ts';
import { misreadTies, type MisreadTies } from './misread-ties.ts';
import { isWeakTie } from './weak-ties.ts';
import { layKinPaths } from '../kin/lay-kin-paths.ts';
import { fitFamily, type FamilyFit } from './fit-family.ts';
import { worthShowing } from './worth-showing.ts';
import { outvotedParents } from './outvoted-parents.ts';
import type { KinshipRelation } from './kin-relations.ts';
import { kinOfHalfSiblings } from './kin-of-half-siblings.ts';
import { kinRelations } from './kin-relations.ts';

export function withRelations(
  caseFile: CaseFile,
  people: readonly BarePerson[],
  relationships: readonly Relationship[],
  claims: ReadonlyMap<string, KinshipClaim>,
): Related {
  const children = caseFile.children.map((child) => ({ id: child.id, personId: childPersonId(child.id) }));
  const setAside = new Set(people.filter((person) => person.setAside === 'not-this-family').map((person) => person.id));
  const asserted = assertedTies(relationships, setAside, claims);
  const known = new Map(people.map((person) => [person.id, person]));
  const denials = relationships.filter(({ polarity }) => polarity === 'denied');
  const { network, kin, connections, contradicted, ofHalfSiblings, otherSide } = relationsOver(
    asserted,
    known,
    children,
    caseFile,
    denials,
  );
  const tiesOf = Map.groupBy(
    asserted.flatMap((tie) => [[tie.from, tie] as const, [tie.to, tie] as const]),
    ([id]) => id,
  );
  const shown = new Set([...known.keys(), ...network.implied.map((link) => link.id)]);
  const paid = paidPeople(people, (id) => tiesOf.get(id)?.map(([, tie]) => tie) ?? []);
  const described = people.map((person) => {
    const isChild = children.some((child) => child.personId === person.id);
    const relations = relationsOf(kin.get(person.id) ?? [], connections.get(person.id) ?? [], shown);
    const category = isChild ? 'child' : categoryOf(person, kin.get(person.id) ?? [], paid.has(person.id));
    return { ...person, name: shownName(person, relations), category, relations } satisfies Person;
  });
  return {
    people: [...described, ...network.implied.map((link) => impliedPerson(link, kin.get(link.id) ?? [], shown))],
    ...misreadTies(asserted, contradicted, ofHalfSiblings),
    otherSide,
  };
}

interface Related extends MisreadTies {
  readonly people: readonly Person[];
  /** Ids of ties that hold but for the side they are said to be on. */
  readonly otherSide: ReadonlySet<string>;
}

interface Worked {
  readonly network: KinNetwork;
  readonly kin: ReadonlyMap<string, readonly KinshipRelation[]>;
  readonly connections: ReadonlyMap<string, readonly Relation[]>;
}

/** Words of courtesy come in only for those of whom nothing else says who they are. */
function relationsOver(
  asserted: readonly AssertedTie[],
  known: ReadonlyMap<string, BarePerson>,
  children: readonly { readonly id: string; readonly personId: string }[],
  caseFile: CaseFile,
  denials: readonly Relationship[],
): Worked & FamilyFit & { readonly ofHalfSiblings: ReadonlySet<string> } {
  const childIds = new Set(children.map((child) => child.personId));
  const ofHalfSiblings = kinOfHalfSiblings(withSidesBySurname(asserted, known), childIds);
  const outvoted = outvotedParents(asserted, known, caseFile).union(courtesyTies(asserted)).union(ofHalfSiblings);
  const born = asserted.filter((tie) => !outvoted.has(tie.id));
  const { contradicted, otherSide } = fitFamily(
    born.filter((tie) => !isWeakTie(tie, childIds)),
    [...childIds],
  );
  const standing = withSidesBySurname(
    born.filter((tie) => !contradicted.has(tie.id)).map((tie) => (otherSide.has(tie.id) ? withoutSide(tie) : tie)),
    known,
  );
  const work = (ties: readonly AssertedTie[]): Worked => {
    const byId = new Map(ties.map((tie) => [tie.id, tie]));
    const network = layKinPaths(known, [
      ...ties,
      ...sharedMothers(ties, known),
      ...marriedGrandparents(ties, known, childIds, denials),
    ]);
    const kin = kinRelations(children, network, byId);
    return { network, kin, connections: connectionRelations(children, network, kin, byId) };
  };
  const strong = standing.filter((tie) => !isWeakTie(tie, childIds));
  const first = work(strong);
  const isKnown = (id: string) => first.kin.has(id) || first.connections.has(id);
  const needed = standing.filter((tie) => isWeakTie(tie, childIds) && !isKnown(tie.from));
  const all = needed.length === 0 ? first : work([...strong, ...needed]);
  return { ...all, contradicted: outvoted.union(contradicted), ofHalfSiblings, otherSide };
}

/** `shown`: ids that stand in the network; a parent of whom it is not said which is only a step on the way. */
function relationsOf(
  kin: readonly KinshipRelation[],
  connections: readonly Relation[],
  shown: ReadonlySet<string>,
): readonly Relation[] {
  const children = new Set([...kin, ...connections].map((relation) => relation.childId));
  return [...children].flatMap((childId) => {
    const ofChild = (relation: Relation) => relation.childId === childId;
    return worthShowing(kin.filter(ofChild), connections.filter(ofChild)).map(
      ({ label, side, path, status, polarity, statutoryRelative, through, chain }) => ({
        childId,
        label,
        side,
        path,
        status,
        polarity,
        statutoryRelative,
        through: through.filter((id) => shown.has(id)),
        chain,
      }),
    );
  });
}

function categoryOf(person: BarePerson, kin: readonly KinshipRelation[], isPaid: boolean): Person['category'] {
  if (person.setAside === 'professional-only' || isPaid) return 'professional';
  return kin.some((relation) => relation.isKin) ? 'kin' : 'connection';
}

function shownName(person: BarePerson, relations: readonly Relation[]): string {
  const label = relations[0]?.label;
  return person.named || label === undefined ? person.name : `${label}, name unknown`;
}

function impliedPerson(link: ImpliedPerson, relations: readonly KinshipRelation[], shown: ReadonlySet<string>): Person {
  const role = relations[0]?.label ?? link.role;
  return {
    id: link.id,
    name: `${role}, name unknown`,
    named: false,
    aliases: [],
    category: relations.some((relation) => relation.isKin) ? 'kin' : 'connection',
    sex: link.sex,
    deceased: false,
    inBaseline: false,
    implied: true,
    relations: relationsOf(relations, [], shown),
    statements: [],
    mentions: [],
    identityReasons: [],
    nextSteps: [],
  };
}
