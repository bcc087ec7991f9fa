/** The words of a name put in order: title, given names, family name, nicknames and suffix, in whatever order the tradition or the form writes them. */
import type { Sex } from '#graph/model/kin-path.ts';
import type { PersonName } from '#graph/model/mention.ts';
import { readFamilyFirst } from '#graph/network/identity/names/family-first.ts';
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { isKinTitle } from './kin-titles.ts';
import { capitalsOrder } from './name-order.ts';
import { familyStart, givenWords, tidy } from './name-words.ts';
import { isPriest } from './priests.ts';
import type { RecordNames } from './record-names.ts';
import { titleOf } from './titles.ts';

export interface ParsedName {
  readonly name: PersonName;
  readonly sex: Sex;
  readonly titled: boolean;
  readonly knownGiven: boolean;
  readonly police: boolean;
  readonly words: readonly Token[];
}

export function parseName(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: RecordNames,
): ParsedName | undefined {
  let at = from;
  const first = tokens[at];
  if (!first) return undefined;
  const kinTitle = isKinTitle(tokens, at, to);
  const priest = isPriest(tokens, at, known);
  const title = titleOf(first.text);
  let titleText: string | undefined;
  let sex: Sex = 'unknown';
  while (
    at + 1 < to &&
    (titleOf(tokens[at]?.text ?? '') ||
      tokens[at]?.text === '.' ||
      tokens[at]?.kind === 'number' ||
      (at === from && (kinTitle || priest)) ||
      (at > from && /^(Constable|Inspector|Sergeant)$/.test(tokens[at]?.text ?? '')))
  ) {
    const here = tokens[at];
    if (here?.kind === 'word') {
      const word = priest && at === from ? 'Fr' : here.text;
      titleText = titleText === undefined ? word : `${titleText} ${word}`;
      sex = sex === 'unknown' ? (titleOf(here.text)?.sex ?? sexOfKin(tokens, at)) : sex;
    }
    at += 1;
  }
  const rest = tokens.slice(at, to);
  if (rest.length === 0 || (rest.length === 1 && titleOf(rest[0]?.text ?? '') !== undefined)) return undefined;
  return shapeName(
    rest,
    { titleText, sex, titled: title !== undefined || kinTitle || priest, plainTitle: title !== undefined },
    known,
  );
}

/** Of a word that means a man in one language and a woman in the next, none. */
function sexOfKin(tokens: readonly Token[], at: number): Sex {
  const sexes = kinTermAt(tokens, at)?.readings.map((reading) => reading.sex) ?? [];
  const [sex, ...others] = new Set(sexes.filter((one) => one !== 'unknown'));
  return others.length === 0 ? (sex ?? 'unknown') : 'unknown';
}

interface Before {
  readonly titleText: string | undefined;
  readonly sex: Sex;
  readonly titled: boolean;
  readonly plainTitle: boolean;
}

function shapeName(rest: readonly Token[], before: Before, known: RecordNames): ParsedName {
  const isNickname = (at: number) => opensNickname(rest, at - 1);
  const nicknames = rest.flatMap((token, at) => (isNickname(at) ? [token.text] : []));
  const words = rest.filter((token, at) => token.kind === 'word' && !isNickname(at));
  const suffix = suffixOf(words);
  // "Rehan Bhai", "Tahir Sahib", "Roop Bhua": a word of respect after the name is no surname.
  const respect = words.length > 1 && isRespect(words, words.length - 1);
  const core = suffix === undefined && !respect ? words : words.slice(0, -1);
  const police = isFamilyFirst(rest, core, known);
  const ordered = police ? [...core.slice(1), core[0] as Token] : (eastAsianOrder(core, known) ?? core);
  const [first, ...others] = ordered;
  const isSurname = others.length === 0 && isSurnameAlone(first, before, known);
  const at = isSurname ? 0 : others.length === 0 ? ordered.length : familyStart(ordered);
  const family = ordered.slice(at).map((token) => tidy(token.text));
  const name: PersonName = {
    ...(before.titleText === undefined ? {} : { title: before.titleText }),
    given: givenWords(ordered.slice(0, at)),
    ...(family.join(' ') ? { family: family.join(' ') } : {}),
    former: [],
    nicknames: nicknames.map(tidy),
    ...(suffix === undefined ? {} : { suffix }),
  };
  const told = respect ? sexOfKin(words, words.length - 1) : 'unknown';
  const sex = before.sex !== 'unknown' ? before.sex : told !== 'unknown' ? told : sexOf(name);
  return { name, sex, titled: before.titled, knownGiven: isGiven(first, known), police, words: core };
}

