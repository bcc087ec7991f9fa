/** What a whole record teaches about its names: which surnames and given names it uses, and which words it also writes small. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import { readFamilyFirst } from '#graph/network/identity/names/family-first.ts';
import { animalsIn } from './animals.ts';
import { childCodes, type ChildCodes } from './child-codes.ts';
import { childShortForms } from './child-short-forms.ts';
import { foldName } from './fold-name.ts';
import { ofChurch } from './priests.ts';

export interface RecordNames {
  /** Folded given names and nicknames accepted somewhere in the record, and those of the case's children. */
  readonly given: Set<string>;
  /** Folded family names accepted somewhere in the record. */
  readonly family: Set<string>;
  /** The folded family name of each child of the case, by their folded first name. */
  readonly familyOfChild: ReadonlyMap<string, string>;
  /** Lower-case words of the record: a capitalised opener also written small is a word, not a name. */
  readonly small: ReadonlySet<string>;
  /** Folded words written only with a capital that do what people do: own, say, are told. */
  readonly likely: ReadonlySet<string>;
  /** Folded short forms of the children's names that the record uses, and the child's full first name: "rubes" → "Ruby". */
  readonly shortForms: ReadonlyMap<string, string>;
  /** What forms call the case's children: "Child A". */
  readonly codes: ChildCodes;
  /** Folded names of animals. */
  readonly animals: ReadonlySet<string>;
  /** The record speaks of a church. */
  readonly ofParish: boolean;
  /** How many names in capitals are plainly written family name first, and how many plainly not. */
  readonly capitals: { familyFirst: number; givenFirst: number };
}

export function recordNames(text: string, caseFile: CaseFile): RecordNames {
  const given = new Set<string>();
  const family = new Set<string>();
  const familyOfChild = new Map<string, string>();
  for (const child of caseFile.children) {
    const written = child.name.split(/\s+/);
    const turned = readFamilyFirst(written);
    const words = turned ? [...turned.given, turned.family] : written;
    for (const word of words.slice(0, -1)) given.add(foldName(word));
    if (words.length > 1) {
      family.add(foldName(words.at(-1) ?? ''));
      familyOfChild.set(foldName(words[0] ?? ''), foldName(words.at(-1) ?? ''));
    } else given.add(foldName(words[0] ?? ''));
  }
  const small = new Set<string>();
  for (const found of text.matchAll(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{Ll}'’-]*/gu)) small.add(foldName(found[0]));
  const shortForms = childShortForms(text, caseFile, small);
  for (const form of shortForms.keys()) given.add(form);
  return {
    given,
    family,
    familyOfChild,
    small,
    likely: likelyNames(text, small),
    shortForms,
    codes: childCodes(text, caseFile),
    ofParish: ofChurch.test(text),
    animals: animalsIn(text),
    capitals: { familyFirst: 0, givenFirst: 0 },
  };
}

const personal = new RegExp(
  inSequence(
    String.raw`(?<![\p{L}\p{M}'’.-])(?:(told|asked|met|rang|said|says) )?(\p{Lu}\p{Ll}{2,12})`,
    anyOf(
      "(['’]s|['’](?= ))",
      String.raw`(?= (?:said|says|told|asked|rang|is|was|has|had|wants|would|will|can|came|went|lives|thinks|gave|took|got|does|did|didn|isn|wasn|hasn|won|cried|phoned|agreed|offered|spoke)(?![\p{L}]))`,
    ),
    '?',
  ),
  'gu',
);

/** Words seen owning or doing at least twice, or once and three times in all, and never small or after "in" and "at". */
function likelyNames(text: string, small: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, { all: number; acting: number }>();
  for (const found of text.matchAll(personal)) {
    const word = foldName(found[2] ?? '');
    const count = counts.get(word) ?? { all: 0, acting: 0 };
    const acting =
      found[3] !== undefined ||
      found[0].length > (found[1]?.length ?? -1) + 1 + (found[2] ?? '').length ||
      /^ (said|says|told|asked|rang|wants|thinks|gave|cried|phoned|agreed|offered|spoke)/.test(
        text.slice(found.index + found[0].length, found.index + found[0].length + 9),
      );
    counts.set(word, { all: count.all + 1, acting: count.acting + (acting ? 1 : 0) });
  }
  const placed = new Set(
    [...text.matchAll(/(?<![\p{L}])(?:in|at|near|of|the) (\p{Lu}\p{Ll}+)(?! ?['’]s)/gu)].map((found) =>
      foldName(found[1] ?? ''),
    ),
  );
  return new Set(
    [...counts]
      .filter(
        ([word, { all, acting }]) => !small.has(word) && !placed.has(word) && (acting > 1 || (acting > 0 && all > 2)),
      )
      .map(([word]) => word),
  );
}
