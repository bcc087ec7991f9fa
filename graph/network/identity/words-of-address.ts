/** Words for a grandparent, an aunt or an uncle that are used as names ("Mamgu", "Abti", "Granny"): whom somebody calls so is one person. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Mention } from '#graph/model/mention.ts';
import { foldName } from './names/fold-name.ts';

/** The word of a mention that is nothing but one: "Nan", "our Mamgu", "that Avó". */
export function wordOfAddress(mention: Mention | undefined): string | undefined {
  if (mention === undefined || mention.form === 'named') return undefined;
  const word = withoutOwner(mention.surface);
  return isAddress(word) ? word : undefined;
}

/** A mention is asked about once for every pair it stands in. */
const addresses = new WeakMap<Mention, string | undefined>();

/** The same, or the title of a name: "Nan", "Nanna Fay". */
export function addressOf(mention: Mention | undefined): string | undefined {
  if (mention === undefined) return undefined;
  if (!addresses.has(mention)) addresses.set(mention, readAddress(mention));
  return addresses.get(mention);
}

function readAddress(mention: Mention): string | undefined {
  const title = mention.form === 'named' ? foldName(mention.name?.title ?? '') : undefined;
  return title === undefined ? wordOfAddress(mention) : isAddress(title) ? title : undefined;
}

/** "Grandmother" and "uncle" say a place, not what somebody is called. */
export function isAddress(word: string): boolean {
  const readings = kinTerm(word);
  if (readings.some(({ path }) => path?.length === 1)) return false;
  return readings.some(
    ({ path, plural, register, tradition }) =>
      path !== undefined &&
      path.length > 1 &&
      !plural &&
      register !== 'abbreviation' &&
      (register === 'address' || (tradition !== 'english' && tradition !== 'casework')),
  );
}

export function isForeignAddress(word: string): boolean {
  const readings = kinTerm(word);
  return (
    readings.length > 0 &&
    readings.every(
      ({ tradition, register }) => tradition !== 'english' && tradition !== 'casework' && register !== 'abbreviation',
    )
  );
}

function withoutOwner(words: string): string {
  return foldName(words).replace(/^(?:my|me|our|that|his|her|their)\s+/, '');
}
