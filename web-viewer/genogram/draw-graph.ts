/** A picture on Cytoscape at fixed positions: zoom, fit, pan, and a walk along ties by arrow keys. Enter or a press opens a person. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { graphStyle } from './graph-style.ts';
import { stepTowards, type WalkNode } from './walk.ts';

export interface Drawing {
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  readonly select: (id: string) => void;
  readonly close: () => void;
}

export interface GraphUse {
  readonly container: HTMLElement;
  readonly elements: readonly ElementDefinition[];
  readonly walk: readonly WalkNode[];
  readonly start: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

export function drawGraph({ container, elements, walk, start, onSelect, onOpen }: GraphUse): Drawing {
  const core = cytoscape({
    container,
    elements: [...elements],
    style: graphStyle,
    layout: { name: 'preset', fit: true, padding: 24 },
    minZoom: 0.05,
    maxZoom: 4,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    pixelRatio: 'auto',
  });
  let selected = start;
  if (core.zoom() < readable && walk[0] !== undefined) showAtReadableSize(core, walk[0]);
  const fit = () => void core.fit(undefined, 24);
  const select = (id: string) => {
    const node = core.getElementById(id);
    if (node.empty()) return;
    core.$(':selected').unselect();
    node.select();
    selected = id;
    bringIntoView(core, id);
    onSelect(id);
  };
  core.on('tap', 'node.person', (event) => onOpen(String(event.target.id())));
  core.on('mouseover', 'node.person', () => container.classList.add('over-person'));
  core.on('mouseout', 'node.person', () => container.classList.remove('over-person'));
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && selected !== undefined) onOpen(selected);
    const next = stepTowards(event.key, selected, walk);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
  };
  container.addEventListener('keydown', press);
  return {
    zoom: (by) =>
      core.zoom({
        level: core.zoom() * by,
        renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 },
      }),
    fit,
    select,
    close: () => {
      container.removeEventListener('keydown', press);
      core.destroy();
    },
  };
}

/** Smaller than this, names cannot be read. */
const readable = 0.62;

/** Opens at a size at which names can be read, the child low in the middle where the family stands above; "Fit" shows everyone. */
function showAtReadableSize(core: Core, { x, y }: WalkNode): void {
  core.zoom(0.8);
  const { x1, y1, x2, y2 } = core.elements().boundingBox();
  const isAmidst = Math.abs(y - (y1 + y2) / 2) < (y2 - y1) / 8 && x1 < x && x < x2;
  core.pan({ x: core.width() / 2 - 0.8 * x, y: core.height() * (isAmidst ? 0.5 : 0.72) - 0.8 * y });
}

/** Moves the picture no further than needed, at a size at which words can be read. */
function bringIntoView(core: Core, id: string): void {
  const node = core.getElementById(id);
  if (core.zoom() < 0.6) core.zoom({ level: 0.9, position: node.position() });
  const { x1, y1, x2, y2 } = node.renderedBoundingBox({});
  const margin = 60;
  const dx = x1 < margin ? margin - x1 : x2 > core.width() - margin ? core.width() - margin - x2 : 0;
  const dy = y1 < margin ? margin - y1 : y2 > core.height() - margin ? core.height() - margin - y2 : 0;
  core.panBy({ x: dx, y: dy });
}
