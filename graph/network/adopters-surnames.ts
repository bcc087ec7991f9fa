/**
 * Surnames by which alone a record knows those who adopted a hidden child: "adopted by the Fields", "the Fields, who adopted him". For withholding only:
 * such words stand for nobody in the network, and whoever has the surname finds the child.
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Network, Person } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { pluralSurname, singularSurname, titledSurname } from './surname-alone.ts';

const surname = String.raw`(?<surname>\p{Lu}[\p{L}'’-]{2,})`;
const theFamily = String.raw`[Tt]he ${surname}(?: family)?`;
const words = [
  String.raw`\b[Aa]dopt(?:ed|ion|ers?|ive (?:parents|family|home|couple))\b[^.\n]{0,40}?(?:\b(?:by|with|to|are|is|called|named)|[,:–—-])\s+(?:[Tt]he (?=[\p{L}'’-]+(?:s\b| family\b))(?!(?:Trustees|Governors|Services|Courts|Directors|States|Nations|Partners|Members)\b)|[Mm]r and [Mm]rs |[Mm]r & [Mm]rs )${surname}`,
  String.raw`\b${theFamily},? (?:who )?(?:have |had )?(?:since )?adopted\b(?! (?:an?|another|two|some) )`,
  String.raw`\b(?:to|with) ${theFamily} (?:for adoption|as (?:his|her|their) adopters)\b`,
  String.raw`\b[Aa]dopters?(?: are| were)? ?[:–—-] ?(?:the )?${surname}(?: family)?(?= ?[,.;(\n]|$)`,
  String.raw`\b[Aa]doptive (?:placement|match|family|home)(?: is| was)? ?[(:–—-] ?(?:the )?${surname}\b`,
  String.raw`\b[Mm]atched (?:with|to) ${theFamily}(?= (?:at|by|for)\b[^.\n]{0,40}\b(?:panel|adopti))`,
  String.raw`\b(?:now|is) an? ${surname}\b(?=[^.\n]{0,60}\badopti)`,
].map((source) => new RegExp(source, 'gu'));
/** A grown-up who was adopted as a child, and a dog, lead to no child. */
const leadsToNoChild =
  /\b(?:mum|mam|mother|dad|father|parents?|aunt\w*|uncle|nan\w*|gran\w*|partner|husband|wife|teacher|worker|i|we|dog|cat|puppy|kitten|pet|rabbit)(?: \(?\p{Lu}\p{L}+\)?)*,? (?:who |herself |himself )?(?:was|were|is|had been|has been)(?: \p{Ll}+)? $/iu;

/** Ways of writing the surnames, in lower case, with their plurals and titles. A surname that somebody who is not hidden bears too is left out. */
export function adoptersSurnames(
  network: Network,
  hidden: readonly Person[],
  records: readonly KithRecord[],
): readonly string[] {
  return [...new Set(adoptersTold(network, hidden, records).map(({ surname: name }) => name))].flatMap((name) =>
    waysOfCalling(name).map((way) => (way.includes(' ') ? way : `the ${way}`)),
  );
}

/** The records that tell by which surname adopters go, with it, in lower case. */
export function adoptersTold(
  { people }: Network,
  hidden: readonly Person[],
  records: readonly KithRecord[],
): readonly { readonly number: number; readonly surname: string }[] {
  const others = people.filter((person) => !hidden.includes(person));
  // "Mrs Field" alone may be the adopter herself.
  const open = new Set(others.flatMap((person) => surnamesInFull(person)));
  const grown = others.filter(({ category }) => category !== 'child').map(({ name }) => name);
  return records
    .flatMap(({ number, text }) =>
      words.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap(({ index, groups }) =>
          isOfChild(text.slice(Math.max(0, index - 80), index), grown)
            ? { number, surname: singularSurname((groups?.['surname'] ?? '').toLowerCase()) }
            : [],
        ),
      ),
    )
    .filter((told) => !open.has(told.surname));
}

/** By the words before "adopted". */
function isOfChild(before: string, grown: readonly string[]): boolean {
  const who =
    /^(?<name>.*?)(?: ?\([^)]*\))?,? (?:who )?(?:was|were|is|had been|has been)(?: \p{Ll}+)? $/su.exec(before)
      ?.groups?.['name'] ?? '';
  return (
    !leadsToNoChild.test(before) &&
    !grown.some((name) => who.endsWith(name) || who.endsWith(name.split(' ')[0] ?? name))
  );
}

/**
 * Ways of calling, by the surname alone, those hidden of whom no other person named in full, no child and nobody at work bears it: "the Fields", "Mrs
 * Field" where Ann Field hides; and a child of the case by that surname.
 */
export function hiddenSurnames(
  { people }: Network,
  hidden: readonly Person[],
  { children }: CaseFile,
): readonly string[] {
  const others = people.filter((person) => !hidden.includes(person));
  const firstNames = children.map(({ name }) => name.toLowerCase().split(/\s+/)[0] ?? '');
  const open = new Set(others.flatMap((person) => borneInTheOpen(person, firstNames)));
  for (const { name } of children) open.add(name.toLowerCase().split(/\s+/).at(-1) ?? '');
  const inFull = hidden.flatMap(({ mentions }) =>
    mentions.flatMap(({ name }) => (name && name.given.length > 0 ? (name.family?.toLowerCase() ?? []) : [])),
  );
  const own = new Set(inFull.filter((name) => name.length > 2 && !open.has(name)));
  return [...own].flatMap((name) => [
    ...waysOfCalling(name).map((way) => (way.includes(' ') ? way : `the ${way}`)),
    ...firstNames.map((first) => `${first} ${name}`),
  ]);
}

/** Surnames of somebody at work, and of who is named in full; a child's first name with another surname may be the one its adopters gave it. */
function borneInTheOpen(person: Person, firstNames: readonly string[]): readonly string[] {
  return person.category === 'professional' ? familyNames(person) : surnamesInFull(person, firstNames);
}

function surnamesInFull({ mentions }: Person, butAfter: readonly string[] = []): readonly string[] {
  return mentions.flatMap(({ name }) => {
    const [given = ''] = name?.given ?? [];
    return name?.family === undefined || given === '' || butAfter.includes(given.toLowerCase())
      ? []
      : name.family.toLowerCase();
  });
}

function familyNames({ mentions }: Person): readonly string[] {
  return mentions.flatMap(({ name }) => name?.family?.toLowerCase() ?? []);
}

function waysOfCalling(name: string): string[] {
  return [pluralSurname(name), `${name} family`, ...titledSurname(name), `mr and mrs ${name}`, `mr & mrs ${name}`];
}
