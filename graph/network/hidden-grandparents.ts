/**
 * Records that call a grandparent who went along into hiding by the kin word alone ("MGM rang from Hull" where Kelly fled with her mother, of whom no
 * name is known). For withholding only; where another grandparent is known, a word that leaves the side open is hers or his.
 */
import type { Network, Person } from '#graph/model/network.ts';
import type { KithRecord } from '#graph/model/record.ts';

const words = {
  female: String.raw`nan(?:a|ny|na)?|gran(?:ny|dma|dmother)?`,
  male: String.raw`grand(?:ad|dad|pa|father)|gramps`,
};
const parents = { female: '(?:mum|mam|mother)', male: '(?:dad|father)' };
const sides = { maternal: { of: 'mother|mum|mam', letter: 'M' }, paternal: { of: 'father|dad', letter: 'P' } };

/** Numbers of the records. */
export function recordsNamingGrandparents(
  { people }: Network,
  hidden: readonly Person[],
  records: readonly Pick<KithRecord, 'number' | 'text'>[],
): readonly number[] {
  const others = people.filter((person) => !hidden.includes(person) && !person.implied && person.named);
  const patterns = hidden.flatMap((person) => (person.named ? [] : waysOfCalling(person, people, others)));
  return records.flatMap(({ number, text }) => (patterns.some((pattern) => pattern.test(text)) ? [number] : []));
}

type Side = keyof typeof sides;

function waysOfCalling(person: Person, people: readonly Person[], others: readonly Person[]): RegExp[] {
  const { sex } = person;
  const side = sideOf(person);
  if (sex === 'unknown' || side === undefined || others.some((one) => one.sex === sex && sideOf(one) === side))
    return [];
  const known = others.some((one) => one.sex === sex && sideOf(one) !== undefined);
  const { of, letter } = sides[side];
  const child = people.find(({ relations }) =>
    relations.some(
      ({ path }) =>
        path.length === 1 && path[0]?.step === 'parent' && path[0].sex === (side === 'maternal' ? 'female' : 'male'),
    ),
  );
  const [first] = child?.named === true ? child.name.split(' ') : [];
  const owner = [of, ...(first === undefined ? [] : [first])].join('|');
  return [
    String.raw`\b${letter}G${sex === 'female' ? 'M' : 'F'}\b(?! films?\b)|\b${side} (?:${words[sex]})\b|\b(?:${words[sex]}) \(?${side}\b|\b(?:${owner})['’]?s ${parents[sex]}\b`,
    ...(known
      ? []
      : [
          String.raw`(?<!\b(?:${side === 'maternal' ? 'paternal|dad|father' : 'maternal|mum|mother'})(?:['’]s)? )(?<!\bfoster )\b(?:${words[sex]})\b(?! bread\b| \(?(?:${side === 'maternal' ? 'paternal' : 'maternal'})\b)`,
        ]),
  ].map((source) => new RegExp(source, 'i'));
}

/** Also of an aunt's mother. */
function sideOf({ relations }: Person): Side | undefined {
  const label = relations
    .map((relation) => relation.label)
    .find((one) =>
      /^(?:maternal|paternal) (?:grand(?:mother|father|parent)|(?:aunt|uncle)['’]s (?:mother|father))$/.test(one),
    );
  return label === undefined ? undefined : label.startsWith('maternal') ? 'maternal' : 'paternal';
}
