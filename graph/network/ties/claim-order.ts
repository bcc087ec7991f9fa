/** The order of claims and statements: by record, place in it, id. */
import { compareText } from '../text-position.ts';

export function byPlace(
  a: { readonly record: number; readonly start: number; readonly end: number; readonly id: string },
  b: { readonly record: number; readonly start: number; readonly end: number; readonly id: string },
): number {
  return a.record - b.record || a.start - b.start || a.end - b.end || compareText(a.id, b.id);
}
