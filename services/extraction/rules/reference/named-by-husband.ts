/** Wives named by their husband's first name, "Mrs Al Low": whom of the record's women such a name may stand for. */
import type { PersonName } from '#graph/model/mention.ts';
import { foldName } from '../names/fold-name.ts';
import type { NameSpan, Referent } from '../parsed-document.ts';
import { sexFits } from '../kin/people/plausible.ts';
import { claimsOf } from './claim-log.ts';
import type { Discourse } from './discourse.ts';

/** "(Mr and) Mrs Al Low" is Al's wife: not the mother, sister or daughter whom the record gave him by then. Any other woman of the surname may be she. */
export function mayBeWifeNamed({ claims }: Discourse, referent: Referent, { name, surface }: NameSpan): boolean {
  const husband = name.given.length > 0 ? undefined : wifeOf.exec(surface)?.[1];
  if (husband === undefined) return true;
  const isOfFamily = ({ family = name.family }: PersonName) => foldName(family ?? '') === foldName(name.family ?? '');
  const isHe = ({ names }: Referent) =>
    names.every(isOfFamily) && names.some(({ given: [first = ''] }) => foldName(first) === foldName(husband));
  return !claimsOf(claims, referent).some(
    ({ from, to, path, polarity }) =>
      path.length === 1 && path[0]?.step !== 'partner' && polarity !== 'denied' && isHe(from === referent ? to : from),
  );
}

/** The rest of the case must not take the wife so named for a woman of her surname whom the record makes his mother, sister or daughter. */
export function keepFromOtherWomen(
  discourse: Discourse,
  candidates: readonly Referent[],
  wife: Referent,
  span: NameSpan,
): void {
  const others = candidates.filter((one) => sexFits(one, span.sex) && !mayBeWifeNamed(discourse, one, span));
  for (const other of others)
    discourse.remarks.push({
      a: other,
      b: wife,
      outcome: 'different',
      reason: 'named by her husband’s first name',
      start: span.start,
      end: span.end,
    });
}

const wifeOf = /^Mrs\.? (\p{Lu}[\p{L}'’-]+) \p{Lu}/u;
