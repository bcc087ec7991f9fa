/** Words that say what somebody is called: "He's called Reg", "Nani's name is Asma", "that's Carl". */
import { inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { describedLately, isNameless } from './described-lately.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** "'s name in their register is down as". */
const hasNameOf = new RegExp(
  inSequence(
    "^(?:'?s )?(?:(?:own|real|full|proper|first|actual|given) )?name",
    String.raw`(?: (?:on|in|as per) (?:the|her|his|their|our|your|my|that)(?: \p{L}+){1,3}?)? (?:is|was|'s|:)`,
    '(?: (?:down|given|recorded|listed|put|entered|written|registered|put down)(?: as)?)?$',
  ),
  'u',
);

/** "Her real name is Asma", "Nana's name was Tom": said of whom the possessor stands for. */
export function nameSaid(
  reading: Reading,
  items: readonly Item[],
  before: readonly Placed[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const owner = before.at(-1);
  if (!owner || phrase.from - owner.phrase.to > 10) return undefined;
  const words = wordsOf(items, owner.phrase.to, phrase.from);
  if (!hasNameOf.test(words)) return undefined;
  const { head } = owner.phrase;
  const described = head.type === 'pronoun' ? describedLately(reading, name, sexOf(head.pronoun.who), 2) : undefined;
  if (described) return described;
  const [person, ...others] = owner.people ?? [];
  return person && others.length === 0 && isNameless(reading, person) ? person : undefined;
}

/** "Carl is his name.", "name of Joan", "gave name as Carl", "it's she, Mrs Low, who": of whoever was described last and fits. */
export function namedSo(
  reading: Reading,
  items: readonly Item[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const [before, after] = [
    wordsOf(items, Math.max(0, phrase.from - 5), phrase.from),
    wordsOf(items, phrase.to, phrase.to + 4),
  ];
  const whose = /^(?:is|was) (his|her) (?:full |real |first )?name\b/.exec(after)?.[1];
  if (whose !== undefined && phrase.from === 0)
    return describedLately(reading, name, whose === 'his' ? 'male' : 'female', 1);
  if (/(?:^|[.,;(–—-] |the )name of$/.test(before)) return describedLately(reading, name, undefined, 1);
  if (/(?:^|[.,;(–—-] |and |he |she |who )(?:gave|giving|gives) (?:(?:the|a|his|her) )?name (?:of|as)$/.test(before))
    return describedLately(reading, name, undefined, 1);
  const who = /(?:^|and |but |[.,;:–—-] )it (?:is|was|'s) (he|she) ,$/.exec(before)?.[1];
  if (who === undefined || !endsClause(items, phrase.to)) return undefined;
  return describedLately(reading, name, who === 'he' ? 'male' : 'female', 1);
}

/** "He's called Reg", "she is Vera, my mum's mum", "that's Carl": of whoever was described last and fits. */
export function calledSo(
  reading: Reading,
  items: readonly Item[],
  { phrase }: Placed,
  name: NameSpan,
): Referent | undefined {
  const words = wordsOf(items, Math.max(0, phrase.from - 6), phrase.from);
  const said =
    /(?:^|[.,;:(–—-] |and |but |because |cos |so |if |that |(?:gather|gathered|think|believe|believed|understand|understood|assume|presume) )(he|she|that|it|this)(?: is| ?'s| was| being)(?: now| only)?( called| named| an?)?$/.exec(
      words,
    );
  if (!said || !endsClause(items, phrase.to)) return undefined;
  const [, subject = '', called] = said;
  // "He's a Low" is of that family.
  if (/ an?$/.test(called ?? '') && !(name.name.family !== undefined && name.name.given.length > 0)) return undefined;
  if (subject === 'he' || subject === 'she')
    return describedLately(reading, name, subject === 'he' ? 'male' : 'female', called === undefined ? 2 : 3);
  return describedLately(reading, name, undefined, phrase.from < 6 && !/[,;:]/.test(words) ? 1 : 0);
}

export function endsClause(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next === undefined || /^([.,;:!)"”–—-]|and|but|who|from|in|over|if)$/.test(next.lower);
}

export function sexOf(who: string): Referent['sex'] | undefined {
  return who === 'male' || who === 'female' ? who : undefined;
}
