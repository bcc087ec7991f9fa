/** What is drawn of one person, before it has a place: symbol, tag and lines of text, and how much room they take. */
import type { Person } from '../model/network.ts';
import type { ReviewTag, SymbolShape, TextLine } from './genogram-layout.ts';
import type { DrawnPerson } from './family-ties.ts';
import { textWidth, wrapText } from './text-width.ts';

export const nameSize = 12;
export const smallSize = 10;
export const tagSpace = 12;
const namedSymbol = 36;
const unnamedSymbol = 20;
const lineHeight = { name: 14, years: 12, relation: 12, note: 12, household: 12 } as const;
const widestLine = 84;

export interface PersonCard {
  readonly id: string;
  readonly shape: SymbolShape;
  readonly symbolSize: number;
  readonly doubled: boolean;
  readonly deceased: boolean;
  readonly bracketed: boolean;
  readonly unnamed: boolean;
  readonly tag: ReviewTag | undefined;
  /** `dy` is the baseline below the symbol's lower edge. */
  readonly lines: readonly { readonly text: string; readonly role: TextLine['role']; readonly dy: number }[];
  readonly width: number;
  readonly textHeight: number;
}

export interface CardOptions {
  readonly adopted: boolean;
  /** Adopted out of the family: birth name and "adopted", nothing beyond. */
  readonly adoptedAway: boolean;
  readonly household: string | undefined;
  readonly showReview: boolean;
}

export function personCard({ id, sex, person }: DrawnPerson, options: CardOptions): PersonCard {
  const unnamed = person === undefined || !person.named;
  const symbolSize = unnamed ? unnamedSymbol : namedSymbol;
  const lines = stack(wordsOf(person, unnamed, options));
  const widest = Math.max(...lines.map(({ text, role }) => textWidth(text, role === 'name' ? nameSize : smallSize)));
  return {
    id,
    shape: sex === 'male' ? 'square' : sex === 'female' ? 'circle' : 'diamond',
    symbolSize,
    doubled: person?.category === 'child',
    deceased: person?.deceased === true && !options.adoptedAway,
    bracketed: options.adopted || options.adoptedAway,
    unnamed,
    tag: options.showReview && person !== undefined ? reviewTag(person) : undefined,
    lines,
    width: Math.ceil(Math.max(widest, symbolSize + 22)) + 4,
    textHeight: (lines.at(-1)?.dy ?? 0) + 4,
  };
}

function reviewTag(person: Person): ReviewTag | undefined {
  if (person.category === 'child' || person.relations.some(({ status }) => status === 'right')) return undefined;
  return person.inBaseline ? 'C' : '?';
}

function wordsOf(
  person: Person | undefined,
  unnamed: boolean,
  options: CardOptions,
): readonly (readonly [TextLine['role'], string])[] {
  if (person === undefined) return [['name', 'name unknown']];
  const name = wrapText(unnamed ? 'name unknown' : person.name, nameSize, widestLine).map(
    (text) => ['name', text] as const,
  );
  if (options.adoptedAway) return [...name, ['note', 'adopted']];
  const small = (role: TextLine['role'], text: string | undefined) =>
    text ? wrapText(text, smallSize, widestLine).map((line) => [role, line] as const) : [];
  return [
    ...name,
    ...small('years', years(person)),
    ...small('relation', person.category === 'child' ? undefined : relationWords(person)),
    ...small('household', options.household),
  ];
}

/** "b. 1961 – d. 2019"; years only, with EDTF's "about" and "uncertain" in words a reader knows. */
function years({ bornOn, diedOn }: Person): string | undefined {
  const born = bornOn === undefined ? undefined : `b. ${readableYear(bornOn)}`;
  const died = diedOn === undefined ? undefined : `d. ${readableYear(diedOn)}`;
  return [born, died].filter((part) => part !== undefined).join(' – ') || undefined;
}

function readableYear(date: string): string {
  const year = /\d{3}[\dXu]/.exec(date)?.[0] ?? date;
  return /[~%]/.test(date) ? `about ${year}` : date.includes('?') ? `${year}?` : year;
}

/** The first and best label for each child; one where it is the same for all. */
function relationWords(person: Person): string | undefined {
  const labels = new Map<string, string>();
  for (const { childId, label } of person.relations) if (!labels.has(childId)) labels.set(childId, label);
  return [...new Set(labels.values())].join('; ') || undefined;
}

function stack(words: readonly (readonly [TextLine['role'], string])[]): PersonCard['lines'] {
  let dy = 3;
  return words.map(([role, text]) => {
    dy += lineHeight[role];
    return { role, text, dy };
  });
}
