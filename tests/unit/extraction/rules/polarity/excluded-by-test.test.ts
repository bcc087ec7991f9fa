import { expect, it } from 'vitest';
import { tiesIn } from '../invented-record.ts';

it.each(['DNA excluded Perran Teague as the father of Rosa.', 'Perran Teague was excluded by DNA as father of Rosa.'])(
  'whoever a test excludes is nobody’s stated father: %s',
  async (words) => {
    const ties = await tiesIn(words);
    expect(ties.filter((tie) => / parent /u.test(tie) && !/ not parent /u.test(tie))).toEqual([]);
    expect(ties.some((tie) => tie.endsWith(' not parent child1'))).toBe(true);
  },
);
