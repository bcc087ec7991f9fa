/** The genogram and the ecomap: a picture to see the whole by, the same in words beside it. Selecting a person opens the card. */
import type { Network } from '#graph/model/network.ts';
import { childPersonId } from '#graph/model/case-file.ts';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import { caseAddress } from '../app/route.ts';
import type { CaseTabView, TabUse } from '../case/case-tab-view.ts';
import { announce } from '../dom/announce.ts';
import { field, select } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { ecomap } from './ecomap.ts';
import { ecomapElements, ecomapWalk } from './ecomap-elements.ts';
import { ecomapWords } from './ecomap-words.ts';
import { genogramElements } from './genogram-elements.ts';
import { genogramWalk } from './genogram-walk.ts';
import { genogramWords } from './genogram-words.ts';
import { genogramKey } from './genogram-key.ts';
import { networkOfResponse } from './network-of-response.ts';
import { type Picture, picture } from './picture.ts';
import { onSide, sideChoices } from './side-filter.ts';

export function genogramTab({ session }: TabUse): CaseTabView {
  const children = session.view().caseDocument.children;
  const side = field('Show', select('genogram-side', sideChoices(children)));
  const child = field(
    'Child in the middle',
    select(
      'ecomap-child',
      children.map(({ id, name }) => ({ value: id, words: name })),
    ),
  );
  const views = element('nav', { class: 'view-switch', 'aria-label': 'Picture' });
  const words = element('section', { class: 'words-place', 'aria-label': 'The picture in words' });
  const choice = element('div', { class: 'picture-choice' });
  let isEcomap = false;
  let network: Network | undefined;

  const open = (id: string) => {
    history.replaceState(null, '', caseAddress(session.caseId, 'genogram', isEcomap ? 'ecomap' : id));
    window.location.hash = caseAddress(session.caseId, 'people', id);
  };
  const onSelect = (id: string) => {
    const person = session.view().index.person(id);
    const what = person?.category === 'child' ? 'child of this case' : person?.relations[0]?.label;
    announce(person === undefined ? 'A person no record names' : [person.name, what].filter(Boolean).join('. '));
  };
  const drawing: Picture = picture({ onOpen: open, onSelect });

  const drawGenogram = (selected: string | undefined) => {
    network ??= networkOfResponse(session.view().network);
    const layout = layoutGenogram(onSide(network, side.input.value), { showReview: true });
    fill(choice, side.group);
    fill(
      words,
      element('h3', { class: 'govuk-heading-s' }, 'The genogram in words'),
      genogramKey(layout),
      genogramWords(layout, session.caseId),
    );
    return drawing.draw('Genogram', genogramElements(layout), genogramWalk(layout), selected);
  };
  const drawEcomap = () => {
    const childId = child.input.value;
    const name = children.find(({ id }) => id === childId)?.name ?? '';
    const map = ecomap(session.view().network.people, childId);
    fill(choice, child.group);
    fill(words, element('h3', { class: 'govuk-heading-s' }, 'The ecomap in words'), ecomapWords(map, session.caseId));
    const id = childPersonId(childId);
    return drawing.draw('Ecomap', ecomapElements(map, id, name), ecomapWalk(map, id), undefined);
  };
  const drawViews = () =>
    fill(
      views,
      ...[
        { words: 'Genogram', item: undefined, current: !isEcomap },
        { words: 'Ecomap', item: 'ecomap', current: isEcomap },
      ].map(({ words: label, item, current }) =>
        element(
          'a',
          { href: caseAddress(session.caseId, 'genogram', item), 'aria-current': current ? 'page' : undefined },
          label,
        ),
      ),
    );
  side.input.addEventListener('change', () => void drawGenogram(undefined));
  child.input.addEventListener('change', () => void drawEcomap());
  return {
    element: element(
      'div',
      { class: 'genogram-tab' },
      element(
        'div',
        { class: 'picture-head' },
        element('h2', { class: 'govuk-heading-m', tabindex: '-1' }, 'The whole network'),
        views,
        choice,
      ),
      drawing.element,
      words,
    ),
    title: 'Genogram',
    show: (item) => {
      isEcomap = item === 'ecomap';
      network = undefined;
      drawViews();
      void (isEcomap ? drawEcomap() : drawGenogram(item));
    },
    close: drawing.close,
  };
}
