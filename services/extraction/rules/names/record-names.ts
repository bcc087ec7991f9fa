/** What a whole record teaches about its names: which surnames and given names it uses, and which words it also writes small. */
import type { CaseFile } from '#graph/model/case-file.ts';
import { foldName } from './fold-name.ts';

export interface RecordNames {
  /** Folded given names and nicknames accepted somewhere in the record, and those of the case's children. */
  readonly given: Set<string>;
  /** Folded family names accepted somewhere in the record. */
  readonly family: Set<string>;
  /** Lower-case words of the record: a capitalised opener also written small is a word, not a name. */
  readonly small: ReadonlySet<string>;
}

export function recordNames(text: string, caseFile: CaseFile): RecordNames {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const child of caseFile.children) {
    const words = child.name.split(/\s+/);
    for (const word of words.slice(0, -1)) given.add(foldName(word));
    if (words.length > 1) family.add(foldName(words.at(-1) ?? ''));
    else given.add(foldName(words[0] ?? ''));
  }
  const small = new Set<string>();
  for (const found of text.matchAll(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Ll}'’-]*/gu)) small.add(foldName(found[0]));
  return { given, family, small };
}
