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

test('what an export says of itself above its table is no row', () => {
  const rows = [
    ['who', 'what', 'note'],
    ['Mother', 'mum', 'x'],
  ];
  expect(cellsOf('Type,contacts\nAuthor,Kim Low\nwho,what,note\nMother,mum,x\n').slice(1)).toEqual(rows);
  expect(cellsOf('Type: contacts,,\nDate: 2025-01-01,,\n,,\nwho,what,note\nMother,mum,x\n')).toEqual(rows);
  expect(csvCells('Author: Kim Low,,\nwho,what,note\n')[0]).toMatchObject({ shape: 'header', label: 'Author' });
});
