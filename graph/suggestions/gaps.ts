/** What the records read do not say, per child. Gaps never count or imply hidden people, and never invite a guess. */
import type { CaseChild } from '#graph/model/case-file.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import type { Network, Person, Relation } from '#graph/model/network.ts';
import type { Gap } from '#graph/model/suggestion.ts';
import type { CaseFacts } from './case-facts.ts';

export function gaps(network: Network, facts: CaseFacts): readonly Gap[] {
  return facts.caseFile.children.flatMap((child) =>
    [...parentsAndSides(child, network), ...connections(child, network), ...unread(facts)].map((text) => ({
      childId: child.id,
      text,
    })),
  );
}

function parentsAndSides(child: CaseChild, network: Network): readonly string[] {
  return (['maternal', 'paternal'] as const).flatMap((side) => {
    const parent = side === 'maternal' ? 'mother' : 'father';
    const named = related(network, child, (relation) => isParent(relation, side)).some((person) => person.named);
    const relatives = related(network, child, (relation) => isOnSide(relation, side));
    const texts: string[] = [];
    if (relatives.length === 0) texts.push(`No relative on the ${parent}'s side is recorded.`);
    else if (!relatives.some((person) => person.relations.some((relation) => isGrandparent(relation, side))))
      texts.push(`No grandparent on the ${parent}'s side is recorded.`);
    if (!named) texts.push(`The ${parent} is not named in the records read. Do not guess from rumour.`);
    return texts.length === 0 ? [] : [texts.join(' ')];
  });
}

function connections(child: CaseChild, network: Network): readonly string[] {
  const found = related(network, child, () => true).some((person) => person.category === 'connection');
  return found ? [] : ['No connected person outside the family is recorded.'];
}

function unread(facts: CaseFacts): readonly string[] {
  if (facts.unread === 0) return [];
  return [`${facts.unread} ${facts.unread === 1 ? 'record' : 'records'} could not be read, so people may be missing.`];
}

function related(network: Network, child: CaseChild, fits: (relation: Relation) => boolean): readonly Person[] {
  return network.people.filter(
    (person) =>
      person.id !== childPersonId(child.id) &&
      !person.implied &&
      person.relations.some(
        (one) => one.childId === child.id && one.polarity !== 'denied' && one.status !== 'wrong' && fits(one),
      ),
  );
}

function isParent({ path }: Relation, side: 'maternal' | 'paternal'): boolean {
  const [step] = path;
  return (
    path.length === 1 &&
    step?.step === 'parent' &&
    step.nature === undefined &&
    step.sex === (side === 'maternal' ? 'female' : 'male')
  );
}

function isOnSide(relation: Relation, side: 'maternal' | 'paternal'): boolean {
  return relation.path.length > 1 && (relation.side === side || relation.side === 'both');
}

function isGrandparent(relation: Relation, side: 'maternal' | 'paternal'): boolean {
  return relation.path.length === 2 && relation.path.every((step) => step.step === 'parent') && relation.side === side;
}
