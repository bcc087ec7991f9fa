/** Dates as Extended Date/Time Format strings (ISO 8601-2:2019): `2021-05-03`, `2021-05`, `2021?`, `1961~`, `2018-03/2019-02`. */
import edtf from 'edtf';
import { z } from 'zod';

export const EdtfDate = z.string().max(64).refine(isEdtf, { message: 'not an EDTF date' });
export type EdtfDate = z.infer<typeof EdtfDate>;

/** True when `text` is an EDTF date, interval or season of level 0 to 2. */
export function isEdtf(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

/** The calendar years a date may fall in, both ends included; `undefined` where an end is open or the string is not EDTF. */
export function yearRange(date: string): { readonly earliest: number; readonly latest: number } | undefined {
  if (!isEdtf(date)) return undefined;
  const value = edtf(date);
  const [min, max] = [Number(value.min), Number(value.max)];
  if (!Number.isFinite(min) || !Number.isFinite(max)) return undefined;
  return { earliest: new Date(min).getUTCFullYear(), latest: new Date(max).getUTCFullYear() };
}
