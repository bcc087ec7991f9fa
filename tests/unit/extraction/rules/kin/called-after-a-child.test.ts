import { expect, it } from 'vitest';
import { tiesIn } from '../invented-record.ts';

it.each([
  ['Mama Zuri is her sister. Her husband Baba Zuri drives.', 'Baba Zuri partner Mama Zuri'],
  ["Karen's father is Dele. His father, Papa Dele, is abroad.", 'Papa Dele parent Dele'],
  ["Karen's son Ted lives here. Karen's husband Ted is abroad.", 'Ted partner Karen'],
])('a mother, a father and the child whose name they bear are three: %s', async (text, tie) => {
  expect(await tiesIn(text)).toContain(tie);
});

it('and nobody is married to their own child', async () => {
  const ties = await tiesIn("Karen's son is Ted Low. Karen's husband Ted is abroad.");
  expect(ties).toContain('Karen parent Ted Low');
  expect(ties).not.toContain('Ted Low partner Karen');
});

it('but Papa Ron may be Ron', async () => {
  const ties = await tiesIn("Papa Ron rang. Ron is Karen's father.");
  expect(ties.filter((tie) => tie.endsWith('parent Karen'))).toHaveLength(1);
});
