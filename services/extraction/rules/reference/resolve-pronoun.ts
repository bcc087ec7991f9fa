/** Whom "he", "she", "they" stand for: the sex must fit; the subject of the last sentences weighs more than nearness. */
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse, Recent } from './discourse.ts';

const reach = 8;

/** The person a singular pronoun of this sex stands for at this point, or `undefined` where nobody fits. */
export function resolveSingular(
  discourse: Discourse,
  sex: Sex,
  sentence: number,
  avoid: readonly Referent[] = [],
): Referent | undefined {
  let best: { readonly referent: Referent; readonly weight: number } | undefined;
  const recents = discourse.recent;
  for (let at = recents.length - 1; at >= 0; at -= 1) {
    const recent = recents[at];
    if (!recent || sentence - recent.sentence > reach) break;
    if (recent.people.length !== 1) continue;
    const referent = recent.people[0] as Referent;
    if (!fits(referent, sex) || avoid.includes(referent)) continue;
    const weight = weigh(recent, referent, sentence, recents.length - 1 - at);
    if (!best || weight > best.weight) best = { referent, weight };
  }
  return best?.referent;
}

function fits(referent: Referent, sex: Sex): boolean {
  return referent.sex === sex || referent.sex === 'unknown';
}

function weigh(recent: Recent, referent: Referent, sentence: number, distance: number): number {
  const age = sentence - recent.sentence;
  const sure = referent.sex === 'unknown' ? -1.2 : 0;
  return (recent.subject ? 1.6 : 0) - age * 1.1 - distance * 0.12 + sure - (referent.professional ? 1.5 : 0);
}

/** The people "they" stands for: the last group spoken of, else undefined. */
export function resolvePlural(discourse: Discourse, sentence: number): readonly Referent[] | undefined {
  const group = discourse.recent.findLast((recent) => recent.people.length > 1 && sentence - recent.sentence <= 4);
  return group?.people;
}
