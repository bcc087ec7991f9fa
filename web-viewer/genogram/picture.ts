/** The frame of a picture: the canvas that takes the focus, its buttons, how to move in it. Cytoscape is loaded when first needed. */
import type { ElementDefinition } from 'cytoscape';
import { button } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import type { Drawing } from './draw-graph.ts';
import type { WalkNode } from './walk.ts';

export interface Picture {
  readonly element: HTMLElement;
  readonly draw: (
    name: string,
    elements: readonly ElementDefinition[],
    walk: readonly WalkNode[],
    selected: string | undefined,
  ) => Promise<void>;
  readonly close: () => void;
}

export function picture(use: {
  readonly onOpen: (id: string) => void;
  readonly onSelect: (id: string) => void;
}): Picture {
  const how = element(
    'p',
    { id: 'picture-how', class: 'source' },
    'Arrow keys walk along ties, Enter opens the card. Drag to move, turn the wheel to zoom.',
  );
  const canvas = element('div', {
    class: 'canvas',
    tabindex: '0',
    role: 'application',
    'aria-describedby': 'picture-how',
  });
  const frame = element('div', { class: 'canvas-frame' }, canvas);
  let drawing: Drawing | undefined;
  let turn = 0;
  const small = { class: 'govuk-button govuk-button--secondary small' };
  const controls = element(
    'div',
    { class: 'picture-controls', role: 'group', 'aria-label': 'Zoom' },
    button('Zoom in', () => drawing?.zoom(1.3), small),
    button('Zoom out', () => drawing?.zoom(1 / 1.3), small),
    button('Fit', () => drawing?.fit(), small),
  );
  const close = () => {
    turn += 1;
    drawing?.close();
    drawing = undefined;
    delete frame.dataset['drawn'];
  };
  return {
    element: element('div', { class: 'picture' }, controls, frame, how),
    close,
    draw: async (name, elements, walk, selected) => {
      close();
      const mine = turn;
      canvas.setAttribute('aria-label', `${name}. The same stands in words beside it.`);
      const { drawGraph } = await import('./draw-graph.ts');
      if (mine !== turn) return;
      drawing = drawGraph({ container: canvas, elements, walk, start: selected, ...use });
      frame.dataset['drawn'] = name;
      if (selected !== undefined) drawing.select(selected);
    },
  };
}
