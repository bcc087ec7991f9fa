/**
 * Which group a person is listed in, or `undefined` where they are not suggested: the dead, anyone under 18 by a dated age, a child's own friend,
 * anybody whose only tie is professional, a person set aside. Groups are not a ranking.
 */
import type { Person } from '#graph/model/network.ts';
import type { SuggestionGroup } from '#graph/model/suggestion.ts';
import { isMinorOn } from './age.ts';

export function suggestionGroup(person: Person, onDate: string): SuggestionGroup | undefined {
  if (!mayBeSuggested(person, onDate)) return undefined;
  if (isRecordedAsNotToBeApproached(person)) return 'not-to-be-approached';
  if (isParent(person)) return 'parent';
  if (person.category === 'connection') return 'connected-person';
  return person.relations.some((relation) => relation.statutoryRelative === 'yes') ? 'relative' : 'other-kin';
}

function mayBeSuggested(person: Person, onDate: string): boolean {
  if (person.category === 'child' || person.category === 'professional') return false;
  if (person.implied || person.deceased || person.setAside !== undefined) return false;
  const isMinor = isMinorOn(person.bornOn, onDate);
  if (isMinor === true || (isMinor === undefined && isChildsFriend(person))) return false;
  return person.relations.some((relation) => relation.polarity !== 'denied' && relation.status !== 'wrong');
}

/** A child's own friend is of the child's age, where no date says otherwise; not a family friend, nor whoever offers to help. */
function isChildsFriend({ category, relations, statements }: Person): boolean {
  const own = relations.filter(({ through }) => through.length === 0);
  const areFriends = own.length > 0 && own.every(({ label }) => /^(?!family)(?:\w+ )?friend$/.test(label));
  return category === 'connection' && areFriends && !statements.some(({ type }) => type === 'offer');
}

/** An instruction, a ruling-out or a ban on contact as the record words it; never inferred from a concern. */
function isRecordedAsNotToBeApproached(person: Person): boolean {
  return person.statements.some(
    (statement) =>
      statement.polarity !== 'denied' &&
      ((statement.type === 'concern' &&
        ['instruction-not-to-approach', 'negative-assessment'].includes(statement.fields.category)) ||
        (statement.type === 'handling' && statement.fields.contact === 'never')),
  );
}

export function holdsResponsibility({ statements }: Person): boolean {
  return statements.some(
    (statement) =>
      statement.type === 'parental-responsibility' && statement.fields.holds && statement.polarity !== 'denied',
  );
}

function isParent(person: Person): boolean {
  const byTie = person.relations.some(
    ({ path, polarity }) =>
      path.length === 1 &&
      path[0]?.step === 'parent' &&
      path[0].nature !== 'step' &&
      path[0].nature !== 'foster' &&
      polarity !== 'denied',
  );
  return byTie || holdsResponsibility(person);
}
