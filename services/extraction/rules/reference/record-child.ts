/** A young person of whom a whole record is, and who is no child of the case: "Re: AMY PIKE b. 2.7.94", "Infant: Baby girl Pike, to be known as Joy, born 09/08/2024". */
import { inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Referent, Sentence } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';

/** Notes whom the first lines say the record is about: in it "Mother", "PGM" and "his sister" are that child's. */
export function noteRecordChild(
  discourse: Discourse,
  { part, start, names }: Sentence,
  whose: (name: NameSpan) => Referent,
): void {
  const { record } = discourse;
  if (discourse.recordChild || start > part.start + 1 || !/^(?:paragraph|form-field|list-item)$/.test(part.shape))
    return;
  if (
    record.text
      .slice(0, start)
      .split('\n')
      .filter((line) => line.trim() !== '').length > firstLines
  )
    return;
  const [line = ''] = record.text.slice(part.start, part.end).split('\n');
  const isInfant = infant.test(line);
  const isYoung = ageIn(line, record.writtenOn) < 18;
  if (!isYoung && !isInfant) return;
  const people = names.filter(({ name }) => name.given.length > 0).map(whose);
  const person = people.at(isInfant ? -1 : 0);
  if (!person || names.map(whose).some(({ childId, professional }) => childId !== undefined || professional)) return;
  person.young ??= true;
  discourse.recordChild = person;
}

/** With the lines of the heading. */
const firstLines = 7;
const infant = /^\W*(?:infant|baby|unborn)(?: name)?\s*:/i;
/** A line that begins with a name, a label at most before it, and tells the birth. */
const born = new RegExp(
  inSequence(
    String.raw`^\W*(?:(?:re|regarding|child|name|subject|subject child|young person|yp|pupil|student|patient)\s*[:.-]*\s*)?\p{Lu}[\p{L}'’-]*`,
    String.raw`(?: \p{Lu}[\p{L}'’-]*){0,4},? \(?(?:b|born|d\.?o\.?b|date of birth)[\s.:]*(\S+)`,
  ),
  'iu',
);

/** The years between the birth that a line tells and the record; the letters that a scanner takes for figures count as those. */
function ageIn(line: string, writtenOn: string | undefined): number {
  const date = born.exec(line)?.[1]?.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1');
  const year = /(?:^|[./-])(\d{4}|\d{2})[,.;)]*$/.exec(date ?? '')?.[1] ?? /^(\d{4})-/.exec(date ?? '')?.[1];
  if (year === undefined || writtenOn === undefined) return Infinity;
  const written = Number(writtenOn.slice(0, 4));
  const full = year.length === 4 ? Number(year) : Math.floor(written / 100) * 100 + Number(year);
  return written - (full > written ? full - 100 : full);
}
