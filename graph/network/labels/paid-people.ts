/** Who stands in a case for their work alone. Whoever also has a bond of their own (a neighbour, a godmother, kin) is more than that. */
import { isOnlyGuessed } from './misread-ties.ts';
import { foldWords } from '#graph/kinship/fold-words.ts';
import type { PersonName } from '#graph/model/mention.ts';
import type { BarePerson } from '../people/compose-people.ts';
import type { AssertedTie } from './asserted-ties.ts';

/** The ids of those who are there for their work alone, by what is said of them and the ties they stand in. */
export function paidPeople(
  people: readonly BarePerson[],
  tiesOf: (personId: string) => readonly AssertedTie[],
): ReadonlySet<string> {
  const isUnknown = (person: BarePerson) => tiesOf(person.id).length === 0 && namesOf(person).every(isFormal);
  const known = people.filter((person) => !isMarked(person) && !isUnknown(person));
  const names = new Set(known.flatMap(namesOf).flatMap(wordsOf));
  return new Set(people.filter((person) => isPaid(person, tiesOf(person.id), names)).map(({ id }) => id));
}

/** `names`: the words of the names of those who may be family. */
function isPaid(person: BarePerson, ties: readonly AssertedTie[], names: ReadonlySet<string>): boolean {
  if (person.inBaseline) return ties.length > 0 && ties.every(({ kind }) => kind === 'professional');
  if (ties.some(isOfStaff) && person.statements.some(({ type }) => type === 'offer')) return false;
  const bonds = ties.filter((tie) => tie.kind !== 'professional' && !isOfStaff(tie));
  if (isMarked(person)) return bonds.every(isOnlyGuessed);
  return ties.length > 0 ? bonds.length === 0 : isStranger(person, names);
}

function isMarked({ mentions }: BarePerson): boolean {
  return mentions.some((mention) => mention.professional === true);
}

const staff =
  /\b(class|form|reception|supply|year \w+|primary|school|his|her|their) teacher$|^teacher$|form tutor|head of year|year head|teaching assistant|^TA$|HLTA|^LSA$|support assistant|learning mentor|nursery (nurse|worker|key worker|practitioner)|key (person|worker)|keyworker|pre-school worker|club worker|pastoral assistant|lunchtime supervisor|dinner lady|lollipop lady|school cook/i;

/** A child's class teacher or key worker is paid to be; a bond of their own would be said beside it. */
function isOfStaff({ kind, term }: AssertedTie): boolean {
  return kind === 'teacher' && staff.test(term) && !/sunday|saturday|mosque|madras|quran/i.test(term);
}

/** "Ms Sharpe", "O. Heap": of whom nothing is said, whose name nobody of the family bears, and whom nobody calls by a first name. */
function isStranger(person: BarePerson, names: ReadonlySet<string>): boolean {
  const own = namesOf(person);
  return own.length > 0 && own.every((name) => isFormal(name) && !wordsOf(name).some((word) => names.has(word)));
}

function isFormal({ title, given, family }: PersonName): boolean {
  const titled = /^(mr|mrs|ms|miss|mx|sister|nurse)\b/i.test(title ?? '');
  return family !== undefined && given.every((word) => word.length === 1) && (titled || given.length > 0);
}

function namesOf({ mentions }: BarePerson): readonly PersonName[] {
  return mentions.flatMap(({ name }) => name ?? []);
}

/** Given names too: "Mr Derek" is a Derek. */
function wordsOf({ given, family = '', former, nicknames }: PersonName): readonly string[] {
  return [family, ...former, ...given, ...nicknames].flatMap((word) =>
    foldWords(word)
      .split(/[\s-]/)
      .filter((part) => part.length > 1),
  );
}
