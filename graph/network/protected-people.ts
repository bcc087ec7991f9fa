/**
 * Whom a reader without clearance may not see, and which records name them: those are withheld whole (practice §4). Filtering comes
 * first: a network for such a reader is composed from the logs that are left.
 */
import type { DecisionOf } from '#graph/model/decision.ts';
import type { Mention } from '#graph/model/mention.ts';
import type { Network, Person } from '#graph/model/network.ts';
import { adoptionInTheOpen } from './adoptions.ts';
import { bearersOfInitials } from './protected-initials.ts';
import { calledForShort, recordsCallingForShort } from './called-for-short.ts';
import type { CaseLog } from './case-log.ts';
import { recordsNamingGrandparents } from './hidden-grandparents.ts';
import { recordsWithInitials } from './hidden-initials.ts';
import { recordsMisspelling } from './hidden-misspelt.ts';
import { recordsNaming, recordsNamingAdopters } from './records-naming.ts';
import { decisionsAbout, standingDecisions } from './standing-decisions.ts';

/** Ids of the people whom a handling statement or decision lets only cleared readers see; a later decision lifts it. */
export function protectedPeople(network: Network, log: CaseLog): ReadonlySet<string> {
  const decisions = decisionsAbout(standingDecisions(log.decisions), 'handling');
  const isOpen = adoptionInTheOpen(network);
  const hidden = new Set(
    network.people.filter((person) => isProtected(person, decisions, isOpen)).map((person) => person.id),
  );
  const lifted = new Set(
    network.people.filter((person) => decidedFor(person, decisions)?.outcome === 'lifted').map(({ id }) => id),
  );
  return new Set([...hidden, ...bearersOfInitials(network, hidden).filter((id) => !lifted.has(id))]);
}

function isProtected(
  person: Person,
  decisions: readonly DecisionOf<'handling'>[],
  isOpen: (person: Person) => boolean,
): boolean {
  const decided = decidedFor(person, decisions);
  if (decided?.outcome === 'lifted') return false;
  if (decided?.fields?.mayBeReadBy === 'cleared-only') return true;
  // A child of the case is who the case is about.
  if (person.category === 'child') return false;
  const given = protections(person);
  return given.length > 0 && !(given.every(({ reason }) => reason === 'adoption') && isOpen(person));
}

function decidedFor(person: Person, decisions: readonly DecisionOf<'handling'>[]): DecisionOf<'handling'> | undefined {
  const ends = new Set([person.id, ...person.mentions.map((mention) => mention.id)]);
  return decisions.findLast((decision) => decision.mention !== undefined && ends.has(decision.mention));
}

function protections({ statements }: Person) {
  return statements.flatMap((statement) =>
    statement.type === 'handling' && statement.polarity !== 'denied' && statement.fields.mayBeReadBy === 'cleared-only'
      ? [statement.fields]
      : [],
  );
}

/**
 * False where no run and no decision ever let only the cleared see somebody, and no record tells of an adoption: then nobody is protected, whoever is who,
 * and no network need be composed.
 */
export function mayProtect({ records, runs, decisions }: Pick<CaseLog, 'records' | 'runs' | 'decisions'>): boolean {
  return (
    records.some(({ text }) => /\badopt/i.test(text)) ||
    decisions.some(({ about }) => about === 'handling') ||
    runs.some(
      ({ result }) => result.outcome === 'read' && result.reading.statements.some(({ type }) => type === 'handling'),
    )
  );
}

/**
 * Numbers, ascending, of the records that name a protected person, by a mention or in their text. `network` is that of the whole log. A
 * record's own marking is the store's to heed.
 */
export function withheldRecords(network: Network, log: CaseLog): readonly number[] {
  const ids = protectedPeople(network, log);
  const hidden = network.people.filter(({ id }) => ids.has(id));
  const mentioning = hidden.flatMap((person) =>
    person.mentions.flatMap((mention) => (isLeftUnnamed(person, mention) ? [] : mention.record)),
  );
  const forShort = calledForShort(network, hidden).flatMap(({ mentions }) => mentions.map(({ record }) => record));
  const unread = recordsCallingForShort(network, hidden, log.records);
  const initials = recordsWithInitials(network, hidden, log.caseFile, log.records);
  const misspelt = recordsMisspelling(network, hidden, log.records);
  const named = recordsNaming(network, hidden, log);
  const grandparents = recordsNamingGrandparents(network, hidden, log.records);
  const adopters = recordsNamingAdopters(network, hidden, log);
  return [
    ...new Set([
      ...mentioning,
      ...forShort,
      ...unread,
      ...initials,
      ...misspelt,
      ...named,
      ...grandparents,
      ...adopters,
    ]),
  ].toSorted((a, b) => a - b);
}

/** "An elder child of the mother was adopted" tells what everybody in the case knows, and not who it is. */
function isLeftUnnamed(person: Person, { form, surface }: Mention): boolean {
  const given = protections(person);
  return (
    form === 'described' &&
    /^(?:an?|another|one)\s/i.test(surface) &&
    given.length > 0 &&
    given.every(({ reason }) => reason === 'adoption')
  );
}
