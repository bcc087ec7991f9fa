/** Generations between people: who stands how many above whom, as ties say one after the other. */

export interface Generations {
  /** Says that `upper` stands `up` generations above `lower`; false where what was said before makes it another number. */
  place(lower: string, upper: string, up: number): boolean;
  /** How many generations `upper` stands above `lower`; `undefined` where nothing ties the two. */
  between(lower: string, upper: string): number | undefined;
}

/** Disjoint sets whose members know how many generations they stand above their root. */
export function startGenerations(): Generations {
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
    place: (lower, upper, up) => {
      const [low, high] = [find(lower), find(upper)];
      if (low.root === high.root) return high.up - low.up === up;
      parent.set(high.root, { id: low.root, up: low.up + up - high.up });
      return true;
    },
    between: (lower, upper) => {
      const [low, high] = [find(lower), find(upper)];
      return low.root === high.root ? high.up - low.up : undefined;
    },
  };
}
