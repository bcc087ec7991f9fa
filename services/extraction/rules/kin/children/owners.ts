/** Who owns a child, after "is": "hers", "Al's", "hers and Al's", "Al's from when he was with Bea". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { peopleOf } from '../people/people-of.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { nounPhraseAt } from '../phrases/noun-phrase-at.ts';
import type { Reading } from '../reading.ts';

const own: Readonly<Record<string, 'first' | 'male' | 'female' | 'plural'>> = {
  mine: 'first',
  theirs: 'plural',
  hers: 'female',
  his: 'male',
};

/** The owners that the words from an item on tell of, with the other parent where these say who that is. */
export function ownersAt(reading: Reading, items: readonly Item[], at: number): readonly Referent[] {
  const [one, joint] = [ownerAt(reading, items, at), jointAfter(items, at)];
  if (one.length === 0) return [];
  const others = joint === undefined ? [] : ownerAt(reading, items, joint);
  const parent = others.length > 0 || one.length > 1 ? [] : otherParentAfter(reading, items, at);
  return [...new Set([...one, ...others, ...parent])];
}

/** The item of the second owner in "hers and Al's". */
function jointAfter(items: readonly Item[], at: number): number | undefined {
  const owned = items[at]?.lower !== undefined && Object.hasOwn(own, items[at].lower) ? at : endOfOwner(items, at);
  return owned !== undefined && /^(?:and|&)$/.test(items[owned + 1]?.lower ?? '') ? owned + 2 : undefined;
}

/** The possessive after a name or kin word. */
function endOfOwner(items: readonly Item[], at: number): number | undefined {
  const to = nounPhraseAt(items, at)?.to;
  return to !== undefined && items[to]?.type === 'possessive' ? to : undefined;
}

/** "Al's from when he lived with Bea", "Al's with Bea", "Al's by his ex, Bea". */
function otherParentAfter(reading: Reading, items: readonly Item[], at: number): readonly Referent[] {
  const end = endOfOwner(items, at);
  const lead = end === undefined ? undefined : otherParent.exec(wordsOf(items, end + 1, end + 10))?.[0];
  if (end === undefined || lead === undefined) return [];
  const phrase = nounPhraseAt(items, end + 1 + lead.trim().split(' ').length);
  const isOne = phrase?.head.type === 'names' && phrase.head.names.length === 1;
  return phrase && isOne ? peopleOf(reading, phrase).filter(({ childId }) => childId === undefined) : [];
}

const otherParent = new RegExp(
  inSequence(
    '^',
    anyOf(
      'from (?:when|before)(?: he| she| they)? (?:was|were|went|lived|got) (?:seeing|living|married|out|going out|together|involved)? ?(?:with|to)',
      '(?:from|by|with)(?: (?:his|her) (?:ex|first wife|first husband|marriage to|relationship with|time with))?(?: ,)?',
    ),
    '(?= )',
  ),
);

function ownerAt(reading: Reading, items: readonly Item[], at: number): readonly Referent[] {
  const [word, next] = [items[at], items[at + 1]];
  if (!word) return [];
  const who = Object.hasOwn(own, word.lower) ? own[word.lower] : undefined;
  if (who !== undefined) {
    if (next && !/^[.,;!?"”)]$|^(and|but|an|too|from|by|with)$/.test(next.lower)) return [];
    const phrase: NounPhrase = {
      from: at,
      to: at + 1,
      start: word.start,
      end: word.end,
      head: { type: 'pronoun', pronoun: { who, possessive: false } },
    };
    return peopleOf(reading, phrase).filter((owner) => owner.childId === undefined);
  }
  const phrase = nounPhraseAt(items, at);
  const isOwner = phrase && /^(names|kin)$/.test(phrase.head.type) && items[phrase.to]?.type === 'possessive';
  if (!isOwner) return [];
  const after = items[phrase.to + 1];
  if (after && !isOtherUnion(items, phrase.to + 1) && !/^[.,;!?"”)]$|^(and|&|but|not)$/.test(after.lower)) return [];
  return peopleOf(reading, phrase).filter((owner) => owner.childId === undefined);
}

/** "From before", "from her first marriage", "from when she was with Al", "by Bea". */
function isOtherUnion(items: readonly Item[], at: number): boolean {
  return (
    /^from (?:before|when|his|her|their|an?)(?: |$)/.test(wordsOf(items, at, at + 2)) ||
    (/^(?:by|with)$/.test(items[at]?.lower ?? '') && items[at + 1]?.type === 'name')
  );
}
