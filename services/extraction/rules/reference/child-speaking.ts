/** Words that nobody is said to speak, and that are by what they say those of the child the record is a talk with. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';
import type { QuoteSpan } from './quoted-speech.ts';

const mummy = /(?<!\p{L})(?:Mummy|Daddy)(?!\p{L})/u;
const childsWords = new RegExp(
  inSequence(
    String.raw`(?<!\p{L})(?:my|our|me) (?:(?:real|actual|proper|birth|tummy|foster|step|half|baby|little|wee|big|older|younger|other|twin|best|nearly|great|late|old|new)[ -])*`,
    '(?:step-?|god|grand)?',
    anyOf(
      'mum|mummy|mam|mammy|mom|mommy|mama|ma|mother|dad|daddy|da|father|papa|parents|nan|nana|nanna|nannan',
      'nanny|nain|gran|granny|grannie|grandad|granda|grandda|granddad|grandpa|grandma|gramps|grampy|taid|pop',
      'brother|bro|sister|sis|twin|auntie|aunty|aunt|uncle|cousin|cuz|friend|mate|pal|bestie',
    ),
    String.raw`s?(?!\p{L})`,
  ),
  'iu',
);
/** How a record of a child's talk calls itself. */
const talkWithChild =
  /\b(?:child|children|young person|young people|yp|pupil|wishes|feelings|three houses|direct work|life story|own words|play|session|key ?work|seen alone|return interview|return home)\b/i;
/** How much of a record says what it is, in UTF-16 code units. */
const typeLine = 80;

/** The child whose talk a record takes down: the one child of the case, whom its first line names ("Child's words: Ivy"), or the one it is about. */
export function childTalkedWith({ children, record, protagonist }: Discourse): Referent | undefined {
  const [only, ...others] = children;
  if (others.length === 0) return only;
  const [heading = ''] = record.text.slice(0, typeLine).split('\n');
  const [named, ...more] = children.filter(({ names }) =>
    names.some(({ given: [name] }) => heading.includes(name ?? '\n')),
  );
  if (named) return more.length === 0 ? named : undefined;
  return talkWithChild.test(heading) && protagonist?.childId !== undefined ? protagonist : undefined;
}

/** "Mummy" and "Daddy" in quotation marks, and "my dad" where the record is of a talk with a child. */
export function childQuoted(discourse: Discourse, { start, end }: QuoteSpan): Referent | undefined {
  const { record } = discourse;
  const words = record.text.slice(start, end);
  const isChilds = mummy.test(words) || (talkWithChild.test(record.text.slice(0, typeLine)) && childsWords.test(words));
  return isChilds ? childTalkedWith(discourse) : undefined;
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
export function childAnswering(discourse: Discourse, label: string): Referent | undefined {
  const { text } = discourse.record;
  const child = childTalkedWith(discourse);
  if (!child) return undefined;
  if (childLabel.test(label)) return child;
  if (!answerLabel.test(label)) return undefined;
  const said = text.match(questionsAndAnswers)?.join('\n') ?? '';
  const isNamed = child.names.some(({ given }) => given.some((name) => said.includes(name)));
  return ownKin.test(said) && !kinOfGrownUp.test(said) && !isNamed ? child : undefined;
}
