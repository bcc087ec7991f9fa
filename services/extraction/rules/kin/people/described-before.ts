/** "Came with her husband. The husband, Bob, …", "his mother and a sister; the sister is called Ann": a kin word taken up again means whom it described before. */
import { isOneStep } from '../phrases/one-step-kin.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { isNameless } from '../naming/described-lately.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { looseWords } from './loose-words.ts';
import { claimsOf } from '../../reference/claim-log.ts';

interface Described {
  readonly person: Referent;
  /** Whose kin the words made them. */
  readonly owners: readonly Referent[];
}

const farthest = 3;
const infant = /^(?:baby|babby|newborn|toddler)$/i;

/** Whom the words of the sentences before described by the same word, without a name; of "the mother" and "the father" the case's own are meant. */
export function describedBefore(
  { discourse, sentence, part, text }: Reading,
  offset: number,
  { anchor, determiner, count, names }: KinHead,
  { word, path, plural }: KinReading,
): Described | undefined {
  if (anchor || determiner !== 'the' || count > 1 || plural || !path) return undefined;
  // "The boy" may be any; "the boy, Al," and "the baby" go on with whom the words described.
  if (names.length === 0 && looseWords.has(word.toLowerCase()) && !infant.test(word)) return undefined;
  if (isOneStep({ path }, 'parent')) return undefined;
  const same = new RegExp(String.raw`(?<!\p{L})${RegExp.escape(word)}(?!\p{L})`, 'iu');
  const before = discourse.recent.findLast(
    (recent) => recent.end <= offset && same.test(text.slice(recent.start, recent.end)),
  );
  const [person, ...others] = before?.people ?? [];
  if (!before || !person || others.length > 0 || !isNameless({ discourse }, person)) return undefined;
  if (before.part !== part || sentence - before.sentence > farthest) return undefined;
  const said = claimsOf(discourse.claims, person).filter(
    ({ polarity, path: told }) => polarity !== 'denied' && told.length === path.length,
  );
  const owners = [...new Set(said.map(({ from, to }) => (from === person ? to : from)))];
  return owners.length > 0 ? { person, owners } : undefined;
}
