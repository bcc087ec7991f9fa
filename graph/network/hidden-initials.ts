/**
 * Records that call a hidden person by initials or by one letter: "KM moved to Hull", "Auntie K", "Mrs M". For withholding only, and only where nobody
 * else of the case bears them: whoever reads the rest knows who is meant.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network, Person } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { nameWords } from './identity/names/fold-name.ts';

/** Two letters that a case file writes for a role, an office or the time of day. */
const meansOtherwise = new Set(
  'AM PM SW PC PS DC DS DI DV DA DR MR MS ST MA PA MU PU MF PF FM MM FF MG PG GP HV LA LO CP CE CS CM ED EP TA HT HR IT ID TV OK UK EU PE RE RS PT PR OT AP BM FC FT IR OR SO NO AS IS'.split(
    ' ',
  ),
);
const goesAway = String.raw`(?: (?:is|has|was))?(?: now)? (?:moved|living|lives|settled|staying|stays|relocated|rehoused|fled|hiding|resident|(?:got )?(?:an?|her|his|their) (?:new )?(?:flat|house|tenancy|home|address|job)|at \d)\b`;
const does = String.raw`(?:['’]s\b| is\b(?! for\b)| (?:has|was|had|will|rang|phoned|texted|called|said|says|told|asked|came|went|wants|lives|moved|sent|gave|got|now|left|wrote)\b)`;

const female = String.raw`[Aa]unt(?:ie|y)?|AUNT(?:IE|Y)?|[Nn]an(?:a|ny)?|[Gg]ran(?:ny|dma)?`;
const male = String.raw`[Uu]ncle|UNCLE|[Gg]rand(?:ad|pa)`;
const either = String.raw`[Cc]ousin|[Oo]ur`;
/** Words before one letter of a first name. */
const titles = { female: `${female}|${either}`, male: `${male}|${either}`, unknown: `${female}|${male}|${either}` };
/** How one letter is written in full, where it is said. */
const spelt: Readonly<Record<string, string>> = {
  B: 'Bee',
  D: 'Dee',
  G: 'Gee',
  J: 'Jay',
  K: 'Kay',
  L: 'El',
  T: 'Tee',
  V: 'Vee',
};
const spoken = new Set(Object.values(spelt).map((word) => word.toLowerCase()));

/** Numbers of the records. */
export function recordsWithInitials(
  { people }: Network,
  hidden: readonly Person[],
  { children }: CaseFile,
  records: readonly Pick<KithRecord, 'number' | 'text'>[],
): readonly number[] {
  const others = people.filter((person) => !hidden.includes(person) && person.category !== 'child');
  const named = { others: others.map(lettersOf), children: children.map(({ name }) => lettersOfName(nameWords(name))) };
  const patterns = hidden
    .filter(({ category }) => category !== 'child')
    .flatMap((person) => waysOfWriting(person, others, [...named.others, ...named.children].flat()));
  return records.flatMap(({ number, text }) => (patterns.some((pattern) => pattern.test(text)) ? [number] : []));
}

interface Letters {
  readonly first: string;
  readonly last: string;
  readonly whole: string;
}

function waysOfWriting(person: Person, others: readonly Person[], taken: readonly Letters[]): RegExp[] {
  const kin = others.filter((one) => one.category !== 'professional' && isAlike(one.sex, person.sex) && !isParent(one));
  const kinsFirst = new Set(kin.flatMap(lettersOf).map(({ first }) => first));
  const isFree = (part: keyof Letters, letters: string) =>
    letters !== '' && taken.every((other) => other[part] !== letters);
  return lettersOf(person).flatMap(({ first, last, whole }) => [
    ...(isFree('whole', whole) && whole.length > 1 ? [together(whole)] : []),
    ...(isFree('whole', first + last) && last !== '' ? [together(first + last)] : []),
    ...(kinsFirst.has(first) ? [] : [after(titles[person.sex], first), beforeKinWord(first)]),
    ...(isFree('first', first) && !'AI'.includes(first) ? [asSubject(first)] : []),
    ...(isFree('last', last) ? [after('M(?:r|rs|s|iss)\\.?', last)] : []),
  ]);
}

/** Nobody calls a mother "Auntie K". */
function isParent({ relations }: Person): boolean {
  return relations.some(({ path }) => path.length === 1 && path[0]?.step === 'parent');
}

function isAlike(a: Person['sex'], b: Person['sex']): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}

/** Initials by themselves stand for nobody else. */
function lettersOf({ mentions }: Person): readonly Letters[] {
  return mentions.flatMap(({ form, name }) => {
    const given = (name?.given ?? []).flatMap(nameWords);
    const isLetter = name?.family === undefined && spoken.has(given[0] ?? '');
    if (form !== 'named' || (given[0] ?? '').length < 2 || isLetter) return [];
    return [lettersOfName([...given, ...nameWords(name?.family ?? '')], name?.family !== undefined)];
  });
}

function lettersOfName(words: readonly string[], hasSurname = true): Letters {
  const letters = words.map((word) => word.charAt(0).toUpperCase());
  const [first = ''] = letters;
  return { first, last: hasSurname ? (letters.at(-1) ?? '') : '', whole: letters.join('') };
}

/** "KM", "K.M.", "K M": not "5 KM" or "ref KM/24". */
function together(letters: string): RegExp {
  const written = [...letters].join(String.raw`\.? ?`);
  const rest = meansOtherwise.has(letters) ? goesAway : String.raw`(?![\p{L}\p{N}/&]|\.?-?\d|\.\p{L})`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}/&.-]|(?<![\p{L}\p{N}])\d{1,3}(?:\.\d)? )${written}\.?${rest}`, 'u');
}

/** "Auntie K", "our K", "Auntie Kay". */
function after(words: string, letter: string): RegExp {
  const inFull = spelt[letter] === undefined ? letter : `${letter}|${spelt[letter]}`;
  return new RegExp(String.raw`(?<![\p{L}])(?:${words}) (?:${inFull})(?![\p{L}\p{N}&]|\.\p{L})`, 'u');
}

/** "K (aunt)". */
function beforeKinWord(letter: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${letter}\.?,? \(?(?:(?:the|her|his|their|[Mm]aternal|[Pp]aternal) )*(?:aunt|uncle|cousin|nan|gran)`,
    'u',
  );
}

/** "K rang from Hull", "K's new flat": where a sentence begins. */
function asSubject(letter: string): RegExp {
  return new RegExp(String.raw`(?:^|[.!?:"“]\s+|\n\s*)${letter}\.?${does}`, 'u');
}
