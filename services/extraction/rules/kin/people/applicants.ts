/** Whose friends and children the lines of an application name. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Reading } from '../reading.ts';

/** "Support named: best friend Zoe" in the form of whoever applies. */
export function supported({ discourse, shape, text, part }: Reading): readonly Referent[] | undefined {
  const isTheirs =
    shape === 'form-field' &&
    /^\W*(?:own )?support(?: (?:named|network|offered|from|people))?\b/i.test(text.slice(part, part + 30));
  return isTheirs && discourse.applicants?.length === 1 ? discourse.applicants : undefined;
}

/** "Household: applicants; son Al, 13": theirs who apply, as are a lone one's partner and parents. */
export function ofApplicantsHome({ discourse, shape, text, part }: Reading, { path }: KinReading): readonly Referent[] {
  const { applicants = [] } = discourse;
  const isHome =
    shape === 'form-field' &&
    /^\W*(?:(?:others? in )?(?:the )?household|(?:also |who )?lives? with|at home)\b/i.test(
      text.slice(part, part + 30),
    );
  const isTheirs = path?.length === 1 && (path[0]?.step === 'child' || applicants.length === 1);
  return isHome && isTheirs ? applicants : [];
}
