/** Deaths told of whoever the subject stands for: "Ann is her nan. She died in 2016.", "his parents, Jo and Sam, are both dead". */
import type { Referent } from '../parsed-document.ts';
import { wordsOf } from '../kin/phrases/item-words.ts';
import type { Item } from '../kin/phrases/items.ts';
import type { Placed } from '../kin/phrases/placed.ts';
import type { Reading } from '../kin/reading.ts';
import { claimsOf, type ClaimLog } from '../reference/claim-log.ts';
import { deathSaid } from './deaths.ts';
import { noteDeath } from './note-lives.ts';

/** How far the words that tell of a death reach. */
const near = 9;
/** Nearer than this, in log odds, another may be meant, who would be taken for dead. */
const surest = 2;

const supposed =
  /\b(?:if|whether|wish\p{L}*|thought|believed|pretend\p{L}*|imagin\p{L}*|dream\p{L}*|threaten\p{L}*|fear\p{L}*|worr\p{L}*|unless|rumou?r\p{L}*|nearly|almost) (?:\S+ ){0,2}$/u;

/** Notes that the people of a phrase are dead, where the words after it say so. */
export function readToldDeath(reading: Reading, items: readonly Item[], here: Placed): void {
  const { phrase, people = [], with: other } = here;
  if (reading.hearsay || reading.otherFamily || people.length === 0) return;
  const death = deathSaid(wordsOf(items, phrase.to, phrase.to + near));
  // "The mother of Ann and of Bea, passed away": of neither of them is it told.
  if (!death || /^(?:of|for|to|with|by|from)$/.test(items[phrase.from - 1]?.lower ?? '')) return;
  if (supposed.test(`${wordsOf(items, Math.max(0, phrase.from - 6), phrase.from)} `)) return;
  noteDeath([...whoIsMeant(reading, here), ...(other?.people ?? [])].filter(isGrown), death.diedOn);
}

/** Of those whom a pronoun may as well stand for, the one who is the others' elder: "Jo rang about her nan. She died in March." */
function whoIsMeant({ discourse, guesses }: Reading, { phrase, people = [] }: Placed): readonly Referent[] {
  const [person, ...others] = people;
  if (!person || others.length > 0) return people;
  const rivals = (guesses.get(phrase.start) ?? []).filter(({ doubt }) => doubt < surest);
  const may = [person, ...rivals.map((rival) => rival.person)];
  const isEldest = (one: Referent) => may.every((other) => other === one || isElder(discourse.claims, one, other));
  return may.filter(isEldest);
}

function isElder(claims: ClaimLog, elder: Referent, younger: Referent): boolean {
  return claimsOf(claims, elder).some(
    ({ from, to, path, polarity }) =>
      from === elder && to === younger && path[0]?.step === 'parent' && polarity !== 'denied',
  );
}

function isGrown({ childId, professional }: Referent): boolean {
  return childId === undefined && !professional;
}
