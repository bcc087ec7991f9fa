import { describe, expect, it } from 'vitest';
import type { Person } from '#graph/model/network.ts';
import { quoteHash } from '#graph/suggestions/statement-evidence.ts';
import { suggest } from '#graph/suggestions/suggest.ts';
import { facts, network, person, relation, statement, step, tie } from './invented-network.ts';

const onDate = '2025-06-30';
const groupOf = (one: Person) => suggest(network(one), facts, onDate)[0]?.group;

describe('who is suggested', () => {
  it('lists a statutory relative as a relative, a cousin as other kin and a neighbour as a connected person', () => {
    expect(groupOf(person('aunt'))).toBe('relative');
    expect(groupOf(person('cousin', { relations: [relation('cousin', [], { statutoryRelative: 'no' })] }))).toBe(
      'other-kin',
    );
    expect(groupOf(person('neighbour', { category: 'connection', relations: [relation('neighbour', [])] }))).toBe(
      'connected-person',
    );
  });

  it('lists a parent, and anybody recorded as holding parental responsibility, in the first group', () => {
    const mother = person('mother', { relations: [relation('mother', [step('parent', 'female')])] });
    const holder = person('aunt', {
      statements: [statement({ type: 'parental-responsibility', fields: { holds: true, basis: 'court-order' } })],
    });
    expect([groupOf(mother), groupOf(holder)]).toEqual(['parent', 'parent']);
  });

  it('never suggests the dead, a professional, a child of the case or a person set aside', () => {
    const left = [
      person('dead', { deceased: true }),
      person('worker', { category: 'professional' }),
      person('child-child1', { category: 'child' }),
      person('aside', { setAside: 'not-this-family' }),
    ];
    expect(suggest(network(...left), facts, onDate)).toEqual([]);
  });

  it('never suggests whoever adopted a brother or sister, unless they are kin besides', () => {
    const adoptive = { ...step('parent', 'male'), nature: 'adoptive' as const };
    const adopter = relation("brother's adoptive father", [step('sibling', 'male'), adoptive]);
    const people = [
      person('child-child1', { category: 'child', relations: [] }),
      person('brother', { relations: [relation('brother', [step('sibling', 'male')])] }),
      person('adopter', { relations: [adopter] }),
      person('uncle', { relations: [adopter] }),
    ];
    const ties = [
      tie('sibling', 'brother', 'child-child1'),
      tie('adoptive-parent', 'adopter', 'brother'),
      tie('adoptive-parent', 'uncle', 'brother'),
      tie('aunt-uncle', 'uncle', 'child-child1'),
    ];
    const found = suggest({ ...network(...people), relationships: ties }, facts, onDate);
    expect(found.map(({ personId }) => personId)).toEqual(['brother', 'uncle']);
  });

  it('never suggests whom strangers adopted the child to, unless parental responsibility is recorded', () => {
    const adopted = relation('adoptive mother', [{ ...step('parent', 'female'), nature: 'adoptive' as const }]);
    const holder = statement({ type: 'parental-responsibility', fields: { holds: true, basis: 'court-order' } });
    const suggested = (more: Partial<Person>) => {
      const people = [
        person('child-child1', { category: 'child', relations: [] }),
        person('adopter', { relations: [adopted], ...more }),
      ];
      const ties = [tie('adoptive-parent', 'adopter', 'child-child1')];
      return suggest({ ...network(...people), relationships: ties }, facts, onDate).map(({ group }) => group);
    };
    expect(suggested({})).toEqual([]);
    expect(suggested({ statements: [holder] })).toEqual(['parent']);
    expect(suggested({ inBaseline: true })).toEqual(['parent']);
  });

  it('never suggests anyone under 18 by a dated age, and says so where the age is not recorded', () => {
    expect(groupOf(person('teenager', { bornOn: '2008-07-01' }))).toBeUndefined();
    expect(groupOf(person('adult', { bornOn: '2007-06-30' }))).toBe('relative');
    const [unknown] = suggest(network(person('unknown')), facts, onDate);
    expect(unknown?.considerations.map((one) => one.text)).toContain(
      'Age is not recorded. Check that this is an adult.',
    );
  });

  it('never suggests a child’s own friend, unless a date or an offer says that this is an adult', () => {
    const friend = (label: string, more: Partial<Person> = {}) =>
      person('friend', { category: 'connection', relations: [relation(label, [])], ...more });
    const friends = [friend('best friend'), friend('family friend'), friend('friend', { bornOn: '1980' })];
    expect(friends.map(groupOf)).toEqual([undefined, 'connected-person', 'connected-person']);
  });

  it('keeps a person recorded as not to be approached visible, in a group of their own, with the quote first', () => {
    const ruledOut = person('ruled-out', {
      statements: [
        statement({
          type: 'concern',
          quote: 'is not to be approached',
          fields: { category: 'instruction-not-to-approach', role: 'may-have-caused-harm', status: 'not-stated' },
        }),
      ],
    });
    const [suggestion] = suggest(network(ruledOut), facts, onDate);
    expect(suggestion?.group).toBe('not-to-be-approached');
    expect(suggestion?.considerations[0]?.evidence?.quote).toBe('is not to be approached');
  });
});

