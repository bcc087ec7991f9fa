/**
 * Ties that would put somebody in two generations at once: a grandfather who is also the father, a sister who is also the aunt. One of the two was
 * misread or misheard far more often than a family crosses generations, so labels rest on the better attested; every tie stays listed.
 */
import type { AssertedTie } from './asserted-ties.ts';
import { tieSupport } from './tie-support.ts';

/** A tie attested this well is kept whatever it contradicts: families do cross generations. */
const beyondDoubt = 4;

/** Ids of the ties that contradict, in generation, what better attested ties say. Partners may be of any generation. */
export function outOfGeneration(ties: readonly AssertedTie[]): ReadonlySet<string> {
  const generations = startGenerations();
  const out = new Set<string>();
  const ordered = ties
    .filter((tie) => tie.kind !== 'partner' && tie.path.length > 0)
    .map((tie) => ({ tie, support: tieSupport(tie) }))
    .toSorted(
      (a, b) => b.support - a.support || a.tie.path.length - b.tie.path.length || (a.tie.id < b.tie.id ? -1 : 1),
    );
  for (const { tie, support } of ordered) {
    const agrees = generations.place(tie.to, tie.from, generationsUp(tie));
    if (!agrees && support < beyondDoubt) out.add(tie.id);
  }
  return out;
}

function generationsUp({ path }: AssertedTie): number {
  return path.reduce((sum, { step }) => sum + (step === 'parent' ? 1 : step === 'child' ? -1 : 0), 0);
}

/** Disjoint sets whose members know how many generations they stand above their root. */
function startGenerations() {
  const parent = new Map<string, { readonly id: string; readonly up: number }>();

  function find(id: string): { readonly root: string; readonly up: number } {
    const trail: { readonly id: string; readonly up: number }[] = [];
    let at = id;
    for (let link = parent.get(at); link !== undefined; link = parent.get(at)) {
      trail.push({ id: at, up: link.up });
      at = link.id;
    }
    let up = 0;
    for (const step of trail.toReversed()) {
      up += step.up;
      parent.set(step.id, { id: at, up });
    }
    return { root: at, up };
  }

  return {
    /** Says that `upper` stands `up` generations above `lower`; false where what was said before makes it another number. */
    place(lower: string, upper: string, up: number): boolean {
      const [low, high] = [find(lower), find(upper)];
      if (low.root === high.root) return high.up - low.up === up;
      parent.set(high.root, { id: low.root, up: low.up + up - high.up });
      return true;
    },
  };
}
