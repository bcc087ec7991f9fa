/** Whose words a note gives at length: they say at last who they are ("What's my name for? Ethel. Pike."), or the line below says it ("Mrs Ethel Pike, aunt."). */
import type { NameSpan, Part, Sentence } from '../parsed-document.ts';

const lastSentences = 3;

/** The fullest name given just after the word "name" and a question mark in the part. */
export function selfAnswered(sentences: readonly Sentence[], at: number, part: Part): NameSpan | undefined {
  let first = at;
  while (sentences[first - 1]?.part === part) first -= 1;
  const own: Sentence[] = [];
  for (let here = first; sentences[here]?.part === part; here += 1) own.push(sentences[here] as Sentence);
  const asked = own.findIndex(isAsked);
  if (asked === -1) return undefined;
  const answers = own.slice(asked + 1, asked + 1 + lastSentences).flatMap((sentence) => soleName(sentence) ?? []);
  return answers.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0];
}

/** "Has he got a name?" asks for another's. */
const others = /^(?:she|her|he|his|they|their|its?|whose)$/;

function isAsked({ tokens }: Sentence): boolean {
  const words = tokens.map(({ lower }) => lower);
  return words.length < 10 && words.includes('name') && words.includes('?') && !words.some((word) => others.test(word));
}

const longestLine = 8;

/** The name with which the line below a paragraph of nothing but somebody's words begins. */
export function namedBelow(text: string, sentences: readonly Sentence[], at: number, part: Part): NameSpan | undefined {
  const below = sentences.slice(at).find((sentence) => sentence.part !== part);
  const isSpeech = /^\s*["“][^"“”]*["”]\s*$/.test(text.slice(part.start, part.end));
  if (!below || !isSpeech || below.part.shape !== part.shape || below.tokens.length > longestLine) return undefined;
  const [name, ...more] = below.names;
  const isLine = below.end >= below.part.end - 1 && /^[,.(]?$/.test(below.tokens[name?.to ?? -1]?.text ?? '');
  return name?.from === 0 && more.length === 0 && isLine && name.name.given.length > 0 ? name : undefined;
}

function soleName({ tokens, names: [name] }: Sentence): NameSpan | undefined {
  const isAlone = name?.from === 0 && tokens.slice(name.to).every(({ kind }) => kind === 'punctuation');
  return isAlone && name.name.given.length > 0 ? name : undefined;
}
