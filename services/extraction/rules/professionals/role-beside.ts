/** The paid role that the words beside a name give: "Rita Marku (interpreter)", "Ann Foyle SW", "Gil, our team manager", "the Guardian, Bo Pike", "housing (Una Heap)". */
import { inSequence } from '#services/pattern-source.ts';
import { kinTermAt, type KinSpan } from '../kin/phrases/kin-term-at.ts';
import { isKinsTrade } from '../kin/phrases/trades.ts';
import type { NameSpan, Token } from '../parsed-document.ts';
import { isService, isWorkersService } from './services.ts';

/** What is known of the place: a list of those who attended, the words of somebody in a paid role. */
export interface RolePlace {
  readonly listed: boolean;
  readonly byWorker: boolean;
}

export function roleBeside(
  tokens: readonly Token[],
  name: NameSpan,
  others: readonly NameSpan[],
  place: RolePlace,
): string | undefined {
  return roleAfter(tokens, name, others, place) ?? roleBefore(tokens, name, place);
}

/** Letters for a role, straight after a name: "Ann Foyle SW, Bo Pike DSL". */
const roleLetters =
  /^(SW|ASW|FSW|SSW|DSL|DDSL|HV|IRO|EWO|FLO|TM|ATM|NQSW|SENCO|SENCo|LADO|IDVA|ISVA|CSW|FGC|YOT|CPN|QC|KC|Cafcass|CAFCASS)$/;

/** "With Rita Marku interpreting". */
const working = /^(interpreting|translating|minuting|chairing|supervising|note-taking)$/;

