/** The ecomap in words: circle by circle, each person with the tie and the quotes that place them there. */
import { caseAddress } from '../app/route.ts';
import { element } from '../dom/element.ts';
import { count } from '../words/list-in-words.ts';
import { circles, type Ecomap } from './ecomap.ts';

export function ecomapWords({ people, leftToGenogram }: Ecomap, caseId: string): HTMLElement {
  return element(
    'div',
    { class: 'in-words' },
    ...circles.flatMap((title, circle) => {
      const here = people.filter((one) => one.circle === circle);
      if (here.length === 0) return [];
      const items = here.map(({ person, words, byHearsay }) => {
        const link = element('a', { class: 'govuk-link', href: caseAddress(caseId, 'people', person.id) }, person.name);
        return element('li', {}, link, `: ${words.join('; ')}${byHearsay ? '; by hearsay' : ''}`);
      });
      return [
        element('h4', { class: 'govuk-heading-s' }, title),
        element('ul', { class: 'govuk-list govuk-list--bullet' }, ...items),
      ];
    }),
    leftToGenogram > 0 &&
      element(
        'p',
        { class: 'source' },
        `${count(leftToGenogram, 'relative')} of whom the records say nothing about contact or closeness: see the genogram.`,
      ),
    people.length === 0 && element('p', { class: 'empty' }, 'The records read connect nobody to this child yet.'),
  );
}
