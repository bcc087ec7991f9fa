/** Whom the lines of a form are about: who stands behind its "Person:", or the child with whose name a block of lines begins. */
import type { NameSpan, Reference, Referent, Sentence } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';

/** The lines of labels under the name of a child: "Josh Bell (14)", "DOB: …", "Mother: …". */
export interface FormBlock {
  readonly child: Referent;
  /** Where its last line so far ends. */
  readonly end: number;
}

/** Remembers them for the lines that follow. */
export function rememberForm(
  discourse: Discourse,
  sentence: Sentence,
  references: readonly Reference[],
  whose: (name: NameSpan) => Referent,
): void {
  const { part } = sentence;
  const { text } = discourse.record;
  const [person] = references.find(({ people }) => people.length === 1)?.people ?? [];
  const isForm = part.shape === 'form-field';
  if (!isForm && isApart(text, part.start)) delete discourse.formSubject;
  if (isForm && formOf.test(part.label ?? '') && person && person.childId === undefined) discourse.formSubject = person;
  const child = headOfBlock(text, sentence, whose);
  const { end } = part;
  if (child) discourse.formBlock = { child, end };
  else if (isForm && discourse.formBlock && !isPast(discourse, part.start))
    discourse.formBlock = { ...discourse.formBlock, end };
  else delete discourse.formBlock;
}

const formOf = /^(?:person|subject|nominal|detainee|offender|applicant|patient|service user|detained person|dp)$/i;

/** The child of the block to which the line that begins at an offset belongs. */
export function blockChild(discourse: Discourse, at: number): Referent | undefined {
  return discourse.formBlock && !isPast(discourse, at) ? discourse.formBlock.child : undefined;
}

/** An empty line ends a block. */
function isPast({ record: { text }, formBlock }: Discourse, at: number): boolean {
  return formBlock !== undefined && /\n\s*\n/.test(text.slice(formBlock.end, at));
}

function isApart(text: string, at: number): boolean {
  return /\n\s*\n\s*$/.test(text.slice(Math.max(0, at - 12), at));
}

/** Of a line with nothing but a name, an age or a birth, and at most a label for a child, who is a child of the case, young, or called one. */
function headOfBlock(
  text: string,
  { part: { start, end }, names: [name, ...others] }: Sentence,
  whose: (name: NameSpan) => Referent,
): Referent | undefined {
  if (!name || others.length > 0 || end - start > 120) return undefined;
  const label = lead.exec(text.slice(start, name.start));
  const hasParents = parentsBelow.test(text.slice(end, end + 80));
  const said = text.slice(name.end, end);
  if (!label || !(particulars.test(said) || (hasParents && /^\s*\([^()]{1,40}\)\s*$/.test(said)))) return undefined;
  const child = whose(name);
  const isChild = child.childId !== undefined || child.young === true || label[1] !== undefined || hasParents;
  return isChild && !child.professional ? child : undefined;
}

/** Whose parents stand further in below a name: "Max Dunn", below it "  Mother: Amy Dunn". */
const parentsBelow = /^[ \t]*\n[ \t]+(?:[-*•] )?(?:birth |natural )?(?:mother|father|mum|dad)\s*[:–-]/i;
const lead =
  /^\W*(?:\d{1,2}[.)]\s*)?(?:(?:full name|name|re)\s*[:–-]\s*|((?:subject )?child|young person|yp|pupil|student)(?:['’]s name)?(?: ?\d)?\s*[:–-]\s*)?$/i;
const particulars =
  /^(?:aged?|dob|born|years|yrs|months|old|male|female|boy|girl|[\d/.:,;()\s*–-]|[bymf](?!\p{L}))*$/iu;
