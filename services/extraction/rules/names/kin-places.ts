/** Places in a sentence where only people stand, whatever their names: beside a kin word, as whose kin somebody is, as husband or wife, with an age or a birth. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTermAt, type KinSpan } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import type { Run } from './name-run.ts';
import { skippable } from '../kin/phrases/phrase-modifiers.ts';

/** "The son of X", "the mother of the painter X"; children and parents of a place are as many as those of a person, and "of Polish farmers" is of no Polish. */
export function isOwnerOfKin(tokens: readonly Token[], { from, to }: Run): boolean {
  const of = beforeCalling(tokens, from);
  if (!/^(of|to)$/.test(tokens[of]?.lower ?? '') || (to === from + 1 && isPeople(tokens, from))) return false;
  return [1, 2, 3].some((length) => {
    const kin = kinTermAt(tokens, of - length);
    return kin?.to === of && isBlood(kin) && kin.readings.every(({ plural }) => !plural);
  });
}

/** Where the word stands that comes before what somebody does: in "of the actor and singer X" the "of". */
function beforeCalling(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (
    at > from - 6 &&
    tokens[at]?.kind === 'word' &&
    tokens[at]?.capital === 'none' &&
    !/^(of|to)$/.test(tokens[at]?.lower ?? '')
  )
    at -= 1;
  return at;
}

/** "Mexican singer": a people, before what one of them does. */
function isPeople(tokens: readonly Token[], at: number): boolean {
  const [{ lower = '' } = {}, next] = [tokens[at], tokens[at + 1]];
  return /(?:ian|ean|can|ish|ese|ch)$/.test(lower) && next?.kind === 'word' && next.capital === 'none';
}

/** "X and his brother", "X, her aunt", "X, eldest son of …"; but "in Y, her aunt", "duke of Y, eldest son of …". */
export function isBesideOwnKin(tokens: readonly Token[], { from, to }: Run): boolean {
  const words = tokens.slice(to, to + 4).map(({ lower }) => lower);
  const joint = /^(?:as well as|together with|along with|and|&|,)(?= |$)/.exec(words.join(' '))?.[0];
  if (joint === undefined) return false;
  const at = to + joint.split(' ').length;
  const owned = /^(his|her|their)$/.test(tokens[at]?.lower ?? '');
  const kin = kinAfter(tokens, owned ? at + 1 : at);
  if (!kin || !isBlood(kin)) return false;
  if (joint === ',' && isOfPlace(tokens, from)) return false;
  return owned || (joint === ',' && tokens[kin.to]?.lower === 'of');
}

function isOfPlace(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at > from - 5 && (/^(and|,)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.capital === 'first')) at -= 1;
  return /^(in|at|near|of|from|to)$/.test(tokens[at]?.lower ?? '');
}

/** "Married (to) X", "gave birth to X", "born to X". */
export function isWedOrBorn(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  return /(?:^| )(?:married|marries|marrying|wed|wedded|remarried|divorced)(?: to)?$|(?:^| )(?:birth|born) to$/.test(
    words.join(' '),
  );
}

/** "Vela 14, Ono 11 and Zuri 6.": an age that stands alone beside the word, before the next of a list or the end. */
export function isAged(tokens: readonly Token[], from: number, at: number): boolean {
  const [age, next] = [tokens[at], tokens[at + 1]];
  if (numbered.test(tokens[from]?.lower ?? '')) return false;
  return /^[1-9]\d?$/.test(age?.text ?? '') && (next === undefined || /^([,;.)&+]|and)$/.test(next.lower));
}

const numbered = new RegExp(
  inSequence(
    '^',
    anyOf(
      '..?|plot|pitch|berth|block|arch|apgars?|band|stage|phase|step|key|box|bed|lot|gate|bay|platform|pier',
      'level|grade|tier|category|type|para|point|item|issue|appendix|annex|exhibit|tab|volume|part|chapter',
      'version',
    ),
    '$',
  ),
);

/** "Zuri b.", "Zuri (born 2004)": only people are. */
export function isBorn(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'birth') return true;
  const words = tokens.slice(to, to + 4).map(({ lower }) => lower);
  return /^(?:\( )?(?:[;,] )?born\b|^(?:[(,] )?b(?: \.| \d+|$)/.test(words.join(' '));
}

/** "The eldest, then X, then X", "next is X": of children told in their order. */
export function isNextOfOrder(tokens: readonly Token[], from: number): boolean {
  const words = tokens
    .slice(0, from)
    .map(({ lower }) => lower)
    .join(' ');
  return /(?:^| )(?:next|youngest|second|third) (?:is|was|comes|came)$|\b(?:eldest|oldest|next|first)\b.* then$/.test(
    words,
  );
}

/** The kin word after its article and adjectives: "the eldest son". */
function kinAfter(tokens: readonly Token[], at: number): KinSpan | undefined {
  let here = at;
  while (here < at + 4 && skippable(tokens[here]?.lower ?? '')) here += 1;
  return kinTermAt(tokens, here) ?? kinTermAt(tokens, at);
}

function isBlood({ foreign, readings }: KinSpan): boolean {
  return !foreign && readings.every(({ register, path }) => register !== 'role' && path !== undefined);
}
