import { expect, test } from 'vitest';
import { tiesIn } from '../invented-record.ts';

test('dots lead from a name to what it says of them, as bars do', async () => {
  const ties = await tiesIn(
    "Present at the meeting\n\nLorraine Pellow ........ mum\nJoy ................... mum's cousin\nKeith + Denise .... mum's brother + wife\n",
  );
  expect(ties).toContain('Lorraine Pellow parent child1');
  expect(ties).toContain('Joy cousin Lorraine Pellow');
  expect(ties).toContain('Keith sibling Lorraine Pellow');
  expect(ties).toContain('Denise partner Keith');
});

test('a sentence that trails off is no row', async () => {
  expect(await tiesIn('Denise was asked about her brother ... she did not answer.')).not.toContain(
    'Denise sibling Denise',
  );
});
