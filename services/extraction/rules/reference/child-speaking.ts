/** Words that nobody is said to speak, and that are by what they say those of the one child of the case. Where there are several it is none of them. */
import type { Referent } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';
import type { QuoteSpan } from './quoted-speech.ts';

const mummy = /(?<!\p{L})(?:Mummy|Daddy)(?!\p{L})/u;
const childsWords =
  /(?<!\p{L})(?:my|our) (?:(?:real|step|half|baby|little|big|other|best)[ -])*(?:step-?)?(?:mum|mam|mom|dad|da|nan|nana|gran|granny|grandad|grandma|mummy|daddy|brother|sister|auntie|aunty|uncle|cousin)(?!\p{L})/iu;
/** How a record of a child's talk calls itself. */
const talkWithChild =
  /\b(?:child|children|young person|young people|yp|pupil|wishes|feelings|three houses|direct work|life story|own words|play|session|key ?work|seen alone|return interview|return home)\b/i;
/** How much of a record says what it is, in UTF-16 code units. */
const typeLine = 80;

/** "Mummy" and "Daddy" in quotation marks, and "my dad" where the record is of a talk with a child. */
export function childQuoted({ children, record }: Discourse, { start, end }: QuoteSpan): Referent | undefined {
  const [child, ...others] = children;
  const words = record.text.slice(start, end);
  const isChilds = mummy.test(words) || (talkWithChild.test(record.text.slice(0, typeLine)) && childsWords.test(words));
  return others.length === 0 && isChilds ? child : undefined;
}

/** Whether the words at an offset are "my dad" in a record of a talk with a child. */
export function isChildsTalk(text: string, offset: number): boolean {
  const own = text.slice(offset, offset + 40);
  return talkWithChild.test(text.slice(0, typeLine)) && childsWords.exec(own)?.index === 0;
}

const childLabel = /^(?:child|yp|cyp|young person|pupil|student)$/i;
const answerLabel = /^(?:a|answer|interviewee)$/i;
const questionsAndAnswers = /^[ \t]*\[?(?:Q|A|Answer|Interviewee|Question|Interviewer|Int)\b[\].:)].*$/gim;
const ownKin = /(?<!\p{L})(?:Mum|Mam|Mummy|Dad|Daddy|Nan|(?:my|our) (?:mum|mam|dad|nan|gran|brother|sister))(?!\p{L})/u;
const kinOfGrownUp =
  /(?<!\p{L})my (?:wife|husband|partner|son|daughter|niece|nephew|grand(?:son|daughter|child))(?!\p{L})/iu;

/** The label "Child:" or "YP:", and the "A:" of a talk that says "Mum" or "my brother" and never the child's name. */
export function childAnswering(
  { children: [child, ...others], record: { text } }: Discourse,
  label: string,
): Referent | undefined {
  if (!child || others.length > 0) return undefined;
  if (childLabel.test(label)) return child;
  if (!answerLabel.test(label)) return undefined;
  const said = text.match(questionsAndAnswers)?.join('\n') ?? '';
  const isNamed = child.names.some(({ given }) => given.some((name) => said.includes(name)));
  return ownKin.test(said) && !kinOfGrownUp.test(said) && !isNamed ? child : undefined;
}
