/** Who speaks or writes in the first person, where the words say it: "I am Ann Dunn.", "Hello, it's Ann Dunn here.", "Ann speaking.", "STATEMENT OF ANN DUNN". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent, Sentence, Token } from '../parsed-document.ts';
import { givenNameSex } from '../names/given-names.ts';
import { isPlaceOrPeople } from '../names/places-and-peoples.ts';
import { foldName } from '../names/fold-name.ts';
import type { Discourse } from './discourse.ts';
import type { QuoteSpan } from './quoted-speech.ts';
import { addName } from './referents.ts';

const statement = /^(?:the )?(?:witness )?statement (?:of|by):?$/;
/** "My name is Ann", "and I'm Ann": wherever they stand. */
const byName = /(?:^|[ ,.;:–-])my (?:full )?name (?:is|'s)$/;
const anywhere = /(?:^|[ ,.;:–-])i (?:am|'m|m)(?: called)?$/;
/** "It's Ann here", "Me, Ann.": where somebody begins to speak. */
const atFirst = /^(?:(?:it|this) (?:is|'s)|its|tis|(?:only )?me ,|my name|am)$/;
const greetings = new RegExp(
  inSequence(
    '^',
    anyOf(
      anyOf(
        'hello|hi|hiya|hey|yo|dear|well|right|so|oh|aye|yes|yeah|ok|okay|sorry|please|then|there|all|both|again',
        'evening|afternoon|morning|good|day|ma|sir|madam|miss|love|pet|hun|duck|to|whom|you|team|erm?|um',
      ),
      String.raw`[\d.:()[\]“"‘',!–-]+`,
    ),
    '$',
  ),
);
const endsThere = /^(?:[.,;:)!”"–-]|and|but|btw|here|from|of)$/;
const speaks = /^(?:here|speaking|calling|ringing|phoning|again|writing|btw)$/;

/** The name by which a sentence introduces whoever says "I" in it. `begins`: the sentence is the first of what somebody says or writes. */
export function selfNaming(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  begins: boolean,
): NameSpan | undefined {
  const words = tokens.map(({ lower }) => lower);
  const first = pastGreeting(words);
  const isFirst = begins || /^(?:hi|hello|hiya|hey)$/.test(words.find((word) => /\p{L}/u.test(word)) ?? '');
  return names.find((name) => {
    const [next = '.', after = ''] = words.slice(name.to, name.to + 2);
    if (tokens[name.to]?.kind === 'possessive' || name.possessive) return false;
    const lead = words.slice(Math.min(first, name.from), name.from).join(' ');
    if (statement.test(lead) || byName.test(lead)) return true;
    if (speaks.test(next) && ((isFirst && lead === '') || atFirst.test(lead))) return true;
    // "I'm Muslim" is no name.
    if (anywhere.test(lead)) return endsThere.test(next) && mayBeCalled(name);
    if (lead === 'this is' && after === 'your') return true;
    if (saysWhatTheyAre(lead) && /^[.,;!)"”]$/.test(next)) return true;
    if ((isFirst || speaks.test(next)) && saysWhatTheyAre(`${lead} ,`) && (speaks.test(next) || /^[.,;!]$/.test(next)))
      return true;
    return (
      isFirst &&
      atFirst.test(lead) &&
      !(lead.endsWith('me ,') && goesOnAsList(next, after)) &&
      /^(?:[.,;:!–-]|and|from)$/.test(next) &&
      !/^(?:s?he|who|that|which|they)$/.test(after)
    );
  });
}

/** "Me, Ann and Bob", "me, Ann, my nan" tells who was there; "me, Ann, I'm his nan", "Me, Ann, Bob's nan" who speaks. */
function goesOnAsList(next: string, after: string): boolean {
  return next === 'and' || (next === ',' && /^(?:my|our|me|mum|mummy|dad|daddy)$/.test(after));
}

/** Where the words begin that are no greeting. */
function pastGreeting(words: readonly string[]): number {
  const first = words.findIndex((word) => !greetings.test(word));
  return first === -1 ? words.length : first;
}

/** "I'm Al's sister, Ann.", "it's the wee one's gran, Ann.": what somebody is to others, and their name. */
function saysWhatTheyAre(lead: string): boolean {
  const said = /(?:(?:^|[ ,.;–-])i (?:am|'m|m)|^(?:it|this) (?:is|'s)) ((?:[\p{L}'’-]+ ){1,6})[,–-]$/u.exec(lead)?.[1];
  const words = said?.trim().split(' ') ?? [];
  const isOwned = /^(?:his|her|their|the|both|a|an)$/.test(words[0] ?? '') || words.includes("'s");
  return isOwned && (kinTerm(words.at(-1) ?? '').length > 0 || kinTerm(words.slice(-2).join(' ')).length > 0);
}

/** "Ann Low. I'm his nan.", "Ann Low, I'm his nan": somebody begins with nothing but their name, and goes on about themselves. */
function opensWithName({ tokens, names: [name], part }: Sentence, next: Sentence | undefined): NameSpan | undefined {
  const words = tokens.map(({ lower }) => lower);
  const first = pastGreeting(words);
  if (!name || name.from !== first || !isFullName(name) || !/^[.,;!–-]$/.test(words[name.to] ?? '.')) return undefined;
  // "Dear Ann Low, I …" is written to her.
  if (/^(?:dear|hi|hello|hiya|hey|morning|afternoon|evening)$/.test(words[first - 1] ?? '')) return undefined;
  const rest = [
    ...words.slice(name.to + 1),
    ...(next?.part === part ? next.tokens.slice(0, 1).map(({ lower }) => lower) : []),
  ];
  return /^(?:i|we)$/.test(rest[0] ?? '') ? name : undefined;
}

function mayBeCalled({ name: { title, given, family } }: NameSpan): boolean {
  return (
    title !== undefined ||
    family !== undefined ||
    given.some((word) => givenNameSex(word) !== undefined && !isPlaceOrPeople(word.toLowerCase()))
  );
}

function isFullName({ name: { title, given, family } }: NameSpan): boolean {
  return title === undefined && family !== undefined && given.some((word) => word.length > 2);
}

/** The name by which whoever is quoted says who they are; `asked`: the words answer a question, which may be about somebody else. */
export function quotedSelf(sentences: readonly Sentence[], quote: QuoteSpan, asked: boolean): NameSpan | undefined {
  const own = sentences.flatMap((sentence): Sentence[] => {
    const inside = ({ start, end }: { readonly start: number; readonly end: number }) =>
      start > quote.start && end <= quote.end;
    const from = sentence.tokens.findIndex(inside);
    if (from === -1) return [];
    const moved = sentence.names
      .filter(inside)
      .map((name) => ({ ...name, from: name.from - from, to: name.to - from }));
    return [{ ...sentence, tokens: sentence.tokens.slice(from).filter(inside), names: moved }];
  });
  for (const [at, sentence] of own.entries()) {
    const name = selfNaming(sentence.tokens, sentence.names, at < 2 && !asked);
    if (name) return name;
  }
  const [first, second] = own;
  return first && !asked ? opensWithName(first, second) : undefined;
}

/** The name by which a sentence of the record's own voice says who writes. */
export function introducedName(sentence: Sentence, next: Sentence | undefined, inMail: boolean): NameSpan | undefined {
  const { tokens, names, part, start } = sentence;
  const name = selfNaming(tokens, names, inMail) ?? (inMail ? opensWithName(sentence, next) : undefined);
  if (name) return name;
  // "Me, Ann.", at the head of a part.
  const [first] = names;
  const [me, comma] = tokens;
  const isMe = first?.from === 2 && me?.lower === 'me' && comma?.text === ',';
  const [mark = '.', after = ''] = tokens.slice(first?.to).map(({ lower }) => lower);
  return isMe && start === part.start && !goesOnAsList(mark, after) ? first : undefined;
}

/** Lines at the end of a letter among which a signature stands. */
const lastLines = 6;

/** "Author: G. Pike" of a letter that "Gareth Pike" signs: so no Glenda Pike in it is the author. */
export function noteSignature(discourse: Discourse, author: Referent, sentences: readonly Sentence[]): void {
  const [known] = author.names;
  const initial = known?.given[0]?.replace('.', '') ?? '';
  if (!known?.family || known.given.length !== 1 || initial.length !== 1) return;
  for (const { tokens, names } of sentences.slice(-lastLines)) {
    const [name, ...others] = names;
    if (!name || others.length > 0 || name.from > 0 || tokens.length - name.to > 3) continue;
    const { given, family } = name.name;
    const isTheirs = given[0]?.startsWith(initial) === true && given[0].length > 1;
    if (!isTheirs || foldName(family ?? '') !== foldName(known.family)) continue;
    author.names.shift();
    return addName(discourse, author, name.name);
  }
}
