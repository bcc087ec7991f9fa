/** Who somebody described before is, said later: "My brother would. Tahir.", "Her stepdad rang. He's called Neil.", "her own father, that's Gary Boal". */
import type { NameSpan, Referent } from '../parsed-document.ts';
import type { Item } from './items.ts';
import { nameReferent } from './name-referent.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';
import { sameAs } from './same-as.ts';

const naming = /^(?:is|was|'s|being)(?: (?:called|named|known as))?$|^called$/;
const nameIs = /^(?:'s |s )?(?:(?:real|own|full|first|proper) )?name (?:is|was|'s|being)$/;
const pointing = /(?:^|[,;–—-] | and )(?:that|this|it) (?:is|was|'s)(?: called)?$/;
const sentenceEnd = /^[.!?;,)"”–—-]$|^(?:and|but|who|from|in)$/;

/** Notes that the one name of a phrase is that of whoever was described last, where the words say so; true when they do. */
export function readNamedLater(
  reading: Reading,
  items: readonly Item[],
  before: Placed | undefined,
  placed: Placed,
): boolean {
  const name = soleName(placed.phrase);
  const after = items[placed.phrase.to];
  if (!name || !sentenceEnd.test(after?.lower ?? '.')) return false;
  const described = describedBy(reading, items, before, placed.phrase, name);
  if (!described) return false;
  const person = nameReferent(reading, name);
  sameAs(reading, described, person, placed.phrase);
  placed.people = [person];
  return true;
}

function soleName({ head }: NounPhrase): NameSpan | undefined {
  if (head.type !== 'names' && (head.type !== 'kin' || head.anchor)) return undefined;
  return head.names.length === 1 ? head.names[0] : undefined;
}

function describedBy(
  reading: Reading,
  items: readonly Item[],
  before: Placed | undefined,
  phrase: NounPhrase,
  name: NameSpan,
): Referent | undefined {
  const opening = items.slice(0, phrase.from).map(({ lower }) => lower);
  if (phrase.head.type === 'names' && opening.every((word) => /^["“'‘–—-]$/.test(word))) {
    const isAlone = items.slice(phrase.to).every(({ lower }) => /^[.!?"”'’)]$/.test(lower));
    return isAlone ? lastDescribed(reading, name, 1) : undefined;
  }
  if (isSetApart(items, phrase)) return lastDescribed(reading, name, 0);
  if (phrase.head.type === 'names' && pointing.test(opening.join(' '))) return lastDescribed(reading, name, 1);
  const words = items.slice(before?.phrase.to ?? 0, phrase.from).map(({ lower }) => lower);
  if (!before || phrase.head.type !== 'names' || !(naming.test(words.join(' ')) || nameIs.test(words.join(' '))))
    return undefined;
  const { head } = before.phrase;
  if (head.type === 'pronoun') return /male/.test(head.pronoun.who) ? lastDescribed(reading, name, 2) : undefined;
  const [person, ...others] = before.people ?? [];
  return head.type === 'kin' && head.names.length === 0 && person && others.length === 0 && isNameless(reading, person)
    ? person
    : undefined;
}

/** "A husband who is funny (Murat)", "is no help – Gerald – he is out". */
function isSetApart(items: readonly Item[], { from, to }: NounPhrase): boolean {
  const [left, right] = [items[from - 1]?.lower ?? '', items[to]?.lower ?? ''];
  return (left === '(' && right === ')') || (/^[–—-]$/.test(left) && left === right);
}

/** Whoever has no name yet and was spoken of last, at most so many sentences ago in the same paragraph. */
function lastDescribed(reading: Reading, { sex }: NameSpan, sentences: number): Referent | undefined {
  const { discourse, sentence, part } = reading;
  const last = discourse.recent.findLast(
    (recent) =>
      recent.part === part &&
      sentence - recent.sentence <= sentences &&
      recent.people.length === 1 &&
      recent.people.every((person) => isNameless(reading, person)),
  )?.people[0];
  return last && (last.sex === sex || sex === 'unknown' || last.sex === 'unknown') ? last : undefined;
}

function isNameless({ discourse }: Reading, person: Referent): boolean {
  return (
    person.names.length === 0 &&
    person.childId === undefined &&
    !person.professional &&
    !discourse.remarks.some(({ a, outcome }) => a === person && outcome === 'same')
  );
}
