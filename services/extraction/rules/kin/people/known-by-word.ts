/** Whom "Carer's partner" and "partner's mother" mean by the first word: the carer or the partner whom the record told of last. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { lastOfKind } from '../../reference/claim-log.ts';
import type { Discourse } from '../../reference/discourse.ts';

/** Nobody where the word is another one or nobody was told of by it. */
export function knownByWord({ claims }: Discourse, { kind, plural, former }: KinReading): readonly Referent[] {
  const isMeant = (kind === 'foster-carer' || kind === 'partner') && !plural && former !== true;
  const told = isMeant
    ? lastOfKind(claims, kind, ({ polarity, state }) => polarity !== 'denied' && state !== 'separated')
    : undefined;
  return told ? [told.from] : [];
}
