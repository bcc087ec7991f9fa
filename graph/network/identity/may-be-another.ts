/** What keeps words without a name ("Biji", "GGM") from the one person to whom a place in the family or a record would give them. */
import type { IdentityWork } from './identity-work.ts';
import { standOtherwiseAbove } from './kin-positions.ts';
import { addressOf, isForeignAddress } from './words-of-address.ts';

/** Of several in one place, the words say which: "the Polish uncle", "his real nan", "the eldest sister". That Fay is the only uncle known says nothing then. */
const oneOfSeveral =
  /\b(?:real|eldest|oldest|youngest)\s|\b(?:[A-Z][a-z]+(?:ish|ian|ese|ani|can)|Bengali|Czech|Dutch|Filipino|French|German|Greek|Iraqi|Kuwaiti|Nepali|Punjabi|Scots|Slovak|Somali|Tamil|Thai|Welsh|Yemeni)\s+[a-z]/;

function isToldApart({ sets, mentions }: IdentityWork, end: string): boolean {
  return sets.members(end).some((member) => oneOfSeveral.test(mentions.get(member)?.surface ?? ''));
}

/**
 * A great-grandmother is no grandmother. "Biji" elsewhere is not Glenda for her being the only grandmother known, nor here if she is Nan: a word of
 * another language needs a record that names her too, and nobody is called by two.
 */
export function mayBeAnother(work: IdentityWork, end: string, person: string): boolean {
  if (standOtherwiseAbove(work.places(end), work.places(person))) return true;
  const { sets, facts } = work;
  if (isToldApart(work, end)) return true;
  const [own, theirs] = [calledBy(work, end), calledBy(work, person)];
  if (!own.some(isForeignAddress))
    return own.length > 0 && theirs.length > 0 && theirs.every((word) => isForeignAddress(word));
  return (
    !facts.shareRecord(sets.find(end), sets.find(person)) ||
    (theirs.length > 0 && !own.some((word) => theirs.includes(word)))
  );
}

function calledBy({ sets, mentions }: IdentityWork, set: string): readonly string[] {
  return sets.members(set).flatMap((member) => addressOf(mentions.get(member)) ?? []);
}
