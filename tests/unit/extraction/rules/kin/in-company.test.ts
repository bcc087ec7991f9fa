import { expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

it.each([
  ["Vera is well and Karen's sister Edna came with her son Cyril.", 'Edna parent of Cyril'],
  ["Karen rang Vera, and Vera's sister Edna lives in Bow with her husband Stan.", 'Stan partner of Edna'],
  ['Karen came. Edna, her friend, arrived later with her daughter Pru.', 'Edna parent of Pru'],
])('whom somebody is with is their own: "%s"', (body, tie) => {
  expect(tiesOf(body)).toContain(tie);
});

it('where another clause begins, whoever was spoken of may be meant', () => {
  expect(tiesOf('Karen Marsh told Edna to stay with her mother Vera.')).not.toContain('Vera parent of Edna');
});
