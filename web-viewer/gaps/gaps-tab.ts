/** Gaps: what the records do not say about a child's family. They never count or imply hidden people. */
import type { CaseTabView, TabUse } from '../case/case-tab-view.ts';
import { element, fill } from '../dom/element.ts';

export function gapsTab({ session }: TabUse): CaseTabView {
  const place = element('div', { class: 'tab-page' });
  const show = () => {
    const { network, caseDocument } = session.view();
    const byChild = Map.groupBy(network.gaps, ({ child }) => child);
    fill(
      place,
      element('h2', { class: 'govuk-heading-m', tabindex: '-1' }, 'Gaps in what the records say'),
      element('p', {}, 'Ask the family and the people who know them. Do not guess from rumour.'),
      network.gaps.length === 0 &&
        element('p', { class: 'empty' }, 'Kith found no gap it can name in the records read.'),
      ...[...byChild].map(([child, gaps]) =>
        element(
          'section',
          {},
          element('h3', { class: 'govuk-heading-s' }, child),
          element('ul', { class: 'govuk-list govuk-list--bullet' }, ...gaps.map(({ text }) => element('li', {}, text))),
        ),
      ),
      caseDocument.unread > 0 &&
        element('p', {}, `${caseDocument.unread} of the files could not be read, so people may be missing.`),
    );
  };
  return { element: place, title: 'Gaps', show, close: () => undefined };
}