describe('what is said', () => {
  it('says of a concern what was written, by whom, when, and that the outcome is not in the words', () => {
    const arrested = statement({
      type: 'concern',
      record: 1,
      quote: 'arrested on suspicion of assault',
      fields: { category: 'physical-harm', role: 'may-have-caused-harm', status: 'not-stated' },
    });
    const [suggestion] = suggest(network(person('uncle', { statements: [arrested] })), facts, onDate);
    expect(suggestion?.considerations[0]?.text).toBe(
      'Concern, recorded as the person who may have caused harm, recorded by PC 77 Invented, 26 January 2025: “arrested on suspicion of assault”. Outcome not in these words.',
    );
  });

  it('says once what one stretch of words was read as twice, and keeps each part and each place', () => {
    const hit = (more: object) =>
      statement({
        type: 'concern',
        record: 1,
        quote: 'he hit her',
        fields: { category: 'physical-harm', role: 'may-have-caused-harm', status: 'not-stated', ...more },
      });
    const statements = [
      hit({}),
      hit({ category: 'domestic-abuse' }),
      hit({ role: 'harmed' }),
      hit({ status: 'alleged' }),
    ];
    const elsewhere = { ...hit({}), start: 90, end: 100 };
    const [suggestion] = suggest(network(person('uncle', { statements: [...statements, elsewhere] })), facts, onDate);
    const concerns = suggestion?.considerations.filter(({ text }) => text.startsWith('Concern')) ?? [];
    expect(concerns.map(({ text }) => text.replace(/^Concern, recorded as (the person [a-z ]+),.*”\./, '$1:'))).toEqual(
      [
        'the person who may have caused harm: Outcome not in these words.',
        'the person harmed: Outcome not in these words.',
        'the person who may have caused harm: Alleged, as recorded.',
        'the person who may have caused harm: Outcome not in these words.',
      ],
    );
  });

  it('names the household where somebody else has the concern', () => {
    const other = person('other', {
      name: 'Invented Uncle',
      mentions: [
        { id: 'r2-50-60', record: 2, start: 50, end: 60, surface: 'the uncle', form: 'described', sex: 'male' },
      ],
      statements: [
        statement({
          type: 'concern',
          fields: { category: 'offending', role: 'may-have-caused-harm', status: 'convicted' },
        }),
      ],
    });
    const aunt = person('aunt', { statements: [statement({ type: 'household', fields: { with: ['r2-50-60'] } })] });
    const found = suggest(network(aunt, other), facts, onDate).find((one) => one.personId === 'aunt');
    expect(found?.considerations.map((one) => one.text)).toContain(
      'The record of 28 May 2025 places Invented Uncle in this household. Read their entry.',
    );
  });

  it('says that none was found in the records read, never that there is none', () => {
    const [suggestion] = suggest(network(person('aunt')), facts, onDate);
    expect(suggestion?.considerations.at(-1)?.text).toBe(
      'No concern about this person in the 2 records read. Checks have not been made.',
    );
  });

  it('tells a withdrawn offer from a refused one', () => {
    const offers = (['withdrawn', 'declined'] as const).map((outcome) =>
      statement({ type: 'offer', fields: { kind: 'full-time', outcome } }),
    );
    const [suggestion] = suggest(network(person('aunt', { statements: offers })), facts, onDate);
    expect(suggestion?.considerations.filter((one) => one.evidence !== undefined).map((one) => one.text)).toEqual([
      'Offer to care full time for Isla, written as withdrawn, not refused, recorded by A. Worker, Social Worker, 28 May 2025: “words of an invented record”',
      'Recorded as declined, to care full time for Isla, recorded by A. Worker, Social Worker, 28 May 2025: “words of an invented record”',
    ]);
  });
});

