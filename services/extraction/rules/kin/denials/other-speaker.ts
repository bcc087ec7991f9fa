/** Who says "I am not" something that whoever was taken for the speaker could never be. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { resolveSingular } from '../../reference/resolve-pronoun.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import { mayBe } from '../people/plausible.ts';
import type { Reading } from '../reading.ts';

/** "Ms Hale joined by telephone. "I am not the boy's stepmother."": a man taken for the speaker does not say that; the woman spoken of last does. */
export function otherSpeaker(reading: Reading, { phrase }: Placed, kin: KinReading): readonly Referent[] | undefined {
  if (phrase.head.type !== 'pronoun' || phrase.head.pronoun.who !== 'first') return undefined;
  const [speaker] = peopleOf(reading, phrase);
  if (!speaker || mayBe(speaker, kin)) return undefined;
  const { discourse, sentence, item } = reading;
  const other = resolveSingular(
    discourse,
    kin.sex,
    { sentence, item },
    { allowed: (person) => person.sex === kin.sex && person.childId === undefined && !person.professional },
  );
  return other && [other];
}
