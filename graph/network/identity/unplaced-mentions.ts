/**
 * Words that may mean somebody known already are nobody of their own: a bare first name that several bear, words without a name that bring nobody
 * new. A person made of them would be one too many. Who is meant may be asked; words that a statement rests on are kept as a person.
 */
import type { Mention } from '#graph/model/mention.ts';
import type { IdentityWork } from './identity-work.ts';
import { bringNobodyNew } from './brings-somebody-new.ts';
import { isUnnamed } from './placed-people.ts';

/** A name found to be ambiguous, with those it may mean. */
export interface Ambiguous {
  readonly end: string;
  readonly fitting: readonly string[];
}

export function unplacedMentions(work: IdentityWork, ambiguous: readonly Ambiguous[]): ReadonlySet<string> {
  const { sets, reading } = work;
  // Since it was found ambiguous it may have been joined with somebody after all.
  const shared = ambiguous.flatMap(({ end, fitting }) =>
    fitting.some((other) => sets.find(other) === sets.find(end)) ? [] : [sets.find(end)],
  );
  const unnamed = sets.sets().filter((end) => isUnnamed(work, end));
  const told = new Set(reading.statements.map((statement) => sets.find(statement.about)));
  const nobody = [...shared, ...bringNobodyNew(work, unnamed), ...ofOtherFamily(work)].filter((end) => !told.has(end));
  return new Set(nobody.flatMap((end) => sets.members(end)));
}

/** "These are Otto's minutes, sent in error": a bare first name of another family's passage, of whom the case says nothing. */
function ofOtherFamily({ sets, reading }: IdentityWork): readonly string[] {
  const foreign = new Set(
    reading.mentions.flatMap(({ apart, name }) => (apart === 'other-family' && name?.given[0] ? name.given[0] : [])),
  );
  const isForeign = ({ apart, name }: Mention) =>
    apart === 'other-family' || (name !== undefined && name.family === undefined && foreign.has(name.given[0] ?? ''));
  const tied = new Set(reading.claims.flatMap(({ from, to }) => [sets.find(from), sets.find(to)]));
  const bySet = Map.groupBy(reading.mentions, ({ id }) => sets.find(id));
  return [...bySet].flatMap(([end, mentions]) => (!tied.has(end) && mentions.every(isForeign) ? end : []));
}
