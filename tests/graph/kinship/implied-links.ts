/** The smallest family in which a kin path holds: the people on the way and their ties. For tests that ask for the path back. */
import type { KinPath, Sex } from '#graph/model/kin-path.ts';
import type { KinTie } from '#graph/kinship/kin-graph.ts';
import { label } from '#graph/kinship/label.ts';

export type ImpliedLinks = {
  /** Everybody between the anchor and the relative, nearest the anchor first. `place` counts steps from the anchor; `role` is their label. */
  readonly people: readonly { readonly place: number; readonly role: string; readonly sex: Sex }[];
  /** One tie a step; `from` and `to` are places: 0 is the anchor, `path.length` the relative. */
  readonly ties: readonly (Omit<KinTie, 'from' | 'to' | 'id'> & { readonly from: number; readonly to: number })[];
};

/** Takes a path apart into the ties it consists of. `from` is KIND of `to`, as in a family graph. */
export function impliedLinks(path: KinPath): ImpliedLinks {
  const people = path
    .slice(0, -1)
    .map(({ sex }, index) => ({ place: index + 1, role: label(path.slice(0, index + 1)), sex }));
  const ties = path.map(({ step, nature, married }, index) => {
    const kind = step === 'child' ? 'parent' : step;
    const [from, to] = step === 'child' ? [index, index + 1] : [index + 1, index];
    const ended = nature === 'former' ? { ended: true } : {};
    return { kind, from, to, ...(nature && nature !== 'former' && { nature }), ...ended, ...(married && { married }) };
  });
  return { people, ties };
}
