/** "Mama Zuri", "Abu Karim", "Papa Dele": titles under which people call a mother or father after a child. */
import type { PersonName } from '#graph/model/mention.ts';

const mother = 'umm?|oum+|om|mama|maman|mummy';
const father = 'abu|abou|abo|baba|papa';
const title = new RegExp(`^(?:(?<mother>${mother})|(?<father>${father}))$`, 'iu');

/** Which parent the title makes its bearer. */
export function parentTitle(name: Pick<PersonName, 'title'>): 'mother' | 'father' | undefined {
  const found = title.exec(name.title ?? '')?.groups;
  return found?.['mother'] === undefined ? (found?.['father'] === undefined ? undefined : 'father') : 'mother';
}

/** The title and the child's name of a name so written. */
export const calledAfterChild = new RegExp(String.raw`^(?:(${mother})|(${father})) (\p{L}+)$`, 'iu');
