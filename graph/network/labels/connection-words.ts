/** The words of a connection: as the record says them, made plain, or the kind's own word. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Relationship } from '#graph/model/network.ts';
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';

const plain: Readonly<Partial<Record<RelationshipKind, string>>> = {
  'foster-carer': 'foster carer',
  'special-guardian': 'special guardian',
  'faith-leader': 'faith leader',
  'other-connection': 'connection',
  'other-kin': 'relative',
  'aunt-uncle': 'aunt or uncle',
};

/** "Her football coach" → "football coach"; "godfather" stays; a term of a whole sentence gives way to the kind's word. */
export function connectionWords(tie: Pick<Relationship, 'kind' | 'term' | 'state' | 'validTo'>): string {
  const said = inSmallLetters(tie.term)
    .replace(/^(?:the|a|an|my|his|her|their|our|your)\s+/i, '')
    .replace(/[.,;:]+$/, '')
    .trim();
  const isPlain = said !== '' && said.split(/\s+/).length <= 5 && !/['’]s\b|\d/.test(said);
  const words = isPlain ? inPlainWords(lowerFirst(singular(said)), tie.kind) : (plain[tie.kind] ?? tie.kind);
  const isPast = tie.validTo !== undefined && ['foster-carer', 'professional', 'teacher', 'mentor'].includes(tie.kind);
  return isPast && !/^(?:former|ex)\b/i.test(words) ? `former ${words}` : words;
}

/** "Best mate" is a best friend, the "carer" of a placement a foster carer, a "madrinha" a godmother: the kind's word, with what was said of it. */
function inPlainWords(said: string, kind: RelationshipKind): string {
  if (kind === 'friend' && !/friend/i.test(said)) return /\b(?:best|bestie)\b/i.test(said) ? 'best friend' : 'friend';
  if (kind === 'foster-carer' && !/foster|kinship/i.test(said))
    return /\b(?:former|ex|previous|old)\b/i.test(said) ? 'former foster carer' : 'foster carer';
  if (kind === 'special-guardian' && /^SGO$/i.test(said)) return 'special guardian';
  if (kind === 'neighbour' && !/neighbour/i.test(said)) return 'neighbour';
  if (kind === 'godparent' && !/god|sponsor/i.test(said)) return godparents[sexOfWord(said)];
  if (kind === 'faith-leader' && /^(?:ksiądz|ks|preot|popa|părinte)$/i.test(said)) return 'priest';
  return said;
}

const godparents: Readonly<Record<Sex, string>> = { female: 'godmother', male: 'godfather', unknown: 'godparent' };

function sexOfWord(word: string): Sex {
  return kinTerm(word).find(({ kind }) => kind === 'godparent')?.sex ?? 'unknown';
}

/** "Foster carers" was said of two; each of them is one. */
function singular(words: string): string {
  return kinTerm(words).some((reading) => reading.plural) ? words.replace(/s$/, '') : words;
}

/** "BOXING COACH" in a police log is a boxing coach; "TA" stays. */
function inSmallLetters(words: string): string {
  return /\p{Ll}/u.test(words) || words.length <= 4 ? words : words.toLowerCase();
}

/** Capitals stay where they are an abbreviation: "TA", "SGO holder". */
function lowerFirst(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
