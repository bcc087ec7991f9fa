/** Whose "my" is in a worker's note of what a child told, without quotation marks. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { mayHave } from './plausible.ts';

/** "JAN - my cousin", noted down by a worker in a session with a child: the child says "my". */
export function childTelling(
  { discourse: { record, author, protagonist }, quotedAt }: Reading,
  { head, start }: NounPhrase,
  kin: KinReading,
): readonly Referent[] {
  const isOwn = head.type === 'pronoun' && head.pronoun.who === 'first' && !quotedAt(start);
  const isTold = record.type === 'direct-work' && author?.professional === true && kin.path !== undefined;
  return isOwn && isTold && protagonist?.childId !== undefined && mayHave(protagonist, kin) ? [protagonist] : [];
}
