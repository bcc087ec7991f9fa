/** Who speaks in a quotation: the subject of a verb of speech beside it, else whoever was being quoted, else whom the record is a talk with. */
import type { NameSpan, Part, Referent, Sentence, Token } from '../parsed-document.ts';
import { childQuoted } from './child-speaking.ts';
import type { Discourse } from './discourse.ts';
import { isRelative, named, relativeCalled } from './labelled-speaker.ts';
import { linkName } from './link-name.ts';
import { pronounSex } from './pronoun-words.ts';
import { type QuoteSpan, speechVerbs } from './quoted-speech.ts';
import { resolveSingular } from './resolve-pronoun.ts';

/** What is remembered about talk from sentence to sentence. */
export interface Talk {
  /** The record has said whom it is a talk with. */
  hasPartner?: true;
  /** The part in which somebody was last quoted, and who. */
  quoted?: { readonly part: Part; readonly speaker: Referent };
  /** Who speaks in turn, and who did before them. */
  turn?: { readonly label: string; readonly speaker?: Referent; readonly before: Referent | undefined };
  /** Whose words a paragraph gives without quotation marks, and from where on. */
  telling?: { readonly part: Part; readonly from: number; readonly speaker: Referent };
  /** The person a part opens with, outside quotation marks. */
  opened?: { readonly part: Part; readonly subject: Referent };
}

export function quoteSpeaker(
  discourse: Discourse,
  talk: Talk,
  sentence: Sentence,
  quote: QuoteSpan,
  at: number,
): Referent | undefined {
  const speaker =
    besideQuote(discourse, sentence, quote, at) ??
    clauseSubject(discourse, sentence, quote, at) ??
    (talk.quoted?.part === sentence.part ? talk.quoted.speaker : undefined) ??
    subjectJustBefore(discourse, sentence, quote, at) ??
    (talk.opened?.part === sentence.part && !speaksOf(discourse.record.text, quote, talk.opened.subject)
      ? talk.opened.subject
      : undefined) ??
    discourse.protagonist ??
    childQuoted(discourse, quote);
  if (speaker) talk.quoted = { part: sentence.part, speaker };
  return speaker;
}

/** "Bo works for her uncle, Al Pike. \"My dad's brother.\"": words of one's own after a sentence that tells of the subject's kin are the subject's. */
function subjectJustBefore(
  discourse: Discourse,
  { start, part }: Sentence,
  quote: QuoteSpan,
  at: number,
): Referent | undefined {
  const words = discourse.record.text.slice(quote.start, quote.end);
  if (quote.start > start || !/(?<![\p{L}])(?:i|my|me|mine|we|our|ours)(?![\p{L}])/iu.test(words)) return undefined;
  const before = discourse.recent.findLast((recent) => recent.sentence === at - 1 && recent.subject && !recent.quoted);
  const [person, ...others] = before?.part === part.start ? before.people : [];
  const last = discourse.claims.at(-1);
  const isTold = last !== undefined && last.to === person && last.start >= (before?.start ?? start);
  return isTold && others.length === 0 && !person.professional && !speaksOf(discourse.record.text, quote, person)
    ? person
    : undefined;
}

/** Notes that whoever is quoted in the part bears the name. */
export function quotedAs(discourse: Discourse, talk: Talk, { part }: Sentence, name: NameSpan): Referent {
  const speaker = named(discourse, name);
  talk.quoted = { part, speaker };
  return speaker;
}

/** A quotation that begins with "he" or "she" speaks of whom the passage is about; somebody else says it. */
function speaksOf(text: string, quote: QuoteSpan, subject: Referent): boolean {
  const first = /(?<![\p{L}])(i|my|me|we|our|he|she|his|her|him)(?![\p{L}])/iu
    .exec(text.slice(quote.start, quote.end))?.[1]
    ?.toLowerCase();
  return first !== undefined && pronounSex(first) !== undefined && pronounSex(first) === subject.sex;
}

function besideQuote(discourse: Discourse, sentence: Sentence, quote: QuoteSpan, at: number): Referent | undefined {
  const gap = ({ start, end }: Token) => (end <= quote.start ? quote.start - end : start - quote.end);
  // "Ann said \"…\" and Bob said \"…\"": the nearest verb.
  const outside = [...sentence.tokens.entries()].filter(([, token]) => gap(token) >= 0);
  for (const [index, token] of outside.toSorted(([, a], [, b]) => gap(a) - gap(b))) {
    const colon = token.text === ':' && token.end <= quote.start && quote.start - token.end < 3;
    if (!colon && !speechVerbs.has(token.lower)) continue;
    const speaker =
      (colon ? whoseRelative(discourse, sentence, index, at) : undefined) ??
      subjectBefore(discourse, sentence, index, quote, at) ??
      (colon ? undefined : subjectAfter(discourse, sentence, index, quote));
    if (speaker && !(colon && speaksOf(discourse.record.text, quote, speaker))) return speaker;
  }
  return undefined;
}

