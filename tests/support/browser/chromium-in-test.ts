// What a browser test asks for: a Chromium of its own, or the reason why there is none.
import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** The test file closes it. Only for tests inside `describe('…', leaveOut(chromiumMissing()), …)`. */
export async function launchChromium(): Promise<Browser> {
  const found = inject('chromium');
  if ('missing' in found) throw new Error(found.missing);
  return chromium.launch(found);
}

/** For `leaveOut`. Undefined where there is a Chromium. */
export function chromiumMissing(): string | undefined {
  const found = inject('chromium');
  return 'missing' in found ? found.missing : undefined;
}
