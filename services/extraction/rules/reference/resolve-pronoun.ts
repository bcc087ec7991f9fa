/** Whom "he", "she", "they" stand for: the sex must fit; who was the subject weighs more than who was near; an even choice is left open. */
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse, Recent } from './discourse.ts';

const reach = 4;
const subjectWeight = 1.6;
const perSentence = 1.1;

/** Where the pronoun stands: its sentence, and the item of a list it is in. */
export interface PronounPlace {
  readonly sentence: number;
  readonly item?: number | undefined;
  readonly quoted?: boolean;
}

/** Who may be meant, and whom the words around rather mean. */
export interface PronounWish {
  readonly allowed?: (referent: Referent) => boolean;
  readonly rather?: (referent: Referent) => boolean;
}

/** The person a singular pronoun of this sex stands for at this point, or `undefined` where nobody fits. */
export function resolveSingular(
  discourse: Discourse,
  sex: Sex,
  here: PronounPlace,
  wish: PronounWish = {},
): Referent | undefined {
  return rankSingular(discourse, sex, here, wish)[0]?.person;
}

/** Above zero: the subject of the sentence itself, or next to it. */
export interface Ranked {
  readonly person: Referent;
  readonly weight: number;
}

/** Everybody a singular pronoun of this sex may stand for at this point, likeliest first. `allowed` narrows who may be meant. */
export function rankSingular(
  discourse: Discourse,
  sex: Sex,
  here: PronounPlace,
  { allowed = () => true, rather }: PronounWish = {},
): readonly Ranked[] {
  const weights = new Map<Referent, number>();
  const within = discourse.recent.filter((recent) => distanceFrom(recent, here) <= reach);
  for (const [at, recent] of within.entries()) {
    const referent = soleFit(recent, sex);
    if (!referent || !allowed(referent)) continue;
    const weight =
      weigh(recent, referent, sex, here) -
      distanceFrom(recent, here) * perSentence -
      (within.length - 1 - at) * 0.12 +
      (rather?.(referent) ? (referent.childId === undefined ? 1 : 1.5) : 0);
    weights.set(referent, Math.max(weights.get(referent) ?? -Infinity, weight));
  }
  const { protagonist } = discourse;
  if (protagonist && fits(protagonist, sex) && allowed(protagonist))
    weights.set(protagonist, Math.max(-0.6, weights.get(protagonist) ?? -0.6));
  return [...weights].map(([person, weight]) => ({ person, weight })).toSorted((a, b) => b.weight - a.weight);
}

/** How many sentences ago; another item of the same list is out of reach, and what leads the list in is one sentence away. */
export function distanceFrom(recent: Recent, { sentence, item }: PronounPlace): number {
  if (recent.item !== undefined && recent.item !== item) return Infinity;
  const distance = sentence - recent.sentence;
  return item !== undefined && recent.item === undefined && distance < 12 ? Math.min(distance, 1) : distance;
}

function fits(referent: Referent, sex: Sex): boolean {
  return sex === 'unknown' || referent.sex === sex || referent.sex === 'unknown';
}

/** One person, or the one of a couple whose sex fits. */
function soleFit({ people }: Recent, sex: Sex): Referent | undefined {
  if (people.length > 3) return undefined;
  const fitting = people.filter((person) => fits(person, sex));
  const sure = fitting.filter((person) => person.sex === sex);
  return people.length === 1 ? fitting[0] : sure.length === 1 ? sure[0] : undefined;
}

function weigh(recent: Recent, referent: Referent, sex: Sex, here: PronounPlace): number {
  const unsure = referent.sex === 'unknown' && sex !== 'unknown' ? 1.2 : 0;
  const elsewhere = recent.quoted && here.quoted === false ? 1.2 : 0;
  const member = recent.people.length > 1 ? 0.3 : 0;
  return (recent.subject ? subjectWeight : 0) - unsure - elsewhere - member - (referent.professional ? 1.5 : 0);
}

/** The people "they" stands for: of the groups spoken of lately that may be meant the subject of a sentence before one that was only near; else undefined. */
export function resolvePlural(
  discourse: Discourse,
  here: PronounPlace,
  allowed: (referent: Referent) => boolean = () => true,
): readonly Referent[] | undefined {
  const groups = discourse.recent.filter(
    (recent) =>
      recent.people.length > 1 &&
      here.sentence - recent.sentence <= reach &&
      !(recent.quoted && here.quoted === false) &&
      recent.people.every(allowed),
  );
  const weightOf = (group: Recent, at: number) =>
    (group.subject ? subjectWeight : 0) -
    (here.sentence - group.sentence) * perSentence -
    (groups.length - 1 - at) * 0.12;
  return groups.map((group, at) => ({ group, weight: weightOf(group, at) })).toSorted((a, b) => b.weight - a.weight)[0]
    ?.group.people;
}
