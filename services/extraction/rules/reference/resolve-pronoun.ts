/** Whom "he", "she", "they" stand for: the sex must fit; who was the subject weighs more than who was near; an even choice is left open. */
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse, Recent } from './discourse.ts';

const reach = 4;

/** The person a singular pronoun of this sex stands for at this point, or `undefined` where nobody fits. `allowed` narrows who may be meant. */
export function resolveSingular(
  discourse: Discourse,
  sex: Sex,
  sentence: number,
  allowed: (referent: Referent) => boolean = () => true,
): Referent | undefined {
  const weights = new Map<Referent, number>();
  const { recent } = discourse;
  for (let at = recent.length - 1; at >= 0; at -= 1) {
    const one = recent[at];
    if (!one || sentence - one.sentence > reach) break;
    const referent = one.people.length === 1 ? one.people[0] : undefined;
    if (!referent || !fits(referent, sex) || !allowed(referent)) continue;
    const weight = weigh(one, referent, sex, sentence, recent.length - 1 - at);
    weights.set(referent, Math.max(weights.get(referent) ?? -Infinity, weight));
  }
  const { protagonist } = discourse;
  if (protagonist && !weights.has(protagonist) && fits(protagonist, sex) && allowed(protagonist))
    weights.set(protagonist, -0.6);
  const [best] = [...weights].toSorted(([, a], [, b]) => b - a);
  return best?.[0];
}

function fits(referent: Referent, sex: Sex): boolean {
  return sex === 'unknown' || referent.sex === sex || referent.sex === 'unknown';
}

function weigh(recent: Recent, referent: Referent, sex: Sex, sentence: number, distance: number): number {
  const age = sentence - recent.sentence;
  const unsure = referent.sex === 'unknown' && sex !== 'unknown' ? 1.2 : 0;
  return (recent.subject ? 1.6 : 0) - age * 1.1 - distance * 0.12 - unsure - (referent.professional ? 1.5 : 0);
}

/** The people "they" stands for: the last group spoken of that may be meant, else undefined. */
export function resolvePlural(
  discourse: Discourse,
  sentence: number,
  allowed: (referent: Referent) => boolean = () => true,
): readonly Referent[] | undefined {
  const group = discourse.recent.findLast(
    (recent) => recent.people.length > 1 && sentence - recent.sentence <= 4 && recent.people.every(allowed),
  );
  return group?.people;
}
