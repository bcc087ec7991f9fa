/**
 * Who is one person: a worker joins two, keeps two apart, or splits one into parts. A judgement that contradicts standing ones is refused
 * and names them, to be undone first (design §4.5).
 */
import type { z } from 'zod';
import type { IdentityRequest, SplitRequest } from '#graph/contract/decisions.ts';
import type { Decision, DecisionOf } from '#graph/model/decision.ts';
import type { Person } from '#graph/model/network.ts';
import { decisionsAbout, standingDecisions } from '#graph/network/standing-decisions.ts';
import type { CaseView } from '../access/case-views.ts';
import { AppError } from '../errors.ts';
import { carried, type CarriedRequest } from './carried.ts';
import type { Propose } from './decision-draft.ts';
import { holderOf, personBy, refuseImplied } from './subjects.ts';

type Judgement = DecisionOf<'identity'>['judgements'][number];

export function proposeIdentity(
  request: CarriedRequest & Pick<z.output<typeof IdentityRequest>, 'people' | 'outcome'>,
): Propose {
  return (view) => {
    const [a, b] = [personBy(view, request.people[0]), personBy(view, request.people[1])];
    refuseImplied(a);
    refuseImplied(b);
    if (a.id === b.id) throw new AppError('not-decidable', 'This is one person already. Split them instead.');
    if (a.category === 'child' && b.category === 'child' && request.outcome === 'same')
      throw new AppError('not-decidable', 'Two children of the case cannot be one person.');
    const judgement = { a: a.id, b: b.id, outcome: request.outcome };
    if (request.outcome === 'same') refuseContradiction(keepingApart(view, a, b, judgement));
    return { about: 'identity', judgements: [judgement], ...carried(view, request) };
  };
}

export function proposeSplit(
  personKey: string,
  request: CarriedRequest & Pick<z.output<typeof SplitRequest>, 'parts'>,
): Propose {
  return (view) => {
    const person = personBy(view, personKey);
    refuseImplied(person);
    const parts = partsOf(view, person, request.parts);
    const partOf = new Map(parts.flatMap((part, index) => part.map((end) => [end, index] as const)));
    const across = standingIdentity(view).filter(({ judgements }) =>
      judgements.some(({ a, b, outcome }) => {
        const [partA, partB] = [partOf.get(a), partOf.get(b)];
        return outcome === 'same' && partA !== undefined && partB !== undefined && partA !== partB;
      }),
    );
    refuseContradiction(across);
    return { about: 'identity', judgements: splitJudgements(parts), ...carried(view, request) };
  };
}

/** *Same* within each part, *different* between any two. */
function splitJudgements(parts: readonly (readonly string[])[]): readonly Judgement[] {
  const within = parts.flatMap(([first = '', ...others]) =>
    others.map((other): Judgement => ({ a: first, b: other, outcome: 'same' })),
  );
  const between = parts.flatMap((part, index) =>
    parts.slice(index + 1).map((other): Judgement => ({ a: part[0] ?? '', b: other[0] ?? '', outcome: 'different' })),
  );
  return [...within, ...between];
}

/** The parts by ids as the store knows them: every mention of the person, and the child where it is one, in exactly one of them. */
function partsOf(
  { keys }: CaseView,
  person: Person,
  given: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const named = given.map((part) => part.map((key) => keys.stored(key) ?? ''));
  // A child stays with the first part unless another names them.
  const isAlone = person.category === 'child' && !named.flat().includes(person.id);
  const parts = isAlone ? named.map((part, index) => (index === 0 ? [person.id, ...part] : part)) : named;
  const all = parts.flat();
  const own = new Set(person.mentions.map(({ id }) => id));
  if (person.category === 'child') own.add(person.id);
  if (all.length !== own.size || new Set(all).size !== own.size || all.some((end) => !own.has(end)))
    throw new AppError('invalid-request', 'Put each mention of this person into exactly one part.');
  return parts;
}

/** Standing decisions by which two people may not be one. *Not sure* about the very pair is no obstacle: it is what is now decided. */
function keepingApart(view: CaseView, a: Person, b: Person, judgement: Judgement): readonly Decision[] {
  const side = (end: string) => {
    const holder = holderOf(view.network, end)?.id;
    return holder === a.id ? 'a' : holder === b.id ? 'b' : undefined;
  };
  const isSamePair = (one: Judgement) =>
    (one.a === judgement.a && one.b === judgement.b) || (one.a === judgement.b && one.b === judgement.a);
  const forbids = (one: Judgement) => {
    const sides = new Set([side(one.a), side(one.b)]);
    const isAcross = sides.has('a') && sides.has('b');
    return isAcross && (one.outcome === 'different' || (one.outcome === 'not-sure' && !isSamePair(one)));
  };
  return standingIdentity(view).filter(({ judgements }) => judgements.some(forbids));
}

function standingIdentity({ loaded }: CaseView): readonly DecisionOf<'identity'>[] {
  return decisionsAbout(standingDecisions(loaded.log.decisions), 'identity');
}

function refuseContradiction(contradicted: readonly Decision[]): void {
  if (contradicted.length === 0) return;
  throw new AppError('contradicts-decision', 'Earlier decisions say otherwise. Undo those first.', {
    decisionIds: contradicted.map(({ id }) => id),
  });
}
