/** How a person is related, in a line for each label: "maternal aunt of Jasmin and Tiago, through Eilidh Rennie". */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { PersonDocument, RelationDocument } from '#graph/contract/network-document.ts';
import { firstName, listInWords } from '../words/list-in-words.ts';

export function standing(person: PersonDocument): readonly RelationDocument[] {
  return person.relations.filter(({ status, polarity }) => status !== 'wrong' && polarity !== 'denied');
}

/** For the list: the labels alone, each once, shortest chain first as the network gives them. */
export function labelsInShort(person: PersonDocument): string {
  const labels = [...new Set(standing(person).map(({ label }) => label))];
  if (labels.length === 0) return 'relation not recorded';
  return labels.length > 2 ? `${labels.slice(0, 2).join('; ')}; and ${labels.length - 2} more` : labels.join('; ');
}

export interface RelationLine {
  readonly words: string;
  readonly notes: string;
  readonly relations: readonly RelationDocument[];
}

export function relationLines(person: PersonDocument, { children }: CaseFile): readonly RelationLine[] {
  const nameOf = new Map(children.map(({ id, name }) => [id, firstName(name)]));
  const alike = Map.groupBy(person.relations, ({ label, through, polarity, status }) =>
    JSON.stringify([label, through, polarity, status]),
  );
  return [...alike.values()].flatMap((relations) => {
    const first = relations[0];
    if (first === undefined) return [];
    const of = listInWords([...new Set(relations.map(({ childId }) => nameOf.get(childId) ?? 'the child'))]);
    const through = first.through.length === 0 ? '' : `, through ${listInWords(first.through)}`;
    return [{ words: `${first.label} of ${of}${through}`, notes: notes(first), relations }];
  });
}

function notes({ polarity, status, statutoryRelative }: RelationDocument): string {
  const said = {
    stated: '',
    reported: 'by hearsay',
    denied: 'denied in the records',
    recorded: "in the council's system",
  };
  const found = { suggested: 'not confirmed', right: 'confirmed', wrong: 'found wrong', 'not-sure': 'not sure' };
  const statutory = {
    yes: 'relative under the Children Act 1989',
    no: '',
    check: 'check whether a relative under the Children Act 1989',
  };
  return [said[polarity], found[status], statutory[statutoryRelative]].filter((part) => part !== '').join(' · ');
}
