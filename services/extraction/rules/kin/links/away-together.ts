/** A couple told by a place where two have gone or live: "is settled near Turin with Bob". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { type CoupleSaid, parted, together } from './couple-words.ts';
import { toldOtherwise } from './told-otherwise.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';

const place = String.raw`(?:(?!hospital|infirmary|school|court|royal|hotel|station)[\p{L}'-]+ ){1,2}with$`;
const livesAway = new RegExp(
  String.raw`^(?:, )?(?:who )?(?:(?:is|'s|'m|are|'re|now|still|currently|living|lives|settled|over|out|up|down|away|off) )+(?:in|near) ${place}`,
  'u',
);
const leftFor = new RegExp(
  String.raw`^(?:, )?(?:who )?(?:(?:has|had|'s|'d|then|later|since) )*(?:moved|ran|run|went|gone|emigrated|cleared) (?:(?:off|away|back|over|out|up|down) )*to ${place}`,
  'u',
);
const wentTo = /\b(?:went|gone) (?:(?:back|over|out|up|down) )*to\b/;
const forGood =
  /^(?:and|but|,) (?:never|stayed|lives)\b|^, (?:has|and|but) (?:since|never|stayed)\b|^(?:in (?:19|20)\d\d|when)\b/;
const outing = new RegExp(
  inSequence(
    '^,? ?',
    anyOf(
      String.raw`for (?:the|a|an|his|her|their|one|two|\d)|on (?:mon|tue|wed|thu|fri|sat|sun|holiday|business|a|an|the)`,
      'today|tonight|tomorrow|yesterday|this|last|next|at the|until|till|visiting|working|to (?:see|visit)',
    ),
    String.raw`\b`,
  ),
);

const alone = /\b(?:came|come|returned|is) (?:back |home )*(?:without (?:him|her)|alone|on (?:his|her) own)\b/;

/** "Is settled near Turin with Bob", "went off to Hull with Al": a place of that name, not a room or a hospital, and no outing. */
export function awayTogether(
  words: readonly string[],
  items: readonly Item[],
  left: NounPhrase,
  { from, to, head }: NounPhrase,
): CoupleSaid | undefined {
  if (head.type !== 'names') return undefined;
  const said = words.join(' ');
  const where = items.slice(left.to, from - 1).at(-1);
  if (where?.type !== 'word' || !/^\p{Lu}/u.test(where.token.text)) return undefined;
  const following = wordsOf(items, to, to + 3);
  const cameAlone = alone.test(wordsOf(items, to, to + 10));
  const isForGood = cameAlone || !wentTo.test(said) || forGood.test(following);
  const isAway = livesAway.test(said) || (leftFor.test(said) && isForGood);
  if (!isAway || outing.test(following) || toldOtherwise.test(following)) return undefined;
  return { ...(cameAlone ? parted : together), loose: true };
}
