/** Finds a person by name over the cases one may open. Sent in the body of a request: no name enters an address. */
import type { SearchResponse } from '#graph/contract/search.ts';
import { post } from '../api/request.ts';
import type { Page } from '../app/page.ts';
import { caseAddress } from '../app/route.ts';
import { announce } from '../dom/announce.ts';
import { field, textInput } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { count } from '../words/list-in-words.ts';

export function findPage(): Page {
  const words = field('Name, or part of it', textInput('find-words', { type: 'search', maxlength: 200 }));
  const results = element('div', { class: 'find-results' });
  const find = async () => {
    const asked = words.input.value.trim();
    words.fault(asked === '' ? 'Enter a name' : undefined);
    if (asked === '') return;
    try {
      const { items } = await post<SearchResponse>('/search', { words: asked, limit: 100 });
      announce(`${count(items.length, 'person', 'people')} found`);
      fill(
        results,
        element('h2', { class: 'govuk-heading-m' }, `${count(items.length, 'person', 'people')} found`),
        items.length === 0 &&
          element('p', {}, 'Nobody of that name in the cases you may open. The example case is not searched.'),
        element('ul', { class: 'govuk-list case-list' }, ...items.map(hit)),
      );
    } catch (failure) {
      fill(results, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
    }
  };
  const form = element(
    'form',
    {
      role: 'search',
      novalidate: true,
      on: {
        submit: (event) => {
          event.preventDefault();
          void find();
        },
      },
    },
    words.group,
    element('button', { class: 'govuk-button', type: 'submit' }, 'Find'),
  );
  return {
    title: 'Find a person',
    element: element(
      'div',
      { class: 'page narrow' },
      element('h1', { class: 'govuk-heading-l', tabindex: '-1' }, 'Find a person'),
      form,
      results,
    ),
    close: () => undefined,
  };
}

function hit({ caseId, personId, name, reference }: SearchResponse['items'][number]): HTMLElement {
  return element(
    'li',
    { class: 'case-item' },
    element(
      'a',
      { class: 'case-link', href: caseAddress(caseId, 'people', personId) },
      element('span', { class: 'case-reference' }, name),
      element('span', {}, reference),
    ),
  );
}
