/** The couple that the words have just told of, whose children come next: "is married to Stu, two kids, Amy and Joe". */
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

const near = 60;
const far = 500;
/** More claims than one sentence and the few before it make. */
const latest = 400;

/** One parent with the husband, wife or partner that the sentence, or the words straight before it, give them; two stay as they are. `isAlone`: a verb of their own tells of the one. */
export function unionOf(reading: Reading, parents: readonly Referent[], isAlone = false): readonly Referent[] {
  const [one, ...others] = parents;
  if (!one || others.length > 0) return parents;
  const { discourse, start } = reading;
  const last = discourse.claims.at(-1);
  const before = last && !isAlone && isUnion(last) && last.end >= start - near ? last : undefined;
  const union = latestOf(reading).findLast((claim) => isHere(reading, claim) && held(claim, one)) ?? before;
  return union && held(union, one) ? [one, union.from === one ? union.to : union.from] : parents;
}

/** "Ann has Amy and Joe", and not "we had Amy". */
export function isToldAlone(items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  const isWe = head.type === 'pronoun' && /plural/.test(head.pronoun.who);
  return to > from && !isWe && /^ha[sd]$/.test(items[to]?.lower ?? '');
}

/** The couple that the words straight before the sentence tell of. */
export function coupleBefore({ discourse, start }: Reading): readonly Referent[] | undefined {
  const last = discourse.claims.slice(-latest).findLast((claim) => isUnion(claim) && claim.start < start);
  return last && last.end >= start - near ? [last.to, last.from] : undefined;
}

/** The couple last told of, in this sentence or the few before: "that marriage". */
export function coupleToldOf({ discourse, end }: Reading): readonly Referent[] | undefined {
  const last = discourse.claims.slice(-latest).findLast(isUnion);
  return last && last.end >= end - far ? [last.to, last.from] : undefined;
}

/** The last couple of the sentence. */
export function latestUnion(reading: Reading): readonly Referent[] | undefined {
  const union = latestOf(reading).findLast((claim) => isHere(reading, claim));
  return union && [union.to, union.from];
}

/** "Al was with Bea for years, two lads, Cy and Ed": the couple that was one, where its children stand in the same breath. */
export function endedUnionBeside(reading: Reading, offset: number): readonly Referent[] | undefined {
  const { discourse, text, start } = reading;
  const last = discourse.claims.at(-1);
  const isNext = /[^,;(–—-][,;(–—-] ?(?:and )?$/.test(text.slice(Math.max(start, offset - 8), offset));
  const isEnded = last?.kind === 'partner' && last.polarity !== 'denied' && last.path[0]?.nature === 'former';
  return isNext && isEnded && last.start >= start ? [last.to, last.from] : undefined;
}

/** With the one person whom they are married to, or the only one whom they ever were with. */
export function bothOf({ claims }: Discourse, [one, ...more]: readonly Referent[]): readonly Referent[] {
  if (!one || more.length > 0) return one ? [one, ...more] : [];
  const unions = claimsOf(claims, one).filter(
    ({ kind, from, to, polarity }) => kind === 'partner' && polarity === 'stated' && (from === one || to === one),
  );
  const current = unions.filter(({ state }) => state !== 'separated' && state !== 'divorced');
  const partners = (current.length > 0 ? current : unions).map(({ from, to }) => (from === one ? to : from));
  const [partner, ...others] = new Set(partners);
  return partner && others.length === 0 ? [one, partner] : [one];
}

/** The claims among which those of the sentence are: the whole record's would be gone through for every sentence. */
export function latestOf({ discourse }: Pick<Reading, 'discourse'>): readonly ClaimDraft[] {
  return discourse.claims.slice(-latest);
}

function isHere({ start, end }: Reading, claim: ClaimDraft): boolean {
  return isUnion(claim) && claim.start >= start && claim.end <= end;
}

function isUnion({ kind, polarity, path }: ClaimDraft): boolean {
  return kind === 'partner' && polarity !== 'denied' && path.length === 1 && path[0]?.nature !== 'former';
}

function held({ from, to }: ClaimDraft, person: Referent): boolean {
  return from === person || to === person;
}
