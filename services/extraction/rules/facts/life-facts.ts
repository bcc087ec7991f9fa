/** What stands beside a name about a life: date of birth, age, death. Ages become years by the record's own date ("1961~"). */
import { inSequence } from '#services/pattern-source.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { NameSpan, Token } from '../parsed-document.ts';
import { deathOf } from './deaths.ts';
import { ageBySchoolYear } from './school-year.ts';

interface LifeFacts {
  readonly bornOn?: string;
  readonly diedOn?: string;
  readonly deceased?: boolean;
  /** Under eighteen when the record was written. */
  readonly young?: boolean;
}

const reach = 9;

/** The facts written after (or just before) a name of a sentence; `ofSeveral`: the age told of this and other names at once. */
export function lifeFacts(
  record: KithRecord,
  tokens: readonly Token[],
  name: NameSpan,
  next: NameSpan | undefined,
  ofSeveral?: number,
): LifeFacts {
  const after = tokens.slice(name.to, Math.min(name.to + reach, next?.from ?? Infinity));
  const words = after.map((token) => token.lower);
  const birth = birthOf(words);
  const death = deathOf(tokens, name, next);
  const isAddress = next !== undefined && words.length === 2 && words[0] === ',' && next.from === name.to + 2;
  const told = birth === undefined && !isAddress ? (ofSeveral ?? ageOf(words)) : undefined;
  const age = told !== undefined && isCounted(record, name, told) ? undefined : told;
  const bornOn =
    birth ?? (age === undefined ? undefined : yearOfBirth(dateOfLine(record, name) ?? record.writtenOn, age, words));
  return {
    ...(bornOn ? { bornOn } : {}),
    ...(age !== undefined && isYoung(record, age, bornOn, words) ? { young: true } : {}),
    ...(death.diedOn ? { diedOn: death.diedOn } : {}),
    ...(death.deceased ? { deceased: true } : {}),
  };
}

/** "14/03/1995", ", 21.09.2014", "(dob 8/6/1990)", "b. 2016", "born in 1961". */
function birthOf(words: readonly string[]): string | undefined {
  for (const [at, word] of words.entries()) {
    const date = isoDate(word);
    if (
      date &&
      at < 7 &&
      words.slice(0, at).every((before) => /^[,(:;.-]$|^(dob|d|o|b|born|date|of|birth|is|f|m|on|was)$/.test(before))
    )
      return date;
    const marked =
      /^(b|born|dob)$/.test(words[at - 1] ?? '') ||
      (/^[.:]$|^in$/.test(words[at - 1] ?? '') && /^(b|born|dob)$/.test(words[at - 2] ?? ''));
    if (/^(18|19|20)\d\d$/.test(word) && marked) return word;
  }
  return undefined;
}

function isoDate(word: string): string | undefined {
  const found = /^(\d{1,2})[./-](\d{1,2})[./-]((?:19|20)\d\d)$/.exec(word);
  if (!found) return undefined;
  const [, day = '', month = '', year = ''] = found;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** ", 62", "(54)", "aged 91", "is 24", "74yrs", "F 10": an age only where nothing else is counted ("with Ned 2 years") and it is no time of day (", 14.10"). */
function ageOf(words: readonly string[]): number | undefined {
  const text = words.join(' ');
  if (/^\d+ years?(?! old)/.test(text) || /^[,(]? ?\d+ ?[.:] ?\d/.test(text)) return undefined;
  const found = ageAfterName.exec(text) ?? /^(?:[,(] ?)?(?:f |m )?(\d{1,2})(?:yrs?|y)\b/.exec(text);
  const age = found ? Number(found[1]) : ageBySchoolYear(text);
  return age !== undefined && age <= 110 ? age : undefined;
}

/** ", aged 9,", "(now 41)", "is 12yrs old and". */
const ageAfterName = new RegExp(
  inSequence(
    "^(?:[,(] ?)?(?:f |m |aged |age |now |then |who is |who 's |is |was |'s |a |only |just |nearly |about )*",
    String.raw`(\d{1,3})(?:yrs?|y|m)?(?: ?years?(?: old)?| ?yrs?)?`,
    String.raw`(?= ?(?:[,.;)]|and |when |$|in |at |lives|now|has|but|who|\d{1,2}m))`,
  ),
);

/** "1. Ann (nan) 2. Bea 3. Cy": the next place in the count is no age. */
function isCounted({ text }: KithRecord, { start, end }: NameSpan, age: number): boolean {
  const before = /(?<!\d)(\d{1,2})[.)] *$/.exec(text.slice(Math.max(0, start - 6), start))?.[1];
  return Number(before) + 1 === age && /^ +\d{1,2}[.)] /.test(text.slice(end, end + 6));
}

/** A line of a chronology opens with its own date: "HV 11.03.2006 | Nell 16, delivers boy", "2003 | Nell (13) to aunt", "2006-03 | Nell, 16". */
function dateOfLine({ text }: KithRecord, { start }: NameSpan): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const before = line.replaceAll(/[oO](?=\d)|(?<=\d)[oO]/g, '0');
  const found =
    /^[^.!?\d]{0,12}(?:\d{1,2}[./-]){1,2}((?:19|20)\d\d)\s*[|:–-]?\s/.exec(before) ??
    /^[\s|*•-]*((?:19|20)\d\d)(?:[-/.]\d{1,2}){0,2}\s*[|,:]/.exec(before);
  return found?.[1];
}

/** Nell, 16 by a line of 2006, is a grown woman in a record of 2025; who "was 5" or "then 5" may be by now. */
function isYoung(
  { writtenOn }: KithRecord,
  age: number,
  bornOn: string | undefined,
  words: readonly string[],
): boolean {
  if (age >= 18 || isOfThen(words)) return false;
  const [now, born] = [writtenOn?.slice(0, 4), bornOn?.slice(0, 4)];
  return now === undefined || born === undefined || Number(now) - Number(born) < 18;
}

/** An age tells a year of birth only by the date of the words; "then 5" and "was 15" speak of another time. */
function yearOfBirth(date: string | undefined, age: number, words: readonly string[]): string | undefined {
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  if (!year || isOfThen(words)) return undefined;
  return `${Number(year) - age}~`;
}

function isOfThen(words: readonly string[]): boolean {
  return words.slice(0, 3).some((word) => /^(then|was|when)$/.test(word));
}
