/** Who is related by blood to whom, and how near: grown tie by tie, asked in between. */
import type { BloodShape } from './blood-shape.ts';

export interface Bloodlines {
  /** Says that `relative` is such a relative of `of`. */
  note(relative: string, of: string, shape: BloodShape): void;
  /** How `relative` is related to `of`, by the nearest common ancestors; none where they are not known to be. */
  between(of: string, relative: string): readonly BloodShape[];
}

/** Great-great-grandparents: as far as records go. */
const farthestUp = 4;

export function startBloodlines(): Bloodlines {
  const parents = new Map<string, Set<string>>();
  const siblings = new Map<string, Set<string>>();
  const said = new Map<string, BloodShape>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) =>
    void map.set(key, (map.get(key) ?? new Set<string>()).add(value));

  /** Everybody above somebody, themselves included, with how far up; a bond of siblings stands for the parents they share. */
  const above = (id: string): ReadonlyMap<string, number> => {
    const found = new Map([[id, 0]]);
    let layer = [id];
    for (let up = 1; up <= farthestUp && layer.length > 0; up += 1) {
      const next = layer.flatMap((one) => {
        const own = [...(siblings.get(one) ?? [])];
        const bonds = own.map((other) => bondOf(one, other));
        const shared = own.flatMap((other) => [...(parents.get(other) ?? [])]);
        return [...(parents.get(one) ?? []), ...shared, ...bonds];
      });
      layer = next.filter((one) => !found.has(one));
      for (const one of layer) found.set(one, up);
    }
    return found;
  };
  return {
    note: (relative, of, shape) => {
      if (shape.up === 1 && shape.down === 0) add(parents, of, relative);
      else if (shape.up === 0 && shape.down === 1) add(parents, relative, of);
      else if (shape.up === 1 && shape.down === 1) {
        add(siblings, of, relative);
        add(siblings, relative, of);
      } else {
        said.set(`${of} ${relative}`, shape);
        said.set(`${relative} ${of}`, { up: shape.down, down: shape.up });
      }
    },
    between: (of, relative) => {
      const [ups, downs] = [above(of), above(relative)];
      const shapes = [...ups].flatMap(([id, up]) => {
        const down = downs.get(id);
        return down === undefined ? [] : [{ up, down }];
      });
      const nearest = Math.min(...shapes.map(({ up, down }) => up + down));
      const told = said.get(`${of} ${relative}`);
      return [...shapes.filter(({ up, down }) => up + down === nearest), ...(told === undefined ? [] : [told])];
    },
  };
}

function bondOf(a: string, b: string): string {
  return a < b ? `bond ${a} ${b}` : `bond ${b} ${a}`;
}