function suffixOf(words: readonly Token[]): string | undefined {
  const last = words.at(-1)?.text;
  return words.length > 1 && /^(jr|jnr|sr|snr|junior|senior|ii|iii|iv)$/i.test(last ?? '') ? last : undefined;
}

/** "PIKE, Al", "PIKE Al": as the police write names. */
function isFamilyFirst(rest: readonly Token[], core: readonly Token[], known: RecordNames): boolean {
  const [first, last] = [core[0], core.at(-1)];
  return (
    (core.length > 1 && rest.some((token) => token.text === ',')) ||
    capitalsOrder(core, known) === 'family-first' ||
    (core.length > 1 && first?.capital === 'all' && first.text.length > 1 && last?.capital === 'first')
  );
}

function isGiven(token: Token | undefined, known: RecordNames): boolean {
  return token !== undefined && (givenNameSex(token.text) !== undefined || known.given.has(foldName(token.text)));
}

/** "Mrs Agar", and a family name of the record alone; but "Sister Agnes". */
function isSurnameAlone(word: Token | undefined, { plainTitle, titleText }: Before, known: RecordNames): boolean {
  if (plainTitle && !goesWithFirstName.test(titleText ?? '')) return true;
  const isOfTitle = plainTitle && !isTitleOfFirstName(titleText);
  return !isGiven(word, known) && (known.family.has(foldName(word?.text ?? '')) || isOfTitle);
}

const goesWithFirstName =
  /^(miss|dona|doña|pani|madame|alhaja|alhaji|hajia|hajiya|hajja|hajji|haji|malam|mallam|kyria|sardar|coach|rev|revd|reverend|pastor|sister|brother|imam|dr|fr)$/i;

/** "Dona Rosália": in Portuguese and Spanish the lady goes with a first name. */
function isTitleOfFirstName(title = ''): boolean {
  return /^(dona|doña)$/i.test(title);
}

/** A word of respect, or the South Asian word for an aunt or uncle. */
function isRespect(words: readonly Token[], at: number): boolean {
  if (
    /^(bhai|sahib|saheb|saab|baji|apa|jee|ji|ben|bhen|behen|bey|abla|abi|ağabey|agabey|han[ıi]m|efendi|hoca)$/i.test(
      words[at]?.text ?? '',
    )
  )
    return true;
  const kin = kinTermAt(words, at);
  return (
    kin?.readings.every(({ tradition, kind }) => tradition === 'south-asian' && kind === 'aunt-uncle') === true &&
    givenNameSex(words[at]?.text ?? '') === undefined
  );
}

/** By the given name; where men and women bear it, Singh and Kaur tell. */
function sexOf({ given, family = '' }: PersonName): Sex {
  const sex = givenNameSex(given[0]?.split(' ')[0] ?? '') ?? 'unknown';
  if (sex !== 'unknown') return sex;
  const words = [...given.slice(1), ...family.split(' ')].map((word) => word.toLowerCase());
  return words.includes('kaur') ? 'female' : words.includes('singh') ? 'male' : 'unknown';
}

/** The mark before a nickname; in `Gil "Spud" Low` the second of two like marks closes it. */
function opensNickname(rest: readonly Token[], at: number): boolean {
  return /^["“'‘(]$/.test(rest[at]?.text ?? '') && /^["”'’)]$/.test(rest[at + 2]?.text ?? '');
}

/** "Tran Van Duc" as Duc Van Tran, "Wang Jianhong" as Jianhong Wang. */
function eastAsianOrder(core: readonly Token[], known: RecordNames): readonly Token[] | undefined {
  const byText = new Map(core.map((token) => [token.text, token]));
  const order = readFamilyFirst([...byText.keys()], (word) => known.family.has(foldName(word)));
  return order && [...order.given, order.family].flatMap((word) => byText.get(word) ?? []);
}
