/** "Mo" and "Fa": mothers and fathers as health visitors write them, where no name could be meant. */
import { isCommonSurname } from '../../names/common-surnames.ts';
import { givenNameSex } from '../../names/given-names.ts';
import type { Token } from '../../parsed-document.ts';

/** "S/f", a step-father. "His mo Ann", "seen c mo", "Mo + ptnr", "Fa Ivy = Al": health visitors write mothers and fathers small where no word or name could be meant. */
export function isShorthand(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 1 && /^(?:s\/[fm]|h\/[bs])$/.test(tokens[from]?.text ?? '')) return true;
  if (to - from !== 1 || !/^(?:mo|fa)$/i.test(tokens[from]?.text ?? '')) return false;
  const [before, after, next] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  return (
    before?.kind === 'possessive' ||
    (after?.kind === 'possessive' && tokens[from]?.text !== 'Mo') ||
    (after?.text === ',' && /^(fa|mo|mgm|pgm|mgf|pgf)$/i.test(next?.text ?? '')) ||
    /^(his|her|their|birth|bio|adoptive|foster|c|c\/o|w\/|both)$/.test(before?.lower ?? '') ||
    /^(of|s\/o|ptnr|partner|\+|=)$/.test(after?.lower ?? '') ||
    (after?.capital === 'first' && /^[=:]$/.test(next?.text ?? '')) ||
    isEntered(tokens, from)
  );
}

/** "Mo: Ann Low", "Fa (Bob)", "Fa Bob Low", "Ann Low (Mo)", "Mo's ptnr": not the Mo of "Mohammed Khan (Mo)", who may own and do anything. */
function isEntered(tokens: readonly Token[], at: number): boolean {
  const [before, here, after, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const begins = before === undefined || /^[.;,(\n|•–-]$/.test(before.text);
  if (before?.text === '(' && /^[),;]$/.test(after?.text ?? ''))
    return !tokens.slice(0, at).some(({ lower }) => /^mo./.test(lower));
  if (after?.kind === 'possessive')
    return /^(?:ptnr|partner|bf|gf|mo|fa|dau|sis|bro|sib|prev)$/.test(next?.lower ?? '');
  if (begins && after?.text === ':') return true;
  if (/^(?:mo|fa)$/.test(here?.text ?? '') && (begins || before?.text === ':') && isWho(after, next)) return true;
  if (
    begins &&
    here?.text === 'Fa' &&
    /^(?:has|is|was|says|said|not|in|at|no|n\/k|unknown|lives|works)$/.test(after?.lower ?? '')
  )
    return true;
  if (begins && after?.lower === 'has' && hasKin(tokens, at + 2)) return true;
  if (begins && here?.text === 'Mo' && isWomansName(after)) return true;
  return begins && here?.text === 'Fa' && (after?.capital === 'first' || after?.text === '(');
}

/** "Mo has sister Ann", "Fa has 3 bros", "Mo has new ptnr": without an article, as such notes put it. */
function hasKin(tokens: readonly Token[], at: number): boolean {
  const here = /^(?:new|other|older|younger|half|\d|one|two|three|four|five|six)$/.test(tokens[at]?.lower ?? '')
    ? at + 1
    : at;
  return kinWritten.test(tokens[here]?.lower ?? '');
}

const kinWritten =
  /^(?:sisters?|brothers?|sis|sib|sibs|siblings|bros?|half-(?:sister|brother|sib)s?|ptnr|partner|bf|gf|ch|chn|cousins?|uncles?|aunts?|aunties?|mo|fa|mum|dad|parents)$/;

/** "Mo Donna (28)": no surname of a man called Mo. */
function isWomansName(token: Token | undefined): boolean {
  return token?.capital === 'first' && givenNameSex(token.text) === 'female' && !isCommonSurname(token.text);
}

/** "Mo Ann Low", "fa dec'd", "mo (Ann)" after a mark. */
function isWho(after: Token | undefined, next: Token | undefined): boolean {
  if (after?.capital === 'first') return true;
  return (
    /^(?:dec['’]?d|decd|deceased|died|unknown)$/.test(after?.lower ?? '') ||
    (after?.text === '(' && next?.capital === 'first')
  );
}

/** "Has 2 ch", "her chn:", "Ch: Ann and Bob": children, where they are counted, owned or entered. */
export function isChildren(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from !== 1 || !/^(?:ch|chn|chdn)$/i.test(tokens[from]?.text ?? '')) return false;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isOwned =
    before?.kind === 'possessive' || /^(?:his|her|their|other|own|all|both|of)$/.test(before?.lower ?? '');
  const isCounted = /^(?:\d|two|three|four|five|six)$/.test(before?.lower ?? '');
  return isOwned || isCounted || (after?.text === ':' && (before === undefined || before.text === '.'));
}

/** "Her bf Al", "mum's gf", "new bf": a boyfriend or girlfriend; "bf on demand" is breastfed. */
export function isLover(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const isOwned =
    before?.kind === 'possessive' || /^(?:his|her|my|their|new|ex|current|latest|old)$/.test(before?.lower ?? '');
  return isOwned || (before?.text === '-' && tokens[at - 2]?.lower === 'ex') || after?.capital === 'first';
}
