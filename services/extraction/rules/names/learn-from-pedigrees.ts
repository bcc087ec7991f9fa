/** The lines of a genealogy name people where its signs stand: "Al m. Bea, issue Cy and Di" shows names, even rare ones. */
import { hasSign, isPedigree } from '../kin/children/pedigree-marks.ts';
import { isEverydayWord } from './everyday-english.ts';
import { foldName } from './fold-name.ts';
import { isNeverAPerson } from './not-a-name.ts';
import type { RecordNames } from './record-names.ts';

const word = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const joined = new RegExp(
  String.raw`(?:(?<=^|[\n.;] ?)(?:\d[.)] |\(?[a-z][.)] )?(${word})(?: (${word}))?(?= (?:=|x|~|>|-{2}|m\.|by )|, m\. )|(?:[=x~>]|m\.|-{2}|\bby|\bissue:?)(?: \(?[a-z1-9][.)])? (?:Dr )?(${word})(?: (${word}))?)`,
  'gu',
);
const listed = new RegExp(String.raw`(?:[,;>&]|\band|\(?[a-z1-9]\)) (${word})(?=[ ,;.)]|$)`, 'gu');

export function learnFromPedigrees(text: string, known: RecordNames): void {
  if (!isPedigree(text)) return;
  for (const line of text.split('\n')) {
    if (!hasSign(line)) continue;
    for (const [, ...found] of line.matchAll(joined)) {
      const [given, family] = [found[0] ?? found[2], found[1] ?? found[3]];
      learn(given, known.given);
      learn(family, known.family);
    }
    const issue = /\bissue\b|>/i.exec(line);
    for (const [, given] of issue ? line.slice(issue.index).matchAll(listed) : []) learn(given, known.given);
  }
}

function learn(name: string | undefined, names: Set<string>): void {
  if (name === undefined || isNeverAPerson(name.toLowerCase()) || isEverydayWord(name.toLowerCase())) return;
  names.add(foldName(name));
}
