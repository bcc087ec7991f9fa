/** Which children a coach, godparent, carer or neighbour without a possessor is of. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { lineYear } from '../phrases/line-year.ts';
import type { Reading } from '../reading.ts';
import { supported } from './applicants.ts';
import { movedTo } from './moved-to.ts';

/** A coach or a godmother is one child's, whom the words spoke of last; carers, neighbours and the church are those of all. */
export function childrenBound(reading: Reading, offset: number, { kind, word }: KinReading): readonly Referent[] {
  const { discourse, subject } = reading;
  if (isNone(reading, offset)) return [];
  const family = ofFamily(reading, offset);
  if (family) return family;
  const moved = movedTo(reading, offset);
  if (moved) return [moved];
  const [person, ...more] = subject.people ?? [];
  const isGrown = person !== undefined && more.length === 0 && person.childId === undefined && !person.professional;
  if (kind === 'friend' && isGrown && ofTheirs.test(reading.text.slice(offset, offset + 60))) return [person];
  if (ofGrownPeople.test(word)) return isGrown ? [person] : [];
  const isChild = (people: readonly Referent[] | undefined) => people?.length === 1 && people[0]?.childId !== undefined;
  const here = discourse.recent.findLast(({ people, sentence }) => sentence === reading.sentence && isChild(people));
  if (here) return here.people;
  if (subject.people !== undefined && isChild(subject.people)) return subject.people;
  if (kind === 'foster-carer' && person && more.length === 0 && person.childId === undefined)
    if (person.young || subject.born || inCare.test(sentenceOf(reading))) return [person];
  if (kind === 'friend' && isGrown && isAccompanied(reading, offset)) return [person];
  const applicants = kind === 'friend' ? supported(reading) : undefined;
  if (applicants) return applicants;
  if (kind === 'foster-carer') return bornBy(reading, lineYear(reading, offset));
  if (sharedBonds.has(kind) || reading.focus.length < discourse.children.length) return reading.focus;
  if (reading.child) return [reading.child];
  if (discourse.protagonist?.childId !== undefined) return [discourse.protagonist];
  const written = mostNamedChild(reading);
  if (written) return [written];
  return (
    lastNamedChild(reading, offset) ??
    discourse.recent.findLast(({ people }) => isChild(people))?.people ??
    reading.focus
  );
}

/** "Mrs Oben, a neighbour of the Lows": theirs who bear the name, the children among them. */
function ofFamily({ text, discourse }: Reading, offset: number): readonly Referent[] | undefined {
  const said = ofTheName.exec(text.slice(offset, offset + 60))?.[1];
  const isSo = (family = '') => said === family || said === `${family}s` || said === `${family}es`;
  const bearers = discourse.referents.filter(
    ({ names, professional }) => !professional && names.some(({ family }) => isSo(family)),
  );
  return bearers.length > 0 ? bearers : undefined;
}

const ofTheName = /^(?:an? |the )?(?:\p{Ll}[\p{Ll}-]+ )?\p{Ll}+ (?:of|to) the (\p{Lu}[\p{L}'’-]+)\b(?!['’]| \p{Lu})/u;

/** "Proposed carer: Ann Low" is none yet; "Bea, a teacher, came" tells what Bea works as. */
function isNone({ text }: Reading, offset: number): boolean {
  return (
    toBeCarer.test(text.slice(Math.max(0, offset - 30), offset + 40)) || works.test(text.slice(offset, offset + 60))
  );
}

const toBeCarer =
  /\b(?:proposed|prospective|potential|possible|suggested|alternative|intended|future)\s+(?:(?:kinship|family|connected|connected persons?|long-term|permanent|foster|sole|joint|main)\s+)*carers?\b/i;
const works =
  /^an? (?:(?!school\b)\p{L}+ ){0,2}(?:teacher|teaching assistant|lecturer|headteacher|head teacher|tutor)\b(?! (?:at|from|of|in|with|who)\b)/iu;

/** Bonds of adults alone: a child has no colleague and no AA sponsor. */
const ofGrownPeople = /^(?:sponsor|colleague|work colleague|workmate|boss|employer)s?$/i;

/** "Lee came with Jay, a mate from work", "AA friend Kim": his own. */
const ofTheirs = new RegExp(
  inSequence(
    '^',
    anyOf(
      '(?:AA|NA|work|uni|university|college|prison|rehab|recovery) (?:friend|mate|pal|buddy)',
      inSequence(
        String.raw`an? (?:\p{L}+ ){0,2}(?:friend|mate|pal|buddy|butty|colleague|workmate)s? (?:from|at|of) `,
        anyOf(
          String.raw`(?:his|her|their|the) (?!(?:child|children|boys|girls|kids)\b)|hers\b|work\b|prison\b|school\b|college\b`,
          String.raw`uni\b|university\b|church\b|way back|years`,
        ),
      ),
    ),
  ),
  'iu',
);

/** "Ann attended with church friend Bea": her own friend. */
function isAccompanied({ text }: Reading, offset: number): boolean {
  return /\b(?:attended|attends|came|arrived|visited|called|went|seen|presented|supported|accompanied)\b[^.;,]{0,30}\b(?:with|by) (?:an? )?(?:\p{L}+ )?$/iu.test(
    text.slice(Math.max(0, offset - 60), offset),
  );
}

/** "Yours, Al Low (coach)": a letter is of the child whom it names most. */
function mostNamedChild(reading: Reading): Referent | undefined {
  if (!/^(?:yours|regards|kind|best|sincerely|signed|love|with)\b[^.]{0,60}$/i.test(sentenceOf(reading)))
    return undefined;
  return reading.discourse.children.toSorted((a, b) => b.places.length - a.places.length)[0];
}

/** "Kay is Leo's godmother. Huw stood godfather.": of the child whom the paragraph named last. */
function lastNamedChild({ discourse, part }: Reading, offset: number): readonly Referent[] | undefined {
  const named = discourse.children.flatMap((child) =>
    child.places
      .filter(({ start, form }) => form === 'named' && start >= part && start < offset)
      .map(({ start }) => ({ child, start })),
  );
  const last = named.toSorted((a, b) => b.start - a.start)[0];
  return last && [last.child];
}

/** "Ted was accommodated with Mrs Hill, foster carer": an adult's own years in care. */
const inCare =
  /\b(?:was|were|been|had been|grew up)\b[^.;]{0,20}\b(?:accommodated|fostered|in (?:foster )?care|looked after|placed)\b/i;

function sentenceOf({ text, start, end }: Reading): string {
  return text.slice(start, end);
}

/** The children who were born by then: a brother of two was not placed eight years ago. */
function bornBy({ focus, discourse }: Reading, year: number | undefined): readonly Referent[] {
  if (year === undefined) return focus;
  const born = focus.filter(({ childId }) => {
    const dateOfBirth = discourse.caseChildren.find(({ id }) => id === childId)?.dateOfBirth;
    return dateOfBirth === undefined || Number(dateOfBirth.slice(0, 4)) <= year;
  });
  return born;
}

const sharedBonds: ReadonlySet<string> = new Set(['foster-carer', 'neighbour', 'faith-leader', 'other-connection']);
