import { expect, test } from 'vitest';
import { csvCells } from '#services/extraction/rules/shapes/csv-cells.ts';

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows = Map.groupBy(csvCells(text), (part) => part.row);
  return [...rows.values()].map((cells) => cells.map((cell) => text.slice(cell.start, cell.end)));
}

test('a quoted cell may hold commas, line breaks and quotation marks; its own marks are left out', () => {
  expect(
    cellsOf('date,who,event\n2019,Mother,"Moved out, to her sister\nLorraine"\n2020,,"Said ""no"" twice"\n'),
  ).toEqual([
    ['date', 'who', 'event'],
    ['2019', 'Mother', 'Moved out, to her sister\nLorraine'],
    ['2020', 'Said ""no"" twice'],
  ]);
});

test('semicolons part cells only where the first line does so', () => {
  expect(cellsOf('who;what\nMother;a, b\n')).toEqual([
    ['who', 'what'],
    ['Mother', 'a, b'],
  ]);
  expect(cellsOf('who,what\nMother,a; b\n')).toEqual([
    ['who', 'what'],
    ['Mother', 'a; b'],
  ]);
});
