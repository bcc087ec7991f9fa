/** "Two boys, Kim and Robin": what the kin word says of as many as it counts goes before what their names let one think. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { correctSex } from '../../reference/referents.ts';
import type { KinHead } from '../phrases/noun-phrase.ts';

/** Of a list that is longer or shorter than the count somebody may be no such kin. */
export function believeToldSex({ count, kin: { term } }: KinHead, kin: KinReading, named: readonly Referent[]): void {
  const wanted = kin.plural ? (/^twin /i.test(term) ? 2 : count) : 1;
  if (named.length === wanted && (!kin.plural || wanted > 1) && isKinWord(kin))
    for (const person of named) correctSex(person, kin.sex);
}

/** "Maria da Luz": a particle is no dad; "Mama Ayo" is a mother named after her child. */
export function isKinWord({ word }: KinReading): boolean {
  return word.length > 2 && !/^(mama|baba|umm|abu)$/i.test(word);
}
