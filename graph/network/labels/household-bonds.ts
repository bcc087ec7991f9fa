/** Bonds that belong to a home: whoever fosters one of its children now fosters all, and a neighbour is the neighbour of everybody who lives there. */
import type { KinPath } from '#graph/model/kin-path.ts';
import type { AssertedTie } from './asserted-ties.ts';

/** `words`: what the bond is called. A former carer had the child who was placed there, and no other. */
export function isOfWholeHome({ kind }: Pick<AssertedTie, 'kind'>, words: string): boolean {
  return kind === 'neighbour' || (kind === 'foster-carer' && !/^former\b/.test(words));
}

/** Couples are approved and foster together: the partner of a present foster carer is one too. */
export function isFosteringCouple(words: string, path: KinPath): boolean {
  const [step, ...rest] = path;
  return /^foster carer$/.test(words) && step?.step === 'partner' && step.nature !== 'former' && rest.length === 0;
}
