/** Reads what a child answers when asked whom they would, or would not, be with: "Derek." to "Anyone you would not want?". */
import type { Reference, Referent } from '../../parsed-document.ts';
import { isChild, isSpokenOf, type Passage } from '../passage.ts';
import { askedWhom, whomQuestion, wishHeading, wouldNotWantQuestion, type WishKind } from '../vocabulary/wish-words.ts';
import { wish, type Wish } from './wish-draft.ts';

export function answers(passage: Passage, child: Referent): Wish[] {
  const kind = kindAsked(questionBefore(passage)) ?? headedKind(passage);
  if (kind === undefined) return [];
  if (/^\W*(if|when|because)\b|\?["”]?\s*$/i.test(passage.text)) return [];
  const end =
    passage.start +
    (/,? \b(she|he|they|who|it|because|cos)\b|['’]s (my|got|not|just)/.exec(passage.text)?.index ??
      passage.text.length);
  const people = passage.references
    .filter((reference) => reference.start < end && !isPronoun(passage, reference))
    .flatMap((reference) => reference.people)
    .filter((person) => person !== child && isSpokenOf(person) && (kind === 'wants' || !isChild(person)));
  const cue = { start: passage.start, end: passage.start + passage.text.length };
  return [...new Set(people)].map((about) => wish(passage, cue, child, about, { kind }));
}

/** "He shouts": what is told of somebody is no answer. */
function isPronoun({ text, start }: Passage, reference: Reference): boolean {
  return /^(?:he|she|they|him|her|them|his|their|it|we|us|i|me|my)$/i.test(
    text.slice(reference.start - start, reference.end - start),
  );
}

function kindAsked(question: string | undefined): WishKind | undefined {
  if (question === undefined) return undefined;
  if (wouldNotWantQuestion.test(question)) return 'does-not-want';
  return whomQuestion.test(question) || askedWhom.test(question) ? 'wants' : undefined;
}

/** "Wishes. Ruby: “Moira's.”", "Views: Tom - “wi Ruby”": under such a heading a child's words name whom they want. */
function headedKind({ reading, sentence, text }: Passage): WishKind | undefined {
  const { start, end } = sentence.sentence.part;
  const isHeaded = wishHeading.test(reading.document.record.text.slice(start, Math.min(end, start + 60)));
  if (!isHeaded || !/["“]/.test(reading.document.record.text.slice(start, end))) return undefined;
  return /\b(?:not|no|never)\b|n['’]t\b/i.test(text) ? undefined : 'wants';
}

/** The question right before this turn, unless the child has gone on to something else since. */
function questionBefore({ reading, at, sentence }: Passage): string | undefined {
  const { text } = reading.document.record;
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const one = reading.sentences[before];
    if (!one) return undefined;
    const words = text.slice(one.sentence.start, one.sentence.end);
    if (/\?["”]?\s*$/.test(words) || askedWhom.test(words)) return words;
    if (one.sentence.part !== sentence.sentence.part && /\p{L}{3}/u.test(words) && !/-->/.test(words)) return undefined;
  }
  return undefined;
}
