/** The council's own table (`person_name,relationship_to_child,child_name`): each row a named mention and a recorded claim about the child. */
import { reversePath } from '#graph/kinship/reverse-path.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { childPersonId, type CaseFile } from '#graph/model/case-file.ts';
import type { KinshipClaim } from '#graph/model/claim.ts';
import { mentionId, type Mention, type PersonName } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { readFamilyFirst } from '#graph/network/identity/names/family-first.ts';
import type { DraftReading } from '../compose-reading.ts';
import { foldName } from '../names/fold-name.ts';
import { givenNameSex } from '../names/given-names.ts';
import { titleOf } from '../names/titles.ts';

export function readRelationshipRows(record: KithRecord, caseFile: CaseFile): DraftReading {
  const mentions: Mention[] = [];
  const claims: KinshipClaim[] = [];
  let start = 0;
  for (const line of record.text.split('\n')) {
    const row = readRow(record, caseFile, line, start);
    if (row) {
      mentions.push(row.mention);
      if (row.claim) claims.push(row.claim);
    }
    start += line.length + 1;
  }
  return { mentions, claims, remarks: [], statements: [] };
}

/** Up to the next comma that stands in no quotation marks. */
const cell = /(?:^|,)((?:"[^"]*"|[^,"]+|")*)/g;

function readRow(
  record: KithRecord,
  caseFile: CaseFile,
  line: string,
  start: number,
): { readonly mention: Mention; readonly claim?: KinshipClaim } | undefined {
  const cells = Array.from(line.trimEnd().matchAll(cell), ([, words = '']) => words);
  const [person = '', relation = '', childName = ''] = cells.map((words) => words.trim().replace(/^"|"$/g, ''));
  const child = caseFile.children.find((one) => foldName(one.name) === foldName(childName));
  const at = line.indexOf(person);
  if (person === '' || /^person_name$/i.test(person) || at === -1) return undefined;
  const [kin] = kinTerm(relation);
  const name = splitName(person);
  const sex =
    kin && kin.sex !== 'unknown'
      ? kin.sex
      : (titleOf(name.title ?? '')?.sex ?? givenNameSex(name.given[0] ?? '') ?? 'unknown');
  const span = { start: start + at, end: start + at + person.length };
  const mention: Mention = {
    id: mentionId(record.number, span.start, span.end),
    record: record.number,
    ...span,
    surface: person,
    form: 'named',
    name,
    sex,
  };
  if (!kin || !child) return { mention };
  const ends = kin.inverse
    ? { from: childPersonId(child.id), to: mention.id }
    : { from: mention.id, to: childPersonId(child.id) };
  const quote = line.trimEnd();
  return {
    mention,
    claim: {
      id: `r${record.number}-rules-k${span.start}`,
      record: record.number,
      ...ends,
      kind: kin.kind,
      path: kin.inverse ? reversePath(kin.path ?? [], child.sex) : (kin.path ?? []),
      term: relation,
      side: kin.side,
      polarity: 'recorded',
      quote,
      start,
      end: start + quote.length,
    },
  };
}

function splitName(full: string): PersonName {
  const words = full.split(/\s+/);
  const title = words.length > 1 && titleOf(words[0] ?? '') ? words[0] : undefined;
  const rest = title === undefined ? words : words.slice(1);
  const turned = readFamilyFirst(rest);
  const family = turned?.family ?? (rest.length > 1 || title !== undefined ? rest.at(-1) : undefined);
  return {
    ...(title ? { title } : {}),
    given: turned?.given ?? (family === undefined ? rest : rest.slice(0, -1)),
    ...(family ? { family } : {}),
    former: [],
    nicknames: [],
  };
}
