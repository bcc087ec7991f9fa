/** Whom "he", "she", "they" stand for: the most salient of those whose sex fits. */
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../parsed-document.ts';
import { claimsOf } from './claim-log.ts';
import type { Discourse, Recent } from './discourse.ts';
import { isInReach, reach, salienceOf, standing, weights, type Place } from './salience.ts';

/** Who may be meant, and whom the words around rather mean. */
export interface PronounWish {
  readonly allowed?: (referent: Referent) => boolean;
  readonly rather?: (referent: Referent) => boolean;
  /** Whether several people may be meant together. */
  readonly together?: (people: readonly Referent[]) => boolean;
  /** Whom no name may mean, though it fits them too. */
  readonly not?: readonly Referent[];
}

/** The person a singular pronoun of this sex stands for at this point, or `undefined` where nobody fits. */
export function resolveSingular(
  discourse: Discourse,
  sex: Sex,
  here: Place,
  wish: PronounWish = {},
): Referent | undefined {
  return rankSingular(discourse, sex, here, wish)[0]?.person;
}

interface Ranked {
  readonly person: Referent;
  readonly weight: number;
}

/** Everybody a singular pronoun of this sex may stand for at this point, likeliest first. `allowed` narrows who may be meant. */
export function rankSingular(
  discourse: Discourse,
  sex: Sex,
  here: Place,
  { allowed = () => true, rather }: PronounWish = {},
): readonly Ranked[] {
  const best = new Map<Referent, number>();
  const within = discourse.recent.filter((recent) => isInReach(recent, here));
  const note = (person: Referent, weight: number) => best.set(person, Math.max(best.get(person) ?? -Infinity, weight));
  for (const [at, recent] of within.entries()) {
    const person = soleFit(recent, sex);
    if (!person || !allowed(person)) continue;
    note(
      person,
      salienceOf(recent, within.length - 1 - at, here) +
        standing(person, sex !== 'unknown') +
        (isOfOwner(within, recent, sex) ? weights.ofOwner : 0) +
        (rather?.(person) ? (person.childId === undefined ? weights.rather : weights.ratherChild) : 0),
    );
  }
  const { protagonist } = discourse;
  if (protagonist && fits(protagonist, sex) && allowed(protagonist)) note(protagonist, weights.protagonist);
  const topic = topicAbove(discourse, here);
  if (topic && fits(topic, sex) && allowed(topic)) note(topic, weights.topicAbove);
  return [...best].map(([person, weight]) => ({ person, weight })).toSorted((a, b) => b.weight - a.weight);
}

/** Whom the paragraph before began with, for a pronoun that begins the next one. */
function topicAbove({ recent }: Discourse, { leads, part }: Place): Referent | undefined {
  const last = recent.at(-1)?.part;
  if (leads !== true || part === undefined || last === undefined || last === part) return undefined;
  const [person, ...others] = recent.find((told) => told.part === last && told.subject && told.leads)?.people ?? [];
  return others.length === 0 ? person : undefined;
}

/** "Ann's parents, Al and Bea, came. Her brother …": the two are spoken of as hers. */
function isOfOwner(within: readonly Recent[], { people, sentence }: Recent, sex: Sex): boolean {
  if (people.length !== 2) return false;
  const owner = within.find((recent) => recent.owner === true && recent.sentence === sentence)?.people ?? [];
  return owner.length === 1 && owner.every((person) => person.sex === sex && !people.includes(person));
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

const groupWeights = { subject: 1.6, perSentence: -1.1, perMention: -0.12 };

/** The people "they" stands for: of the groups spoken of lately that may be meant the subject of a sentence before one that was only near; else undefined. */
export function resolvePlural(
  discourse: Discourse,
  here: Place,
  { allowed = () => true, together = () => true }: PronounWish = {},
): readonly Referent[] | undefined {
  const groups = discourse.recent.filter(
    (recent) =>
      recent.people.length > 1 &&
      here.sentence - recent.sentence <= reach &&
      !(recent.quoted && here.quoted === false) &&
      recent.people.every(allowed) &&
      together(recent.people),
  );
  const weightOf = (group: Recent, at: number) =>
    (group.subject ? groupWeights.subject : 0) +
    (here.sentence - group.sentence) * groupWeights.perSentence +
    (groups.length - 1 - at) * groupWeights.perMention;
  const best = groups
    .map((group, at) => ({ group, weight: weightOf(group, at) }))
    .toSorted((a, b) => b.weight - a.weight)[0]?.group;
  return best && (newCouple(discourse, groups, best) ?? best).people;
}

/** "Ann and Bob parted; Bob went on to marry Di. They have a son.": of two couples who have somebody in common the later. */
function newCouple({ claims }: Discourse, groups: readonly Recent[], best: Recent): Recent | undefined {
  const isCouple = ({ people }: Recent) =>
    people.length === 2 &&
    claimsOf(claims, ...people).some(
      ({ kind, polarity, state, from, to }) =>
        kind === 'partner' &&
        polarity !== 'denied' &&
        state !== 'separated' &&
        people.includes(from) &&
        people.includes(to),
    );
  const isOther = ({ people }: Recent) => people.filter((person) => best.people.includes(person)).length === 1;
  if (
    !claimsOf(claims, ...best.people).some(
      ({ kind, from, to }) => kind === 'partner' && best.people.includes(from) && best.people.includes(to),
    )
  )
    return undefined;
  return groups.findLast((group) => group.start > best.start && isOther(group) && isCouple(group));
}
