/** A sentence as the kin grammar sees it: names, kin terms, pronouns and single words in order. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Token } from '../../parsed-document.ts';
import { isSmallTitle } from '../../names/titles.ts';
import type { PartyRole } from '../../reference/party-roles.ts';
import { saysKin } from './foreign-kin-word.ts';
import { holdsMy, saysMyAfter } from './foreign-possessives.ts';
import { groupWordsAt } from './group-words.ts';
import { isContracted, isCopula } from './contracted-is.ts';
import { kinBehind, titleInTheirLanguage } from './kin-beside-name.ts';
import { kinTermAt, type KinSpan } from './kin-term-at.ts';
import { pronounAt } from './pronoun-at.ts';

export interface Pronoun {
  /** `relative` is "whose"; a party is whom a form calls "victim" or "applicant". */
  readonly who: 'first' | 'first-plural' | 'second' | 'male' | 'female' | 'plural' | 'relative' | PartyRole;
  readonly possessive: boolean;
}

export type Item = { readonly start: number; readonly end: number; readonly lower: string } & (
  | { readonly type: 'name'; readonly name: NameSpan }
  | { readonly type: 'kin'; readonly kin: KinSpan }
  | { readonly type: 'pronoun'; readonly pronoun: Pronoun }
  | { readonly type: 'possessive' }
  | { readonly type: 'word'; readonly token: Token }
);

export type KinItem = Item & { readonly type: 'kin' };

/** `kinCell`: the words stand where only kin words do, so one of another language needs nothing beside it. */
export function itemsOf(tokens: readonly Token[], names: readonly NameSpan[], kinCell = false): Item[] {
  const items: Item[] = [];
  const starts = new Map(names.map((name) => [name.from, name]));
  let at = 0;
  while (at < tokens.length) {
    const name = starts.get(at);
    if (
      name === undefined &&
      (isEmphasis(tokens[at]) ||
        isScareQuote(tokens, at) ||
        (starts.has(at + 1) && (isArticle(tokens, at) || isSmallTitle(tokens[at]?.text ?? ''))))
    ) {
      at += 1;
      continue;
    }
    const title = name && (titleAsKin(tokens, name) ?? kinBehind(tokens, name));
    if (title) items.push(title);
    const [item, next] = name ? nameItem(name) : itemAt(tokens, at, names, kinCell);
    const ours = item.type === 'pronoun' ? ourKid(tokens, at) : undefined;
    if (ours) {
      items.push({ ...item, lower: 'our' }, ours);
      at = ours.kin.to;
      continue;
    }
    const owner = item.type === 'kin' ? possessorWithoutApostrophe(tokens, item.kin) : undefined;
    if (item.type === 'kin' && item.kin.foreign && saysMyAfter(tokens[next])) {
      items.push(ownerAhead(item), { ...item, end: tokens[next]?.end ?? item.end });
      at = next + 1;
      continue;
    }
    const isMine = item.type === 'kin' && holdsMy(item.kin.term) && !isNamedOrOwned(tokens, item.kin, starts);
    items.push(...(owner ?? (isMine ? [ownerAhead(item), item] : [item])));
    if (name?.possessive) items.push({ type: 'possessive', start: name.end, end: name.end + 1, lower: 's' });
    at = title ? Math.max(next, title.kin.to) : next;
  }
  return items;
}

/**
 * "Grandad Ron", "Ivy's Nanny Pat": a grandparent's title is a kin word too, as "Nan" before a name is. A word of another
 * language, "Dapir Nasrin", says what she is as "Nan" does; "Mama Zuri" is a mother called after her child.
 */
function titleAsKin(tokens: readonly Token[], span: NameSpan): KinItem | undefined {
  const { from, start, name } = span;
  const kin = name.title === undefined ? undefined : (titleInTheirLanguage(tokens, span) ?? kinTermAt(tokens, from));
  if (!kin || kin.to !== from + 1) return undefined;
  const isSaid = kin.foreign
    ? !/^(?:baba|abu|umm?)$/i.test(kin.term) && kin.readings.every(({ path }) => path !== undefined)
    : kin.readings.every(({ kind }) => kind === 'grandparent') && !ownsKin(tokens, span);
  if (!isSaid) return undefined;
  return { type: 'kin', kin, start, end: tokens[from]?.end ?? start, lower: kin.term.toLowerCase() };
}

/** "Nana Vi's mother": she is only whose mother is meant. */
function ownsKin(tokens: readonly Token[], { to }: NameSpan): boolean {
  return tokens[to]?.kind === 'possessive' && kinTermAt(tokens, to + 1) !== undefined;
}

/** Of "sora mea" the "my", put before the sister. */
function ownerAhead({ start }: Item): Item {
  return { start, end: start, lower: 'my', type: 'pronoun', pronoun: { who: 'first', possessive: true } };
}

/** "Teyzem Derya", "her yengem": no more is said by the "my" in the word. */
function isNamedOrOwned(
  tokens: readonly Token[],
  { from, to }: KinSpan,
  names: ReadonlyMap<number, NameSpan>,
): boolean {
  const before = tokens[from - 1];
  return names.has(to) || before?.kind === 'possessive' || /^(?:my|his|her|their|our)$/.test(before?.lower ?? '');
}

/** "Our kid", "our wench": not the child but the brother or sister of whoever speaks. */
function ourKid(tokens: readonly Token[], at: number): KinItem | undefined {
  const [our, noun] = [tokens[at], tokens[at + 1]];
  if (our?.lower !== 'our' || !noun || !/^(?:kid|wench)$/.test(noun.lower)) return undefined;
  const term = `our ${noun.lower}`;
  const kin: KinSpan = { from: at + 1, to: at + 2, term, readings: kinTerm(term), foreign: false };
  return { type: 'kin', kin, start: noun.start, end: noun.end, lower: noun.lower };
}

