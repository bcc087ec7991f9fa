/** Names written small: typed notes and messages leave out capitals. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { NameSpan, Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { ambiguousNames, openers } from './not-a-name.ts';
import type { RecordNames } from './record-names.ts';

/** "my dad marek", "nan is sheila low", "denise's sister", "our marek says …": a known given name written small, after a kin word, before a possessive and one, or as what a sentence is about. */
export function smallName(tokens: readonly Token[], at: number, known: RecordNames): NameSpan | undefined {
  const owner = ownerWithoutApostrophe(tokens, at, known);
  if (owner) return owner;
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
  const owns =
    known.given.has(folded) &&
    after?.kind === 'possessive' &&
    (kinTermAt(tokens, at + 2) !== undefined || kinTermAt(tokens, at + 3) !== undefined);
  const said = /^(is|was|=|called|named)$/.test(before?.lower ?? '') ? at - 1 : at;
  if (!owns && !endsWithKinWord(tokens, said) && !isTold(tokens, at)) return undefined;
  const given = capitalised(token.text);
  const family = after?.kind === 'word' && known.family.has(foldName(after.text)) ? after : undefined;
  return {
    from: at,
    to: family ? at + 2 : at + 1,
    start: token.start,
    end: (family ?? token).end,
    surface: family ? `${token.text} ${family.text}` : token.text,
    name: { given: [given], ...(family ? { family: capitalised(family.text) } : {}), former: [], nicknames: [] },
    sex: sex ?? 'unknown',
  };
}

/** "im ivys nan", "jades dads sister": a known given name and its s before a kin word. */
function ownerWithoutApostrophe(tokens: readonly Token[], at: number, known: RecordNames): NameSpan | undefined {
  const token = tokens[at];
  const stem = /^(\p{Ll}{2,}(?<!s))s$/u.exec(token?.text ?? '')?.[1];
  if (!token || stem === undefined || !known.given.has(foldName(stem)) || kinTermAt(tokens, at)) return undefined;
  if (kinTermAt(tokens, at + 1) === undefined) return undefined;
  return {
    from: at,
    to: at + 1,
    start: token.start,
    end: token.end - 1,
    surface: stem,
    name: { given: [capitalised(stem)], former: [], nicknames: [] },
    sex: givenNameSex(stem) ?? 'unknown',
    possessive: true,
  };
}

/** "our marek will", "sheila is my mum", "and sheila isnt" in messages without capitals. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]?.lower ?? ''];
  const opens = at === 0 || (at === 1 && /^(and|but|so|no)$/.test(before?.lower ?? ''));
  return before?.lower === 'our' || (opens && /^(is|isnt|was|wasnt|says|said|has|wont|cant)$/.test(after));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function endsWithKinWord(tokens: readonly Token[], end: number): boolean {
  const kin = tokens[end - 1]?.kind === 'word' ? kinTermAt(tokens, end - 1) : undefined;
  return kin !== undefined && kin.to === end && kin.readings.some((reading) => reading.register !== 'role');
}
