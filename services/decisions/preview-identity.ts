/** What joining or splitting people would do: the people afterwards, the decisions that would stand together, what would contradict. Changes nothing. */
import { randomUUID } from 'node:crypto';
import type { IdentityPreview } from '#graph/contract/decisions.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { Network, Person } from '#graph/model/network.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { endsNamedBy, standingDecisions } from '#graph/network/standing-decisions.ts';
import type { CaseView } from '../access/case-views.ts';
import { decisionInWords } from './decision-in-words.ts';
import type { Propose } from './decision-draft.ts';
import { holderOf } from './subjects.ts';

export function previewIdentity(view: CaseView, propose: Propose): IdentityPreview {
  const { log, revision } = view.loaded;
  const decision: Decision = { ...propose(view), id: randomUUID(), by: '', at: new Date(0).toISOString(), revision };
  const after = composeNetwork({ ...log, decisions: [...log.decisions, decision] });
  const people = holdersOf(after, endsNamedBy(decision));
  const before = new Set(view.network.contradictions.map(({ text }) => text));
  return {
    people: people.map(({ id, name, aliases, relations }) => ({
      id: view.keys.shown(id),
      name,
      aliases: [...aliases],
      labels: relations.map(({ label, childId }) => `${label} of ${childName(view, childId)}`),
    })),
    decisionsBroughtTogether: people.flatMap((person) => broughtTogether(view, person)),
    contradictions: after.contradictions.flatMap(({ text }) => (before.has(text) ? [] : [text])),
  };
}

function holdersOf(network: Network, ends: readonly string[]): readonly Person[] {
  return [...new Set(ends.flatMap((end) => holderOf(network, end) ?? []))];
}

/** Standing decisions about one person afterwards that are about two now. */
function broughtTogether(view: CaseView, person: Person): readonly string[] {
  const ends = new Set([person.id, ...person.mentions.map(({ id }) => id)]);
  const about = standingDecisions(view.loaded.log.decisions).filter(
    (decision) =>
      (decision.about === 'next-step' || decision.about === 'person' || decision.about === 'tie') &&
      endsNamedBy(decision).some((end) => ends.has(end)),
  );
  const subjects = new Set(
    about
      .flatMap((decision) => endsNamedBy(decision).filter((end) => ends.has(end)))
      .map((end) => holderOf(view.network, end)?.id),
  );
  return subjects.size < 2 ? [] : about.map((decision) => decisionInWords(view, decision));
}

function childName({ loaded }: CaseView, childId: string): string {
  return loaded.caseFile.children.find(({ id }) => id === childId)?.name ?? childId;
}
