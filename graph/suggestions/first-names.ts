/** First names of the case's children, in the order of the case: "Isla and Rory". */
import type { CaseFile } from '#graph/model/case-file.ts';

/** `undefined` where none of the children is meant. */
export function firstNames(caseFile: CaseFile, ids: ReadonlySet<string>): string | undefined {
  const names = caseFile.children.filter((child) => ids.has(child.id)).map((child) => firstName(child.name));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names[0];
}

function firstName(name: string): string {
  return name.split(/\s+/u)[0] ?? name;
}
