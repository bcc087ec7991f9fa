/** The genogram in words: each person drawn, row by row from the oldest, with what is written of them and whom a line joins them to. */
import type { GenogramLayout, GenogramNode } from '#graph/genogram/genogram-layout.ts';
import { caseAddress } from '../app/route.ts';
import { element } from '../dom/element.ts';

const lineWords: Readonly<Record<string, string>> = {
  partner: 'couple with',
  child: 'parent and child with',
  siblings: 'brother or sister of',
  twins: 'twin of',
  foster: 'foster care with',
  placement: 'placement with',
  'unplaced-kin': 'related, through whom is not recorded, to',
};

export function genogramWords({ nodes, lines, rings }: GenogramLayout, caseId: string): HTMLElement {
  const nameOf = new Map(nodes.map((node) => [node.personId, nameWords(node)]));
  const rows = Map.groupBy(nodes, ({ row }) => row ?? -1);
  const joined = (id: string) => {
    const words = lines
      .filter(({ people }) => people.includes(id))
      .map((line) => {
        const others = line.people.filter((other) => other !== id).flatMap((other) => nameOf.get(other) ?? []);
        const state = line.mark?.kind ?? line.partnerState?.replace('not-recorded', '') ?? '';
        return others.length === 0
          ? ''
          : `${lineWords[line.kind] ?? line.kind} ${others.join(' and ')}${state === '' ? '' : ` (${state})`}`;
      });
    return [...new Set(words)].filter((word) => word !== '');
  };
  const item = (node: GenogramNode) => {
    const rest = node.lines.filter(({ role }) => role !== 'name').map(({ text }) => text);
    const letters = rings
      .filter(({ people }) => people.includes(node.personId))
      .map(({ letter }) => `in household ${letter}`);
    const facts = [
      node.symbol.doubled ? 'child of this case' : '',
      rest.join(' '),
      node.symbol.deceased ? 'has died' : '',
      node.symbol.bracketed ? 'adopted' : '',
      ...letters,
      ...joined(node.personId),
    ].filter((fact) => fact !== '');
    const link = element(
      'a',
      { class: 'govuk-link', href: caseAddress(caseId, 'people', node.personId) },
      nameWords(node),
    );
    return element('li', {}, link, facts.length > 0 ? `: ${facts.join('; ')}` : '');
  };
  const titles = [...rows.keys()].toSorted((a, b) => (a < 0 ? 1 : b < 0 ? -1 : a - b));
  return element(
    'div',
    { class: 'in-words' },
    ...titles.flatMap((row, at) => [
      element('h4', { class: 'govuk-heading-s' }, row < 0 ? 'Beside the family tree' : `Generation ${at + 1}`),
      element('ul', { class: 'govuk-list govuk-list--bullet' }, ...(rows.get(row) ?? []).map(item)),
    ]),
  );
}

export function nameWords({ lines }: GenogramNode): string {
  return lines
    .filter(({ role }) => role === 'name')
    .map(({ text }) => text)
    .join(' ');
}
