/** "Is Al your uncle?" asked of a child seen alone: a "no" denies it of the child. */
import type { Referent } from '../../parsed-document.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** The child of whom a worker asks it; `undefined` where "your" may be somebody else's. */
export function askedOfChild(
  { discourse: { protagonist }, speakerAt, text, start }: Reading,
  subject: NounPhrase,
  { anchor }: KinHead,
): Referent | undefined {
  if (protagonist?.childId === undefined || anchor?.head.type !== 'pronoun') return undefined;
  if (anchor.head.pronoun.who !== 'second' || speakerAt(anchor.start)?.professional === false) return undefined;
  const listener = toNamed.exec(text.slice(start, subject.start))?.[1];
  return listener === undefined || protagonist.names.some(({ given }) => given[0] === listener)
    ? protagonist
    : undefined;
}

/** "I asked Ann, is …", "said to Ann: …". */
const toNamed = /\b(?:ask(?:s|ed|ing)?|to|told)(?: (?:mum|dad|\p{Ll}+))? (\p{Lu}[\p{L}'’-]+)/u;
