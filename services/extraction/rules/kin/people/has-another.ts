/** Nobody has two husbands or two mothers at once: whom the record gave one by name is not who "her husband Ron" speaks of. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { foldName } from '../../names/fold-name.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';

/** Whether somebody's present partner, mother or father is known by another name than those told here. */
export function hasAnother(
  { claims }: Discourse,
  anchor: Referent,
  { path: [step, ...more] = [], former }: KinReading,
  names: readonly NameSpan[],
): boolean {
  if (!step || more.length > 0 || former || step.nature !== undefined || names.length !== 1) return false;
  if (step.step !== 'partner' && !(step.step === 'parent' && step.sex !== 'unknown')) return false;
  const [called] = names.map(({ name }) => foldName(name.given[0] ?? ''));
  return claimsOf(claims, anchor).some(({ kind, path, from, to, polarity }) => {
    const [told, ...further] = path;
    if (kind !== step.step || polarity !== 'stated' || further.length > 0 || told?.nature !== undefined) return false;
    if (step.step === 'parent' && (to !== anchor || told?.sex !== step.sex)) return false;
    const other = to === anchor ? from : kind === 'partner' && from === anchor ? to : undefined;
    const given = other?.names.flatMap((name) => name.given.slice(0, 1).map(foldName)) ?? [];
    return given.length > 0 && called !== '' && !given.includes(called ?? '');
  });
}
