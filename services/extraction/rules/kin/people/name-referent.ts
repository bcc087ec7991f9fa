/** The person a name of the text stands for: somebody the record named before, or somebody new who bears a parent's name. Asked again, the answer is the same. */
import { keptFirstName } from '../../names/adoptive-name.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import { addName, addPlace, addReferent } from '../../reference/referents.ts';
import { linkName } from '../../reference/link-name.ts';
import type { Reading } from '../reading.ts';

/** The person a name of the text stands for, none of `not`: a son may bear his father's name. Asked again, the answer is the same. */
export function nameReferent(reading: Reading, span: NameSpan, not: readonly Referent[] = []): Referent {
  const { discourse } = reading;
  const known = discourse.bearers.get(span.start);
  if (known) return known;
  const referent = namedByAdopters(reading, span) ?? linked(discourse, span, not);
  discourse.bearers.set(span.start, referent);
  addPlace(referent, { start: span.start, end: span.end, form: 'named', name: span.name });
  if (reading.otherFamily && referent.places.length === 1) referent.otherFamily = true;
  return referent;
}

function linked(discourse: Discourse, span: NameSpan, not: readonly Referent[]): Referent {
  const found = linkName(discourse, span);
  return not.includes(found) ? namesakeOf(discourse, span, not) : found;
}

/** Whoever stands for the adoptive name of a child of the case who kept the first name. */
function namedByAdopters({ discourse, text }: Reading, span: NameSpan): Referent | undefined {
  const adopted = discourse.children.filter((child) => keptFirstName(text, child, span));
  if (adopted.length === 0) return undefined;
  const known = discourse.referents.find(
    ({ childId, names }) =>
      childId === undefined &&
      names.some(({ given, family }) => given[0] === span.name.given[0] && family === span.name.family),
  );
  return known ?? namesakeOf(discourse, span, adopted);
}

/** These and their husbands, wives and partners: whom a child of theirs may be named after. */
export function parentsAmong({ discourse }: Reading, people: readonly Referent[]): readonly Referent[] {
  const others = claimsOf(discourse.claims, ...people).flatMap(({ kind, from, to }) =>
    kind !== 'partner' ? [] : people.includes(from) ? [to] : [from],
  );
  return [...people, ...others];
}

/** Somebody new who bears the name of one of these: the rest of the case must not take them for one. */
function namesakeOf(discourse: Discourse, span: NameSpan, bearers: readonly Referent[]): Referent {
  const referent = addReferent(discourse, span.sex);
  addName(discourse, referent, span.name);
  const called = (person: Referent) => person.names.some(({ given }) => given[0] === span.name.given[0]);
  for (const bearer of bearers)
    if (bearer !== referent && called(bearer))
      discourse.remarks.push({
        a: bearer,
        b: referent,
        outcome: 'different',
        reason: 'the words name one after the other',
        start: span.start,
        end: span.end,
      });
  return referent;
}
