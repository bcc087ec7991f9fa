/** That two people of two cases are one human (design §4.10): seen only by those who see both cases; moves nothing. */
import type { CaseView } from '../access/case-views.ts';
import { notFound } from '../access/guarded-graph.ts';
import { AppError } from '../errors.ts';
import type { Propose } from './decision-draft.ts';
import type { Person } from '#graph/model/network.ts';
import type { DecisionOf } from '#graph/model/decision.ts';
import { decidablePerson } from './subjects.ts';

export function proposeSameHuman(
  personKey: string,
  other: { readonly view: CaseView; readonly personKey: string },
  outcome: DecisionOf<'same-human'>['outcome'],
): Propose {
  return (view) => {
    if (view.loaded.id === other.view.loaded.id)
      throw new AppError('not-decidable', 'These are people of one case: say whether they are the same person there.');
    const mention = mentionOf(decidablePerson(view, personKey));
    const otherMention = mentionOf(decidablePerson(other.view, other.personKey));
    const otherCaseId = other.view.loaded.id;
    return { about: 'same-human', mention, otherCaseId, otherMention, outcome, evidenceSeen: [] };
  };
}

function mentionOf({ id, mentions }: Person): string {
  const mention = mentions.find((one) => one.id === id) ?? mentions[0];
  if (mention === undefined) throw notFound();
  return mention.id;
}