/** Nor does the article of "married to a Ted Low". */
function isArticle(tokens: readonly Token[], at: number): boolean {
  return /^an?$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'word';
}

/** The asterisks of "their boys **Al** and **Ben**" say nothing. */
function isEmphasis(token: Token | undefined): boolean {
  return token !== undefined && /^(\*{1,3}|_{1,3})$/.test(token.text);
}

/** The marks of "her so-called “uncle” Al": that he is none the words before them say. */
function isScareQuote(tokens: readonly Token[], at: number): boolean {
  const isMark = /^["“”'‘’]$/.test(tokens[at]?.text ?? '');
  return isMark && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:so-called|self-styled)$/.test(lower));
}

function nameItem(name: NameSpan): [Item, number] {
  return [{ type: 'name', name, start: name.start, end: name.end, lower: name.surface.toLowerCase() }, name.to];
}

function itemAt(tokens: readonly Token[], at: number, names: readonly NameSpan[], kinCell: boolean): [Item, number] {
  const token = tokens[at] as Token;
  const place = { start: token.start, end: token.end, lower: writtenOut(token, tokens[at + 1], tokens[at + 2]) };
  if (token.kind === 'possessive' && !isCopula(tokens[at + 1]) && !isContracted(tokens, at, names))
    return [{ ...place, type: 'possessive' }, at + 1];
  if (token.kind === 'possessive') return [{ ...place, lower: "'s", type: 'word', token }, at + 1];
  const together = groupWordsAt(tokens, at);
  if (together !== undefined)
    return [
      {
        ...place,
        end: tokens[together - 1]?.end ?? place.end,
        type: 'pronoun',
        pronoun: { who: 'plural', possessive: false },
      },
      together,
    ];
  const pronoun = pronounAt(tokens, at);
  if (pronoun) {
    const to = at + pronoun.length;
    return [{ ...place, end: tokens[to - 1]?.end ?? place.end, type: 'pronoun', pronoun: pronoun.pronoun }, to];
  }
  const kin = kinTermAt(tokens, at, kinCell);
  const overlaps = kin && names.some((name) => name.from < kin.to && name.to > kin.from);
  if (kin && !overlaps && !isVerb(tokens, kin, names) && (!kin.foreign || kinCell || saysKin(tokens, kin, names))) {
    return [kinItem(tokens, kin), kin.to];
  }
  return [{ ...place, type: 'word', token }, at + 1];
}

/** "Amy n Bea", "lives w Pat": words that typed notes and chats cut down to a letter; "Ann n. Low" is née Low. "No. 4" denies nothing. */
function writtenOut({ text, lower }: Token, next: Token | undefined, after: Token | undefined): string {
  if (lower === 'no' && (next?.text === '.' ? after : next)?.kind === 'number') return 'number';
  if (text === 'w/' || (text === 'w' && next?.kind === 'word')) return 'with';
  return text === 'n' && next?.kind === 'word' ? 'and' : lower;
}

/** "Gordon coaches Ivy", "who mentors her": a plural between who does it and whom it is done to is no noun; nor is "did not father". */
function isVerb(tokens: readonly Token[], { from, to, readings }: KinSpan, names: readonly NameSpan[]): boolean {
  const [auxiliary, not] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  if (tokens[from]?.lower === 'father' && /^(?:not|n't|never)$/.test(not) && /^(?:did|does|do|could)$/.test(auxiliary))
    return true;
  if (to - from !== 1 || !readings.every(({ register, plural }) => register === 'role' && plural)) return false;
  const does =
    names.some((name) => name.to === from) || /^(he|she|who|they|and|also)$/.test(tokens[from - 1]?.lower ?? '');
  return does && (names.some((name) => name.from === to) || /^(him|her|them|me|us)$/.test(tokens[to]?.lower ?? ''));
}

/** "my dads mum", "her mums sister": a plural straight before another kin word is a possessor without its apostrophe. */
function possessorWithoutApostrophe(tokens: readonly Token[], kin: KinSpan): Item[] | undefined {
  const [token, next] = [tokens[kin.from], tokens[kin.from + 1]];
  if (!token || !next || !/[^s]s$/i.test(token.text)) return undefined;
  const isPlural = kin.to - kin.from === 1 && kin.readings.every((reading) => reading.plural);
  if (!isPlural && !(kin.to - kin.from === 2 && /^(?:mum|mam|mom|mother|dad|father)s$/.test(token.lower)))
    return undefined;
  const owned = kinTermAt(tokens, kin.from + 1);
  const [text, end] = [token.text.slice(0, -1), token.end - 1];
  const single = kinTermAt([{ ...token, text, lower: text.toLowerCase(), end }], 0);
  if (!owned || !single) return undefined;
  const owner = { ...single, from: kin.from, to: kin.from + 1 };
  return [
    { type: 'kin', kin: owner, start: token.start, end, lower: text.toLowerCase() },
    { type: 'possessive', start: end, end: token.end, lower: 's' },
    ...(isPlural ? [] : [kinItem(tokens, owned)]),
  ];
}

function kinItem(tokens: readonly Token[], kin: KinSpan): KinItem {
  const [first, last] = [tokens[kin.from] as Token, tokens[kin.to - 1] as Token];
  return { type: 'kin', kin, start: first.start, end: last.end, lower: kin.term.toLowerCase() };
}
