/** The words of a connection: as the record says them, made plain, or the kind's own word. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
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
  const said = tie.term
    .replace(/^(?:the|a|an|my|his|her|their|our|your)\s+/i, '')
    .replace(/[.,;:]+$/, '')
    .trim();
  const isPlain = said !== '' && said.split(/\s+/).length <= 5 && !/['’]s\b|\d/.test(said);
  const words = isPlain ? inPlainWords(lowerFirst(singular(said)), tie.kind) : (plain[tie.kind] ?? tie.kind);
  const isPast = tie.validTo !== undefined && ['foster-carer', 'professional', 'teacher', 'mentor'].includes(tie.kind);
  return isPast && !/^(?:former|ex)\b/i.test(words) ? `former ${words}` : words;
}

/** "Best mate" is a best friend, the "carer" of a placement a foster carer, "next door" a neighbour: the kind's word, with what was said of it. */
function inPlainWords(said: string, kind: RelationshipKind): string {
  if (kind === 'friend' && !/friend/i.test(said)) return /\b(?:best|bestie)\b/i.test(said) ? 'best friend' : 'friend';
  if (kind === 'foster-carer' && !/foster|kinship/i.test(said))
    return /\b(?:former|ex|previous|old)\b/i.test(said) ? 'former foster carer' : 'foster carer';
  if (kind === 'neighbour' && !/neighbour/i.test(said)) return 'neighbour';
  return said;
}

/** "Foster carers" was said of two; each of them is one. */
function singular(words: string): string {
  return kinTerm(words).some((reading) => reading.plural) ? words.replace(/s$/, '') : words;
}

/** Capitals stay where they are an abbreviation: "TA", "SGO holder". */
function lowerFirst(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
