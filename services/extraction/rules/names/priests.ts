/** "Father Ned said Mass", "baptised by Father Ned": a priest, where notes of a family write "Father Ned Low, 31, joiner" of the children's own. */
import type { Token } from '../parsed-document.ts';
import { givenNameSex } from './given-names.ts';
import type { RecordNames } from './record-names.ts';

/** Words of a parish. */
export const ofChurch =
  /\b(?:mass|church|parish|priest|chaplain|bapti[sz]\w*|christen\w*|communion|catholic|confession|convent|catechism|presbytery|first holy)\b/i;

/** Whether "Father" before a name is a priest's title: without a possessor, inside a sentence or before what he does. */
export function isPriest(tokens: readonly Token[], at: number, { ofParish }: RecordNames): boolean {
  const [before, title, name, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!ofParish || title?.text !== 'Father' || name?.kind !== 'word' || name.capital !== 'first') return false;
  if (before?.kind === 'possessive' || /^(?:his|her|their|my|our|your|and|&|\+|\/|the)$/.test(before?.lower ?? ''))
    return false;
  if (before?.kind === 'word' || before?.text === ',') return true;
  return givenNameSex(name.text) !== undefined && after?.kind === 'word' && after.capital === 'none';
}
