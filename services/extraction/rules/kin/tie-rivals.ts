/** Who else may stand at an end of a tie, where that end was worked out and not said. */
import { bondKinds } from '#graph/model/relationship-kind.ts';
import type { ClaimDraft } from '../reference/drafts.ts';
import type { Tie } from './claim-tie.ts';
import { mayBe, mayHave } from './people/plausible.ts';
import type { Reading } from './reading.ts';

/** Who else may be meant at either end, where an end was worked out; another of the anchors is no rival of this one. */
export function guessOf(reading: Reading, tie: Tie): Pick<ClaimDraft, 'guess'> {
  const { anchors, kin, phrase, head, personAt } = tie;
  const worked = reading.guesses.get(head.anchor?.start ?? phrase.start);
  // The rivals for "her" in "her mum's sister" are others whose mum, not others whose sister.
  const rivals = head.anchor?.head?.type === 'kin' ? worked && [] : worked;
  const owners = rivals ?? (isImplied(reading, tie) ? [] : undefined);
  const people = personAt === undefined ? undefined : reading.guesses.get(personAt);
  if (!owners && !people) return {};
  const to = (owners ?? [])
    .filter(({ person }) => !anchors.includes(person) && mayHave(person, kin))
    .slice(0, mostRivals);
  const from = (people ?? []).filter(({ person: other }) => mayBe(other, kin)).slice(0, mostRivals);
  return { guess: kin.inverse ? { from: to, to: from } : { from, to } };
}

/** "The coach", "friend": whose bond it is was not said, unless a child says it or the sentence names one. */
function isImplied({ discourse, sentence, speakerAt }: Reading, { kin, head, anchors, phrase }: Tie): boolean {
  if (head.anchor !== undefined || !bondKinds.has(kin.kind)) return false;
  const [only, ...others] = anchors;
  if (only !== undefined && others.length === 0 && speakerAt(phrase.start) === only) return false;
  const named = discourse.recent.some(
    ({ people, sentence: where }) => where === sentence && people.length === 1 && people[0] === only,
  );
  return others.length > 0 || only?.childId === undefined || !named;
}

const mostRivals = 4;
