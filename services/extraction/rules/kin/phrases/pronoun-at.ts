/** The words that stand for somebody without saying who: "he", "our", in many mouths "me nana" and "ma mither", on a police form "the victim". */
import type { Token } from '../../parsed-document.ts';
import { partyAt, partyOwner } from '../../reference/party-roles.ts';
import { saysMy } from './foreign-possessives.ts';
import type { Pronoun } from './items.ts';
import { kinTermAt } from './kin-term-at.ts';

const pronouns: Readonly<Record<string, Pronoun>> = {
  i: { who: 'first', possessive: false },
  my: { who: 'first', possessive: true },
  our: { who: 'first-plural', possessive: true },
  wor: { who: 'first-plural', possessive: true },
  wir: { who: 'first-plural', possessive: true },
  oor: { who: 'first-plural', possessive: true },
  we: { who: 'first-plural', possessive: false },
  us: { who: 'first-plural', possessive: false },
  you: { who: 'second', possessive: false },
  your: { who: 'second', possessive: true },
  yr: { who: 'second', possessive: true },
  ur: { who: 'second', possessive: true },
  u: { who: 'second', possessive: false },
  he: { who: 'male', possessive: false },
  him: { who: 'male', possessive: false },
  his: { who: 'male', possessive: true },
  she: { who: 'female', possessive: false },
  her: { who: 'female', possessive: true },
  they: { who: 'plural', possessive: false },
  them: { who: 'plural', possessive: false },
  their: { who: 'plural', possessive: true },
  whose: { who: 'relative', possessive: true },
};

/** The word for somebody at a token, and how many tokens it has: "SUSPECT 2" has two. */
export function pronounAt(tokens: readonly Token[], at: number): { pronoun: Pronoun; length: number } | undefined {
  const party = partyAt(tokens, at);
  if (party) return { pronoun: { who: party.role, possessive: false }, length: party.length };
  const pronoun = wordFor(tokens, at);
  return pronoun && { pronoun, length: 1 };
}

/** "me nana", "ma real uncle" are "my" in many mouths: before a kin word they are possessives. */
function wordFor(tokens: readonly Token[], at: number): Pronoun | undefined {
  const token = tokens[at] as Token;
  if (token.lower === 'me') return { who: 'first', possessive: beforeKin(tokens, at + 1) && !isTold(tokens, at) };
  const isSmall = tokens[at + 1]?.capital === 'none' && token.capital !== 'all';
  if (token.lower === 'ma' && isSmall && beforeKin(tokens, at + 1)) return { who: 'first', possessive: true };
  if (saysMy(token) && kinTermAt(tokens, at + 1)?.foreign === true) return { who: 'first', possessive: true };
  const owner = partyOwner(token);
  if (owner && beforeKin(tokens, at + 1)) return { who: owner, possessive: true };
  return Object.hasOwn(pronouns, token.lower) && token.kind === 'word' ? pronouns[token.lower] : undefined;
}

/** "She told me Mum shouts", "told me teyze Elif drives": to me, of Mum, who is written as a name, or of one whom no dialect of English calls so. */
function isTold(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:told|tells|telling|informed|informs|showed|assured|texted|messaged)$/.test(tokens[at - 1]?.lower ?? '') &&
    (tokens[at + 1]?.capital === 'first' || kinTermAt(tokens, at + 1)?.foreign === true)
  );
}

function beforeKin(tokens: readonly Token[], at: number): boolean {
  const adjective = /^(real|own|big|little|wee|old|auld|late|only|best|new|ex|former|current|previous)$/.test(
    tokens[at]?.lower ?? '',
  );
  return kinTermAt(tokens, adjective ? at + 1 : at) !== undefined;
}
