/**
 * Whom initials stand for that a record uses to keep somebody safe ("K.M. is at a refuge"): the one grown-up of the case who bears them is kept as well,
 * for whoever reads the rest knows who K.M. is. Where two bear them nobody is guessed at.
 */
import type { PersonName } from '#graph/model/mention.ts';
import type { Network, Person } from '#graph/model/network.ts';

/** Ids of those who alone bear the initials of somebody protected who has no other name. */
export function bearersOfInitials({ people }: Network, hidden: ReadonlySet<string>): readonly string[] {
  const initials = people.filter(
    ({ id, mentions }) => hidden.has(id) && mentions.every(({ name }) => areInitials(name)),
  );
  return initials.flatMap((one) => {
    const name = one.mentions[0]?.name;
    const bearers = people.filter((other) => other !== one && name !== undefined && mayBear(other, name, one.sex));
    return bearers.length === 1 ? bearers.map(({ id }) => id) : [];
  });
}

function areInitials(name: PersonName | undefined): boolean {
  if (!name) return false;
  const words = [...name.given, name.family ?? ''].filter((word) => word !== '');
  return words.length > 0 && words.every((word) => /^\p{Lu}\.?$/u.test(word));
}

function mayBear({ category, sex, mentions }: Person, name: PersonName, known: Person['sex']): boolean {
  if (
    category === 'child' ||
    category === 'professional' ||
    (known !== 'unknown' && sex !== 'unknown' && known !== sex)
  )
    return false;
  const [given = ''] = name.given;
  return mentions.some(
    ({ name: own }) =>
      own !== undefined &&
      (own.given[0] ?? '').length > 1 &&
      own.given[0]?.startsWith(given.charAt(0)) === true &&
      (name.family === undefined || own.family?.startsWith(name.family.charAt(0)) === true),
  );
}
