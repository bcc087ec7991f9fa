/** Suggestions for a date: who might be considered, in groups that are not a ranking. Machines suggest, people decide. */
import type { Network, Person } from '#graph/model/network.ts';
import type { Suggestion } from '#graph/model/suggestion.ts';
import { keptAdopters } from '#graph/network/adoptions.ts';
import type { CaseFacts } from './case-facts.ts';
import { considerations } from './considerations.ts';
import { inListOrder } from './list-order.ts';
import { newEvidence } from './new-evidence.ts';
import { reasons } from './reasons.ts';
import { holdsResponsibility, suggestionGroup } from './suggestion-group.ts';

/** @param onDate the day the suggestions are for, `YYYY-MM-DD`; never taken from the clock here. */
export function suggest(network: Network, facts: CaseFacts, onDate: string): readonly Suggestion[] {
  const adopters = keptAdopters(network);
  const found = network.people.flatMap((person) => {
    const group = suggestionGroup(person, onDate);
    // To approach strangers who adopted a child, or a brother or sister, would undo the adoption (practice §4).
    if (group === undefined || (adopters.has(person.id) && !holdsResponsibility(person))) return [];
    const suggestion: Suggestion = {
      personId: person.id,
      group,
      reasons: reasons(person, network, facts),
      considerations: considerations(person, network, facts, onDate),
      children: forChildren(person, network),
    };
    return [{ suggestion, person }];
  });
  return inListOrder(found, facts);
}

function forChildren(person: Person, network: Network): Suggestion['children'] {
  const childIds = [...new Set(person.relations.map((relation) => relation.childId))];
  return childIds.map((childId) => {
    const decided = person.nextSteps.find((step) => step.childId === childId);
    return {
      childId,
      nextStep: decided?.outcome ?? 'undecided',
      decisionId: decided?.decisionId,
      newEvidence: newEvidence(person, childId, network),
    };
  });
}
