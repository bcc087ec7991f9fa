/** The register of connections: each person, the relation to each child, who said so, the quote, the record and its date, and the decision. */
import type { Evidence, Network, Person, Relation } from '#graph/model/network.ts';
import { label } from '#graph/kinship/label.ts';
import { dateInWords } from '#graph/model/date-in-words.ts';
import { type ExportInput, leavingNetwork } from './export-request.ts';
import { type MaskQuote, quoteMask } from './masked-quote.ts';

export interface RegisterRow {
  readonly person: string;
  readonly relation: string;
  readonly child: string;
  readonly saidBy: string;
  readonly quote: string;
  readonly record: string;
  readonly date: string;
  readonly decision: string;
}

/** In the order of the network's people, their relations and the relation's evidence. The family gets confirmed ties and names alone. */
export function connectionsRegister(input: ExportInput): readonly RegisterRow[] {
  const leaving = leavingNetwork(input);
  if (input.audience === 'family') return confirmedTies(leaving);
  const mask = quoteMask(input.network, leaving);
  return leaving.people
    .filter((person) => person.category !== 'child' && !person.implied)
    .flatMap((person) => person.relations.flatMap((relation) => rowsOf(person, relation, leaving, input, mask)));
}

function rowsOf(
  person: Person,
  relation: Relation,
  network: Network,
  input: ExportInput,
  mask: MaskQuote,
): readonly RegisterRow[] {
  const child = input.caseFile.children.find((one) => one.id === relation.childId);
  const common = {
    person: person.name + (person.deceased ? ' (deceased)' : ''),
    relation: relation.label + (relation.polarity === 'reported' ? ' (hearsay)' : ''),
    child: child?.name ?? relation.childId,
    decision: decisionWords(person, relation),
  };
  const evidence = network.relationships
    .filter((tie) => relation.chain.includes(tie.id))
    .flatMap((tie) => tie.evidence);
  if (evidence.length === 0) return [{ ...common, saidBy: '', quote: '', record: '', date: '' }];
  return evidence.map((one) => ({ ...common, ...source(one, input, mask) }));
}

function source(
  evidence: Evidence,
  { records, recordsKept }: ExportInput,
  mask: MaskQuote,
): Pick<RegisterRow, 'saidBy' | 'quote' | 'record' | 'date'> {
  if (recordsKept.has(evidence.record))
    return { saidBy: '', quote: '[words withheld]', record: 'record with restricted reading', date: '' };
  const record = records.find((one) => one.number === evidence.record);
  const how = { stated: '', recorded: '', reported: ' (passing on what was heard)', denied: ' (denied)' }[
    evidence.polarity
  ];
  return {
    saidBy: (evidence.saidBy === undefined ? "the record's author" : 'a person in the record') + how,
    quote: mask(evidence),
    record: record === undefined ? 'record erased' : record.type.replaceAll('-', ' '),
    date: record?.writtenOn === undefined ? 'not dated' : dateInWords(record.writtenOn),
  };
}

const statusWords = {
  suggested: 'not confirmed',
  right: 'confirmed',
  wrong: 'found wrong',
  'not-sure': 'not sure',
} as const;

function decisionWords(person: Person, relation: Relation): string {
  const step = person.nextSteps.find((one) => one.childId === relation.childId);
  const next = step === undefined ? '' : `; next step: ${step.outcome.replaceAll('-', ' ')}`;
  return `${statusWords[relation.status]}${next}`;
}

function confirmedTies({ people, relationships }: Network): readonly RegisterRow[] {
  const names = new Map(people.map((person) => [person.id, person.name]));
  return relationships.map((tie) => ({
    person: names.get(tie.from) ?? '',
    relation: tie.path.length > 0 ? label(tie.path) : tie.kind.replaceAll('-', ' '),
    child: names.get(tie.to) ?? '',
    saidBy: '',
    quote: '',
    record: '',
    date: '',
    decision: 'confirmed',
  }));
}
