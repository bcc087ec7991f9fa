/** Surnames that two names share: "Hilda and Norman Lowe", "Mr & Mrs B Stone". */
import type { NameSpan, Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import type { RecordNames } from './record-names.ts';
import { titleOf } from './titles.ts';

/** The names with family names handed back to the first of a pair, and the husband of "Mr & Mrs" as a name of his own. */
export function shareSurnames(tokens: readonly Token[], names: readonly NameSpan[], known: RecordNames): NameSpan[] {
  const shared = names.map((name, at) => withSurname(tokens, name, names[at + 1], known));
  return shared.flatMap((name) => {
    const spouse = spouseBefore(tokens, name);
    return spouse ? [spouse.span, spouse.rest] : [name];
  });
}

function withSurname(
  tokens: readonly Token[],
  name: NameSpan,
  next: NameSpan | undefined,
  { familyOfChild }: RecordNames,
): NameSpan {
  const joined = next && next.from - name.to === 1 && /^(and|&|\+)$/.test(tokens[name.to]?.lower ?? '');
  const family = joined && (next.name.family?.length ?? 0) > 1 ? next.name.family : undefined;
  if (
    !family ||
    name.name.family ||
    name.name.given.length === 0 ||
    next?.name.given.length === 0 ||
    name.name.title ||
    next?.name.title
  )
    return name;
  // "Ivy and Amy Low are friends": a child of the case has a family name already.
  const own = familyOfChild.get(foldName(name.name.given[0] ?? ''));
  if (own !== undefined && own !== foldName(family)) return name;
  return { ...name, name: { ...name.name, family } };
}

/** "Mr & Mrs B Stone": the initial or first name is the man's; his words are the title alone. */
function spouseBefore(
  tokens: readonly Token[],
  name: NameSpan,
): { readonly span: NameSpan; readonly rest: NameSpan } | undefined {
  const [title, joiner] = [tokens[name.from - 2], tokens[name.from - 1]];
  if (!title || !joiner || !/^(and|&|\+)$/.test(joiner.lower)) return undefined;
  const sex = titleOf(title.text)?.sex;
  if ((sex !== 'male' && sex !== 'female') || titleOf(name.name.title ?? '')?.sex === undefined || !name.name.family)
    return undefined;
  // "Mr and Mrs Stone senior" are both called so: he is not their son.
  const own = { ...name.name, title: title.text, former: [], nicknames: [] };
  const span: NameSpan = {
    from: name.from - 2,
    to: name.from - 1,
    start: title.start,
    end: title.end,
    surface: title.text,
    name: own,
    sex,
  };
  return { span, rest: { ...name, name: { ...name.name, given: [] } } };
}
