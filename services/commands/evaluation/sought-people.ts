/** Whom a network is compared with: everybody of the key and the children of the case, with every form they are written in. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { AnswerKey } from './gold.ts';

export interface Sought {
  readonly id: string;
  readonly kind: 'kin' | 'connection' | 'professional' | 'child';
  readonly name: string;
  readonly forms: readonly string[];
  readonly firstRecord: string;
}

export function soughtPeople(key: AnswerKey, caseFile: CaseFile): readonly Sought[] {
  const children = caseFile.children.map(({ id, name }) => {
    const words = name.split(/\s+/);
    const forms = [name, words[0] ?? name, `${words[0]} ${words.at(-1)}`];
    return { id, kind: 'child' as const, name, forms: [...new Set(forms)], firstRecord: '' };
  });
  return [...key.people.map((person) => ({ ...person, forms: [...new Set(person.surfaceForms)] })), ...children];
}
