// Vitest's global setup of the browser tests: finds, once, a Chromium that really starts, and hands over how to start it.
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    chromium: LaunchOptions | { readonly missing: string };
  }
}

/** Tries the one that npm brings (Linux), a Debian package's, an installed Chrome, an installed Edge. */
export default async function chromiumForRun(project: TestProject): Promise<void> {
  project.provide('chromium', (await firstThatStarts()) ?? { missing: 'no Chromium, Chrome or Edge that starts' });
}

async function firstThatStarts(): Promise<LaunchOptions | undefined> {
  for (const candidate of [packaged, installed, () => ({ channel: 'chrome' }), () => ({ channel: 'msedge' })]) {
    try {
      const options = await candidate();
      const browser = await playwright.launch(options);
      await browser.close();
      return options;
    } catch {
      // Not on this machine: the next one.
    }
  }
  return undefined;
}

// Without the package's own arguments: they switch off the web security that tests rely on.
async function packaged(): Promise<LaunchOptions> {
  if (process.platform !== 'linux') throw new Error('The packaged Chromium is for Linux');
  return { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] };
}

// Chromium refuses to run as root with its sandbox on.
function installed(): LaunchOptions {
  return { executablePath: '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}
