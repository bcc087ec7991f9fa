/** "The \"MGM Fay\" of the health record is the great-grandmother": of two words for one person in one sentence the one she is put down under is wrong. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { putClaim } from '../../reference/claim-log.ts';
import { withoutTitle } from '../../reference/drafts.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** Turns what the words before the name say of somebody into a denial, where they are a record's abbreviation and what follows is another kinship. */
export function putTitleRight(reading: Reading, { phrase }: Placed, person: Referent, kin: KinReading): void {
  const { head } = phrase;
  const isEntry = head.type === 'kin' && head.kin.readings.every(({ register }) => register === 'abbreviation');
  if (!isEntry || head.names.length !== 1 || !kin.path) return;
  const { claims } = reading.discourse;
  for (const [at, claim] of claims.entries())
    if (claim.from === person && claim.saidAt === phrase.start && claim.kind !== kin.kind)
      putClaim(claims, at, { ...withoutTitle(claim), polarity: 'denied' });
}
