/** Reads who may know of a person, who may be told, and how contact may be made. Addresses and numbers are never taken up. */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { cuesOf, type Cue, type Passage } from '../passage.ts';
import { subjectOf } from '../subject.ts';
import { topicOf } from '../topic.ts';
import { notInformed, notToApproach, notToInform, restrictiveWords } from '../vocabulary/handling-words.ts';
import { adoptedBefore } from './adopted-person.ts';
import { keptWithAdopters } from './adopters.ts';
import { adoptiveNames } from './adoptive-name.ts';
import { firstAfter } from './first-after.ts';
import { handling, type Handling } from './handling-draft.ts';
import { keptSecret } from './kept-secret.ts';
import { isOfPronoun, protectionIn, type Protected } from './protected-people.ts';

/**
 * Reads a whole record in order: "All contact through …" is about whoever was just said to be in hiding, or, where nobody was so far, about the
 * first of whom the record goes on to say it.
 */
export function readHandling(passages: readonly Passage[]): Handling[] {
  let kept: Protected | undefined;
  const protectedLater = firstAfter(passages.length, (index) => {
    const protection = protectionIn(passages[index] as Passage, undefined);
    return protection?.people.length === 0 ? undefined : protection;
  });
  const found: Handling[] = [];
  for (const passage of passages) {
    const protection = protectionIn(passage, kept);
    if (protection && protection.people.length === 0) {
      if (!kept || isPassing(kept)) kept = protection;
    } else if (protection) {
      kept = protection;
      found.push(
        ...protection.people.map((about) => handling(passage, protection.cue, protection.reason, about, true)),
      );
      continue;
    }
    if (/\?["”’)]?\s*$/.test(passage.text)) continue;
    const secret = keptSecret(passage);
    if (secret) {
      found.push(...secret.people.map((about) => handling(passage, secret.cue, 'other', about, true)));
      continue;
    }
    const uninformed = keptFrom(passage);
    if (uninformed) {
      const { cue, people } = uninformed;
      found.push(...people.map((about) => handling(passage, cue, kept?.reason ?? 'other', about, false)));
    } else found.push(...restrictions(passage, kept, protectedLater));
  }
  const withAdopters = [...found, ...keptWithAdopters(passages, found)];
  return [...withAdopters, ...adoptiveNames(passages, withAdopters)];
}

const byNobody = /\b(?:no ?one|nobody|no (?:party|member|relative))\b/i;

/** Those who are not to hear of it: "Gary is NOT to be told", "Not to be told anything." of whoever was spoken of, "Nobody tells Gary". */
function keptFrom(passage: Passage): { readonly cue: Cue; readonly people: readonly Referent[] } | undefined {
  for (const cue of cuesOf(passage, notInformed)) {
    const before = passage.text.slice(0, cue.start - passage.start);
    if (byNobody.test(before)) continue;
    const named = /\p{L}/u.test(before) ? nearestBefore(passage, cue) : topicOf(passage, adult);
    if (named.length > 0) return { cue, people: named };
  }
  for (const cue of cuesOf(passage, notToInform)) {
    if (passage.sentence.speakerAt(cue.start)?.childId !== undefined) continue;
    const told = passage.references.find(({ start }) => start >= cue.end - 8 && start <= cue.end + 4);
    const people = told?.people.filter(adult) ?? [];
    if (people.length > 0) return { cue, people };
  }
  return undefined;
}

/** Sentences that what is said of an adoption, or of nobody known, reaches; a refuge is what the whole record is about. */
const reach = 4;

/** Whom a record goes on to protect, after a place. */
type ProtectedLater = (index: number) => Protected | undefined;

function isPassing({ reason, people }: Protected): boolean {
  return reason === 'adoption' || people.length === 0;
}

function restrictions(passage: Passage, last: Protected | undefined, protectedLater: ProtectedLater): Handling[] {
  const kept = last && isPassing(last) && passage.index - last.index > reach ? undefined : last;
  const [cue] = cuesOf(passage, restrictiveWords);
  if (!cue) return kept ? notApproached(passage, kept) : [];
  if (/\badopt/i.test(cue.words)) {
    const adopted = kept?.reason === 'adoption' ? kept.people : adoptedBefore(passage);
    return adopted.map((about) => handling(passage, cue, 'adoption', about, true));
  }
  const later = kept ?? protectedLater(passage.index);
  // An adoption told of later is not of whoever stood before it.
  const hidden = kept ?? (later?.reason === 'adoption' ? undefined : later);
  const named = namedWith(passage, cue, kept);
  if (named.length === 0 && hidden)
    return hidden.people.map((about) => handling(passage, cue, hidden.reason, about, true));
  const shelter = hidden?.reason === 'adoption' ? undefined : hidden;
  if (named.length > 0)
    return named.map((about) => handling(passage, cue, shelter?.reason ?? 'other', about, shelter !== undefined));
  return restricted(passage, cue).map((about) => handling(passage, cue, 'other', about, false));
}

function notApproached(passage: Passage, { people, reason }: Protected): Handling[] {
  return cuesOf(passage, notToApproach).flatMap((cue) =>
    subjectOf(passage, cue, { may: (person) => people.includes(person) }).map((about) =>
      handling(passage, cue, reason, about, true),
    ),
  );
}

/** "Eve is not to be named", or "All contact with Eve is through me" where it was not said so far who is kept safe. */
function namedWith(passage: Passage, cue: Cue, kept: Protected | undefined): readonly Referent[] {
  if (/\bnamed/i.test(cue.words)) return kept && isOfPronoun(passage, cue) ? [] : nearestBefore(passage, cue);
  if (kept?.people.length !== 0) return [];
  const within = passage.references.find(({ start, end }) => start >= cue.start && end <= cue.end);
  return within?.people.filter((person) => adult(person) && person.names.length > 0) ?? [];
}

/** "Eve is not to be named": who stands before the words. */
function nearestBefore(passage: Passage, cue: Cue): readonly Referent[] {
  const before = passage.references.findLast(
    ({ end, people }) => end <= cue.start && cue.start - end <= 6 && people.length === 1,
  );
  return before?.people.filter(adult) ?? [];
}

/** "Asked not to be named." is of whoever rang. */
const ownRequest = /^(?:ask|want|wish|prefer)/i;

/** Without a protected person: whoever is named in the words, else their subject. */
function restricted(passage: Passage, cue: Cue): readonly Referent[] {
  const named = passage.references.filter(({ start, end }) => start >= cue.start - 30 && end <= cue.end + 20);
  const about = named.find(({ people }) => people.some(adult))?.people.filter(adult);
  return about ?? subjectOf(passage, cue, { may: adult, ownWords: !ownRequest.test(cue.words) });
}
