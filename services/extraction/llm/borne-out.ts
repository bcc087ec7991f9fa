/**
 * What a model notes of a person without a quote holds only where words near them bear it out: whoever is put down as dead or as a child is never
 * suggested. That somebody is paid is taken from it: a tie that anybody else reads outweighs that.
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Mention } from '#graph/model/mention.ts';
import { isEdtf, yearRange } from '#graph/model/edtf-date.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { FoundPerson } from '#prompts/extract-network/v2/output.ts';
import type { Located } from './locate-quote.ts';

/** UTF-16 units to either side of a person's words. */
const near = 160;
/** Years by which an age may be out. */
const oneBirthday = 1;

const death = new RegExp(
  inSequence(
    String.raw`(?<!\p{L})`,
    anyOf(
      String.raw`d\.|dec(?:eased|d)?|die[ds]?|dying|dead|death|late|lost|passed|killed|murdered|suicide|stillborn|funeral`,
      String.raw`buried|cremated|bereave\p{L}*|widow\p{L}*|orphan\p{L}*|RIP|rest|gone|ashes|grave`,
    ),
    String.raw`(?!\p{L})`,
  ),
  'iu',
);

export function borneOut(
  person: Pick<FoundPerson, 'marks' | 'born' | 'role'>,
  places: readonly Located[],
  record: Pick<KithRecord, 'text' | 'writtenOn'>,
): Pick<Mention, 'deceased' | 'professional' | 'bornOn' | 'role'> {
  const around = places.map(({ start, end }) => record.text.slice(Math.max(0, start - near), end + near)).join('\n');
  const { marks, born, role } = person;
  return {
    ...(marks.includes('deceased') && death.test(around) ? { deceased: true } : {}),
    ...(marks.includes('professional') ? { professional: true } : {}),
    ...(born !== null && isEdtf(born) && isDated(born, around, record.writtenOn) ? { bornOn: born } : {}),
    ...(role !== null && standsIn(role, record.text) ? { role } : {}),
  };
}

/** A role as written, or in words all of which stand there. */
function standsIn(role: string, text: string): boolean {
  const words = role.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const written = text.toLowerCase();
  return words.length > 0 && words.every((word) => written.includes(word));
}

/** The year, in four figures or two, or the age that it makes on the record's date. */
function isDated(born: string, around: string, writtenOn: string | undefined): boolean {
  const years = yearRange(born);
  const written = writtenOn === undefined ? undefined : yearRange(writtenOn);
  if (years === undefined) return false;
  const numbers = (around.match(/\d+/gu) ?? []).map(Number);
  return numbers.some(
    (number) =>
      number === years.earliest ||
      number === years.earliest % 100 ||
      (written !== undefined && Math.abs(written.latest - number - years.earliest) <= oneBirthday),
  );
}
