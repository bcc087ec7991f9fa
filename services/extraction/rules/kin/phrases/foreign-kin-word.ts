/** Whether a word of another language is used as a kin word where it stands: "sa tante Ann", "Ann (teyze)", and not any "hala" of a text. */
import { givenNameSex } from '../../names/given-names.ts';
import type { NameSpan, Token } from '../../parsed-document.ts';
import { saysMy, saysMyAfter } from './foreign-possessives.ts';
import type { KinSpan } from './kin-term-at.ts';

/** A word of another language is a kin word only where it is used as one: after a possessor, with a capital, or before "of" and a name. */
export function saysKin(
  tokens: readonly Token[],
  { from, to, term, readings }: KinSpan,
  names: readonly NameSpan[],
): boolean {
  const [before, first, after, next] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]];
  if (first?.capital === 'first' || isNoEnglish(term)) return true;
  if (before?.kind === 'possessive' || /^(my|me|ma|his|her|their|our|oor|wor|your|yer)$/.test(before?.lower ?? ''))
    return true;
  // "Has a quine, Ann".
  if (/^an?$/.test(before?.lower ?? '') && /^(has|have|had|got)$/.test(tokens[from - 2]?.lower ?? '')) return true;
  if (saysMy(before) || saysMyAfter(after)) return true;
  // "Ann (teyze)", "Ann, hala to Bea".
  if (/^[([]$/.test(before?.text ?? '') && /^[)\],;]$/.test(after?.text ?? '')) return true;
  // "He is padrinho", "down as chrzestna": no article in their languages.
  if (
    readings.every(({ kind }) => kind === 'godparent') &&
    /^(?:is|am|was|are|as|the|an?|['’]s|["“‘])$/.test(before?.text ?? '')
  )
    return true;
  return (
    (/^(?:of|to)$/.test(after?.lower ?? '') && next?.capital === 'first') ||
    (after?.kind === 'word' && givenNameSex(after.text) !== undefined) ||
    isNamedAfter(tokens, to, names)
  );
}

/** "Father Tahir; khala Shirin", "khala, Shirin", "masa is Shirin": the name stands beside the word. */
function isNamedAfter(tokens: readonly Token[], to: number, names: readonly NameSpan[]): boolean {
  const gap = /^(?:[,(:]|is|was)$/.test(tokens[to]?.lower ?? '') ? 1 : 0;
  return names.some((name) => name.from === to + gap);
}

/** "Ayeeyo", "bà ngoại", "po po": long, in two words or with accents, it is none of the short words that texts hold by chance. */
function isNoEnglish(term: string): boolean {
  return term.length > 4 || /[^a-z]/i.test(term);
}
