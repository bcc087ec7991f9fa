/** People as the network shows them, before their relations are worked out: name, aliases, sex, dates, what was decided about them. */
import type { CaseFile } from '#graph/model/case-file.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import { isToldDead, type Mention } from '#graph/model/mention.ts';
import type { Person } from '#graph/model/network.ts';
import type { CurrentReading } from '../current-reading.ts';
import type { Identity } from '../identity/resolve-identity.ts';
import type { DecidedPerson } from './decided-person.ts';
import { shownDecisions } from './decided-person.ts';
import type { PeopleIndex } from './people-index.ts';
import { namesOf } from './person-names.ts';
import { saidOnce } from './said-once.ts';

/** A person still without relations, category and, where no name is known, without a name. */
export type BarePerson = Omit<Person, 'relations' | 'category'>;

export function composePeople(
  caseFile: CaseFile,
  reading: CurrentReading,
  identity: Identity,
  index: PeopleIndex,
  decided: (personId: string) => DecidedPerson,
): readonly BarePerson[] {
  const children = new Map(caseFile.children.map((child) => [childPersonId(child.id), child]));
  const joins = Map.groupBy(identity.sets.joins, (join) => index.personOf(join.a) ?? '');
  const statements = Map.groupBy(reading.statements, (statement) => index.personOf(statement.about) ?? '');
  return index.people.map((person) => {
    const child = children.get(person.id);
    const bornOn = child?.dateOfBirth ?? mostExact(person.mentions.flatMap((mention) => mention.bornOn ?? []));
    const deaths = person.mentions.filter((mention) => !isBeforeBirth(mention, bornOn));
    const diedOn = mostExact(deaths.flatMap((mention) => mention.diedOn ?? []));
    const names =
      child === undefined ? namesOf(person.mentions) : { ...namesOf(person.mentions), name: child.name, named: true };
    return {
      id: person.id,
      ...names,
      aliases: names.aliases.filter((alias) => alias !== names.name),
      sex: child?.sex ?? identity.sexOf(person.id),
      ...(bornOn === undefined ? {} : { bornOn }),
      ...(diedOn === undefined ? {} : { diedOn }),
      deceased: deaths.some(isToldDead),
      inBaseline: person.mentions.some((mention) => mention.record === 0),
      implied: false,
      statements: saidOnce(statements.get(person.id) ?? [], reading),
      mentions: person.mentions,
      identityReasons: joins.get(person.id) ?? [],
      ...shownDecisions(decided(person.id)),
    };
  });
}

/** A death in a year before the birth is that of a namesake. */
function isBeforeBirth({ diedOn }: Mention, bornOn: string | undefined): boolean {
  const yearOf = (date: string | undefined) => Number(/^\d{4}/.exec(date ?? '')?.[0]);
  return yearOf(diedOn) < yearOf(bornOn);
}

/** The date that says most: without doubt marks first, then the longest, then the earliest. */
function mostExact(dates: readonly string[]): string | undefined {
  const doubt = (date: string) => (/[?~%X]/.test(date) ? 1 : 0);
  return dates.toSorted((a, b) => doubt(a) - doubt(b) || b.length - a.length || (a < b ? -1 : 1))[0];
}
