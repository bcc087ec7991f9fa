/** Who it is instead: "Al is not Bea's father. He is Cy Low.", "Al is not her father; Cy is", "her father is not Al but Cy", "Al isn't her father, who was Cy". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { claimTie } from '../claim-tie.ts';
import type { ClaimDraft } from '../../reference/drafts.ts';
import { peopleOf } from '../people/people-of.ts';
import { mayBe } from '../people/plausible.ts';
import { latestOf } from '../people/unions.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { endsAt } from '../phrases/negation.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

/** Claims of the person named here what the words before deny of another; true where they do. */
export function readInstead(
  reading: Reading,
  items: readonly Item[],
  before: Placed | undefined,
  here: Placed,
): boolean {
  if (items[here.phrase.to]?.type === 'possessive') return false;
  const way = wayOf(items, before, here);
  const denied = way && deniedBefore(reading, way);
  const kin = denied && kinTerm(denied.term).find(({ kind, inverse }) => kind === denied.kind && !inverse);
  if (!kin) return false;
  here.people ??= peopleOf(reading, here.phrase);
  const [person, ...others] = here.people;
  if (!person || others.length > 0 || person === denied.from || person === denied.to || !mayBe(person, kin))
    return false;
  // "Her father is not Al but Cy": the words before deny it of the one beside, and not of somebody further back.
  if (way === 'but' && before?.people?.[0] !== denied.from) return false;
  const head = { kin: { term: denied.term } };
  claimTie(reading, { person, anchors: [denied.to], kin, head, phrase: here.phrase, manner: stated(reading) });
  return true;
}

/** How the words put another in the place: "he is Cy", "who was Cy" of a parent alone, "but Cy", "Cy is" of any kin. */
function wayOf(
  items: readonly Item[],
  before: Placed | undefined,
  { phrase: { from, to } }: Placed,
): 'is' | 'but' | 'so' | undefined {
  const lead = wordsOf(items, Math.max(0, from - 4), from);
  if (pointsBack.test(from < 4 ? `. ${lead}` : lead)) return 'is';
  const words = wordsOf(items, before?.phrase.to ?? 0, from).replace(aside, ',');
  if (butInstead.test(words) && before?.phrase.head.type === 'names' && endsAt(items, to)) return 'but';
  const isSo = /^(?:is|was)$/.test(items[to]?.lower ?? '') && endsAt(items, to + 1);
  return isSo && /^(?:[,;:–—-]? ?(?:but|and)?)$/.test(words) && (before === undefined) === (from === 0)
    ? 'so'
    : undefined;
}

const pointsBack = /[.,;:–—-] (?:but )?(?:(?:it|that|he|she) (?:is|was|'s)|who (?:is|was))$/;
/** "Not Al, as the school had it, but Cy". */
const aside = /^, (?:as|which|despite|contrary|though|although|whatever) [^,]*,/;
const butInstead = /^,? ?but(?: (?:is|was))?(?: (?:rather|instead|really|actually|in fact))?$/;

/** What was just denied of somebody, in the words before or straight before the sentence. */
function deniedBefore({ start, ...reading }: Reading, way: 'is' | 'but' | 'so'): ClaimDraft | undefined {
  const claims = latestOf(reading);
  const end = claims.at(-1);
  // Who is not Mum's father is no grandfather of the children's either.
  const last = claims.findLast(({ from, path }) => from === end?.from && path.length === 1);
  if (end?.polarity !== 'denied' || last?.polarity !== 'denied' || last.end < start - nearBefore) return undefined;
  return way === 'is' && last.path[0]?.step !== 'parent' ? undefined : last;
}

/** How many UTF-16 code units may stand between a sentence and the one it puts right. */
const nearBefore = 3;
