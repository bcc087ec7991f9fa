/** Creates a case: a reference and the children it is about. Records are added on the page that opens next. */
import type { CaseDocument } from '#graph/contract/cases.ts';
import { post } from '../api/request.ts';
import type { Page } from '../app/page.ts';
import { caseAddress } from '../app/route.ts';
import { button, field, textInput } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';
import { childFields, type ChildFields } from './child-fields.ts';

export function newCasePage(): Page {
  const reference = field(
    'Case reference',
    textInput('reference', { maxlength: 80 }),
    "Your team's own number. No names.",
  );
  const place = element('div', {});
  const problem = element('p', { class: 'govuk-error-message', role: 'alert' });
  let children: ChildFields[] = [];
  const draw = () => place.replaceChildren(...children.map(({ group }) => group));
  const add = () => {
    const child = childFields(children.length + 1, () => {
      children = children.filter((other) => other !== child);
      draw();
    });
    children = [...children, child];
    draw();
  };
  add();
  const create = async () => {
    const words = reference.input.value.trim();
    reference.fault(words === '' ? 'Enter the case reference' : undefined);
    if (words === '') return;
    const given = children.map((child, at) => child.read(`child${at + 1}`));
    const complete = given.filter((child) => child !== undefined);
    if (complete.length < given.length) return;
    try {
      const made = await post<CaseDocument>('/cases', { reference: words, children: complete });
      window.location.hash = caseAddress(made.id, 'records');
    } catch (failure) {
      problem.textContent = sentenceFor(failure);
    }
  };
  const form = element(
    'form',
    {
      class: 'page narrow',
      novalidate: true,
      on: {
        submit: (event) => {
          event.preventDefault();
          void create();
        },
      },
    },
    element('h1', { class: 'govuk-heading-l', tabindex: '-1' }, 'Create a case'),
    problem,
    reference.group,
    place,
    button('Add another child', add),
    element('div', {}, element('button', { class: 'govuk-button', type: 'submit' }, 'Create the case')),
  );
  return { title: 'Create a case', element: form, close: () => undefined };
}
