/** Who has other people's children with them by trade or placement: a worker, foster carer, childminder or teacher. */
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';

const byKind: ReadonlySet<string> = new Set(['foster-carer', 'teacher', 'mentor', 'professional']);
const byTerm = /\b(?:carer|child ?minder|baby ?sitter|nanny|au pair|doula|warden)\b/i;

/** Whether the children whom somebody "has" or "delivers" may well be others'. */
export function mindsChildren({ claims }: Discourse, person: Referent): boolean {
  return (
    person.professional ||
    person.names.some(({ title, given }) => title?.toLowerCase() === 'miss' && given.length === 0) ||
    claimsOf(claims, person).some(
      ({ from, kind, term }) => from === person && (byKind.has(kind) || (byTerm.test(term) && kind !== 'grandparent')),
    )
  );
}
