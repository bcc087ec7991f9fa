/** Whom "Carer's partner", "partner's mother" and "the coach's wife" mean by the first word: whom the record told of last by it. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { lastOfKind } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';

/** Nobody where the word is another one or nobody was told of by it. `determiner`: the one before the word. */
export function knownByWord(
  { claims }: Discourse,
  { kind, plural, former }: KinReading,
  determiner: KinHead['determiner'],
): readonly Referent[] {
  const isOne =
    !plural && (kind === 'foster-carer' || kind === 'partner' || (determiner === 'the' && toldOnce.has(kind)));
  const areCouple = plural && kind === 'foster-carer';
  if ((!isOne && !areCouple) || former === true) return [];
  const told = lastOfKind(claims, kind, ({ polarity, state }) => polarity !== 'denied' && state !== 'separated');
  if (!told) return [];
  if (isOne) return [told.from];
  const together = claims.filter(
    ({ kind: other, start, end }) => other === kind && start === told.start && end === told.end,
  );
  return [...new Set(together.map(({ from }) => from))];
}

/** Of these there may be many; "the coach" is whom the record told of as one. */
const toldOnce: ReadonlySet<string> = new Set(['mentor', 'faith-leader', 'neighbour', 'godparent']);
