/** Whether a person is recorded as under 18 on a date; `undefined` where no dated age says so either way. */
import { yearRange } from '#graph/model/edtf-date.ts';

const adulthoodYears = 18;

/** Children Act 1989 s105(1): a child is a person under the age of eighteen. Doubtful years are given the benefit of both ends. */
export function isMinorOn(bornOn: string | undefined, onDate: string): boolean | undefined {
  if (bornOn === undefined) return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(bornOn)) {
    const eighteenth = `${Number(bornOn.slice(0, 4)) + adulthoodYears}${bornOn.slice(4)}`;
    return onDate < eighteenth;
  }
  const born = yearRange(bornOn);
  if (born === undefined) return undefined;
  const year = Number(onDate.slice(0, 4));
  if (year - born.earliest < adulthoodYears) return true;
  if (year - born.latest > adulthoodYears) return false;
  return undefined;
}