describe('what stands where on a card', () => {
  it('puts an instruction not to approach before every other concern', () => {
    const arrested = statement({
      type: 'concern',
      quote: 'arrested for theft',
      fields: { category: 'offending', role: 'may-have-caused-harm', status: 'arrested' },
    });
    const instruction = statement({
      type: 'concern',
      quote: 'not to be approached',
      fields: { category: 'instruction-not-to-approach', role: 'may-have-caused-harm', status: 'not-stated' },
    });
    const [suggestion] = suggest(network(person('uncle', { statements: [arrested, instruction] })), facts, onDate);
    expect(suggestion?.considerations.map((one) => one.evidence?.quote).slice(0, 2)).toEqual([
      'not to be approached',
      'arrested for theft',
    ]);
  });

  it('gives both the day it happened and the day it was written where they differ', () => {
    const convicted = statement({
      type: 'concern',
      record: 1,
      on: '2008',
      quote: 'convicted 2008',
      fields: { category: 'offending', role: 'may-have-caused-harm', status: 'convicted' },
    });
    const [suggestion] = suggest(network(person('uncle', { statements: [convicted] })), facts, onDate);
    expect(suggestion?.considerations[0]?.text).toContain(', dated 2008, recorded by PC 77 Invented, 26 January 2025:');
  });

  it('says illness is illness, and not a concern about living with somebody', () => {
    const ill = statement({
      type: 'concern',
      record: 1,
      quote: 'bad hip, cannot lift',
      fields: { category: 'health', role: 'lives-with-or-receives', status: 'not-stated' },
    });
    const [suggestion] = suggest(network(person('gran', { statements: [ill] })), facts, onDate);
    expect(suggestion?.considerations[0]?.text).toBe(
      'Health, as written, recorded by PC 77 Invented, 26 January 2025: “bad hip, cannot lift”',
    );
  });

  it('keeps whom a child does not want out of the reasons', () => {
    const wish = statement({ type: 'wish', quote: 'I don’t want him', fields: { kind: 'does-not-want' } });
    const [suggestion] = suggest(network(person('uncle', { statements: [wish] })), facts, onDate);
    expect(suggestion?.reasons.some((one) => one.text.includes('I don’t want him'))).toBe(false);
    expect(suggestion?.considerations.some((one) => one.text.includes('I don’t want him'))).toBe(true);
  });

  it('leaves an ended household out', () => {
    const other = person('other', {
      name: 'Invented Uncle',
      statements: [
        statement({
          type: 'concern',
          fields: { category: 'offending', role: 'may-have-caused-harm', status: 'convicted' },
        }),
      ],
    });
    const ended = statement({ type: 'household', fields: { with: ['other'], to: '2019' } });
    const found = suggest(network(person('aunt', { statements: [ended] }), other), facts, onDate);
    const aunt = found.find((one) => one.personId === 'aunt');
    expect(aunt?.considerations.some((one) => one.text.includes('in this household'))).toBe(false);
  });
});

describe('order and new evidence', () => {
  it('lists offers first, then the latest recorded contact', () => {
    const offering = person('offering', {
      statements: [statement({ type: 'offer', fields: { kind: 'respite', outcome: 'offered' } })],
    });
    const recent = person('recent', {
      statements: [statement({ type: 'contact', fields: { kind: 'direct', lastSeen: '2025-04' } })],
    });
    const ids = suggest(network(person('plain'), recent, offering), facts, onDate).map((one) => one.personId);
    expect(ids).toEqual(['offering', 'recent', 'plain']);
  });

  it('marks a concern that was not on screen when the decision was made as new, and only that', () => {
    const seen = statement({
      type: 'concern',
      quote: 'an old worry',
      fields: { category: 'other', role: 'present', status: 'not-stated' },
    });
    const fresh = statement({
      id: 's2',
      type: 'concern',
      quote: 'a new worry',
      fields: { category: 'other', role: 'may-have-caused-harm', status: 'alleged' },
    });
    const decided = person('aunt', {
      statements: [seen, fresh],
      nextSteps: [
        {
          childId: 'child1',
          outcome: 'consider',
          decisionId: 'd1',
          contested: false,
          evidenceSeen: [{ claimId: 'another-reading', record: 2, quoteSha256: quoteHash('an old worry') }],
        },
      ],
    });
    const [suggestion] = suggest(network(decided), facts, onDate);
    expect(suggestion?.children[0]?.nextStep).toBe('consider');
    expect(suggestion?.children[0]?.newEvidence.map((one) => one.quote)).toEqual(['a new worry']);
  });
});
