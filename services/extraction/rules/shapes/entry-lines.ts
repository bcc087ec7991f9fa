/** Lines that each enter one person, name first and then what is said of them: "Ted Marsh (61) - grandad", "Our Pat ... school run". They are the rows of a table without bars. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const bullet = String.raw`\s*(?:[-–—*•·▪]\s+|\(?\d{1,3}[.)]\s+|\(?(?:[a-z]|[ivx]{1,4})[.)]\s+)?`;
/** A name with its title, or somebody's kin: "Auntie Pat", "Pat's mum", "Ann and Bob Hill". */
const person = String.raw`(?:["“]?\p{Lu}[\p{L}\p{M}'’.-]*["”]?)(?:\s(?:["“(]?\p{Lu}[\p{L}\p{M}'’.-]*[")”]?|and|&|of|the|\p{Ll}{2,}))?(?:\s(?:["“]?\p{Lu}[\p{L}\p{M}'’.-]*["”]?)){0,3}`;
const bracket = String.raw`(?:\s?(?:\([^()\n]{1,40}\)|\[[^\]\n]{1,30}\]))?`;
const entry = new RegExp(
  String.raw`^(${bullet})(${person}${bracket})(\s(?:[-–—]{1,2}|\.{2,}|…)\s|,\s(?=[^.]{2,40}$))(?=\S)`,
  'u',
);

export interface EntryLine {
  /** Offsets in the line: where the person begins and ends, and where what is said of them begins. */
  readonly from: number;
  readonly to: number;
  readonly said: number;
}

/** "Tues - Ted", "Alternate Fri - nan", "Generation II - her sons": no person begins the line. */
const noPerson = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend',
      'term|generation|part|section|stage|session|option|appendix|week|day|year|phase|jan|feb|mar|apr|jun|jul',
      'aug|sept?|oct|nov|dec',
    ),
    String.raw`s?\b`,
  ),
  'i',
);

function entryLine(line: string): EntryLine | undefined {
  const found = entry.exec(line);
  if (!found || line.includes('|') || noPerson.test(found[2] ?? '')) return undefined;
  if (kinBeforeName.test(found[2] ?? '') && /^\p{Lu}\p{Ll}/u.test(line.slice(found[0].length))) return undefined;
  const [whole, lead = '', who = ''] = found;
  return { from: lead.length, to: lead.length + who.length, said: whole.length };
}

/** "MGM – Joan Low – in Hull", "Mum - Tess": the letters or word for somebody, before the name. */
const kinBeforeName = /^(?:[MP]G[MFA]{1,2}|[MP][AU]|M[oO]|F[aA]|Mum|Mam|Dad|Mother|Father|Nan|Nana|Grandad|Gran)$/;

/** Which lines are entries of a list: those of their shape that stand beside, or one line away from, two others of it. */
export function entryLines(lines: readonly string[]): ReadonlyMap<number, EntryLine> {
  const shaped = lines.map((line) => entryLine(line));
  const entries = new Map<number, EntryLine>();
  for (const [at, found] of shaped.entries()) {
    if (!found) continue;
    const near = shaped.slice(Math.max(0, at - 4), at + 5).filter((other) => other !== undefined);
    if (near.length > 2) entries.set(at, found);
  }
  return entries;
}
