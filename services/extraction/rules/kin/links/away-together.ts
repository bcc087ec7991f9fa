/** A couple told by a place where two have gone or live: "is in Spain with Lynn". */
import { type CoupleSaid, together } from './couple-words.ts';
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
  /^(?:and|but|,) (?:never|has|had|stayed|lives|is)\b|^, (?:has|and|but) (?:since|never|stayed)\b|^(?:in (?:19|20)\d\d|when)\b/;
const outing =
  /^,? ?(?:for (?:the|a|an|his|her|their|one|two|\d)|on (?:mon|tue|wed|thu|fri|sat|sun|holiday|business|a|an|the)|today|tonight|tomorrow|yesterday|this|last|next|at the|until|till|visiting|working|to (?:see|visit))\b/;

/** "Is in Spain with Lynn", "went off to Hull with Al", "moved to Leeds with him": a place of that name, not a room or a hospital, and no outing. */
export function awayTogether(
  words: readonly string[],
  items: readonly Item[],
  left: NounPhrase,
  { from, to, head }: NounPhrase,
): CoupleSaid | undefined {
  if (head.type === 'kin') return undefined;
  const said = words.join(' ');
  const where = items.slice(left.to, from - 1).at(-1);
  if (where?.type !== 'word' || !/^\p{Lu}/u.test(where.token.text)) return undefined;
  const following = items
    .slice(to, to + 3)
    .map(({ lower }) => lower)
    .join(' ');
  const isAway = livesAway.test(said) || (leftFor.test(said) && (!wentTo.test(said) || forGood.test(following)));
  return isAway && !outing.test(following) ? { ...together, loose: true } : undefined;
}
