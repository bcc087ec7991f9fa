/** Two first names side by side that are two people's: who is told something and whom it is of, who is asked about and whose kin they are. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { isCommonSurname } from './common-surnames.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import type { RecordNames } from './record-names.ts';

/** Where the second of them begins; `to` where a run is one person's name. */
export function beforeSecond(tokens: readonly Token[], from: number, to: number, known: RecordNames): number {
  return isTold(tokens, from, to, known) || isAskedOf(tokens, from, to, known) ? to - 1 : to;
}

/** "Told Ivy Ben's coming". */
function isTold(tokens: readonly Token[], from: number, to: number, known: RecordNames): boolean {
  const verb = /^(?:told|tells|telling|asked|asks|asking|promised|reminded|informed|warned)$/;
  return (
    verb.test(tokens[from - 1]?.lower ?? '') &&
    to - from === 2 &&
    tokens
      .slice(from, to)
      .every(
        ({ text, capital }) =>
          capital === 'first' &&
          givenNameSex(text) !== undefined &&
          !known.family.has(foldName(text)) &&
          !isCommonSurname(text),
      )
  );
}

/** "Is Kit Ivy's brother?", "I asked was Kit Ivy's brother": the second owns what follows. */
function isAskedOf(tokens: readonly Token[], from: number, to: number, known: RecordNames): boolean {
  const last = tokens[to - 1];
  const asks = /^(?:is|was|isn|wasn|n't)$/.test(tokens[from - 1]?.lower ?? '');
  const owns = tokens[to]?.kind === 'possessive' && kinTermAt(tokens, to + 1) !== undefined;
  if (!last || to - from < 2 || !asks || !owns) return false;
  const word = foldName(last.text);
  const isQuestion =
    tokens.some(({ text }) => text === '?') ||
    tokens.slice(0, from).some(({ lower }) => /^(?:asked|asks|asking|wondered|checked)$/.test(lower));
  return isQuestion && known.given.has(word) && !known.family.has(word);
}
