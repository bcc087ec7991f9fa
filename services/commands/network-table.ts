/** The network as a table for a terminal: people by group with relation, source and quote; then questions, contradictions and gaps. */
import type { NetworkDocument, PersonDocument } from '#graph/contract/network-document.ts';
import { listOrderInWords } from '#graph/suggestions/list-order.ts';

const groupTitles = {
  parent: 'Parent or person with parental responsibility',
  relative: 'Relative (Children Act 1989 s105)',
  'other-kin': 'Other kin',
  'connected-person': 'Connected person',
  'not-to-be-approached': 'Recorded as not to be approached or considered',
} as const;

/** @param width columns of the terminal */
export function networkTable(document: NetworkDocument, width: number): string {
  const people = document.people.filter((person) => person.category !== 'child' && person.category !== 'professional');
  const groups = Object.entries(groupTitles).flatMap(([group, title]) =>
    section(
      title,
      people.filter((person) => person.suggestion?.group === group),
      document,
      width,
    ),
  );
  const others = section(
    'Also in the network (under 18, deceased, or no relation worked out)',
    people.filter((person) => person.suggestion === null),
    document,
    width,
  );
  return [
    heading(document, people.length),
    '',
    `Groups are not a ranking. ${listOrderInWords}`,
    ...groups,
    ...others,
    ...lines(
      'Questions',
      document.questions.map((question) => question.text),
    ),
    ...lines(
      'Contradictions',
      document.contradictions.map((contradiction) => contradiction.text),
    ),
    ...lines(
      'Gaps',
      document.gaps.map((gap) => `${gap.child}: ${gap.text}`),
    ),
    ...lines(
      'Not read',
      document.unread.map(({ path, code }) => `${path}: ${code}`),
    ),
    '',
  ].join('\n');
}

function heading({ case: caseFile, stats }: NetworkDocument, people: number): string {
  const children = caseFile.children.map((child) => child.name).join(', ');
  const unread = stats.unreadable === 0 ? '' : `, ${stats.unreadable} could not be read`;
  return `${caseFile.reference}: ${children}\n${stats.records} records read${unread}. ${people} people connected to the children, ${stats.claims} claims, every one with its words.`;
}

function section(
  title: string,
  people: readonly PersonDocument[],
  document: NetworkDocument,
  width: number,
): readonly string[] {
  if (people.length === 0) return [];
  const nameWidth = Math.min(34, Math.max(16, Math.floor(width * 0.3)));
  const rows = people.map((person) => {
    const name = cut(person.name + (person.deceased ? ' (deceased)' : ''), nameWidth).padEnd(nameWidth);
    return `  ${name}  ${cut(relationWords(person, document), width - nameWidth - 5)}`;
  });
  return ['', `${title} (${people.length})`, ...rows];
}

function relationWords(person: PersonDocument, document: NetworkDocument): string {
  const byLabel = Map.groupBy(person.relations, (relation) => relation.label);
  const labels = [...byLabel].map(([label, relations]) => {
    const everyChild = relations.length >= document.case.children.length;
    const whose = everyChild ? '' : ` of ${relations.map((relation) => relation.child.split(' ')[0]).join(', ')}`;
    return label + whose + (relations.every((relation) => relation.polarity === 'reported') ? ' (hearsay)' : '');
  });
  return labels.join('; ') || 'relation not worked out';
}

function lines(title: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : ['', `${title} (${texts.length})`, ...texts.map((text) => `  ${text}`)];
}

function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}
