/** "Child A: Ivy Marsh", "Child 2 - Max Pole": forms that give the case's children a letter or number, and call them so from then on. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { PersonName } from '#graph/model/mention.ts';
import type { NameSpan, Token } from '../parsed-document.ts';
import { childName } from './child-name.ts';
import { foldName } from './fold-name.ts';

/** By letter or number, the child's own name. */
export type ChildCodes = ReadonlyMap<string, PersonName>;

const given = /(?<![\p{L}])(?:child|young person|yp|subject) ?([A-H]|\d)\s*(?:[:=–—-]|is)\s*(\p{L}[\p{L}'’-]*)/giu;

export function childCodes(text: string, caseFile: CaseFile): ChildCodes {
  const codes = new Map<string, PersonName>();
  for (const [, code = '', first = ''] of text.matchAll(given)) {
    const named = caseFile.children.filter(({ name }) => foldName(name).split(' ').includes(foldName(first)));
    const [child] = named;
    if (child && named.length === 1 && !codes.has(code.toUpperCase()))
      codes.set(code.toUpperCase(), childName(child.name));
  }
  return codes;
}

/** The child whose code begins at token `at`. */
export function codedChildAt(tokens: readonly Token[], at: number, codes: ChildCodes): NameSpan | undefined {
  const [word, code] = [tokens[at], tokens[at + 1]];
  if (codes.size === 0 || !word || !code || !/^(child|subject|yp)$/.test(word.lower)) return undefined;
  const name = codes.get(code.text.toUpperCase());
  if (!name || code.start - word.end > 1) return undefined;
  return {
    from: at,
    to: at + 2,
    start: word.start,
    end: code.end,
    surface: `${word.text} ${code.text}`,
    name,
    sex: 'unknown',
  };
}
