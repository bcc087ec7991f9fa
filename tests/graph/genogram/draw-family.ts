/** Builds small fictional networks for the genogram's tests: people by first name, ties in one line each. */
import type { Network, Person, Relationship } from '#graph/model/network.ts';
import type { RelationshipKind } from '#graph/model/relationship-kind.ts';
import type { KinPath, Sex } from '#graph/model/kin-path.ts';

export type PersonFacts = Partial<Omit<Person, 'id' | 'sex'>>;

export interface FamilyDraft {
  /** `child-…` ids are the case's children. Sex by the letter: m, f, anything else unknown. */
  readonly people: Readonly<Record<string, 'm' | 'f' | 'u' | readonly ['m' | 'f' | 'u', PersonFacts]>>;
  readonly ties: readonly TieDraft[];
}

/** `[from, kind, to]`: from is KIND of to. */
export type TieDraft = readonly [string, RelationshipKind, string, Partial<Relationship>?];

const sexes: Readonly<Record<string, Sex>> = { m: 'male', f: 'female', u: 'unknown' };

export function drawFamily({ people, ties }: FamilyDraft): Network {
  return {
    people: Object.entries(people).map(([id, draft]) => {
      const [letter, facts] = typeof draft === 'string' ? [draft, {}] : draft;
      return person(id, sexes[letter] ?? 'unknown', facts);
    }),
    relationships: ties.map(([from, kind, to, facts], at) => relationship(`tie${at}`, from, kind, to, facts)),
    questions: [],
    contradictions: [],
  };
}

function person(id: string, sex: Sex, facts: PersonFacts): Person {
  return {
    id,
    name: id.replace(/^child-/, ''),
    named: true,
    aliases: [],
    category: id.startsWith('child-') ? 'child' : 'kin',
    sex,
    deceased: false,
    inBaseline: false,
    implied: false,
    relations: [],
    statements: [],
    mentions: [],
    identityReasons: [],
    nextSteps: [],
    ...facts,
  };
}

function relationship(
  id: string,
  from: string,
  kind: RelationshipKind,
  to: string,
  facts: Partial<Relationship> = {},
): Relationship {
  return {
    id,
    tieId: id,
    kind,
    from,
    to,
    path: pathOf(kind),
    term: kind,
    side: 'unknown',
    status: 'suggested',
    polarity: 'stated',
    evidence: [
      { claimId: id, record: 1, quote: kind, start: 0, end: kind.length, polarity: 'stated', inLatestReading: true },
    ],
    ...facts,
  };
}

function pathOf(kind: RelationshipKind): KinPath {
  const steps: Partial<Record<RelationshipKind, readonly ('parent' | 'child' | 'sibling' | 'partner')[]>> = {
    parent: ['parent'],
    'adoptive-parent': ['parent'],
    'step-parent': ['parent', 'partner'],
    partner: ['partner'],
    sibling: ['sibling'],
    'half-sibling': ['sibling'],
    grandparent: ['parent', 'parent'],
    'aunt-uncle': ['parent', 'sibling'],
    cousin: ['parent', 'sibling', 'child'],
  };
  const nature = kind === 'adoptive-parent' ? 'adoptive' : kind === 'half-sibling' ? 'half' : undefined;
  return (steps[kind] ?? []).map((step) => ({
    step,
    sex: 'unknown' as const,
    ...(nature === undefined ? {} : { nature }),
  }));
}
