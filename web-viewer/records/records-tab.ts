/** Records: adding files, how reading them goes, files that could not be read and what to do, and each record with what may be done to it. */
import type { CaseTabView, TabUse } from '../case/case-tab-view.ts';
import { element, fill } from '../dom/element.ts';
import { count } from '../words/list-in-words.ts';
import { addRecords } from './add-records.ts';
import { miningProgress } from './mining-progress.ts';
import { recordItem } from './record-item.ts';
import { sentenceForCode } from '../words/failure-in-words.ts';

export function recordsTab(use: TabUse): CaseTabView {
  const { session } = use;
  const place = element('div', { class: 'tab-page' });
  const list = element('div', {});
  const progress = miningProgress(session, async () => {
    await session.reload();
    use.changed();
  });
  const add = addRecords(session, async () => {
    await session.reload();
    use.changed();
    await progress.start();
  });
  fill(place, element('h2', { class: 'govuk-heading-m', tabindex: '-1' }, 'Records'), add, progress.element, list);
  return {
    element: place,
    title: 'Records',
    show: () => {
      const { records, caseDocument } = session.view();
      progress.follow(caseDocument.job?.id);
      fill(
        list,
        ...unread(records.unread),
        element('h3', { class: 'govuk-heading-s' }, `${count(records.items.length, 'record')} in this case`),
        records.items.length === 0 &&
          element('p', { class: 'empty' }, 'No record yet. Add the files of the case above.'),
        element('ul', { class: 'govuk-list record-list' }, ...records.items.map((record) => recordItem(record, use))),
      );
    },
    close: progress.close,
  };
}

function unread(files: readonly { readonly path: string; readonly code: string }[]): readonly HTMLElement[] {
  if (files.length === 0) return [];
  return [
    element(
      'h3',
      { class: 'govuk-heading-s' },
      `${count(files.length, 'file')} could not be read, so people may be missing`,
    ),
    element(
      'ul',
      { class: 'govuk-list record-list' },
      ...files.map(({ path, code }) =>
        element('li', { class: 'record-item' }, element('strong', {}, path), element('p', {}, sentenceForCode(code))),
      ),
    ),
  ];
}
