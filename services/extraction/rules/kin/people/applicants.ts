/** Whose friends the lines of an application name. */
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';

/** "Support named: best friend Zoe" in the form of whoever applies. */
export function supported({ discourse, shape, text, part }: Reading): readonly Referent[] | undefined {
  const isTheirs =
    shape === 'form-field' &&
    /^\W*(?:own )?support(?: (?:named|network|offered|from|people))?\b/i.test(text.slice(part, part + 30));
  return isTheirs && discourse.applicants?.length === 1 ? discourse.applicants : undefined;
}
