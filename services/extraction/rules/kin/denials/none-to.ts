/** Whose kin somebody is not, as forms and assessments answer it: "Relationship to Al: aunt. To Bea: none by blood", "Relation to Bea – not related". */
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { peopleOf } from '../people/people-of.ts';
import { addClaims } from '../../reference/claim-log.ts';

const lead = /(?:^|[.;,(] )(?:(?:relationship|relation|related|connection|kinship) )?to$/;
const none =
  /^[:=–—-] (?:none|nil|nothing|no (?:blood )?(?:relation|relationship|relative|tie|kin)|not (?:related|a relative|kin)|unrelated|n \/ a|n\/a|not applicable)\b(?! (?:known|recorded|stated|given)\b)/;
/** How far back, in UTF-16 code units, it may stand whose aunt the person is. */
const reach = 400;

/** Claims, as denied of the children after "to", what the words before said that the person is to another. */
export function readNoneTo(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  const { discourse, start, end } = reading;
  for (const { phrase, people: told } of phrases) {
    const before = wordsOf(items, Math.max(0, phrase.from - 4), phrase.from);
    if (!lead.test(before) || !none.test(wordsOf(items, phrase.to, phrase.to + 6))) continue;
    const children = (told ?? peopleOf(reading, phrase)).filter(({ childId }) => childId !== undefined);
    const said = discourse.claims.findLast(
      ({ from, to, polarity, path, start: place }) =>
        polarity !== 'denied' &&
        path.length > 0 &&
        from.childId === undefined &&
        to.childId !== undefined &&
        place > start - reach,
    );
    if (said)
      for (const to of children.filter((child) => child !== said.to))
        addClaims(discourse.claims, { ...said, to, polarity: 'denied', start, end, saidAt: phrase.start });
  }
}
