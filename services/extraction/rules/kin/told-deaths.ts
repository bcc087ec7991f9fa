/** Deaths told of whoever the subject stands for: "Ann is her nan. She died in 2016.", "his parents, Jo and Sam, are both dead". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import { wordsOf } from './phrases/item-words.ts';
import type { Item } from './phrases/items.ts';
import type { Placed } from './phrases/placed.ts';
import type { Reading } from './reading.ts';
import { claimsOf, type ClaimLog } from '../reference/claim-log.ts';
import type { NounPhrase } from './phrases/noun-phrase.ts';
import { deathSaid, isSupposedDeath, noteDeath } from '../facts/deaths.ts';

/** How many words around a phrase tell of a death. */
const near = 9;
/** Nearer than this, in log odds, another may be meant, who would be taken for dead. */
const surest = 2;

/** Notes that the people of a phrase are dead, where the words after it say so. */
export function readToldDeath(reading: Reading, items: readonly Item[], here: Placed): void {
  const { phrase, people = [], with: other } = here;
  if (reading.hearsay || reading.otherFamily || people.length === 0) return;
  const after = wordsOf(items, phrase.to, phrase.to + near);
  const death = deathSaid(after);
  // "The mother of Ann and of Bea, passed away": of neither of them is it told.
  if (!death || /^(?:of|for|to|with|by|from)$/.test(items[phrase.from - 1]?.lower ?? '')) return;
  if (isSupposedDeath(wordsOf(items, Math.max(0, phrase.from - near), phrase.from), after)) return;
  const both = other && leadsClause(items, other.phrase) ? (other.people ?? []) : [];
  noteDeath([...whoIsMeant(reading, here), ...both].filter(isGrown), death.diedOn);
}

/** "Ann and her mother died" tells of both; "has a sister, Ann, and her mother died" of one. */
function leadsClause(items: readonly Item[], { from }: NounPhrase): boolean {
  const before = items[from - 1];
  return (
    before === undefined || /^(?:[,;:–-]|and|but|that|when|since|after|before|because|until|as|so)$/.test(before.lower)
  );
}

/** Of those whom a pronoun may as well stand for, the one who is the others' elder, spoken of last: "Jo rang about her nan. She died in March." */
function whoIsMeant(reading: Reading, here: Placed): readonly Referent[] {
  const { discourse, guesses } = reading;
  const { phrase, people = [] } = here;
  const [person, ...others] = people;
  if (!person || others.length > 0 || phrase.head.type !== 'pronoun') return people;
  const rivals = (guesses.get(phrase.start) ?? []).filter(({ doubt }) => doubt < surest);
  const may = [person, ...rivals.map((rival) => rival.person)];
  const isEldest = (one: Referent) => may.every((other) => other === one || isElder(discourse.claims, one, other));
  return may.filter((one) => isEldest(one) && isLast(reading, phrase, one));
}

/** Nobody whom the pronoun may mean, named or not, was spoken of since: "Jo has a daughter, Amy. She died.", "Jo had a cat. She died." */
function isLast({ discourse, text }: Reading, { start }: NounPhrase, person: Referent): boolean {
  const before = discourse.recent.filter((recent) => recent.end <= start);
  const at = before.findLastIndex(({ people }) => people.includes(person));
  const [last, since] = [before[at], before.slice(at + 1)];
  if (!last || since.some(({ people, owner }) => owner !== true && people.some(({ sex }) => sex === person.sex)))
    return false;
  return (
    !somebody.test(text.slice(last.end, start)) && !/\b(?:said|says|told) (?:\S+ )?$/.test(text.slice(last.end, start))
  );
}

const somebody = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'baby|babies|twins?|child|daughter|son|girl|boy|cat|dog|puppy|kitten|pet|horse|pony|rabbit|hamster|friend',
      'neighbour|patient|resident|client|woman|man|lady|mother|mum|father|dad|sister|brother|nan|gran|grandad',
      'aunt|uncle|cousin|wife|husband|partner',
    ),
    String.raw`\b`,
  ),
  'i',
);

function isElder(claims: ClaimLog, elder: Referent, younger: Referent): boolean {
  return claimsOf(claims, elder).some(
    ({ from, to, path, polarity }) =>
      from === elder && to === younger && path[0]?.step === 'parent' && polarity !== 'denied',
  );
}

function isGrown({ childId, professional }: Referent): boolean {
  return childId === undefined && !professional;
}
