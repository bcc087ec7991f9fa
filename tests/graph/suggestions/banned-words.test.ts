import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bannedWords } from '#graph/suggestions/banned-words.ts';

const printing = [
  'graph/suggestions',
  'graph/genogram',
  'graph/kinship',
  'graph/network',
  'graph/contract',
  'services',
  'web-viewer',
];

/** String and template literals of a source file: what could be printed. Comments and code are left out. */
function literals(source: string): string[] {
  const withoutComments = source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '');
  return [...withoutComments.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu)].map(
    (match) => match[0],
  );
}

/** Sentences of two words or more: what a person could read, not an identifier. */
const readable = (literal: string): boolean => /\p{L}{2,}\s+\p{L}{2,}/u.test(literal);

describe('banned words', () => {
  it('stand in no sentence that Kith could print', () => {
    const found: string[] = [];
    for (const folder of printing) {
      for (const file of sourceFiles(folder)) {
        if (file.endsWith('banned-words.ts') || file.includes('extraction')) continue;
        for (const literal of literals(readFileSync(file, 'utf8')).filter(readable))
          if (bannedWords.some((word) => word.test(literal))) found.push(`${file}: ${literal}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('are found where they do stand', () => {
    const planted = literals("const a = 'a strong match'; // suitable");
    expect(planted.some((literal) => bannedWords.some((word) => word.test(literal)))).toBe(true);
  });
});

function sourceFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|html)$/u.test(name) && !name.includes('node_modules') && !name.includes('dist'))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
