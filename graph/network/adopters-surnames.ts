/**
 * Surnames by which alone a record knows those who adopted a hidden child: "adopted by the Fields", "the Fields, who adopted him". For withholding only:
 * such words stand for nobody in the network, and whoever has the surname finds the child.
 */
import type { Network, Person } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';

const surname = String.raw`(?<surname>\p{Lu}[\p{L}'’-]{2,})`;
const theFamily = String.raw`[Tt]he ${surname}(?: family)?`;
const words = [
  String.raw`\b[Aa]dopt(?:ed|ion|ers?|ive (?:parents|family|home|couple))\b[^.\n]{0,40}?(?:\b(?:by|with|to|are|is|called|named)|[,:–—-])\s+(?:[Tt]he |[Mm]r and [Mm]rs |[Mm]r & [Mm]rs )${surname}`,
  String.raw`\b${theFamily},? (?:who )?(?:have |had )?(?:since )?adopted\b`,
  String.raw`\b(?:to|with) ${theFamily} (?:for adoption|as (?:his|her|their) adopters)\b`,
].map((source) => new RegExp(source, 'gu'));

/** In lower case, the plurals and titles with them; none that somebody who is not hidden bears. */
export function adoptersSurnames(
  { people }: Network,
  hidden: readonly Person[],
  records: readonly KithRecord[],
): readonly string[] {
  const open = new Set(people.filter((person) => !hidden.includes(person)).flatMap(familyNames));
  const told = records.flatMap(({ text }) =>
    words.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.['surname'] ?? '')),
  );
  return [...new Set(told.map(singular))].filter((name) => name !== '' && !open.has(name)).flatMap(waysOfCalling);
}

function familyNames({ mentions }: Person): readonly string[] {
  return mentions.flatMap(({ name }) => name?.family?.toLowerCase() ?? []);
}

function singular(name: string): string {
  return name.toLowerCase().replace(/(?<=(?:s|x|z|ch|sh))es$|(?<!s)s$/, '');
}

function waysOfCalling(name: string): string[] {
  const plural = /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
  const titled = ['mr', 'mrs', 'ms', 'miss', 'mr and mrs', 'mr & mrs'].map((title) => `${title} ${name}`);
  return [plural, `${name} family`, ...titled];
}
