/** A form that names people on one line and says on another what they are: "Applicants: Ann Hill and Bob Pike", "Relationship to child: father's mother / her husband". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent, Sentence } from '../../parsed-document.ts';
import { columnOf } from '../../shapes/table-headings.ts';
import { claimParents } from '../claim-parents.ts';
import { itemsOf } from '../phrases/items.ts';
import { nameReferent } from '../people/name-referent.ts';
import { claimRow } from './claim-row.ts';
import { noteSpoken, type Reading } from '../reading.ts';
import { relationsOfCell, type SaidKin } from './row-relations.ts';

/** Whom the form last named on a line for people, and who stands alone on theirs: "Applicant one". */
export interface FormPeople {
  people?: readonly Referent[];
  /** A line has said what they are: the next one for people begins anew. */
  said?: boolean;
  /** What a line said before any was for people: "Relationship: aunt", and below it "Name: Ann". */
  waiting?: { readonly reading: Reading; readonly said: readonly SaidKin[] };
}

const people = new RegExp(
  anyOf(
    inSequence(
      String.raw`^(?:(?:proposed|prospective|name of|full|joint|(?:viability )?assessment of|your|emergency|priority|first|second|third|1st|2nd|3rd|other|main|alternative|additional|significant|authorised|key)? ?(?:emergency )?(?:applicants?|carers?|name|names?|person|adult|visitor|caller|contact|collector|who|relative|connected persons?|assessed|next of kin|nok|parent|guardian|parent\/carer|parent\/guardian|household member|priority|family member|member of household|referrer|informant))`,
      String.raw`(?: (?:name|one|two|\d|[a-d]|completing (?:this |the )?form|to collect))?$`,
    ),
    '^viability assessment of$',
  ),
  'i',
);

const ownChildren = new RegExp(
  inSequence(
    '^',
    anyOf(
      "(?:applicants?['’]?s?|own|birth|their own|his own|her own) (?:own )?(?:birth )?(?:children|kids)(?: .{0,20})?",
      '(?:birth )?(?:children|kids) of (?:the )?(?:applicants?|(?:proposed |prospective )?carers?|couple)',
      '(?:other )?(?:children|kids)(?: of (?:their|his|her) own| (?:living )?at home| in (?:the )?(?:household|house))',
    ),
    '$',
  ),
  'i',
);

/** Reads a line of a form; true where it was one that says what the people named before are. */
export function readFormRelation(reading: Reading, sentence: Sentence, form: FormPeople): boolean {
  const { part, tokens } = sentence;
  const label = part.shape === 'form-field' ? part.label : undefined;
  if (label === undefined) {
    if (part.shape !== 'form-field') form.said = true;
    return false;
  }
  const colon = tokens.findIndex(({ text }) => text === ':') + 1;
  if (ownChildren.test(label.trim())) return claimOwnChildren(reading, sentence, colon);
  if (people.test(label.trim())) {
    notePeople(reading, sentence, form, { label, colon });
    return false;
  }
  if (columnOf(label) !== 'relation' || tokens[0]?.start !== part.start) return false;
  if (/^(?:none|nil|no|not|n\/a|nothing)$/i.test(tokens[colon]?.text ?? '')) return false;
  return readRelation(reading, sentence, form, colon);
}

/** "Own children: Ann (9), Bob": of the applicants. */
function claimOwnChildren(reading: Reading, sentence: Sentence, colon: number): boolean {
  const { applicants = [] } = reading.discourse;
  if (applicants.length === 0) return false;
  const children = childrenListed(reading, sentence, colon).filter((child) => !applicants.includes(child));
  claimParents(reading, applicants, children, 'own children');
  return children.length > 0;
}

