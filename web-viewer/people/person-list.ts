/** The list of people in groups. One tab stop: arrow keys move, Enter opens; groups with nothing to decide are folded. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseView } from '../case/case-session.ts';
import { caseAddress } from '../app/route.ts';
import { element } from '../dom/element.ts';
import { nextStepWords } from '../words/decisions-in-words.ts';
import { orderInWords } from '../words/groups-in-words.ts';
import { firstName } from '../words/list-in-words.ts';
import { type ListGroup, listGroups } from './list-groups.ts';
import { labelsInShort } from './relations-in-words.ts';

export function personList(view: CaseView, openId: string | undefined): HTMLElement {
  const groups = listGroups(view);
  const toDecide = groups.filter(({ folded }) => !folded).reduce((sum, { people }) => sum + people.length, 0);
  const list = element(
    'nav',
    { class: 'person-list', 'aria-label': 'People', on: { keydown: moveInList } },
    element(
      'h2',
      { class: 'govuk-heading-s list-title' },
      toDecide === 0 ? 'Nobody waits for a decision' : `To decide (${toDecide})`,
    ),
    element('p', { class: 'list-order' }, orderInWords),
    ...groups.map((group) => groupElement(group, view, openId)),
  );
  const links = [...list.querySelectorAll('a')];
  const stop = links.find((link) => link.hasAttribute('aria-current')) ?? links[0];
  for (const link of links) link.tabIndex = link === stop ? 0 : -1;
  return list;
}

function groupElement({ title, people, folded }: ListGroup, view: CaseView, openId: string | undefined): HTMLElement {
  const words = `${title} (${people.length})`;
  const items = element('ul', { class: 'govuk-list' }, ...people.map((person) => item(person, view, openId)));
  if (!folded) return element('section', {}, element('h3', { class: 'group-title' }, words), items);
  const open = people.some(({ id }) => id === openId);
  return element('details', { class: 'group', open }, element('summary', { class: 'group-title' }, words), items);
}

function item(person: PersonDocument, { caseDocument }: CaseView, openId: string | undefined): HTMLElement {
  const current = person.id === openId;
  return element(
    'li',
    {},
    element(
      'a',
      {
        class: 'person-link',
        href: caseAddress(caseDocument.id, 'people', person.id),
        'aria-current': current ? 'true' : undefined,
      },
      element('span', { class: 'person-link-name' }, person.name),
      element('span', { class: 'person-link-label' }, labelsInShort(person)),
      ...steps(person, caseDocument.children),
    ),
  );
}

/** What is decided for whom, once anything is. */
function steps(person: PersonDocument, children: readonly { id: string; name: string }[]): readonly HTMLElement[] {
  const all = person.suggestion?.children ?? [];
  if (all.every(({ nextStep }) => nextStep === 'undecided')) return [];
  const name = (childId: string) => firstName(children.find(({ id }) => id === childId)?.name ?? childId);
  const words = all.map(
    ({ childId, nextStep }) => `${name(childId)}: ${nextStep === 'undecided' ? 'to decide' : nextStepWords[nextStep]}`,
  );
  return [element('span', { class: 'person-link-step' }, words.join(' · '))];
}

function moveInList(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...list.querySelectorAll('a')].filter((link) => link.getClientRects().length > 0);
  const at = links.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const link = to === undefined ? undefined : links[to];
  if (link === undefined) return;
  event.preventDefault();
  for (const other of list.querySelectorAll('a')) other.tabIndex = other === link ? 0 : -1;
  link.focus();
}
