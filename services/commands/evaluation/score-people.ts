/** Scores who was found: family and connections, each once, and nobody else. */
import type { NetworkDocument, PersonDocument } from '#graph/contract/network-document.ts';
import type { AnswerKey } from './gold.ts';
import type { Matching } from './match-people.ts';
import { formWeight, formWeights } from './name-words.ts';
import { gather, type Part } from './score.ts';

/** People of the key, kin and connections, who were found as kin or connection. */
export function foundFamily(key: AnswerKey, { foundOf }: Matching): ReadonlySet<string> {
  const found = key.people.filter((person) => person.kind !== 'professional' && isFamily(foundOf.get(person.id)));
  return new Set(found.map((person) => person.id));
}

function isFamily(person: PersonDocument | undefined): boolean {
  return person?.category === 'kin' || person?.category === 'connection';
}

/** An unnamed link drawn because somebody stands beyond it: nobody the records speak of. */
export function isImplied(person: PersonDocument): boolean {
  return (
    person.mentions.length === 0 &&
    !person.inBaseline &&
    (/unknown/i.test(person.name) || formWeight(person.name) < formWeights.name)
  );
}

export function scorePeople(document: NetworkDocument, key: AnswerKey, matching: Matching): Part {
  const { count, mistake, part } = gather();
  const found = foundFamily(key, matching);
  for (const person of key.people.filter(({ kind }) => kind !== 'professional')) {
    count('people');
    count(person.kind);
    count('found', found.has(person.id));
    count(`${person.kind}Found`, found.has(person.id));
    count('baseline', person.inBaseline);
    count('beyondBaseline', !person.inBaseline && found.has(person.id));
    const asProfessional = matching.foundOf.get(person.id)?.category === 'professional';
    if (!found.has(person.id)) mistake('missed', person.name + (asProfessional ? ' (taken for a professional)' : ''));
  }
  const kindOf = new Map(key.people.map((person) => [person.id, person.kind]));
  for (const person of document.people.filter(isFamily)) scoreFound(person, kindOf, matching, { count, mistake });
  for (const [id, stands] of matching.standsFor) {
    if (stands.size < 2 || [...stands].every((gold) => kindOf.get(gold) === 'professional')) continue;
    count('wrongMerges');
    mistake('wrong merge', [...stands].map((gold) => matching.sought.get(gold)?.name).join(' + ') + ` as ${id}`);
  }
  return part();
}

function scoreFound(
  person: PersonDocument,
  kindOf: ReadonlyMap<string, string>,
  { goldOf, duplicateOf }: Matching,
  { count, mistake }: Pick<ReturnType<typeof gather>, 'count' | 'mistake'>,
): void {
  const [gold, original] = [goldOf.get(person.id), duplicateOf.get(person.id)];
  if (gold === undefined && isImplied(person)) return count('implied');
  const kind = kindOf.get(gold ?? original ?? '');
  if (kind === undefined || kind === 'professional') {
    count('falsePeople');
    count(person.category === 'kin' ? 'falseKin' : 'falseConnections');
    count('professionalsAsFamily', kind === 'professional');
    mistake('false', `${person.name} (${kind === undefined ? 'nobody of the key' : 'a professional'})`);
    return;
  }
  if (gold === undefined) {
    count('duplicates');
    mistake('duplicate', person.name);
    return;
  }
  count(`${person.category}Given`);
  count(`${person.category}Right`, kind === person.category);
}