/** Notes whom a line for people names, and claims of them what a line before it said. */
function notePeople(
  reading: Reading,
  { tokens, names }: Sentence,
  form: FormPeople,
  { label, colon }: { readonly label: string; readonly colon: number },
): void {
  const named = names.filter(
    ({ from }) => from >= colon && !/^(?:n[eé]e|born|formerly|previously|aka|\()$/.test(tokens[from - 1]?.lower ?? ''),
  );
  if (named.length === 0) return;
  const before = form.said ? [] : (form.people ?? []);
  form.people = [...before, ...named.map((name) => nameReferent(reading, name))];
  form.said = false;
  if (/applicant|assessed|carer|^who$/i.test(label)) reading.discourse.applicants = form.people;
  const { waiting } = form;
  delete form.waiting;
  if (!waiting) return;
  claimRow(waiting.reading, form.people, waiting.said, []);
  form.people = [];
}

/** "Relationship to child: aunt": of the people named before, else of those whom the next line names. */
function readRelation(reading: Reading, { tokens, names }: Sentence, form: FormPeople, colon: number): boolean {
  const cell = names
    .filter(({ from }) => from >= colon)
    .map((name) => ({ ...name, from: name.from - colon, to: name.to - colon }));
  const said = relationsOfCell(itemsOf(tokens.slice(colon), cell, true));
  if (said.length === 0) return false;
  const children = names
    .filter(({ from }) => from < colon)
    .map((name) => nameReferent(reading, name))
    .filter(({ childId }) => childId !== undefined);
  const about = ofChildren(reading, children);
  if (!form.people || form.people.length === 0) {
    if (!namesNext(reading)) return false;
    form.waiting = { reading: about, said };
    return true;
  }
  form.said = true;
  const [only, ...others] = form.people;
  // "Applicant: Ann Low", of whom the form is, and below it "Relationship to child: aunt": no aunt of her own.
  const owners = others.length === 0 && only === reading.discourse.formSubject ? about.focus : undefined;
  claimRow(about, form.people, others.length === 0 ? withoutStandIn(said) : said, [], owners);
  return true;
}

/** "Uncle / dad", "nan/mum": who is one's uncle only stands in for a father. */
function withoutStandIn(said: readonly SaidKin[]): readonly SaidKin[] {
  const isParent = ({ head }: SaidKin) =>
    head.kin.readings.every(({ path = [] }) => path.length === 1 && path[0]?.step === 'parent' && !path[0].nature);
  const isOther = ({ head }: SaidKin) => head.kin.readings.every(({ path = [] }) => path.length > 1);
  const isSame = said.length === 2 && said.every(({ head, inBrackets }) => !head.anchor && !inBrackets);
  return isSame && said.some(isParent) && said.some(isOther) ? said.filter(isOther) : said;
}

/** The next line is one for people. */
function namesNext({ text, end }: Reading): boolean {
  const label = /^\s*\n\s*(\p{L}[\p{L}'’/ -]{1,40}?)\s*:/u.exec(text.slice(end, end + 60))?.[1];
  return label !== undefined && people.test(label.trim());
}

/** The names of the line before anything else is said: "Ann (9), Bob 6. Plus Cy's nephew Dai" lists two. */
function childrenListed(reading: Reading, { tokens, names }: Sentence, from: number): readonly Referent[] {
  const other = tokens.findIndex((token, at) => at >= from && !isOfList.test(token.lower) && !isNamed(names, at));
  const listed = names.filter((name) => name.from >= from && (other === -1 || name.to <= other) && !name.possessive);
  return listed.map((name) => nameReferent(reading, name)).filter(({ childId }) => childId === undefined);
}

const isOfList = /^(?:[(),;.&+]|and|plus|baby|aged?|yrs?|years?|old|months?|mths?|\d+(?:yrs?|y|m|mths?)?)$/;

function isNamed(names: Sentence['names'], at: number): boolean {
  return names.some(({ from, to }) => at >= from && at < to);
}

/** "Relationship to Ivy: his sister's aunt": the child of the label is whom the words are about. */
function ofChildren(reading: Reading, children: readonly Referent[]): Reading {
  const [child, ...others] = children;
  if (!child) return reading;
  noteSpoken(reading, children, { start: reading.start, end: reading.start }, true);
  return { ...reading, focus: children, subject: { people: children }, ...(others.length === 0 ? { child } : {}) };
}
