/** The list of people: check again first, then the groups still to decide, then the decided, then everyone else the records name. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseView } from '../case/case-session.ts';
import { groupsInOrder, groupWords } from '../words/groups-in-words.ts';

export interface ListGroup {
  readonly title: string;
  readonly people: readonly PersonDocument[];
  /** Folded away at first: nothing in it waits for a decision. */
  readonly folded: boolean;
}

export function listGroups({ network, index }: CaseView): readonly ListGroup[] {
  const suggested = network.suggestedInOrder.flatMap((id) => index.person(id) ?? []);
  const again = suggested.filter(needsChecking);
  const open = suggested.filter((person) => !needsChecking(person) && isUndecided(person));
  const decided = suggested.filter((person) => !needsChecking(person) && !isUndecided(person));
  const listed = new Set(suggested.map(({ id }) => id));
  const rest = network.people.filter(({ id, category }) => !listed.has(id) && category !== 'child');
  const isAside = ({ setAside }: PersonDocument) => setAside === 'not-this-family' || setAside === 'professional-only';
  const groups: readonly ListGroup[] = [
    { title: 'Check again: new since your decision', people: again, folded: false },
    ...groupsInOrder.map((group) => ({
      title: groupWords[group],
      people: open.filter(({ suggestion }) => suggestion?.group === group),
      folded: false,
    })),
    { title: 'Decided', people: decided, folded: true },
    {
      title: 'Also in the records, not put forward',
      people: rest.filter((person) => person.category !== 'professional' && !isAside(person)),
      folded: true,
    },
    {
      title: 'Professionals',
      people: rest.filter((person) => person.category === 'professional' && !isAside(person)),
      folded: true,
    },
    { title: 'Set aside', people: rest.filter(isAside), folded: true },
  ];
  return groups.filter(({ people }) => people.length > 0);
}

function needsChecking({ suggestion }: PersonDocument): boolean {
  return suggestion?.children.some(({ newEvidence }) => newEvidence.length > 0) ?? false;
}

function isUndecided({ suggestion }: PersonDocument): boolean {
  return suggestion?.children.some(({ nextStep }) => nextStep === 'undecided') ?? false;
}

/** Who is opened after this one: the next in the list who waits for a decision, from the top again at its end. */
export function nextToDecide(view: CaseView, after: string | undefined): PersonDocument | undefined {
  const waiting = listGroups(view)
    .filter(({ folded }) => !folded)
    .flatMap(({ people }) => people);
  const order = new Map(view.network.suggestedInOrder.map((id, at) => [id, at]));
  const place = order.get(after ?? '') ?? -1;
  return waiting.find(({ id }) => (order.get(id) ?? 0) > place) ?? waiting.find(({ id }) => id !== after);
}
