/** Finds passages about another family's child that were pasted into the record: whoever they name stands nowhere else in it. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { NameSpan, ParsedDocument, Part, Sentence, Token } from '../parsed-document.ts';

/** Words that say so, in the passage or in somebody's remark on it. */
const cue = new RegExp(
  anyOf(
    String.raw`\b(?:different|wrong|unrelated) (?:case|family|child|file|record)\b(?!\s*:)`,
    String.raw`\b(?:an)?other (?:case|file|record)\b(?!\s*:)`,
    inSequence(
      String.raw`\b(?<!\b(?:parent|mother|father|mum|dad|carer|grandparent|time|age|birth|death|loss|instead) )`,
      String.raw`(?:about|for|of|on|from|in|to|re|regarding|concern(?:s|ing)) (?:an|the )?other (?:family|child)\b`,
      '(?! (?:in|at|of) (?:the|his|her|their|this) )',
    ),
    String.raw`\b(?:an|the )other (?:family|child)['’]s? (?:file|record|notes|case|paperwork|report)`,
    String.raw`pasted (here )?in error|wrong (template|sheet|page|minutes|paperwork|attachment)s?\b`,
    'from another (assessment|report|referral|meeting)',
    'not an? (child|relative|member) (in|of) this (family|case)',
    'not (this|these|our|the same) (family|child(ren)?|case)|copied (in|over) (in error|from)',
    String.raw`(remove|delete|ignore|disregard) the \p{L}+ (text|paragraph|passage|entry|section|lines?)\b`,
    String.raw`wrong notes\b|template (carried|copied) over`,
  ),
  'iu',
);
/** A manager who knows nobody of that name. */
const query = /\bWho (?:is|are) \p{Lu}\p{Ll}+\?/u;
/** How reports write of a child in care; without a remark only such words make a passage one. */
const ofChildInCare =
  /\b(carers?|contact|panel|placement|handover|respite|nursery report|PEP|reading age|supervised?|remains? (?:settled|anxious|placed)|to collect)\b/i;
const shapes = /^(paragraph|form-field|list-item)$/;

export function otherFamilyParts(document: ParsedDocument): ReadonlySet<Part> {
  const { text, type } = document.record;
  const isRemarked = cue.test(text);
  if (!isRemarked && !/assess|report/.test(type)) return new Set();
  const places = partsByName(document);
  const parts = sentencesByPart(document);
  const ours = new Set(document.caseFile.children.flatMap(({ name }) => name.split(' ')));
  return new Set(
    [...parts].flatMap(([part, sentences]) => {
      const words = text.slice(part.start, part.end);
      if (!shapes.test(part.shape) && !cue.test(words)) return [];
      const stranger = (name: NameSpan) =>
        wordsOf(name).every((word) => !ours.has(word) && (places.get(word)?.size ?? 0) <= 1);
      const names = sentences.flatMap((sentence) => sentence.names);
      const isMarked = cue.test(words) && names.some((name) => stranger(name) && ownsKin(sentences, name));
      const isForeign = isFirstName(names[0]) && names.every(stranger) && severalIn(names);
      const reads = isMarked || (isForeign && hasKin(sentences) && (isRemarked || ofChildInCare.test(words)));
      return reads ? [part] : [];
    }),
  );
}

/** A report calls its child by the first name. */
function isFirstName(span: NameSpan | undefined): boolean {
  return span?.name.given.length === 1 && span.name.family === undefined && span.name.title === undefined;
}

function severalIn(names: readonly NameSpan[]): boolean {
  return new Set(names.map(({ surface }) => surface)).size > 1;
}

function sentencesByPart({ sentences }: ParsedDocument): ReadonlyMap<Part, readonly Sentence[]> {
  const parts = new Map<Part, Sentence[]>();
  for (const sentence of sentences) parts.set(sentence.part, [...(parts.get(sentence.part) ?? []), sentence]);
  return parts;
}

/** In which parts each word of a name stands, remarks apart. */
function partsByName({ sentences, record }: ParsedDocument): ReadonlyMap<string, ReadonlySet<Part>> {
  const places = new Map<string, Set<Part>>();
  const note = (word: string, part: Part) => places.set(word, (places.get(word) ?? new Set()).add(part));
  for (const { names, part, start, end } of sentences) {
    const words = record.text.slice(start, end);
    if (cue.test(words) || query.test(words)) continue;
    for (const name of names) for (const word of wordsOf(name)) note(word, part);
  }
  return places;
}

function wordsOf({ name }: NameSpan): readonly string[] {
  return [...name.given, ...(name.family ? [name.family] : [])];
}

/** "Freddie's paternal uncle". */
function ownsKin(sentences: readonly Sentence[], name: NameSpan): boolean {
  return sentences.some(
    ({ tokens, names }) => names.includes(name) && ownsAt(tokens, name.to) && kinNear(tokens, name.to),
  );
}

/** "Freddie's", "Freddie, whose". */
function ownsAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'possessive' || tokens.slice(at, at + 2).some(({ lower }) => lower === 'whose');
}

/** A kin word with a possessor: "Freddie's uncle", "his aunt Ivy". */
function hasKin(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ tokens }) =>
    tokens.some(
      (token, at) => (token.kind === 'possessive' || /^(his|her|their)$/.test(token.lower)) && kinNear(tokens, at),
    ),
  );
}

function kinNear(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((step) => kinTermAt(tokens, at + step) !== undefined);
}
