/** A form's line that holds somebody and, behind a label of its own, what they are: "Contact 2: Ann Low. Relationship: aunt. Tel: 07700 900111". Each is a field for itself. */
import type { Part } from '../parsed-document.ts';
import { columnOf } from './table-headings.ts';

/** A label inside a line: after a stop, a comma, a bracket or wide space. */
const inner =
  /(?:(?<=[.;,)?\d]) ?| \(|(?<=\S)\s{2,}|\t+| [–—-] )((?:relation(?:ship|s)?|rel|link|connection)(?:['’]s)?(?: (?:to|with) [\p{L}'’ /]{2,30})?)\s*[:=]\s*(?=\S)/giu;
/** What begins the field after it. */
const next =
  /(?:(?<=[.;,)]) |\s{2,}|\t+)(?=(?:tel|telephone|phone|mob|mobile|contact|address|add|dob|d\.o\.b\.?|date of birth|age|email|e-mail|pr|occupation|lives|has|notes?|comments?|collects?|password|preferred)\b[^.:?]{0,30}[:?])/i;

/** The part, or its fields where it says what somebody is behind such a label. */
export function relationFields(part: Part, text: string): Part[] {
  if (part.row !== undefined || !/^(?:paragraph|list-item|form-field)$/.test(part.shape)) return [part];
  const line = text.slice(part.start, part.end);
  const found = line.length < 400 ? [...line.matchAll(inner)] : [];
  const [first, ...others] = found;
  if (!first || others.length > 0 || first.index === 0 || columnOf(first[1]) !== 'relation') return [part];
  const named = line.slice(0, first.index).trimEnd();
  if (!/\p{Lu}\p{L}/u.test(named)) return [part];
  const labelAt = first.index + first[0].indexOf(first[1] ?? '');
  const rest = next.exec(line.slice(labelAt));
  const end = rest ? labelAt + rest.index : line.length;
  const person: Part = { ...part, shape: 'form-field', label: part.label ?? 'Name', end: part.start + named.length };
  const relation: Part = {
    shape: 'form-field',
    label: first[1] ?? '',
    start: part.start + labelAt,
    end: part.start + line.slice(0, end).trimEnd().length,
  };
  const more = line.slice(end);
  const begin = part.start + end + (more.length - more.trimStart().length);
  return more.trim() === ''
    ? [person, relation]
    : [person, relation, { shape: 'form-field', label: '', start: begin, end: part.end }];
}
