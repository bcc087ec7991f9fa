/** Names written small: typed notes and messages leave out capitals. */
import { kinTermAt } from '../kin/kin-term-at.ts';
import type { NameSpan, Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { ambiguousNames, openers } from './not-a-name.ts';
import type { RecordNames } from './record-names.ts';

/** "my dad marek", "denise's sister": a known given name written small, right after a kin word or before a possessive and one. */
export function smallName(tokens: readonly Token[], at: number, known: RecordNames): NameSpan | undefined {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (
    !token ||
    token.kind !== 'word' ||
    token.capital !== 'none' ||
    token.text.length < 3 ||
    openers.has(token.lower) ||
    ambiguousNames.has(token.lower)
  )
    return undefined;
  const folded = foldName(token.text);
  const sex = givenNameSex(token.text);
  if ((sex === undefined && !known.given.has(folded)) || kinTermAt(tokens, at)) return undefined;
  const owner =
    known.given.has(folded) &&
    after?.kind === 'possessive' &&
    (kinTermAt(tokens, at + 2) !== undefined || kinTermAt(tokens, at + 3) !== undefined);
  const kin = before?.kind === 'word' ? kinTermAt(tokens, at - 1) : undefined;
  const beside = kin !== undefined && kin.to === at && kin.readings.some((reading) => reading.register !== 'role');
  if (!owner && !beside) return undefined;
  const given = token.text.charAt(0).toUpperCase() + token.text.slice(1);
  return {
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end,
    surface: token.text,
    name: { given: [given], former: [], nicknames: [] },
    sex: sex ?? 'unknown',
  };
}
