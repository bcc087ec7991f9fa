/** Builds small invented cases for tests: records of plain sentences, with mentions found by their words. Every person is fictional. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { IdentityRemark, KinshipClaim } from '#graph/model/claim.ts';
import type { Decision, DecisionOf } from '#graph/model/decision.ts';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { mentionId } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { readPersonName } from '#graph/network/identity/names/read-person-name.ts';

export const caseFile: CaseFile = {
  reference: 'INVENTED-1',
  children: [
    { id: 'one', name: 'Isla Farrow', dateOfBirth: '2015-03-02', sex: 'female' },
    { id: 'two', name: 'Rory Farrow', dateOfBirth: '2019-07-21', sex: 'male' },
  ],
};

export const [mother, father, brother, sister, aFriend] = [
  [{ step: 'parent', sex: 'female' }],
  [{ step: 'parent', sex: 'male' }],
  [{ step: 'sibling', sex: 'male' }],
  [{ step: 'sibling', sex: 'female' }],
  [],
] as const satisfies readonly (readonly KinStep[])[];

/** A record as text, with functions that find mentions and claims in it by their words. */
export function invented(number: number, text: string) {
  const record: KithRecord = {
    number,
    path: `${number}.txt`,
    format: 'txt',
    text,
    sha256: number.toString(16).padStart(64, '0'),
    type: 'case-note',
    handling: [],
  };
  const span = (words: string, occurrence = 0) => {
    let start = text.indexOf(words);
    for (let i = 0; i < occurrence; i++) start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error('words not in the invented record');
    return { start, end: start + words.length };
  };
  const mention = (words: string, more: Partial<Mention> = {}, occurrence = 0): Mention => {
    const at = span(words, occurrence);
    const named = (more.form ?? 'named') === 'named';
    return {
      id: mentionId(number, at.start, at.end),
      record: number,
      ...at,
      surface: words,
      form: 'named',
      sex: 'unknown',
      ...(named ? { name: readPersonName(words) } : {}),
      ...more,
    };
  };
  const claim = (
    kind: KinshipClaim['kind'],
    from: Mention | string,
    to: Mention | string,
    path: readonly KinStep[],
    more: Partial<KinshipClaim> = {},
  ): KinshipClaim => {
    const ends = [from, to].map((end) => (typeof end === 'string' ? end : end.id)) as [string, string];
    return {
      id: `c-${number}-${kind}-${ends.join('-')}-${more.polarity ?? 'stated'}`,
      record: number,
      quote: text,
      start: 0,
      end: text.length,
      from: ends[0],
      to: ends[1],
      kind,
      path,
      term: kind,
      side: 'unknown',
      polarity: 'stated',
      ...more,
    };
  };
  const remark = (
    a: Mention,
    b: Mention,
    outcome: IdentityRemark['outcome'],
    reason = 'the words say so',
  ): IdentityRemark => ({
    id: `i-${a.id}-${b.id}`,
    record: number,
    quote: text,
    start: 0,
    end: text.length,
    a: a.id,
    b: b.id,
    outcome,
    reason,
  });
  return { record, mention, claim, remark };
}

interface Read {
  readonly mentions?: readonly Mention[];
  readonly claims?: readonly KinshipClaim[];
  readonly statements?: readonly Statement[];
  readonly remarks?: readonly IdentityRemark[];
}

export function runOf(record: KithRecord, read: Read, more: Partial<Omit<Run, 'result'>> = {}): Run {
  return {
    id: `run-${record.number}-${more.at ?? ''}`,
    record: record.number,
    by: { extractor: 'rules', version: '1' },
    at: '2025-01-01T00:00:00Z',
    ...more,
    result: {
      outcome: 'read',
      reading: { mentions: [], claims: [], statements: [], remarks: [], droppedQuotes: 0, ...read },
    },
  };
}

export function logOf(
  records: readonly KithRecord[],
  runs: readonly Run[],
  decisions: readonly Decision[] = [],
): CaseLog {
  return { caseFile, records, runs, decisions };
}

const common = (id: string) => ({ id, by: 'worker', at: '2025-01-15T09:00:00Z', revision: 1, evidenceSeen: [] });

/** Decisions by a worker, in short. */
export const decided = {
  same: (id: string, a: string, b: string): Decision => ({
    ...common(id),
    about: 'identity',
    judgements: [{ a, b, outcome: 'same' }],
  }),
  different: (id: string, a: string, b: string): Decision => ({
    ...common(id),
    about: 'identity',
    judgements: [{ a, b, outcome: 'different' }],
  }),
  nextStep: (id: string, mention: string, outcome: DecisionOf<'next-step'>['outcome']): Decision => ({
    ...common(id),
    about: 'next-step',
    mention,
    childIds: ['one'],
    outcome,
  }),
  person: (id: string, mention: string, outcome: DecisionOf<'person'>['outcome']): Decision => ({
    ...common(id),
    about: 'person',
    mention,
    outcome,
  }),
  tie: (
    id: string,
    kind: DecisionOf<'tie'>['kind'],
    from: string,
    to: string,
    outcome: DecisionOf<'tie'>['outcome'],
  ): Decision => ({
    ...common(id),
    about: 'tie',
    kind,
    from,
    to,
    outcome,
  }),
  passage: (id: string, record: number, start: number, end: number): Decision => ({
    ...common(id),
    about: 'passage',
    record,
    start,
    end,
    outcome: 'not-this-family',
  }),
  undo: (id: string, withdraws: string): Decision => ({ ...common(id), about: 'undo', withdraws }),
};
