/** Draws a family drafted in a test, and tells what stands in the drawing. */
import type { GenogramLayout } from '#graph/genogram/genogram-layout.ts';
import { layoutGenogram } from '#graph/genogram/layout-genogram.ts';
import type { Relation } from '#graph/model/network.ts';
import { drawFamily, type FamilyDraft, type TieDraft } from './draw-family.ts';

export const draw = (draft: FamilyDraft) => layoutGenogram(drawFamily(draft), { showReview: true });
export const node = (layout: GenogramLayout, id: string) => layout.nodes.find(({ personId }) => personId === id);
export const x = (layout: GenogramLayout, id: string) => node(layout, id)?.symbol.centre.x ?? NaN;
export const words = (layout: GenogramLayout, id: string) => node(layout, id)?.lines.map(({ text }) => text);
export const between = (layout: GenogramLayout, ...ids: readonly string[]) =>
  layout.lines.find(({ people }) => ids.every((id) => people.includes(id)));
export const drawn = (layout: GenogramLayout) => layout.nodes.map(({ personId }) => personId).toSorted();

export const mother: TieDraft = ['Mum', 'parent', 'child-Kit'];
export const brother: Relation = {
  childId: 'Kit',
  label: 'brother',
  side: 'both',
  path: [{ step: 'sibling', sex: 'male' }],
  status: 'suggested',
  polarity: 'stated',
  statutoryRelative: 'yes',
  through: [],
  chain: [],
};
