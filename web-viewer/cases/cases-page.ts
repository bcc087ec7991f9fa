/** The list of cases: one press opens a case on the first person who waits for a decision. */
import type { CaseDocument } from '#graph/contract/cases.ts';
import { get } from '../api/request.ts';
import type { Page } from '../app/page.ts';
import { caseAddress } from '../app/route.ts';
import { tag } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { count, firstName, listInWords } from '../words/list-in-words.ts';

interface CasesPage {
  readonly items: readonly CaseDocument[];
  readonly next: string | null;
}

export async function casesPage(): Promise<Page> {
  const cases = await allCases();
  return {
    title: 'Cases',
    element: element(
      'div',
      { class: 'page cases' },
      element('h1', { class: 'govuk-heading-l', tabindex: '-1' }, 'Cases'),
      element('p', {}, element('a', { class: 'govuk-button', href: '#/new-case' }, 'Create a case')),
      cases.length === 0 && element('p', { class: 'empty' }, 'There is no case yet. Create one and add its records.'),
      element('ul', { class: 'govuk-list case-list' }, ...cases.map(caseItem)),
    ),
    close: () => undefined,
  };
}

async function allCases(): Promise<readonly CaseDocument[]> {
  const items: CaseDocument[] = [];
  let after = '';
  for (;;) {
    const page = await get<CasesPage>(`/cases?limit=200${after}`);
    items.push(...page.items);
    if (page.next === null) return items;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

function caseItem(one: CaseDocument): HTMLElement {
  const { id, reference, children, isExample, records, unread, toDecide, checkAgain, job } = one;
  const facts = [
    checkAgain > 0 ? `${checkAgain} to check again` : '',
    toDecide === 0 ? 'nobody to decide' : `${toDecide} to decide`,
    count(records, 'record'),
    unread > 0 ? `${unread} could not be read` : '',
    job !== null && (job.state === 'queued' || job.state === 'running') ? 'reading records now' : '',
  ].filter((fact) => fact !== '');
  return element(
    'li',
    { class: 'case-item' },
    element(
      'a',
      { class: 'case-link', href: caseAddress(id) },
      element('span', { class: 'case-reference' }, reference),
      element('span', {}, listInWords(children.map(({ name }) => firstName(name)))),
    ),
    isExample && tag('Example: invented people'),
    element('p', { class: 'source' }, facts.join(' · ')),
  );
}