function roleAfter(
  tokens: readonly Token[],
  name: NameSpan,
  others: readonly NameSpan[],
  { listed }: RolePlace,
): string | undefined {
  const after = tokens[name.to];
  if (!after) return undefined;
  if (roleLetters.test(after.text)) return after.text;
  if (listed && after.kind === 'word' && isService(tokens, name.to, name.to + 1, true)) return after.text;
  if (working.test(after.lower)) return after.text;
  if (/^(in|from|at)$/.test(after.lower)) return serviceAfter(tokens, name.to + 1);
  if (after.lower === 'the') return soleRole(tokens, name.to + 1)?.term;
  if (!/^[,(–—/=-]$/.test(after.text)) return undefined;
  const [from, to] = [name.to + 1, phraseEnd(tokens, name.to + 1)];
  const own = others.find((other) => other.from >= from && other.from < to);
  const counted = listed || /^[(=]$/.test(after.text);
  const end = own?.from ?? to;
  if (counted ? isService(tokens, from, end, listed) : isWorkersService(tokens, from, end))
    return wordsOf(tokens, from, end);
  return roleInPhrase(tokens, from, end, own !== undefined, counted);
}

/** The end of what is said of the name: at most eight words, up to the next mark. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 8 && !/^[.,;:()–—|]$/.test(tokens[to]?.text ?? '')) to += 1;
  return to;
}

/** `taken`: another name follows the phrase, whose role its last words are. */
function roleInPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: boolean,
  counted: boolean,
): string | undefined {
  for (let at = from; at < to; at += 1) {
    const term = kinTermAt(tokens, at);
    if (!term) {
      if (!counted && !mayLead(tokens[at])) return undefined;
      if (at === from && roleLetters.test(tokens[at]?.text ?? '') && !(taken && at + 1 === to)) return tokens[at]?.text;
      continue;
    }
    if (!isPaidRole(term)) {
      if (!term.foreign) return undefined;
      continue;
    }
    if (term.to < to && isLetters(term.term) && kinTermAt(tokens, term.to) !== undefined) continue;
    if (taken && term.to >= to) return undefined;
    return !counted && isKinsTrade(term.term) ? undefined : term.term;
  }
  return undefined;
}

/** "LA foster carers": letters before another term are no role of their own. */
function isLetters(term: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(term);
}

const leading = new RegExp(
  inSequence(
    "^(the|a|an|our|my|your|her|his|their|allocated|duty|senior|named|agency|student|lead|deputy|assistant|independent|specialist|school|hospital|community|family|children|children's|former|previous|new|current|locum|principal|trainee|and|&|of|both|also|own|class|link|perinatal|adult|mental|health)",
    '$',
  ),
);

/** A word that may stand before a role: "allocated", "her", a body's name. */
function mayLead(token: Token | undefined): boolean {
  return token !== undefined && (leading.test(token.lower) || token.capital !== 'none' || token.kind === 'possessive');
}

/** "Hilda in the office", "Odile from your finance team". */
function serviceAfter(tokens: readonly Token[], from: number): string | undefined {
  const start = /^(the|our|your|their)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  if (start === from && tokens[from]?.capital === 'none') return undefined;
  for (let to = Math.min(start + 3, tokens.length); to > start; to -= 1)
    if (tokens[to - 1]?.kind === 'word' && isService(tokens, start, to, false) && tokens[start]?.lower !== 'hospital')
      return wordsOf(tokens, start, to);
  return undefined;
}

function roleBefore(tokens: readonly Token[], name: NameSpan, { byWorker }: RolePlace): string | undefined {
  if (tokens[name.from - 1]?.text === '(' && tokens[name.to]?.text === ')')
    return serviceBefore(tokens, name.from - 1) ?? roleEndingAt(tokens, name.from - 1)?.term;
  const straight = roleEndingAt(tokens, name.from);
  if (straight) return straight.term;
  if (byWorker && isFellow(tokens, name.from)) return 'colleague';
  const mark = tokens[name.from - 1]?.text ?? '';
  if (!/^[,:]$/.test(mark) || (mark === ':' && toldByRole.test(tokens[name.to]?.lower ?? ''))) return undefined;
  const apart = roleEndingAt(tokens, name.from - 1);
  return apart && (apart.from === 0 || /^(the|our|my|their|his|her)$/.test(tokens[apart.from - 1]?.lower ?? ''))
    ? apart.term
    : undefined;
}

/** "Refuge worker: Una has settled": the label's bearer tells of her. */
const toldByRole = /^(is|was|has|had|does|did|will|would|can|could|wants|says|signs|seems|looks|lives|feels|told|and)$/;

/** "My colleague Ann Foyle", "I have taken over from Ann Foyle", "joint visit with Ann Foyle". */
function isFellow(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(Math.max(0, end - 5), end).map(({ lower }) => lower);
  return fellow.test(words.join(' '));
}

const fellow =
  /(?:^| )(?:colleagues?|predecessor ,?|(?:taken|took|taking) over (?:\p{L}+ ){0,2}from|handed over by|handover from|covering for|joint visit with)$/u;

function serviceBefore(tokens: readonly Token[], end: number): string | undefined {
  for (let from = Math.max(0, end - 3); from < end; from += 1)
    if (isService(tokens, from, end, !isWhereabouts(tokens, from))) return wordsOf(tokens, from, end);
  return undefined;
}

/** "Her dad is in hospital (Al)", "left at the school (Max)": where somebody was, and no place of work. */
function isWhereabouts(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:in|into|to|at|from|outside|near)$/.test(tokens[before]?.lower ?? '');
}

/** A role in the singular that ends straight before a token: "officers Bell and Low" are not told apart from whom officers told. */
function roleEndingAt(tokens: readonly Token[], end: number): KinSpan | undefined {
  for (let from = end - 1; from >= Math.max(0, end - 4); from -= 1) {
    const role = kinTermAt(tokens, from);
    if (role?.to === end && isPaidRole(role) && !role.readings.every(({ plural }) => plural)) return role;
  }
  return undefined;
}

function soleRole(tokens: readonly Token[], at: number): KinSpan | undefined {
  const role = kinTermAt(tokens, at);
  return role && isPaidRole(role) ? role : undefined;
}

function isPaidRole({ readings }: KinSpan): boolean {
  return readings.every(({ kind }) => kind === 'professional');
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
