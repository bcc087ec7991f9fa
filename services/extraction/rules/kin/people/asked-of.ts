/** "Asked if Al was her brother, Ann said …": "her" is of whoever answers, who is named only after it. */
import type { Item } from '../phrases/items.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { peopleOf } from './people-of.ts';
import { sexFits } from './plausible.ts';

const asked =
  /^(?:when |on being |being )?(?:asked|questioned|challenged|pressed)(?: \S+ly)? (?:if|whether|about|who|what|how|was|is)\b/;
const answers =
  /^(?:has |had |then |just |only )*(?:said|says|replied|replies|answered|answers|told|tells|laughed|shook|denied|denies|confirmed|confirms|explained|insisted|stated|states|smiled|nodded|shrugged)$/;

/** Settles the possessors of the kin that was asked about. */
export function settleAskedOf(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): void {
  if (!asked.test(wordsOf(items, 0, 6))) return;
  const at = phrases.findIndex(({ phrase: { head, from, to } }) => {
    const isNamed = head.type === 'names' && head.names.length === 1;
    return isNamed && items[from - 1]?.lower === ',' && answers.test(items[to]?.lower ?? '');
  });
  const [answerer] = phrases[at] ? peopleOf(reading, phrases[at].phrase) : [];
  if (!answerer || answerer.professional) return;
  for (const { phrase } of phrases.slice(0, at)) {
    const owner = phrase.head.type === 'kin' ? phrase.head.anchor : undefined;
    const who = owner?.head.type === 'pronoun' ? owner.head.pronoun.who : undefined;
    if (owner && (who === 'male' || who === 'female') && sexFits(answerer, who))
      reading.settled.set(owner.start, [answerer]);
  }
}
