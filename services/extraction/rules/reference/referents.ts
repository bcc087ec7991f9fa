/** People as a record is read: added, found a place in the text, given a name or a sex. */
import type { CaseChild } from '#graph/model/case-file.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { PersonName } from '#graph/model/mention.ts';
import { childName } from '../names/child-name.ts';
import type { MentionPlace, Referent } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';
import { indexName } from './namesakes.ts';

export function childReferent(child: CaseChild, key: number): Referent {
  return { ...emptyReferent(key, child.sex), childId: child.id, names: [childName(child.name)] };
}

function emptyReferent(key: number, sex: Sex): Referent {
  return { key, sex, names: [], places: [], professional: false, otherFamily: false, unnamedOnPurpose: false };
}

/** Gives a referent a further name. */
export function addName(discourse: Discourse, referent: Referent, name: PersonName): void {
  referent.names.push(name);
  indexName(discourse, referent, name);
}

export function addReferent(discourse: Discourse, sex: Sex): Referent {
  const referent = emptyReferent(discourse.referents.length, sex);
  discourse.referents.push(referent);
  return referent;
}

/** Notes a place where the record's words stand for the referent; the same span is noted once. */
export function addPlace(referent: Referent, place: MentionPlace): void {
  const spans = spansOf.get(referent) ?? new Set<string>();
  spansOf.set(referent, spans);
  const span = `${place.start}-${place.end}`;
  if (spans.has(span)) return;
  spans.add(span);
  referent.places.push(place);
}

/** Where each referent was found: a child's places are as many as a record's sentences. */
const spansOf = new WeakMap<Referent, Set<string>>();

export function learnSex(referent: Referent, sex: Sex): void {
  if (sex === 'unknown') return;
  if (referent.sex === 'unknown') referent.sex = sex;
  if (referent.sex === sex) referent.sexTold = true;
}

/** "Father Robin", "Isa is her mother": what somebody is said to be goes before what their name lets one think. */
export function correctSex(referent: Referent, sex: Sex): void {
  if (sex === 'unknown' || referent.sexTold || referent.childId !== undefined) return;
  referent.sex = sex;
}
