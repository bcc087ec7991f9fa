/** A form's line that holds several fields, each with its label: "Partner: Al Low   Previous partner: Bob Pike", "Mother: Ann Low Father: Al Low". */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Part } from '../parsed-document.ts';

const label = String.raw`\p{Lu}[\p{L}'’/()-]*(?: [\p{L}'’/()-]+){0,5}`;
/** A label after wide space, whatever it asks for. */
const wide = new RegExp(String.raw`(?<=\S)(?:\s{2,}|\t+)(?=${label}\s*:\s)`, 'gu');
/** The words before a colon, of which the last may be a label for kin. */
const worded = /((?:[\p{L}'’./-]+ ){0,3}[\p{L}'’/-]+)\s?:\s/gu;

/** The part, or its fields where its line holds more than one. */
export function lineFields(part: Part, text: string): Part[] {
  if (part.shape !== 'form-field' || part.row !== undefined || part.label === undefined) return [part];
  const line = text.slice(part.start, part.end);
  if (line.length > 400) return [part];
  const starts = [...new Set([0, ...widely(line), ...kinLabels(line)])].toSorted((a, b) => a - b);
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? line.length;
    const words = line.slice(start, end);
    return {
      ...part,
      ...(at === 0 ? {} : { label: words.slice(0, words.indexOf(':')).trim() }),
      start: part.start + start,
      end: part.start + start + words.trimEnd().length,
    };
  });
}

function widely(line: string): readonly number[] {
  return [...line.matchAll(wide)].map(({ index, 0: gap }) => index + gap.length);
}

/** Where a label for kin begins inside the line, straight after a name: "… Ann Low Previous partner: …". */
function kinLabels(line: string): readonly number[] {
  return [...line.matchAll(worded)].flatMap(({ index, 1: words = '' }) => {
    const parts = words.split(' ');
    const at = parts.findIndex((word, from) => /^\p{Lu}/u.test(word) && isKin(parts.slice(from).join(' ')));
    const start = index + parts.slice(0, at).join(' ').length + 1;
    return at > 0 && /^\p{Lu}/u.test(parts[at - 1] ?? '') ? [start] : [];
  });
}

function isKin(words: string): boolean {
  return kinTerm(words).some(
    ({ path, register, tradition }) => path !== undefined && register === 'reference' && tradition === 'english',
  );
}
