/**
 * Lays a family network out as a genogram: generations in rows, the father's people left, the mother's right, the children between. Pure and
 * deterministic: one network, in whatever order its lists stand, gives one layout. No two boxes overlap and no line crosses a name.
 */
import type { Network } from '../model/network.ts';
import { arrange, type Arranged } from './arrange.ts';
import { bandPeople, bandWidth, planBands, type BandPerson } from './connections-bands.ts';
import { drawable, isAdopted, type Drawable } from './drawable-relationships.ts';
import { planFamily, type FamilyPlan } from './family-plan.ts';
import { gatherTies } from './gather-ties.ts';
import type { GenogramLayout, GenogramLine, GenogramNode } from './genogram-layout.ts';
import { drawRing, households, householdWords, type Household } from './households.ts';
import { personCard, tagSpace, type PersonCard } from './person-card.ts';
import { heights, placeLine } from './place-lines.ts';
import { twinPairs } from './twins.ts';

const margin = 16;

export interface GenogramOptions {
  /** Draw the review tags; a picture with confirmed ties only has none to draw. */
  readonly showReview: boolean;
}

export function layoutGenogram(network: Network, options: GenogramOptions): GenogramLayout {
  const allowed = drawable(network);
  const children = allowed.people.filter(({ category }) => category === 'child').map(({ id }) => id);
  const plan = planFamily(gatherTies(allowed), children);
  const beside = bandPeople(allowed, new Set(plan.people.keys()));
  const drawn = new Set([...plan.people.keys(), ...beside.map(({ person }) => person.id)]);
  const homes = households(allowed.people, drawn);
  const cards = cardsOf(plan, allowed, homes, beside, options);

  const arranged = onThePage(arrange(plan, cards, children), cards, bandWidth(beside, cards) - margin);
  const levels = heights(arranged, cards, margin);
  const inTree = [...plan.people.keys()].flatMap((id) => {
    const [card, row] = [cards.get(id), arranged.rows.get(id) ?? 0];
    const middle = levels.middles[row] ?? 0;
    return card === undefined ? [] : [nodeAt(card, arranged.x.get(id) ?? 0, middle, row)];
  });
  const lines = arranged.lines.lines.map((line) => placeLine(line, arranged, levels, cards));
  const right = Math.max(0, ...inTree.map(({ box }) => box.x + box.width), ...arranged.x.values());
  const width = Math.max(right, bandWidth(beside, cards)) + margin;
  const bands = planBands(beside, cards, levels.bottom + 2 * margin, width);
  const inBands = [...bands.places].flatMap(([id, { x, y }]) => {
    const card = cards.get(id);
    return card === undefined ? [] : [nodeAt(card, x + card.width / 2, y + tagSpace + card.symbolSize / 2, undefined)];
  });
  const nodes = [...inTree, ...inBands];
  return {
    width: Math.ceil(width),
    height: Math.ceil((beside.length > 0 ? bands.bottom : levels.bottom) + margin),
    nodes,
    lines: [...lines, ...twinLines(plan, allowed, nodes)],
    rings: homes.map((household) => drawRing(household, nodes)),
    bands: bands.bands,
  };
}

function cardsOf(
  plan: FamilyPlan,
  allowed: Drawable,
  homes: readonly Household[],
  beside: readonly BandPerson[],
  { showReview }: GenogramOptions,
): ReadonlyMap<string, PersonCard> {
  const homeOf = new Map(homes.flatMap((home) => home.people.map((id) => [id, householdWords(home)] as const)));
  const adopted = new Set(
    plan.sibships.flatMap(({ children }) => children.filter((child) => child.adopted).map(({ id }) => id)),
  );
  const besideTree = beside.map(({ person }) => ({ id: person.id, sex: person.sex, person }));
  return new Map(
    [...plan.people.values(), ...besideTree].map((drawn) => {
      const adoptedAway = allowed.adoptedAway.has(drawn.id);
      const bracketed = adopted.has(drawn.id) || (drawn.person !== undefined && isAdopted(drawn.person));
      const household = homeOf.get(drawn.id);
      return [drawn.id, personCard(drawn, { adopted: bracketed, adoptedAway, household, showReview })];
    }),
  );
}

/** Moves everything so that the leftmost box or line stands at the margin, or the family in the middle where a band is wider. */
function onThePage(arranged: Arranged, cards: ReadonlyMap<string, PersonCard>, atLeast: number): Arranged {
  const half = (key: string) => (cards.get(key)?.width ?? 0) / 2;
  const left = Math.min(Infinity, ...[...arranged.x].map(([key, x]) => x - half(key)));
  const right = Math.max(-Infinity, ...[...arranged.x].map(([key, x]) => x + half(key)));
  const shift = margin - left + Math.max(0, (atLeast - (right - left)) / 2);
  return { ...arranged, x: new Map([...arranged.x].map(([key, x]) => [key, x + shift])) };
}

function nodeAt(card: PersonCard, x: number, middle: number, row: number | undefined): GenogramNode {
  const { shape, symbolSize, doubled, deceased, bracketed } = card;
  const foot = middle + symbolSize / 2;
  const top = foot - symbolSize - tagSpace;
  return {
    personId: card.id,
    box: { x: x - card.width / 2, y: top, width: card.width, height: foot + card.textHeight - top },
    symbol: { shape, centre: { x, y: middle }, size: symbolSize, doubled, deceased, bracketed },
    unnamed: card.unnamed,
    tag: card.tag,
    lines: card.lines.map(({ text, role, dy }) => ({ text, role, at: { x, y: foot + dy } })),
    row,
  };
}

/** Twins are joined by a bar just above their symbols. */
function twinLines(plan: FamilyPlan, allowed: Drawable, nodes: readonly GenogramNode[]): readonly GenogramLine[] {
  const symbolOf = new Map(nodes.map(({ personId, symbol }) => [personId, symbol]));
  return twinPairs(plan, allowed.relationships).flatMap((people) => {
    const [a, b] = people.map((id) => symbolOf.get(id));
    if (a === undefined || b === undefined || a.centre.y !== b.centre.y) return [];
    const y = a.centre.y - a.size / 2 - tagSpace - 4;
    return [
      {
        id: `twins ${people.join(' ')}`,
        kind: 'twins' as const,
        style: 'solid' as const,
        doubled: false,
        partnerState: undefined,
        arrow: false,
        label: undefined,
        people,
        points: [
          { x: a.centre.x, y },
          { x: b.centre.x, y },
        ],
        mark: undefined,
      },
    ];
  });
}
