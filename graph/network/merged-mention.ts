/** Two readings of the same words are one mention: what either extractor says of it is kept, the first speaking where they differ. */
import type { Mention, PersonName } from '#graph/model/mention.ts';

export function mergedMention(first: Mention, second: Mention): Mention {
  const name = mergedName(first.name, second.name);
  return {
    ...second,
    ...first,
    form: first.form === 'named' || second.form === 'named' ? 'named' : first.form,
    sex: first.sex === 'unknown' ? second.sex : first.sex,
    ...(name === undefined ? {} : { name }),
  };
}

function mergedName(first: PersonName | undefined, second: PersonName | undefined): PersonName | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    ...second,
    ...first,
    given: first.given.length >= second.given.length ? first.given : second.given,
    former: union(first.former, second.former),
    nicknames: union(first.nicknames, second.nicknames),
  };
}
