/** Whether what a run of capitalised words holds is a person's name: no place, no body, no kin word, and with evidence enough. */
import { kinTermAt } from '../kin/kin-term-at.ts';
import type { Token } from '../parsed-document.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { nameEvidence } from './name-evidence.ts';
import type { Run } from './name-run.ts';
import { ambiguousNames, neverPeople, placeOrBodyEndings, surnamesToo } from './not-a-name.ts';
import type { ParsedName } from './parse-name.ts';
import type { RecordNames } from './record-names.ts';

/** Rules out what cannot be a name, then weighs the evidence. */
export function isAccepted(
  tokens: readonly Token[],
  { from, to }: Run,
  parsed: ParsedName,
  known: RecordNames,
): boolean {
  const { words } = parsed;
  const last = words.at(-1);
  const [first] = words;
  if (!first || !last) return false;
  if (words.some((word) => neverPeople.has(word.lower) && !known.given.has(foldName(word.text))) && !parsed.titled)
    return false;
  if (words.length > 6 || isAddressWord(tokens, from, to)) return false;
  if (
    words.length > 1 &&
    placeOrBodyEndings.has(last.lower) &&
    !(parsed.knownGiven && surnamesToo.has(last.lower)) &&
    !(parsed.titled && words.length === 1) &&
    !known.family.has(foldName(last.text))
  )
    return false;
  const next = tokens[to];
  // "St Anne's": a church, a school or a hospital.
  if (first.lower === 'st' && next?.kind === 'possessive') return false;
  if (next?.kind === 'word' && next.capital !== 'none' && placeOrBodyEndings.has(next.lower)) return false;
  const folded = foldName(first.text);
  const ambiguous = ambiguousNames.has(first.lower) && (known.small.has(folded) || !known.given.has(folded));
  return nameEvidence({ tokens, from, to, parsed, known, ambiguous }) > 0;
}

/** "Fupu", "Bunica" alone are kin words one calls somebody by, not names. */
function isAddressWord(tokens: readonly Token[], from: number, to: number): boolean {
  const kin = to - from === 1 ? kinTermAt(tokens, from) : undefined;
  return (
    kin !== undefined &&
    kin.to >= to &&
    givenNameSex(tokens[from]?.text ?? '') === undefined &&
    kin.readings.some((reading) => reading.register !== 'role')
  );
}
