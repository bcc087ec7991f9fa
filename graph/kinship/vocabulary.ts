/** The vocabulary indexed: from a word as written to its entries in every tradition. Built once from the tables under `terms/`. */
import type { KinPath, Sex } from '../model/kin-path.ts';
import type { RelationshipKind } from '../model/relationship-kind.ts';
import { foldWords } from './fold-words.ts';
import { readKinPath } from './kin-notation.ts';
import type { TermTable, Tradition } from './term-table.ts';
import { caribbean, westAfrican } from './terms/african-and-caribbean.ts';
import { irish, scots, traveller, welsh } from './terms/british-and-irish.ts';
import { casework } from './terms/casework.ts';
import { baltic, hungarian, slovakCzech, southSlav } from './terms/central-european.ts';
import { connections, professionals } from './terms/connections.ts';
import { eritreanEthiopian, korean, swahili } from './terms/east-african-and-korean.ts';
import { chinese, vietnamese } from './terms/east-asian.ts';
import { albanian, romani, romanian } from './terms/romanian-romani-albanian.ts';
import { polish, ukrainianRussian } from './terms/slavic.ts';
import { english } from './terms/english.ts';
import { portugueseSpanish } from './terms/iberian.ts';
import { jewish, persian } from './terms/jewish-and-persian.ts';
import { french, german, greek, italian } from './terms/mediterranean-and-west-european.ts';
import { arabic, somali, turkishKurdish } from './terms/middle-east-and-horn.ts';
import { southAsian } from './terms/south-asian.ts';
import { gujarati, nepali, southIndian } from './terms/south-indian-and-nepali.ts';
import { filipino, southernAfrican } from './terms/southern-african-and-filipino.ts';

/** English first: where a word has several readings, they come in this order. */
const tables: readonly TermTable[] = [
  english,
  casework,
  connections,
  professionals,
  welsh,
  scots,
  irish,
  traveller,
  southAsian,
  polish,
  romanian,
  romani,
  ukrainianRussian,
  albanian,
  arabic,
  somali,
  turkishKurdish,
  westAfrican,
  caribbean,
  chinese,
  vietnamese,
  portugueseSpanish,
  italian,
  greek,
  french,
  german,
  jewish,
  persian,
  southIndian,
  gujarati,
  nepali,
  southernAfrican,
  filipino,
  slovakCzech,
  hungarian,
  baltic,
  southSlav,
  eritreanEthiopian,
  swahili,
  korean,
];

export type Register = 'reference' | 'address' | 'abbreviation' | 'role';

/** One word in one tradition: a kin word has a path, a role noun a kind. */
export type VocabularyEntry = {
  readonly word: string;
  readonly tradition: Tradition;
  readonly register: Register;
  readonly honorific: boolean;
} & ({ readonly path: KinPath } | { readonly kind: RelationshipKind; readonly sex: Sex });

const index = buildIndex();

/** Every word of the vocabulary as the tables write it, once each. */
export const vocabularyWords: readonly string[] = [
  ...new Set([...index.values()].flatMap((entries) => entries.map((entry) => entry.word))),
];

/** The entries of exactly this word (no modifiers, singular); empty when it is not in the vocabulary. */
export function vocabularyEntries(word: string): readonly VocabularyEntry[] {
  return keysOf(word).flatMap((key) => index.get(key) ?? []);
}

function buildIndex(): ReadonlyMap<string, readonly VocabularyEntry[]> {
  const built = new Map<string, VocabularyEntry[]>();
  for (const entry of tables.flatMap(entriesOf)) {
    const key = keyOf(entry.word, entry.register === 'abbreviation' || /^[A-Z]{2}$/.test(entry.word));
    const entries = built.get(key) ?? [];
    const known = entries.some((other) => JSON.stringify(meaning(other)) === JSON.stringify(meaning(entry)));
    if (!known) built.set(key, [...entries, entry]);
  }
  return built;
}

function meaning(entry: VocabularyEntry): unknown {
  return 'path' in entry ? entry.path : [entry.kind, entry.sex];
}

function entriesOf(table: TermTable): VocabularyEntry[] {
  const { tradition } = table;
  const honorifics = new Set(words(table.honorifics ?? '').map(foldWords));
  const kin = (register: Register, byPath: Readonly<Record<string, string>> = {}) =>
    Object.entries(byPath).flatMap(([notation, list]) =>
      words(list).map((word) => ({
        word,
        tradition,
        register,
        honorific: honorifics.has(foldWords(word)),
        path: readKinPath(notation),
      })),
    );
  const roles = (table.roles ?? []).flatMap(({ kind, sex, words: list }) =>
    words(list).map((word) => ({
      word,
      tradition,
      register: 'role' as const,
      honorific: honorifics.has(foldWords(word)),
      kind,
      sex,
    })),
  );
  return [
    ...kin('reference', table.reference),
    ...kin('address', table.address),
    ...kin('abbreviation', table.abbreviations),
    ...roles,
  ];
}

function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/**
 * Most words are found whatever their case and accents. Two kinds are not: one or two letters from a case file ("MA") only in capitals, and a
 * short word whose accents are all that tells it from another ("cô" is not "co").
 */
function keyOf(word: string, abbreviation: boolean): string {
  const folded = foldWords(word);
  if (abbreviation && folded.replaceAll(' ', '').length <= 2) return capitalsKey(word);
  const plain = lowerCase(word);
  if (folded.length <= 3 && plain !== folded && /^\p{Script=Latin}+$/u.test(plain)) return accentsKey(plain);
  return folded;
}

function keysOf(word: string): string[] {
  const plain = lowerCase(word);
  return [foldWords(word), capitalsKey(word), accentsKey(plain)];
}

/** Romanian is also typed with cedillas, "naş". */
function lowerCase(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
}

function capitalsKey(word: string): string {
  return `capitals:${word.replace(/[./\s-]/g, '')}`;
}

function accentsKey(word: string): string {
  return `accents:${word}`;
}
