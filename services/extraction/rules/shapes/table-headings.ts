/** The headings of a table's columns: which row holds them, and what a column of that heading tells. */
import { inSequence } from '#services/pattern-source.ts';
import { kinTerm, type KinReading } from '#graph/kinship/kin-term.ts';
import type { Part } from '../parsed-document.ts';

/** What the cells under a heading hold: whom the row is about, what they are, to which child or to whom. */
export type Column = 'person' | 'relation' | 'child' | 'owner' | 'other';

const columns: readonly (readonly [Exclude<Column, 'other'>, RegExp])[] = [
  [
    'owner',
    /^(?:related|linked|connected|belongs) (?:to|with)\b|^(?:relative|kin|relation) of\b|^(?:to|of) whom\b|^whose\b/,
  ],
  [
    'relation',
    /relation|^rel(?: to\b|$)|connect|\b(they|he|she) (are|is|said|say|says|put it)\b|says? (they|he|she)\b|^role|^link|capacity|^status to|(known|described) as/,
  ],
  ['child', /^(which |of )?(pupil|child|children|young (person|people)|yp|student|learner|for|for whom)\b/],
  [
    'person',
    new RegExp(
      inSequence(
        '^(who|who came|who attended|name|full name|forename|first name|given name|person|people|contact|adult|attended|attendees?|attending|present|invited|carer|relative|family member|member|caller|driver|visitor|collector)',
        String.raw`\b(?!.*\b(number|no|tel|phone|date|time)\b)`,
      ),
    ),
  ],
];

const plain = new RegExp(
  inSequence(
    '^(#|no|row|id|sur ?name|family name|last name|ref|date|time|when|event|entry|details?|source|from|notes?|remarks?|comments?|how|came|collects?|may collect|run|dob|age|address|tel|telephone|phone|number|outcome|action|status|decision|here|seen|year|day|method|signed|type|priority|order|category|what happened|sex|gender|ethnicity|religion|school|pr)',
    String.raw`\b`,
  ),
);

/** What a column of that heading tells. */
export function columnOf(heading: string | undefined): Column {
  const words = wordsOf(heading ?? '');
  return columns.find(([, reads]) => reads.test(words))?.[0] ?? 'other';
}

function wordsOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[_*()/?.]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The parts with the headings of their columns as labels, where a table begins with a row of headings. */
export function withHeadings(text: string, parts: readonly Part[]): Part[] {
  let headings: ReadonlyMap<number, string> | undefined;
  let first: number | undefined;
  return parts.map((part, at) => {
    if (part.row === undefined || part.entry) {
      [headings, first] = [undefined, undefined];
      return part;
    }
    first ??= part.row;
    if (part.row === first) {
      headings ??= headingsIn(text, parts, at);
      return headings.size > 0 ? { ...part, heads: true } : part;
    }
    const label = headings?.get(part.column ?? -1);
    return label === undefined ? part : { ...part, label };
  });
}

/** The headings by column of the row that begins at `at`; none where a cell is no heading. */
function headingsIn(text: string, parts: readonly Part[], at: number): ReadonlyMap<number, string> {
  const row = parts[at]?.row;
  const headings = new Map<number, string>();
  for (let here = at; parts[here]?.row === row && parts[here]; here += 1) {
    const part = parts[here] as Part;
    headings.set(part.column ?? -1, text.slice(part.start, part.end));
  }
  const known = [...headings.values()].filter((heading) => isHeading(heading));
  return headings.size > 1 && known.length * 2 >= headings.size && headings.size - known.length < 3
    ? headings
    : new Map();
}

function isHeading(heading: string): boolean {
  return (
    heading.length < 40 &&
    (columnOf(heading) !== 'other' || plain.test(wordsOf(heading)) || kinOfHeading(heading) !== undefined)
  );
}

/** "Mother", "Parent(s)", "Partner": the cells below name that kin of whom the row is about. */
export function kinOfHeading(heading: string | undefined): KinReading | undefined {
  const words = (heading ?? '').replace(/\(s\)$/, '').trim();
  const one = /^\p{Lu}/u.test(words) && !/[^\p{L} -]/u.test(words) ? kinTerm(words) : [];
  return one.find(
    ({ register, path, tradition }) => register !== 'role' && path?.length === 1 && tradition === 'english',
  );
}
