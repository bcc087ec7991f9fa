/** What cannot all be so, listed with its words for a person to look at; nothing is repaired. */
import type { KinContradiction } from '#graph/kinship/kin-contradictions.ts';
import { kinContradictions } from '#graph/kinship/kin-contradictions.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { Contradiction, Person, Relationship } from '#graph/model/network.ts';
import type { DecidedSubject } from './decided-subject.ts';
import type { Identity } from './identity/resolve-identity.ts';
import { layKinPaths } from './kin/lay-kin-paths.ts';
import { assertedTies } from './labels/asserted-ties.ts';
import type { DecidedPerson } from './people/decided-person.ts';
import type { PeopleIndex } from './people/people-index.ts';
import type { ComposedTies } from './ties/compose-ties.ts';
import { twoSides } from './two-sides.ts';

export interface ContradictionSources {
  readonly people: readonly Person[];
  readonly ties: ComposedTies;
  /** Of those ties the ones that one record says and better attested ones contradict. */
  readonly doubted: readonly Relationship[];
  readonly decided: (personId: string) => DecidedPerson;
  readonly identity: Identity;
  readonly index: PeopleIndex;
  /** By id, what the ties rest on. */
  readonly claims: ReadonlyMap<string, KinshipClaim>;
  /** Ids of the ties whose side the rest of the case speaks against. */
  readonly otherSide: ReadonlySet<string>;
}

export function composeContradictions(sources: ContradictionSources): readonly Contradiction[] {
  const names = new Map(sources.people.map((person) => [person.id, person.name]));
  const impossible = impossibleKinship(sources, names);
  const explained = new Set(impossible.flatMap(({ evidence }) => evidence.map(({ claimId }) => claimId)));
  const all = [
    ...impossible,
    ...misfits(sources, names, explained),
    ...assertedAndDenied(sources.ties.relationships, names),
    ...twoSides(sources.people, sources.ties.relationships, sources.otherSide, sources.claims),
    ...opposedDecisions(sources, names),
    ...unfollowedJudgements(sources),
  ];
  return [...new Map(all.map((contradiction) => [contradiction.id, contradiction])).values()];
}

type Names = ReadonlyMap<string, string>;

/** The words of each rule; the person it is about comes first. */
function inWords(rule: KinContradiction['rule'], [first = '', ...others]: readonly string[]): string {
  const rest = others.join(', ');
  switch (rule) {
    case 'two-birth-mothers':
      return `More than one birth mother of ${first} is recorded: ${rest}.`;
    case 'two-birth-fathers':
      return `More than one birth father of ${first} is recorded: ${rest}.`;
    case 'three-birth-parents':
      return `More than two birth parents of ${first} are recorded: ${rest}.`;
    case 'own-ancestor':
      return `As recorded, each of these is a parent of the next, round in a ring: ${first}, ${rest}.`;
    case 'born-before-parent':
      return `${first} is recorded as born before ${rest}, who is recorded as a parent.`;
    case 'parent-too-young':
      return `By the dates recorded, ${rest} was a child when ${first} was born.`;
    case 'parent-and-sibling':
      return `${rest} is recorded both as a parent and as a brother or sister of ${first}.`;
  }
}

function impossibleKinship({ people, ties }: ContradictionSources, names: Names): readonly Contradiction[] {
  const shown = new Map(people.filter((person) => !person.implied).map((person) => [person.id, person]));
  const setAside = new Set(people.filter((person) => person.setAside === 'not-this-family').map((person) => person.id));
  const { graph } = layKinPaths(shown, assertedTies(ties.relationships, setAside));
  const byId = new Map(ties.relationships.map((tie) => [tie.id, tie]));
  return kinContradictions(graph)
    .filter(({ people: ids }) => ids.every((id) => names.has(id)))
    .map(({ rule, people: ids, ties: tieIds }) => ({
      id: `${rule}--${ids.join('--')}`,
      text: inWords(
        rule,
        ids.map((id) => names.get(id) ?? ''),
      ),
      people: ids,
      evidence: tieIds.flatMap((id) => byId.get(id)?.evidence ?? []),
    }));
}

/** `explained`: claims that stand in a contradiction already. */
function misfits(
  { doubted }: ContradictionSources,
  names: Names,
  explained: ReadonlySet<string>,
): readonly Contradiction[] {
  return doubted
    .filter(
      ({ from, to, evidence }) =>
        names.has(from) && names.has(to) && !evidence.some(({ claimId }) => explained.has(claimId)),
    )
    .map((tie) => ({
      id: `misfit--${tie.tieId}`,
      text: `${asRecorded(tie, names)}, which does not fit what else is recorded of them.`,
      people: [tie.from, tie.to],
      evidence: tie.evidence,
    }));
}

/** "Ann Low is recorded as Bea Low's aunt". */
function asRecorded({ from, to, term, kind }: Relationship, names: Names): string {
  const [person, other] = from.startsWith('child-') ? [to, from] : [from, to];
  return `${names.get(person) ?? ''} is recorded as ${names.get(other) ?? ''}'s ${term || kind}`;
}

function assertedAndDenied(relationships: readonly Relationship[], names: Names): readonly Contradiction[] {
  const denials = new Map(relationships.filter((tie) => tie.polarity === 'denied').map((tie) => [tie.tieId, tie]));
  return relationships.flatMap((tie) => {
    const denial = tie.polarity === 'denied' ? undefined : denials.get(tie.tieId);
    if (denial === undefined || denial.id === tie.id) return [];
    const text = `${asRecorded(tie, names)}, and the records also deny it.`;
    return [
      { id: `denied--${tie.tieId}`, text, people: [tie.from, tie.to], evidence: [...tie.evidence, ...denial.evidence] },
    ];
  });
}

function opposedDecisions({ people, ties, decided }: ContradictionSources, names: Names): readonly Contradiction[] {
  const about = (
    what: string,
    ids: readonly string[],
    subject: DecidedSubject<{ readonly id: string; readonly outcome: string }> | undefined,
  ) =>
    subject?.contested === true
      ? [
          {
            id: `decisions--${subject.counting.map((decision) => decision.id).join('--')}`,
            text: `Decisions ${what} differ (${[...new Set(subject.counting.map((decision) => decision.outcome))].join(', ')}): they were taken when the records seemed to speak of different people.`,
            people: ids,
            evidence: [],
          },
        ]
      : [];
  const ofPeople = people.flatMap((person) => {
    const { setAside, nextSteps } = decided(person.id);
    return [setAside, ...nextSteps.values()].flatMap((subject) => about(`about ${person.name}`, [person.id], subject));
  });
  const ofTies = ties.relationships.flatMap((tie) =>
    about(
      `about ${names.get(tie.from) ?? ''} as ${names.get(tie.to) ?? ''}'s ${tie.term || tie.kind}`,
      [tie.from, tie.to],
      ties.decided.get(tie.tieId),
    ),
  );
  return [...ofPeople, ...ofTies];
}

function unfollowedJudgements({ identity, index }: ContradictionSources): readonly Contradiction[] {
  return identity.unfollowed.map(({ a, b, text }) => ({
    id: `judgement--${a}--${b}`,
    text,
    people: [...new Set([a, b].flatMap((end) => index.personOf(end) ?? []))],
    evidence: [],
  }));
}
