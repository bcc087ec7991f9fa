/** Words one calls a relative by ("Nan", "Mamgu", "Auntie"): in one record two such words are two people, and a word goes to whom it was said of before. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { foldName } from '../names/fold-name.ts';
import type { Referent } from '../parsed-document.ts';

export interface AddressWord {
  readonly word: string;
  readonly tradition: string;
}

/** A grandparent's, aunt's or uncle's word; parents are called by many. Words of other languages name their bearer however they are used. */
export function addressWord(term: string, { register, tradition, path, plural }: KinReading): AddressWord | undefined {
  if (path === undefined || path.length < 2 || plural || register === 'abbreviation') return undefined;
  const isReference = register === 'reference' && (tradition === 'english' || tradition === 'casework');
  return isReference ? undefined : { word: foldName(term), tradition };
}

/** Notes that the person is called by the word. */
export function noteCalled(person: Referent, word: AddressWord | undefined): void {
  if (word === undefined || isCalled(person, word)) return;
  person.calledBy = [...(person.calledBy ?? []), word];
}

/** Whom of those who stand in its place the word may mean: who is called so, else who is called by no other. */
export function meantBy(word: AddressWord | undefined, standing: readonly Referent[]): readonly Referent[] {
  if (word === undefined) return standing;
  const called = standing.filter((person) => isCalled(person, word));
  return called.length > 0 ? called : standing.filter((person) => person.calledBy === undefined);
}

/** "Nan" and "Nanny" are one word, "Nan" and "Nain" two. */
function isCalled({ calledBy = [] }: Referent, { word, tradition }: AddressWord): boolean {
  return calledBy.some(
    (known) => known.tradition === tradition && (known.word.startsWith(word) || word.startsWith(known.word)),
  );
}
