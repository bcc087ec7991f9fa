/** Reads a plan of contact: names, then how often ("Mother: twice weekly, supervised."). */
import { adult } from '../concern-draft.ts';
import type { Passage } from '../passage.ts';
import { topicOf } from '../topic.ts';
import { contactHeading, regime } from '../vocabulary/contact-words.ts';
import { contact, oftenIn, type Contact } from './contact-draft.ts';

/** "Mother: twice weekly, supervised." in a plan of contact; in a list of offers the words must say that it is contact. */
export function regimes(passage: Passage): Contact[] {
  if (isOfTopic(passage) || isCell(passage)) return ofTopic(passage);
  const label = /^[^:"“?.]{2,60}:(?=\s)/.exec(passage.text) ?? (isPlan(passage) ? commaLabel(passage) : null);
  const elliptical = /^\W*(?:under \w+, )?(?:un)?supervised\b/i.test(passage.text);
  if (!isPlan(passage) || !(label || elliptical)) return [];
  const cue = { start: passage.start + (label?.[0].length ?? 0), end: passage.start + (label?.[0].length ?? 1) };
  const said = passage.text.slice(cue.start - passage.start);
  if (!regime.test(said)) return [];
  const named = passage.references
    .filter(({ end }) => end <= cue.start && cue.start - end <= 3)
    .flatMap(({ people }) => people);
  const meant = label ? named : topicOf(passage, adult);
  const often = oftenIn(said);
  return [...new Set(meant)].filter(adult).map((about) => contact(passage, { ...cue, words: '' }, about, said, often));
}

/** "13. Ann Low. Maternal aunt. Alternate weekends for both children.": days by themselves are of whoever the paragraph is about. */
function isOfTopic({ text, reading }: Passage): boolean {
  const isOfCourt = /court|assess|viability/.test(reading.document.record.type);
  if (!isOfCourt || text.length > 70 || !regime.test(text) || !regular.test(text)) return false;
  return !/[:?]|\b(?:will|would|works?|is|are|was|were|has|had|goes|attends?)\b/i.test(text.replace(/["“”]/g, ''));
}

const regular = /\b(?:every|each|alternate|once|twice|weekly|fortnightly|monthly|contact|visits?)\b/i;

/** In a table of contact, what stands under "How often" is of whoever the row is. */
function isCell({ sentence, text }: Passage): boolean {
  const { row, label = '', heads } = sentence.sentence.part;
  if (row === undefined || heads === true) return false;
  return columnHeading.test(label) ? /\p{L}{3}/u.test(text) : planHeading.test(label) && regime.test(text);
}

/** Of what is planned with somebody, where the cell itself says how often. */
const planHeading = /^\W*(?:what|plan|arrangements?|agreed|details|how|proposed|offer)\b/i;
const columnHeading = /^\W*(?:contact|how often|frequency|family time|visits|seeing|time together)\b/i;

function ofTopic(passage: Passage): Contact[] {
  const { text } = passage;
  const often = oftenIn(text);
  const cue = { start: passage.start, end: passage.start + 1, words: '' };
  return topicOf(passage, adult).map((about) => ({
    ...contact(passage, cue, about, text, often),
    ...(/^\W*(?:none|no)\b/i.test(text) ? { polarity: 'denied' as const } : {}),
  }));
}

/** "Mr Low, monthly.", further on in a paragraph of contact. */
function commaLabel(passage: Passage): RegExpExecArray | null {
  const found = /^[^:,"“?.]{2,40}, (?=\S)/.exec(passage.text.replace(/^((?:Mr|Mrs|Ms|Miss|Dr))\. /, '$1  '));
  return found && passage.text.length < 90 && regime.test(passage.text.slice(found[0].length - 1)) ? found : null;
}

/** The line says it, or the heading above its list does. */
export function isPlan({ text, index, passages }: Passage): boolean {
  if (/\b(?:un)?supervised\b/i.test(text)) return true;
  for (let before = index - 1; before >= Math.max(0, index - 12); before -= 1) {
    const words = passages[before]?.text ?? '';
    if (words.length < 60 && /^\W*(?:[\d.]+\s*)?[\p{L} ]{3,40}\W*$/u.test(words)) return contactHeading.test(words);
    if (/^\W*(?:[\d.]+\s*)?(?:contact|family time)\b/i.test(words)) return true;
  }
  return false;
}
