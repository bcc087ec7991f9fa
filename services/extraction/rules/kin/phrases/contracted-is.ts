/** An s that is "is" and owns nothing: "Auntie Gail's dad's sister", "Uncle Rob's Leo's godfather": after somebody with a title who begins a clause, the s is "is" where nothing else is said of the kin. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Token } from '../../parsed-document.ts';
import { kinTermAt } from './kin-term-at.ts';

/** "Ivy's my best friend", "Ted's the coach", "my mum's called Kim", "Al's with Jo", "Ann's just had a girl": before a determiner and "called" the s is "is", before "just" and "got" it is "has". */
export function isCopula(next: Token | undefined): boolean {
  return next?.kind === 'word' && saysIs.test(next.lower);
}

const saysIs =
  /^(?:my|me|his|her|our|their|your|the|a|an|not|called|named|just|also|got|had|been|with|married|divorced|engaged)$/;

/** Whether the s at a token is that of "is", before an owner of the one it is said of. */
export function isContracted(tokens: readonly Token[], at: number, names: readonly NameSpan[]): boolean {
  const name = names.find(({ to }) => to === at);
  const from = name && titleStart(tokens, name);
  if (from === undefined || !opensClause(tokens[from - 1])) return false;
  const owner = names.find((other) => other.from === at + 1)?.to ?? kinTermAt(tokens, at + 1)?.to;
  if (owner === undefined || tokens[owner]?.kind !== 'possessive') return false;
  const kin = kinTermAt(tokens, owner + 1) ?? kinTermAt(tokens, owner + 2);
  return kin !== undefined && endsClause(tokens[kin.to]);
}

function titleStart(tokens: readonly Token[], { from, name }: NameSpan): number | undefined {
  if (name.title !== undefined || kinTerm(name.given[0] ?? '').length > 0) return from;
  const title = tokens[from - 1];
  return title?.capital === 'first' && kinTermAt(tokens, from - 1)?.to === from ? from - 1 : undefined;
}

function opensClause(before: Token | undefined): boolean {
  return (
    before === undefined || before.kind === 'punctuation' || /^(?:and|but|so|then|cos|because)$/.test(before.lower)
  );
}

function endsClause(next: Token | undefined): boolean {
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    /^(?:and|an|an'|but|so|too|as|cos|because|only)$/.test(next.lower)
  );
}
