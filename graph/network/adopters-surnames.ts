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
  String.raw`\b[Aa]dopt(?:ed|ion|ers?|ive (?:parents|family|home|couple))\b[^.\n]{0,40}?(?:\b(?:by|with|to|are|is|called|named)|[,:–—-])\s+(?:[Tt]he |[Mm]r and [Mm]rs |[Mm]r & [Mm]rs )${surname}`,
  String.raw`\b${theFamily},? (?:who )?(?:have |had )?(?:since )?adopted\b`,
  String.raw`\b(?:to|with) ${theFamily} (?:for adoption|as (?:his|her|their) adopters)\b`,
].map((source) => new RegExp(source, 'gu'));

/** Ways of writing the surnames, in lower case, with their plurals and titles. A surname that somebody who is not hidden bears too is left out. */
export function adoptersSurnames(
  { people }: Network,
  hidden: readonly Person[],
  records: readonly KithRecord[],
): readonly string[] {
  const open = new Set(people.filter((person) => !hidden.includes(person)).flatMap(familyNames));
  const told = records.flatMap(({ text }) =>
    words.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.['surname'] ?? '')),
  );
  return [...new Set(told.map((name) => singularSurname(name.toLowerCase())))]
    .filter((name) => name !== '' && !open.has(name))
    .flatMap(waysOfCalling);
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
  if (person.category === 'professional') return familyNames(person);
  return person.mentions.flatMap(({ name }) => {
    const [given = ''] = name?.given ?? [];
    return name?.family === undefined || given === '' || firstNames.includes(given.toLowerCase())
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
