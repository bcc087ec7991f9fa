import { expect, it } from 'vitest';
import { startBloodlines } from '#graph/network/labels/bloodlines.ts';

const [parent, sibling] = [
  { up: 1, down: 0 },
  { up: 1, down: 1 },
];

it('finds the nearest common ancestors through parents and through a bond of siblings', () => {
  const lines = startBloodlines();
  lines.note('ada', 'bo', parent);
  lines.note('ada', 'cy', parent);
  lines.note('cy', 'dot', parent);
  expect(lines.between('bo', 'ada')).toEqual([parent]);
  expect(lines.between('bo', 'cy')).toContainEqual(sibling);
  expect(lines.between('dot', 'bo')).toEqual([{ up: 2, down: 1 }]);
  lines.note('eli', 'cy', sibling);
  expect(lines.between('dot', 'eli')).toContainEqual({ up: 2, down: 1 });
});

it('gives what was said of two whom no line joins, read from either end', () => {
  const lines = startBloodlines();
  lines.note('ada', 'bo', { up: 2, down: 1 });
  expect(lines.between('bo', 'ada')).toEqual([{ up: 2, down: 1 }]);
  expect(lines.between('ada', 'bo')).toEqual([{ up: 1, down: 2 }]);
  expect(lines.between('bo', 'stranger')).toEqual([]);
});
