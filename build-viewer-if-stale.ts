// Runs before `npm start`: builds the viewer where it is not built, or is older than what it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const made = join(import.meta.dirname, 'web-viewer', 'dist', 'index.html');
const sources = ['web-viewer', 'graph/model', 'graph/contract', 'graph/kinship', 'graph/genogram', 'package-lock.json'];

function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = readdirSync(path).filter((name) => name !== 'dist' && name !== 'node_modules');
  return Math.max(0, ...inside.map((name) => newest(join(path, name))));
}

const isStale =
  !existsSync(made) || sources.some((path) => newest(join(import.meta.dirname, path)) > statSync(made).mtimeMs);
if (isStale) {
  // Vite is there wherever Kith is developed or installed whole; an installation without it brings the viewer built.
  const { build } = await import('vite');
  await build({ configFile: join(import.meta.dirname, 'web-viewer', 'vite.config.ts'), logLevel: 'warn' });
}
