/** The key of the symbols that a genogram uses, in words. */
import type { GenogramLayout } from '#graph/genogram/genogram-layout.ts';
import { details } from '../dom/controls.ts';
import { element } from '../dom/element.ts';

export function genogramKey({ nodes, lines, rings }: GenogramLayout): HTMLElement {
  const entries: readonly (readonly [boolean, string])[] = [
    [nodes.some(({ symbol }) => symbol.shape === 'square'), 'Square: male'],
    [nodes.some(({ symbol }) => symbol.shape === 'circle'), 'Circle: female'],
    [nodes.some(({ symbol }) => symbol.shape === 'diamond'), 'Diamond: sex not recorded'],
    [nodes.some(({ unnamed }) => unnamed), 'Small: name unknown'],
    [nodes.some(({ symbol }) => symbol.doubled), 'Double outline: child of this case'],
    [nodes.some(({ symbol }) => symbol.deceased), 'Crossed: has died'],
    [nodes.some(({ symbol }) => symbol.bracketed), 'Brackets: adopted'],
    [nodes.some(({ tag }) => tag === '?'), '?: suggested, not confirmed'],
    [nodes.some(({ tag }) => tag === 'C'), 'C: in the council’s system'],
    [lines.some(({ partnerState }) => partnerState === 'married'), 'Solid line between two: married or civil partners'],
    [
      lines.some(({ partnerState }) => partnerState === 'unmarried'),
      'Dashed line between two: living together or in a relationship',
    ],
    [
      lines.some(({ partnerState }) => partnerState === 'not-recorded'),
      'Dash and dot between two: parents together; how is not recorded',
    ],
    [lines.some(({ mark }) => mark?.kind === 'separated'), '/: separated'],
    [lines.some(({ mark }) => mark?.kind === 'divorced'), '//: divorced'],
    [lines.some(({ doubled }) => doubled), 'Double line: partners related by blood'],
    [lines.some(({ kind, style }) => kind === 'child' && style === 'dashed'), 'Dashed line down: adopted child'],
    [lines.some(({ kind }) => kind === 'foster'), 'Dotted line: foster care'],
    [lines.some(({ kind }) => kind === 'placement'), 'Arrow: placement with family or guardian'],
    [lines.some(({ kind }) => kind === 'unplaced-kin'), 'Dotted line between relatives: through whom is not recorded'],
    [rings.length > 0, 'Dashed ring: recorded as one household'],
  ];
  const used = entries.flatMap(([isUsed, words]) => (isUsed ? [element('li', {}, words)] : []));
  return details('What the symbols mean', [
    element('ul', { class: 'govuk-list' }, ...used),
    element('p', {}, 'Not a complete record of the family.'),
  ]);
}
