/** Who was only described is named in passing: "His wife. Dina.", "her gran is for me, Vera, and …", "He's called Reg", "Nani's name is Asma". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { agedNext } from './aged-next.ts';
import { calledSo, namedSo, nameSaid } from './called-so.ts';
import type { Item } from '../phrases/items.ts';
import { atTheEnd, inFragment } from './named-apart.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { sameAs } from './same-as.ts';
import { nameStranger } from './stranger-named.ts';
import { claimsOf } from '../../reference/claim-log.ts';

/** Joins the name that phrase `at` consists of to whoever was described before it, where the words around name them. */
export function readNamedLater(reading: Reading, items: readonly Item[], phrases: readonly Placed[], at: number): void {
  const here = phrases[at];
  if (!here || here.phrase.head.type === 'pronoun' || items[here.phrase.to]?.type === 'possessive') return;
  const [name, ...others] = namesOf(here.phrase);
  const [person, ...more] = here.people ?? [];
  if (!name || !person || others.length > 0 || more.length > 0) return;
  if (person.childId !== undefined || person.professional || person === reading.speakerAt(name.start)) return;
  if (nameStranger(reading, items, here.phrase, name, person)) return;
  const before = phrases.slice(0, at);
  const isTitled = here.phrase.head.type === 'kin';
  const described = isTitled
    ? calledSo(reading, items, here, name)
    : isLetters(name)
      ? undefined
      : (nameSaid(reading, items, before, here, name) ??
        calledSo(reading, items, here, name) ??
        namedSo(reading, items, here, name) ??
        (isNew(reading, person, name)
          ? (agedNext(reading, items, here, name) ??
            inFragment(reading, items, phrases, here, name) ??
            atTheEnd(reading, items, before, here, name))
          : undefined));
  if (described) sameAs(reading, described, person, here.phrase);
}

function namesOf({ head }: NounPhrase): readonly NameSpan[] {
  return head.type === 'names' || (head.type === 'kin' && !head.anchor) ? head.names : [];
}

/** "Back to N. Wales": a letter before a word is no way to introduce anybody, and "Auntie Fay" is introduced by her title. */
function isLetters({ name: { title, given } }: NameSpan): boolean {
  return title === undefined ? given.every((word) => word.length === 1) : kinTerm(title).length > 0;
}

/** Nothing was said of the person before this name. */
function isNew({ discourse }: Reading, person: Referent, { start }: NameSpan): boolean {
  return person.places.every((place) => place.start >= start) && claimsOf(discourse.claims, person).length === 0;
}
