/** Whose father "the father" is, where children of a case may have different ones. */
import type { PersonName } from '#graph/model/mention.ts';
import { foldName } from '../../names/fold-name.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { noteGuess, type Reading } from '../reading.ts';

/**
 * Children with different surnames may have different fathers: the one whom the passage is about is meant, else the one of the father's name, else
 * the one spoken of last, else nobody. The rest of the case may know better.
 */
export function childrenOfOneFather(reading: Reading, offset: number, names: readonly NameSpan[]): readonly Referent[] {
  const { focus, discourse, child } = reading;
  const families = new Set(focus.map(familyOf));
  if (families.size < 2) return focus;
  const meant = (children: readonly Referent[], doubt: number) => {
    const others = focus.filter((other) => !children.includes(other));
    noteGuess(reading, offset, [
      ...others.map((person) => ({ person, doubt })),
      ...(reading.guesses.get(offset) ?? []),
    ]);
    return children;
  };
  if (child) return meant([child], 2);
  const surnames = [...names.map(({ name }) => name), ...bloodBefore(reading, offset)].flatMap(({ family }) =>
    family === undefined ? [] : foldName(family),
  );
  const sharing = focus.filter((one) => surnames.includes(familyOf(one)));
  if (sharing.length > 0) return meant(sharing, 1);
  const last = discourse.recent.findLast(({ people }) => people.length === 1 && people[0]?.childId !== undefined)
    ?.people[0];
  return last ? meant([last], 0.3) : [];
}

/** "Abel Marsh, brother of the father", "Di Marsh, 5, is the son of the father": the names of whoever is his by blood, who bears his surname. */
function bloodBefore({ discourse, text, sentence }: Reading, offset: number): readonly PersonName[] {
  if (
    !/\b(?:brother|sister|son|daughter|father)\s+(?:of|to)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(
      text.slice(Math.max(0, offset - 60), offset),
    )
  )
    return [];
  const last = discourse.recent.findLast(({ people: [person], sentence: where }) => where === sentence && person);
  return last?.people.length === 1 ? (last.people[0]?.names ?? []) : [];
}

function familyOf(child: Referent): string {
  return foldName(child.names[0]?.family ?? '');
}
