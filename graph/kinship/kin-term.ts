/** What a kin word or role noun may mean. Words such as "Nana" mean several things: every reading is given, none is chosen. */
import type { KinPath, Sex } from '../model/kin-path.ts';
import type { RelationshipKind, Side } from '../model/relationship-kind.ts';
import { foldWords } from './fold-words.ts';
import { modifyPath, prefixes, suffixes, type Modifiers } from './kin-modifiers.ts';
import { kindOf } from './kind-of.ts';
import { side } from './side.ts';
import type { Tradition } from './term-table.ts';
import { vocabularyEntries, type Register, type VocabularyEntry } from './vocabulary.ts';

export type KinReading = {
  /** The word of the vocabulary that was found, without its modifiers. */
  readonly word: string;
  /** Absent for role nouns: a neighbour is not reached by kinship. */
  readonly path?: KinPath;
  readonly kind: RelationshipKind;
  /** True: the anchor is KIND of this person (a niece: aunt-uncle turned round). */
  readonly inverse: boolean;
  readonly side: Side;
  readonly sex: Sex;
  readonly tradition: Tradition;
  readonly register: Register;
  /** Also said to people who are no relation. An honorific alone never proves kinship. */
  readonly honorific: boolean;
  readonly plural: boolean;
  /** The words say that the tie has ended: ex-, former. */
  readonly former: boolean;
  /** The words say that the person has died. */
  readonly late: boolean;
};

/**
 * Every reading of one kin term with its modifiers: "gt-gran", "Step Mum", "maternal half-aunts", "MGM", "second cousin twice removed". One noun,
 * no possessives (`paths` reads those). Empty when the words are none of the vocabulary, or do not go together.
 */
export function kinTerm(text: string): readonly KinReading[] {
  const tokens = text
    .normalize('NFC')
    .replaceAll('½', ' half ')
    .replace(lettered, (_, letter: string) => `${modifierLetters[letter.toLowerCase()] ?? letter} `)
    .split(/[\s\-‐‑–—/,()]+/)
    .filter((token) => foldWords(token) !== '');
  if (tokens.length === 0 || tokens.length > 9) return [];
  return readTokens(tokens, { greats: 0 });
}

/** "P/Aunt", "h/sister", "s/dad", "M/uncle": a modifier cut down to its letter before a stroke. */
const modifierLetters: Readonly<Record<string, string>> = {
  m: 'maternal',
  p: 'paternal',
  h: 'half',
  s: 'step',
  f: 'foster',
};
const lettered = /(?<!\p{L})([mphsf])\/(?=\p{L}{3})/giu;

function readTokens(tokens: readonly string[], modifiers: Modifiers): readonly KinReading[] {
  if (tokens.length === 0) return [];
  const { entries, plural } = findWord(tokens.join(' '));
  const readings = entries.flatMap((entry) => readEntry(entry, plural, modifiers));
  if (readings.length > 0) return readings;
  const found = tokens.length > 1 ? readModified(tokens, modifiers) : [];
  return found.length > 0 ? found : readGlued(tokens, modifiers);
}

function readModified(tokens: readonly string[], modifiers: Modifiers): readonly KinReading[] {
  for (let length = 4; length > 0; length -= 1) {
    const tail = suffixes.get(foldWords(tokens.slice(-length).join(' ')));
    if (tail && tokens.length > length) {
      const readings = readTokens(tokens.slice(0, -length), tail(modifiers));
      if (readings.length > 0) return readings;
    }
  }
  const [first = '', second = '', ...rest] = tokens;
  // "Grand-mother", "grand dad".
  if (/^grand$/i.test(first)) {
    const joined = readTokens([first + second, ...rest], modifiers);
    if (joined.length > 0) return joined;
  }
  const change = prefixes.get(foldWords(first));
  return change ? readTokens(tokens.slice(1), change(modifiers)) : [];
}

/** "stepmum", "halfbrother", "grandaunt", "greatgran": the modifier is written on to the word. */
function readGlued(tokens: readonly string[], modifiers: Modifiers): readonly KinReading[] {
  const [first = '', ...rest] = tokens;
  const glued = /^(step|half|great|grand|ex|god)(?=\p{L}{3})/iu.exec(first)?.[0];
  const change = glued && prefixes.get(glued.toLowerCase());
  return change ? readTokens([first.slice(glued.length), ...rest], change(modifiers)) : [];
}

const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  wives: 'wife',
  grandchildren: 'grandchild',
  families: 'family',
};

function findWord(words: string): { readonly entries: readonly VocabularyEntry[]; readonly plural: boolean } {
  const entries = vocabularyEntries(words);
  if (entries.length > 0) return { entries, plural: false };
  for (const singular of singulars(words)) {
    const several = vocabularyEntries(singular);
    if (several.length > 0) return { entries: several, plural: true };
  }
  return { entries: [], plural: false };
}

function singulars(words: string): readonly string[] {
  const last = words.split(' ').at(-1) ?? '';
  const swap = (ending: string) => words.slice(0, words.length - last.length) + ending;
  const known = irregular[last.toLowerCase()];
  if (known) return [swap(known)];
  if (!/[^s]s$/i.test(last) || last.length < 4) return [];
  const es = /(ch|x|ss|sh)es$/i.test(last) ? [swap(last.slice(0, -2))] : [];
  const ies = /ies$/i.test(last) ? [swap(last.slice(0, -3) + 'y')] : [];
  return [swap(last.slice(0, -1)), ...ies, ...es];
}

function readEntry(entry: VocabularyEntry, plural: boolean, modifiers: Modifiers): readonly KinReading[] {
  const { word, tradition, register, honorific } = entry;
  const common = {
    word,
    tradition,
    register,
    honorific,
    plural,
    former: modifiers.former ?? false,
    late: modifiers.late ?? false,
  };
  if (!('path' in entry)) {
    if (saysKinship(modifiers)) return [];
    return [{ ...common, kind: entry.kind, inverse: false, side: 'unknown', sex: entry.sex }];
  }
  return modifyPath(entry.path, modifiers).map((path) => ({
    ...common,
    // "Aunt" may be courtesy; "maternal half-aunt" is not.
    honorific: honorific && !saysKinship(modifiers),
    path,
    ...kindOf(path),
    side: side(path) === 'unknown' ? (modifiers.side ?? 'unknown') : side(path),
    sex: path.at(-1)?.sex ?? 'unknown',
  }));
}

function saysKinship({ late: _late, former: _former, greats, ...others }: Modifiers): boolean {
  return greats > 0 || Object.keys(others).length > 0;
}
