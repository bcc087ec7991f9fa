/** Whether a run of capitalised words stands straight after a kin word, as the name of whom the word is said. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';

/** "Two girls, Vela", "the eldest of five sons, Vela", "children: Vela": a plural that a list of names follows. */
function isCounted(tokens: readonly Token[], kin: number, from: number): boolean {
  return (
    tokens[from - 1]?.text === ':' ||
    /^(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)$/.test(tokens[kin - 1]?.lower ?? '')
  );
}

/** A kin term, with or without a comma, straight before the run: "her sister Nora", "one daughter, Nell". */
export function endsWithKin(tokens: readonly Token[], from: number): boolean {
  const isCut = tokens[from - 1]?.text === '.' && /^(dau|dtr|husb)$/.test(tokens[from - 2]?.lower ?? '');
  const gap = isCut || /^[,:–—-]$/.test(tokens[from - 1]?.text ?? '') ? 1 : 0;
  for (let length = 1; length <= 3; length += 1) {
    const start = from - gap - length;
    if (start < 0) break;
    const kin = kinTermAt(tokens, start);
    if (
      kin &&
      kin.to === from - gap &&
      (!kin.foreign || isUsedAsKin(tokens, start, gap)) &&
      kin.readings.some(({ register, plural }) => {
        if (gap === 0) return true;
        return register !== 'role' && (!plural || isCounted(tokens, start, from));
      })
    )
      return true;
  }
  return false;
}

/** "Her abti Zuri", "Dapir Zuri": a word of another language beside a possessor, or with a capital straight before the name. */
function isUsedAsKin(tokens: readonly Token[], at: number, gap: number): boolean {
  const before = tokens[at - 1];
  const isOwned = before?.kind === 'possessive' || /^(?:my|his|her|their|our)$/.test(before?.lower ?? '');
  return isOwned || (gap === 0 && tokens[at]?.capital === 'first');
}
