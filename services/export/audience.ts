/**
 * What each audience of an export is let out (practice §5): the network is filtered before anything is laid out or listed. No audience gets
 * professionals, people set aside or protected people; only `working` gets what nobody has confirmed; `family` gets ties and names alone.
 */
import type { Audience } from '#graph/contract/exports.ts';
import { ends, excludedByTest } from '#graph/genogram/drawable-relationships.ts';
import type { Network, Person, Relationship } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';

/**
 * `protectedIds`: who is protected by what the records and the workers' handling decisions say (`protectedPeople`); without the log, by what
 * the records say alone.
 */
export function forAudience(
  network: Network,
  audience: Audience,
  protectedIds: ReadonlySet<string> = protectedByRecords(network),
): Network {
  const shown = network.people.filter((person) => mayLeave(person, audience, protectedIds));
  const shownIds = new Set(shown.map(({ id }) => id));
  const hidden = (id: string) => !shownIds.has(id);
  const excluded = excludedByTest(network.relationships);
  const relationships = network.relationships.filter(
    (tie) => !hidden(tie.from) && !hidden(tie.to) && !excluded.has(ends(tie)) && isFor(audience, tie),
  );
  const ties = new Set(relationships.map(({ id }) => id));
  const dropped = new Set(network.relationships.map(({ id }) => id).filter((id) => !ties.has(id)));
  const kept = (person: Person) => hidden(person.id) || person.statements.some(({ type }) => type === 'handling');
  const unlocated = new Set(network.people.filter(kept).flatMap(endsOf));
  const people = shown.map((person) => {
    const relations = person.relations.filter(
      (relation) =>
        isFor(audience, relation) && !relation.through.some(hidden) && !relation.chain.some((id) => dropped.has(id)),
    );
    return audience === 'family'
      ? nameAlone({ ...person, relations })
      : withoutProtected({ ...person, relations }, unlocated);
  });
  return {
    people: people.filter((person) => isTied(person, relationships)),
    relationships,
    questions: [],
    contradictions: [],
  };
}

/** Ties that a worker found right leave for everyone; those still suggested only in a working copy; those found wrong or only denied never. */
function isFor(audience: Audience, { status, polarity }: Pick<Relationship, 'status' | 'polarity'>): boolean {
  if (status === 'wrong' || polarity === 'denied') return false;
  return audience === 'working' || status === 'right';
}

/** The case's children are who the export is about. */
function mayLeave(person: Person, audience: Audience, protectedIds: ReadonlySet<string>): boolean {
  if (person.category === 'child') return true;
  if (person.category === 'professional' || protectedIds.has(person.id)) return false;
  if (person.setAside === 'not-this-family' || person.setAside === 'professional-only') return false;
  return person.inBaseline || !person.statements.some((said) => isNotForTelling(said, audience));
}

function protectedByRecords({ people }: Network): ReadonlySet<string> {
  const forTheCleared = (said: Statement) =>
    said.type === 'handling' && said.polarity !== 'denied' && said.fields.mayBeReadBy === 'cleared-only';
  return new Set(people.filter(({ statements }) => statements.some(forTheCleared)).map(({ id }) => id));
}

/**
 * A working copy tells nobody: it stays with those who may read the record. Whoever the council's own system names is known to exist; of them
 * only facts are kept back.
 */
function isNotForTelling(said: Statement, audience: Audience): boolean {
  if (said.type !== 'handling' || said.polarity === 'denied' || audience === 'working') return false;
  return said.fields.mayBeTold === 'nobody' || (audience === 'family' && said.fields.mayBeTold === 'court');
}

/** Handling is an instruction to workers; of those it is about, and of protected people, who lives where is not let out either. */
function withoutProtected(person: Person, unlocated: ReadonlySet<string>): Person {
  const statements = person.statements.filter((said) => {
    if (said.type === 'handling') return false;
    return said.type !== 'household' || ![person.id, ...said.fields.with].some((end) => unlocated.has(end));
  });
  return { ...person, statements };
}

function endsOf({ id, mentions }: Person): readonly string[] {
  return [id, ...mentions.map((mention) => mention.id)];
}

/** Death is left out too: nobody has confirmed it to the family in this picture. Adoption stays, so that nothing beyond it is drawn. */
function nameAlone(person: Person): Person {
  const { bornOn: _born, diedOn: _died, ...rest } = person;
  const statements = person.statements.filter(({ type }) => type === 'legal-status');
  const relations = person.relations.map((relation) => ({ ...relation, label: '' }));
  return { ...rest, deceased: false, inBaseline: false, aliases: [], relations, statements };
}

function isTied(person: Person, relationships: readonly Relationship[]): boolean {
  if (person.category === 'child' || person.relations.length > 0) return true;
  return relationships.some(({ from, to }) => from === person.id || to === person.id);
}
