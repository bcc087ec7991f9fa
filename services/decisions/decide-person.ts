/** What a worker decides about a listed person: the next step for named children, or what the person is. Each child is a subject of its own. */
import type { z } from 'zod';
import type { PersonDecisionRequest } from '#graph/contract/decisions.ts';
import type { CaseView } from '../access/case-views.ts';
import { AppError } from '../errors.ts';
import { carried } from './carried.ts';
import { checkNextStepReason, checkPersonReason } from './check-reason.ts';
import type { DecisionDraft, Propose } from './decision-draft.ts';
import { decidablePerson } from './subjects.ts';

type Request = z.output<typeof PersonDecisionRequest>;

export function proposePerson(personKey: string, request: Request): Propose {
  return (view) =>
    request.about === 'next-step' ? nextStep(view, personKey, request) : whatTheyAre(view, personKey, request);
}

function nextStep(view: CaseView, personKey: string, request: Extract<Request, { about: 'next-step' }>): DecisionDraft {
  const person = decidablePerson(view, personKey);
  const childIds = [...new Set(request.childIds)];
  const known = new Set(view.loaded.caseFile.children.map(({ id }) => id));
  if (childIds.some((childId) => !known.has(childId)))
    throw new AppError('invalid-request', 'A child is named that the case is not about.');
  checkNextStepReason(view, person, request);
  return { about: 'next-step', mention: person.id, childIds, outcome: request.outcome, ...carried(view, request) };
}

function whatTheyAre(view: CaseView, personKey: string, request: Extract<Request, { about: 'person' }>): DecisionDraft {
  const person = decidablePerson(view, personKey);
  checkPersonReason(request);
  return { about: 'person', mention: person.id, outcome: request.outcome, ...carried(view, request) };
}
