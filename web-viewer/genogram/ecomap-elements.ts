/** An ecomap as Cytoscape elements at fixed positions: circles with their titles, the child, everybody round about, a line to each. */
import type { ElementDefinition } from 'cytoscape';
import type { PersonDocument } from '#graph/contract/network-document.ts';
import { boxHeight, boxWidth, circles, type Ecomap, flatness } from './ecomap.ts';
import type { WalkNode } from './walk.ts';

export function ecomapElements(
  { people, radii }: Ecomap,
  childId: string,
  childName: string,
): readonly ElementDefinition[] {
  const used = circles.flatMap((title, circle) =>
    people.some((one) => one.circle === circle) ? [{ title, circle }] : [],
  );
  return [
    ...used.flatMap(({ title, circle }) => {
      const radius = radii[circle] ?? 0;
      return [
        {
          data: { id: `circle ${circle}`, width: 2 * flatness * radius, height: 2 * radius },
          position: { x: 0, y: 0 },
          classes: 'circle-line',
        },
        {
          data: { id: `title ${circle}`, label: title },
          position: { x: 0, y: -radius + boxHeight / 2 + 14 },
          classes: 'text circle-title',
        },
      ];
    }),
    {
      data: { id: childId, size: 84, label: childName },
      position: { x: 0, y: 0 },
      classes: 'person circle doubled child',
    },
    ...people.flatMap(({ person, x, y, words, byHearsay }) => [
      {
        data: { id: person.id, width: boxWidth, height: boxHeight, label: boxWords(person, words[0] ?? '') },
        position: { x, y },
        classes: 'person box',
      },
      {
        data: { id: `line ${person.id}`, source: childId, target: person.id },
        classes: byHearsay ? 'faint dashed' : 'faint',
      },
    ]),
  ];
}

/** What stands in a box: two or three short lines; the whole stands in the words beside the picture. */
function boxWords({ name, named }: PersonDocument, label: string): string {
  return named === false ? shortened(name, 58) : `${shortened(name, 34)}\n${shortened(label, 40)}`;
}

function shortened(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most ? words : `${letters.slice(0, most - 1).join('')}…`;
}

export function ecomapWalk({ people }: Ecomap, childId: string): readonly WalkNode[] {
  return [
    { id: childId, x: 0, y: 0, tied: people.map(({ person }) => person.id) },
    ...people.map(({ person, x, y }) => ({ id: person.id, x, y, tied: [childId] })),
  ];
}