/** "Ted is his cousin: \"my mum's brother's boy\"": whoever has the cousin says it. */
function whoseRelative(
  discourse: Discourse,
  { tokens, names }: Sentence,
  colon: number,
  at: number,
): Referent | undefined {
  const is = tokens.findIndex(({ lower }) => /^(?:is|was|'s)$/.test(lower));
  const name = names.find(({ to }) => to === is);
  const sex = { his: 'male', her: 'female' } as const;
  const owner = tokens[is + 1]?.lower;
  if (!name || (owner !== 'his' && owner !== 'her') || colon - is > longestPredicate) return undefined;
  const relative = bearer(discourse, name);
  return resolveSingular(discourse, sex[owner], { sentence: at }, { allowed: (person) => person !== relative });
}

const longestPredicate = 5;

/** "He offered to have both \"but the baby isn't mine\"": words quoted inside a clause are those of its subject. */
function clauseSubject(
  discourse: Discourse,
  { tokens, names, start }: Sentence,
  quote: QuoteSpan,
  at: number,
): Referent | undefined {
  const { text } = discourse.record;
  const [first] = tokens;
  const isInside = quote.start - start > 4 && /^[^;:]*[\p{L},] ?$/u.test(text.slice(start, quote.start));
  if (
    !first ||
    !isInside ||
    !/(?<![\p{L}])(?:i|my|me|mine|we|our|ours)(?![\p{L}])/iu.test(text.slice(quote.start, quote.end))
  )
    return undefined;
  const name = names.find(({ from }) => from === 0);
  const sex = pronounSex(first.lower);
  const subject = name ? bearer(discourse, name) : sex ? resolveSingular(discourse, sex, { sentence: at }) : undefined;
  return subject && !subject.professional && !speaksOf(text, quote, subject) ? subject : undefined;
}

/** The nearest name or "he"/"she" before the verb, outside the quotation, within a few words. */
function subjectBefore(
  discourse: Discourse,
  sentence: Sentence,
  verb: number,
  quote: QuoteSpan,
  at: number,
): Referent | undefined {
  for (let index = verb - 1; index >= Math.max(0, verb - 8); index -= 1) {
    const token = sentence.tokens[index] as Token;
    if (token.start >= quote.start && token.end <= quote.end) return undefined;
    const name = sentence.names.find((one) => one.to === index + 1);
    if (name) return bearer(discourse, name);
    const speaker =
      initialOf(discourse, token, sentence.tokens[index + 1]) ?? relativeOf(discourse, sentence.tokens, index);
    if (speaker) return speaker;
    const sex = pronounSex(token.lower);
    if (sex) return resolveSingular(discourse, sex, { sentence: at });
  }
  return undefined;
}

/** "C: …": a single letter before a colon is the person of the record whose name begins with it. */
function initialOf(discourse: Discourse, token: Token, next: Token | undefined): Referent | undefined {
  if (token.text.length !== 1 || token.capital === 'none' || next?.text !== ':') return undefined;
  return discourse.referents.findLast(
    (one) => one.names.some((name) => name.given[0]?.startsWith(token.text) === true) && one.places.length > 0,
  );
}

function subjectAfter(discourse: Discourse, sentence: Sentence, verb: number, quote: QuoteSpan): Referent | undefined {
  const next = sentence.tokens[verb + 1];
  if (!next || next.start < quote.end) return undefined;
  const name = sentence.names.find((one) => one.from === verb + 1);
  return name ? bearer(discourse, name) : relativeOf(discourse, sentence.tokens, verb + 1);
}

/** "Mum said \"…\"", "\"…\" said Nan", in a worker's words: the children's. */
function relativeOf(discourse: Discourse, tokens: readonly Token[], at: number): Referent | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || token.capital === 'none' || discourse.author?.professional !== true || !isRelative(token.text))
    return undefined;
  return isSpokenTo.test(before?.lower ?? '') ? undefined : relativeCalled(discourse, token.text, token.start);
}

/** "Ann rang Mum and said": it is Ann; "her Mum said" tells of another. */
const isSpokenTo =
  /^(?:['’]s?|s['’]|my|his|her|their|our|your|to|with|from|by|for|of|about|rang|called|phoned|told|asked|saw|met|visited|texted|e-?mailed|messaged|thanked|informed|advised|reminded)$/;

/** Whom a name was linked to when it was read, or is linked to now where the quotation is read before it. */
function bearer(discourse: Discourse, name: NameSpan): Referent {
  return (
    discourse.referents.find((one) => one.places.some((place) => place.start === name.start)) ??
    linkName(discourse, name)
  );
}
