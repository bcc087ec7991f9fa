/** Where somebody stands to the case's children, said outright or by way of one whom both are kin of. */
import type { KinPath } from '#graph/model/kin-path.ts';
import type { IdentityWork } from './identity-work.ts';

/** What is said of the bearer and the children, and by way of one whom both are kin of: "Fay is Al's mother", "Al is the father". */
export function placesBesideChildren(
  { places, children }: Pick<IdentityWork, 'places' | 'children'>,
  bearer: string,
): readonly KinPath[] {
  return places(bearer)
    .filter(({ path }) => path.length > 0)
    .flatMap(({ to, path }) => {
      if (children.has(to)) return [path];
      return places(to)
        .filter((own) => children.has(own.to) && own.path.length > 0)
        .map((own) => [...own.path, ...path]);
    });
}
