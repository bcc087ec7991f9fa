/** Scores the ties claimed: right ones, missed ones, denials kept as denials, hearsay kept as hearsay, and the words each rests on. */
import type { NetworkDocument } from '#graph/contract/network-document.ts';
import type { CaseFile } from '#graph/model/case-file.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import { acceptedReadings } from './expected-labels.ts';
import { type FoundTies, isAsserted } from './found-ties.ts';
import type { AnswerKey } from './gold.ts';
import { labelTies } from './label-ties.ts';
import type { Matching } from './match-people.ts';
import { gather, type Part } from './score.ts';
import { pairKey, type Tie, tieKey, tieOf, withWhatFollows } from './tie-keys.ts';

interface ExpectedTies {
  /** Stated or hearsay, by tie key. */
  readonly listed: ReadonlyMap<string, Tie>;
  readonly stated: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
  /** What follows from those listed and from the labels to the children; denied ties left out. */
  readonly following: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export function scoreTies({ ties, astray }: FoundTies, key: AnswerKey, caseFile: CaseFile, matching: Matching): Part {
  const { count, mistake, part } = gather();
  const expected = expectedTies(key, caseFile);
  const words = ({ kind, from, to }: Tie) =>
    `${matching.sought.get(from)?.name} ${kind} of ${matching.sought.get(to)?.name}`;
  count('tiesWrong', astray.length);
  for (const tie of astray) mistake('tie astray', tie);
  for (const [id, tie] of ties) {
    if (!isAsserted(tie)) continue;
    const verdict = verdictOn(id, tie, tie.polarities.has('denied'), expected);
    count(verdict);
    if (verdict === 'tiesWrong')
      mistake('wrong tie', words(tie) + (expected.denied.has(id) ? ' (the records deny it)' : ''));
  }
  for (const [id, tie] of expected.listed) {
    const found = ties.get(id);
    const isFound = found !== undefined && isAsserted(found);
    count('ties');
    count('tiesFound', isFound);
    if (!isFound) mistake('missed tie', words(tie));
    if (expected.stated.has(id)) continue;
    count('hearsay');
    count('hearsayFound', isFound);
    count('hearsayKept', isFound && (found.polarities.has('reported') || found.polarities.has('denied')));
  }
  for (const id of expected.denied) {
    const found = ties.get(id);
    count('denials');
    count('denialsKept', found?.polarities.has('denied') ?? false);
    count('denialsAsFact', found !== undefined && !found.polarities.has('denied') && !expected.listed.has(id));
  }
  return part();
}

function verdictOn(id: string, tie: Tie, isContested: boolean, expected: ExpectedTies): string {
  if (expected.listed.has(id)) return 'tiesRight';
  if (isContested) return 'tiesContested';
  if (expected.following.has(id)) return 'tiesFollowing';
  return tie.kind === 'other' && expected.pairs.has(pairKey(tie)) ? 'tiesVague' : 'tiesWrong';
}

function expectedTies(key: AnswerKey, caseFile: CaseFile): ExpectedTies {
  const said = key.relations.map((tie) => ({ ...tieOf(tie.kind, tie.from, tie.to), status: tie.status }));
  const plain = said.map(({ kind, from, to, status }) => ({ tie: { kind, from, to }, status }));
  const listed = new Map(plain.filter(({ status }) => status !== 'denied').map(({ tie }) => [tieKey(tie), tie]));
  const keysOf = (status: string) =>
    new Set(plain.filter((one) => one.status === status).map(({ tie }) => tieKey(tie)));
  const denied = keysOf('denied');
  const sexes = new Map<string, Sex>([...key.people, ...caseFile.children].map(({ id, sex }) => [id, sex]));
  const labelled = key.people
    .filter((person) => person.kind !== 'professional')
    .flatMap((person) =>
      [...acceptedReadings(person)].flatMap(([childId, readings]) => labelTies(person.id, childId, readings)),
    );
  const following = new Map([
    ...withWhatFollows([...listed.values()], sexes),
    ...labelled.map((tie) => [tieKey(tie), tie] as const),
  ]);
  const all = [...following.values(), ...plain.map(({ tie }) => tie)];
  return {
    listed,
    stated: keysOf('stated'),
    denied,
    following: new Set([...following.keys()].filter((id) => !denied.has(id))),
    pairs: new Set(all.map(pairKey)),
  };
}

/** Ties with a quote that stands in the stored text at its offsets, and every quote that does. */
export function scoreEvidence(document: NetworkDocument, texts: ReadonlyMap<string, string>): Part {
  const { count, mistake, part } = gather();
  for (const { kind, evidence } of document.relationships) {
    const verbatim = evidence.filter(({ record, start, end, quote }) => texts.get(record)?.slice(start, end) === quote);
    count('claimedTies');
    count('tracedTies', verbatim.length > 0);
    count('quotes', evidence.length);
    count('quotesVerbatim', verbatim.length);
    if (verbatim.length < evidence.length) mistake('quote not in its record', kind);
  }
  return part();
}
