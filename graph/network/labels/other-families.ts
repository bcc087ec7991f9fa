/**
 * Words that take somebody of another family for a child's own: "Granda" in a list of the home, who is the father's father of one child and nothing by blood
 * to her half-brother; "Nan" of the foster carer's mother, or of a parent's new partner's mother.
 */
import type { AssertedTie } from './asserted-ties.ts';
import type { Bloodlines } from './bloodlines.ts';
import type { Couples } from './couples.ts';

/** `parentsOf`: the birth parents laid so far; `carers`: the children's foster carers. */
export function ofOtherFamily(
  bloodlines: Bloodlines,
  couples: Couples,
  parentsOf: (id: string) => readonly string[],
  carers: readonly string[],
): (tie: AssertedTie) => boolean {
  const isOf = (root: string, id: string) =>
    [id, ...couples.of(id)].some((one) => one === root || bloodlines.between(root, one).length > 0);
  return ({ kind, from, to, sharedWith }) => {
    const [child, person] = isChild(to) ? [to, from] : [from, to];
    if (!isChild(child) || isChild(person)) return false;
    const own = parentsOf(child);
    if (own.some((id) => isOf(id, person))) return false;
    const ofCarer = carers.filter((id) => isOf(id, person));
    if (ofCarer.some((carer) => carer !== person && !own.some((id) => isOf(id, carer)))) return true;
    if (own.length < 2) return false;
    const isSibling = kind === 'sibling' || kind === 'half-sibling';
    const partners = isSibling ? [] : own.flatMap(couples.of).filter((id) => !own.includes(id));
    return [...partners, ...sharedWith.flatMap(parentsOf)].some((id) => isOf(id, person));
  };
}

function isChild(id: string): boolean {
  return id.startsWith('child-');
}
