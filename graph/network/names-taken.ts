/**
 * Names that a record says a hidden person took: "Ada (now Eve Hall)", "She uses 'Eve Hall' these days". For withholding only, where the reading may
 * have missed that both are one: whoever has the new name finds her.
 */
import type { KithRecord } from '#graph/model/record.ts';

/** Characters before the new name within which the hidden one stands. */
const reach = 160;

const capital = String.raw`\p{Lu}[\p{L}'’-]+`;
const takes = String.raw`\bnow (?:known as|called|using|goes by|going by)|\b(?:us(?:es?|ing)|under|by|with) (?:the|a|her|his|their) (?:new |false |other )?name(?: of)?|\b(?:new|changed (?:her|his|their)) name (?:is|to|of)|\ba\.?/?k\.?/?a\.?:?|\balias|\bsign(?:s|ed|ing) (?:her|him|them)sel(?:f|ves)(?: as)?`;
const taken = new RegExp(
  String.raw`(?:(?:${takes}) |\bus(?:es?|ing) (?=["“‘']))["“‘']?(?<name>${capital}(?: ${capital}){0,2})|\bnow (?<both>${capital} ${capital})`,
  'gu',
);

/** @param isHidden whether a text holds the name of somebody hidden. In lower case: first names, whole names, and titles with the surname. */
export function namesTaken(records: readonly KithRecord[], isHidden: (text: string) => boolean): readonly string[] {
  return [...new Set(records.flatMap(({ text }) => (isHidden(text) ? namesTakenIn(text, isHidden) : [])))];
}

function namesTakenIn(text: string, isHidden: (text: string) => boolean): string[] {
  return [...text.matchAll(taken)].flatMap(({ index, groups }) => {
    const before =
      text
        .slice(Math.max(0, index - reach), index)
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    return isHidden(before) ? waysOfCalling(groups?.['name'] ?? groups?.['both'] ?? '') : [];
  });
}

function waysOfCalling(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length === 1 ? [first] : [first, ...['mr', 'mrs', 'ms', 'miss'].map((title) => `${title} ${last}`)];
}
