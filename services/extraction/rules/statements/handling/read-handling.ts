/** Reads who may know of a person, who may be told, and how contact may be made. Addresses and numbers are never taken up. */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { cuesOf } from '../cues-of.ts';
import type { Cue, Passage } from '../passage.ts';
import { peopleAfter, subjectOf } from '../subject.ts';
import { notToApproach, notToCollect, restrictiveWords } from '../vocabulary/handling-words.ts';
import { notWantedAsked } from '../vocabulary/silence-words.ts';
import { adoptedBefore } from './adopted-person.ts';
import { keptWithAdopters } from './adopters.ts';
import { contactRoute } from './contact-route.ts';
import { firstAfter } from './first-after.ts';
import { handling, type Handling } from './handling-draft.ts';
import { keptSecret } from './kept-secret.ts';
import { newNames } from './new-name.ts';
import { isOfPronoun } from './of-pronoun.ts';
import { protectionIn, type Protected } from './protected-people.ts';
import { whoseWhereabouts } from './whose-whereabouts.ts';
import { withheldIn } from './withheld.ts';

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
  const keptAway: Handling[] = [];
  for (const passage of passages) {
    const protection = protectionIn(passage, kept);
    if (protection && protection.people.length === 0) {
      if (!kept || isPassing(kept)) kept = protection;
    } else if (protection) {
      kept = protection;
      found.push(
        ...protection.people.map((about) => handling(passage, protection.cue, protection.reason, about, true)),
      );
      const { uninformed } = withheld(passage, kept);
      keptAway.push(...uninformed.filter(({ about }) => !protection.people.includes(about)));
      continue;
    }
    if (/\?["”’)]?\s*$/.test(passage.text)) continue;
    const secret = keptSecret(passage);
    if (secret) {
      found.push(...secret.people.map((about) => handling(passage, secret.cue, 'other', about, true)));
      continue;
    }
    const { owned, uninformed } = withheld(passage, kept);
    const isWithheld = owned.length + uninformed.length > 0;
    const said = isWithheld ? owned : restrictions(passage, kept, protectedLater);
    found.push(...(isWithheld || said.length > 0 ? said : routed(passage, kept)));
    keptAway.push(...uninformed, ...unwelcome(passage));
  }
  const told = [...found, ...keptWithAdopters(passages, found)];
  const hidden = whoseWhereabouts(passages, told);
  const hiding = [...told.filter(({ about }) => !hidden.some((one) => one.about === about)), ...hidden];
  return [...hiding, ...newNames(passages, hiding), ...keptAway].toSorted((a, b) => a.start - b.start);
}

/** What is ordered of somebody in hiding is kept for the cleared; "Not to be told." alone is of whoever was spoken of. */
function withheld(
  passage: Passage,
  kept: Protected | undefined,
): { readonly owned: Handling[]; readonly uninformed: Handling[] } {
  const found = withheldIn(passage);
  if (!found) return { owned: [], uninformed: [] };
  const { cue, isAsked } = found;
  const hidden = reaches(passage, kept) && (isAsked || !isPassing(kept)) ? kept : undefined;
  const isOfAdopted = hidden?.reason === 'adoption';
  const isOfHidden = found.kept.length === 0 ? found.uninformed.length === 0 : isOfAdopted;
  const owners = isOfHidden ? (hidden?.people ?? []) : found.kept;
  const uninformed = found.uninformed.map((about) => handling(passage, cue, kept?.reason ?? 'other', about, false));
  const owned = owners
    .filter((about) => !found.uninformed.includes(about))
    .map((about) => handling(passage, cue, kept?.reason ?? 'other', about, hidden?.people.includes(about) ?? false));
  return { owned, uninformed };
}

/** "Not authorised to collect", "Mum does not want her father approached": of whoever is kept away, who is not in hiding. */
function unwelcome(passage: Passage): Handling[] {
  const [collecting] = cuesOf(passage, notToCollect);
  if (collecting) {
    // "Do not hand Una over to Gary": whoever stands after the words.
    const subject = /\b(?:to|let )$/i.test(collecting.words) ? [] : subjectOf(passage, collecting, { may: adult });
    const people = subject.length > 0 ? subject : peopleAfter(passage, collecting.end, 24, adult).slice(0, 1);
    return people.map((about) => handling(passage, collecting, 'other', about, false));
  }
  const [cue] = cuesOf(passage, notWantedAsked);
  if (!cue) return [];
  const asked = passage.references.findLast(({ start, end }) => start > cue.start && end < cue.end)?.people ?? [];
  return asked.filter(adult).map((about) => handling(passage, cue, 'own-request', about, false));
}

/** Sentences that what is said of an adoption, or of nobody known, reaches; a refuge is what the whole record is about. */
const reach = 4;

/** Whom a record goes on to protect, after a place. */
type ProtectedLater = (index: number) => Protected | undefined;

function isPassing({ reason, people }: Protected): boolean {
  return reason === 'adoption' || people.length === 0;
}

function reaches(passage: Passage, kept: Protected | undefined): kept is Protected {
  return kept !== undefined && kept.people.length > 0 && !(isPassing(kept) && passage.index - kept.index > reach);
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

function routed(passage: Passage, kept: Protected | undefined): Handling[] {
  const found = contactRoute(passage);
  return (found?.people ?? []).map((about) => {
    const isHidden = kept?.people.includes(about) === true;
    return handling(passage, found?.cue as Cue, isHidden ? kept.reason : 'other', about, isHidden);
  });
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
  if (!kept) return [];
  const within = passage.references.find(({ start, end }) => start >= cue.start && end <= cue.end);
  const isNamed = ({ names, places }: Referent) =>
    names.length > 0 && places.some(({ form, start }) => form === 'named' && start === within?.start);
  return within?.people.filter((person) => adult(person) && isNamed(person)) ?? [];
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
