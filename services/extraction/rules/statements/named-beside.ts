/** Whoever is named right beside the words of a concern: whose drinking it is, on whom the assault was. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import { adult } from './concern-draft.ts';
import { wordsOf, type Cue, type Passage } from './passage.ts';

/** "sexual assault of Ann", "battery on his wife Ann", "wounding his cousin Ann". */
export function victims(passage: Passage, cue: Cue): readonly Referent[] {
  if (!doneToSomebody.test(cue.words)) return [];
  const after = passage.references.find(({ start }) => start >= cue.end);
  if (!after) return [];
  const between = passage.text.slice(cue.end - passage.start, after.start - passage.start);
  if (!/\p{Lu}\p{L}/u.test(wordsOf(passage, after))) return [];
  return /^ (?!(?:flagged|shown|recorded|held|entered)\b)(?:[\w ]{0,24}(?:\bon|\bof|\bupon|\bto|\btowards|\bagainst) )?(?:the |his |her |an? )?$/i.test(
    between,
  )
    ? after.people.filter(adult)
    : [];
}

const doneToSomebody = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'assault(?:s|ed|ing)?|battery|wounding|ABH|GBH|rap(?:e|ed)|strangulation|stalking|harass(?:ing|ment|ed)',
      'cruelty|imprisonment|abduct(?:ing|ion|ed)|attack(?:ed|ing)?|threat(?:s|ened)? to kill|murder(?:ed)?',
      'manslaughter',
    ),
    '$',
  ),
  'i',
);

/** "worried about Karen's drinking", "heard from Karen, drunk": whose it is stands right before. */
export function ownerOf(passage: Passage, cue: Cue): readonly Referent[] | undefined {
  const owner = passage.references.findLast(({ end }) => end <= cue.start);
  if (!owner) return undefined;
  const between = passage.text.slice(owner.end - passage.start, cue.start - passage.start);
  const isOwn = /^['’]s? (?:\w+ly )?(?:(?:heavy|past|long|known|previous|recent|own|ongoing) )?$/.test(between);
  const isSo = /^, (?:very |heavily |half )?$/.test(between) && /^(?:drunk|intoxicated|in drink)/i.test(cue.words);
  const people = isOwn || isSo ? owner.people.filter(adult) : [];
  return people.length > 0 ? people : undefined;
}
