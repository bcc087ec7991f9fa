/** Who says the words of a sentence that ends with telling so, without quotation marks: "My auntie Jo lives there, said Ivy", "I'm her nan, Ann told me". */
import type { Referent, Sentence, Token } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';
import { isRelative, named, relativeCalled } from './labelled-speaker.ts';
import { speechVerbs } from './quoted-speech.ts';

const own = /^(?:i|my|me|mine|we|our|us)$/;
/** How many words may tell who spoke, and to whom. */
const longestTail = 8;

/** The speaker at an offset before the words that tell who spoke. */
export function attributedSpeaker(discourse: Discourse, sentence: Sentence, offset: number): Referent | undefined {
  const { tokens } = sentence;
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const mark = tokens[comma];
  if (!mark || offset >= mark.start || tokens.length - comma > longestTail) return undefined;
  const told = tokens.slice(0, comma);
  if (!told.some(({ lower }) => own.test(lower)) || tokens.some(({ text }) => /^["“”]$/.test(text))) return undefined;
  const first = tokens[comma + 1];
  if (first && speechVerbs.has(first.lower)) return bearerAt(discourse, sentence, comma + 2);
  const name = sentence.names.find(({ from }) => from === comma + 1);
  const verb = tokens[name?.to ?? comma + 2];
  return verb && speechVerbs.has(verb.lower) && saysNoMore(tokens.slice((name?.to ?? comma + 2) + 1))
    ? bearerAt(discourse, sentence, comma + 1)
    : undefined;
}

/** "Told me", "told the school", "said today": nothing of what was said stands after the verb. */
function saysNoMore(tokens: readonly Token[]): boolean {
  return !tokens.some(({ lower }) => /^(?:that|if|whether|he|she|they|it|to|about|has|is|was|had)$/.test(lower));
}

function bearerAt(discourse: Discourse, { names, tokens }: Sentence, at: number): Referent | undefined {
  const name = names.find(({ from }) => from === at);
  if (name) return named(discourse, name);
  const token = tokens[at];
  return token && token.capital !== 'none' && isRelative(token.text)
    ? relativeCalled(discourse, token.text, token.start)
    : undefined;
}
