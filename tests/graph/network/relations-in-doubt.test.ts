/** What is denied, hearsay, or said otherwise by more records. */
import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { family, step } from './farrow-family.ts';
import { father, invented, logOf, mother, runOf, sister } from './invented-case.ts';

describe('relations', () => {
  it('rest on no parent whom a DNA test excludes; the tie stays listed as denied', () => {
    const { note, alf, compose, labels } = family();
    const network = compose([
      note.claim('parent', alf, 'child-two', father, { polarity: 'reported' }),
      note.claim('parent', alf, 'child-two', father, { polarity: 'denied', basis: 'dna-excluded' }),
    ]);
    expect(labels(network, alf, 'two')).toEqual([]);
    const ties = network.relationships.filter(({ from }) => from === alf.id);
    expect(ties.map(({ polarity, basis }) => [polarity, basis])).toEqual([
      ['reported', undefined],
      ['denied', 'dna-excluded'],
    ]);
    expect(new Set(ties.map(({ tieId }) => tieId)).size).toBe(1);
  });

  it('are not given by hearsay that somebody denies outright', () => {
    const { note, alf, compose, labels } = family();
    const network = compose([
      note.claim('sibling', alf, 'child-one', [step('sibling', 'male')], { polarity: 'reported' }),
      note.claim('sibling', alf, 'child-one', [step('sibling', 'male')], { polarity: 'denied' }),
    ]);
    expect(labels(network, alf)).toEqual([]);
  });

  it('make a former partner of one whom a later record denies', () => {
    const { note, hannah, alf } = family();
    const later = invented(2, 'Hannah Farrow is not with Alf Dorrin any more.');
    const [h, a] = [later.mention('Hannah Farrow', { sex: 'female' }), later.mention('Alf Dorrin', { sex: 'male' })];
    const man = [step('partner', 'male')];
    const parent = note.claim('parent', hannah, 'child-one', mother);
    const network = composeNetwork(
      logOf(
        [note.record, later.record],
        [
          runOf(note.record, { mentions: [hannah, alf], claims: [parent, note.claim('partner', alf, hannah, man)] }),
          runOf(later.record, {
            mentions: [h, a],
            claims: [later.claim('partner', a, h, man, { polarity: 'denied' })],
          }),
        ],
      ),
    );
    const person = network.people.find(({ id }) => id === alf.id);
    expect(person?.relations[0]?.label).toBe("mother's former partner");
  });

  it('call a lodger the lodger where only hearsay makes a couple of them', () => {
    const { note, hannah, alf, compose, labels } = family();
    const network = compose([
      note.claim('partner', alf, hannah, [step('partner', 'male')], { polarity: 'reported' }),
      note.claim('other-connection', alf, hannah, [], { term: 'lodger' }),
    ]);
    expect(labels(network, alf)).toEqual(["mother's lodger"]);
  });

  it('are not given by a tie that is only denied', () => {
    const { note, alf, compose, labels } = family();
    const network = compose([
      note.claim('aunt-uncle', alf, 'child-one', [step('parent', 'male'), step('sibling', 'male')], {
        polarity: 'denied',
      }),
    ]);
    expect(labels(network, alf)).toEqual([]);
  });

  it('are reported where a link in the chain is only reported', () => {
    const { note, gus, mona, compose } = family();
    const network = compose([note.claim('sibling', mona, gus, sister, { polarity: 'reported' })]);
    expect(network.people.find(({ id }) => id === mona.id)?.relations[0]?.polarity).toBe('reported');
  });

  it('list two birth mothers, and a tie both asserted and denied, as contradictions with their words', () => {
    const { note, kelly, alf, compose } = family();
    const network = compose([
      note.claim('parent', kelly, 'child-one', mother),
      note.claim('friend', alf, 'child-one', []),
      note.claim('friend', alf, 'child-one', [], { polarity: 'denied' }),
    ]);
    expect(network.contradictions.map(({ text }) => text)).toEqual([
      'More than one birth mother of Isla Farrow is recorded: Hannah Farrow, Kelly Marsh.',
      "Alf Dorrin is recorded as Isla Farrow's friend, and the records also deny it.",
    ]);
    expect(network.contradictions.every(({ evidence }) => evidence.length > 1)).toBe(true);
  });

  it('rest on the parent whom most records name; the other, whom one record names, is listed as a contradiction', () => {
    const { note, hannah, kelly, compose, labels } = family();
    const second = invented(2, 'Isla’s mother Hannah Farrow rang.');
    const again = second.mention('Hannah Farrow', { sex: 'female' });
    const first = [note.claim('parent', hannah, 'child-one', mother), note.claim('parent', kelly, 'child-one', mother)];
    const network = composeNetwork(
      logOf(
        [note.record, second.record],
        [
          runOf(note.record, { mentions: [hannah, kelly], claims: first }),
          runOf(second.record, { mentions: [again], claims: [second.claim('parent', again, 'child-one', mother)] }),
        ],
      ),
    );
    expect(labels(network, hannah)).toEqual(['mother']);
    expect(labels(network, kelly)).toEqual([]);
    expect(network.relationships.map(({ from }) => from)).not.toContain(kelly.id);
    expect(network.contradictions.map(({ people, evidence }) => [people.includes(kelly.id), evidence.length])).toEqual([
      [true, 3],
    ]);
    expect(compose([]).contradictions).toEqual([]);
  });

  it('are not laid between two recorded parents of one child', () => {
    const { note, hannah, gus, compose, labels } = family();
    const second = invented(2, 'Hannah Farrow and Gus Farrow rang.');
    const [h, g] = [second.mention('Hannah Farrow', { sex: 'female' }), second.mention('Gus Farrow', { sex: 'male' })];
    const parents = (record: ReturnType<typeof invented>, her: Mention, him: Mention) => [
      record.claim('parent', her, 'child-one', mother),
      record.claim('parent', him, 'child-one', father),
    ];
    const network = composeNetwork(
      logOf(
        [note.record, second.record],
        [
          runOf(note.record, {
            mentions: [hannah, gus],
            claims: [...parents(note, hannah, gus), note.claim('parent', gus, hannah, father)],
          }),
          runOf(second.record, { mentions: [h, g], claims: parents(second, h, g) }),
        ],
      ),
    );
    expect(labels(network, gus)).toEqual(['father']);
    expect(compose([]).relationships).toHaveLength(4);
  });
});

describe('a tie that no words say outright', () => {
  it('is not listed where it contradicts what records say by name', () => {
    const first = invented(1, "Kelly Marsh is Isla's mother.");
    const second = invented(2, 'Kelly Marsh is the mother of Isla. Her sister has a dog.');
    const third = invented(3, 'Kelly Marsh came. She is her sister.');
    const [kelly, again, guessed] = [first, second, third].map((note) => note.mention('Kelly Marsh'));
    if (!kelly || !again || !guessed) throw new Error('three mentions');
    const network = composeNetwork(
      logOf(
        [first.record, second.record, third.record],
        [
          runOf(first.record, { mentions: [kelly], claims: [first.claim('parent', kelly, 'child-one', mother)] }),
          runOf(second.record, { mentions: [again], claims: [second.claim('parent', again, 'child-one', mother)] }),
          runOf(third.record, {
            mentions: [guessed],
            claims: [third.claim('sibling', guessed, 'child-one', sister, { guess: { from: [], to: [] } })],
          }),
        ],
      ),
    );
    expect(network.relationships.map(({ kind }) => kind)).toEqual(['parent']);
  });
});

describe('a tie that one record says and more contradict', () => {
  function composed(polarity: 'stated' | 'reported') {
    const notes = [1, 2, 3].map((number) => invented(number, 'Kelly Marsh rang.'));
    const runs = notes.map((note, at) => {
      const kelly = note.mention('Kelly Marsh', { sex: 'female' });
      const claim =
        at === 0
          ? note.claim('sibling', kelly, 'child-one', sister, { polarity, term: 'sister' })
          : note.claim('parent', kelly, 'child-one', mother);
      return runOf(note.record, { mentions: [kelly], claims: [claim] });
    });
    return composeNetwork(
      logOf(
        notes.map(({ record }) => record),
        runs,
      ),
    );
  }

  it('is a contradiction with its words rather than a tie', () => {
    const { relationships, contradictions } = composed('stated');
    expect(relationships.map(({ kind }) => kind)).toEqual(['parent']);
    expect(contradictions.flatMap(({ evidence }) => evidence.map(({ record }) => record))).toContain(1);
  });

  it('stays listed where it is hearsay and says so', () => {
    expect(composed('reported').relationships.map(({ kind, polarity }) => [kind, polarity])).toContainEqual([
      'sibling',
      'reported',
    ]);
  });
});

describe('a word of courtesy', () => {
  it('ties nobody whom an exacter word ties otherwise', () => {
    const note = invented(1, 'Auntie Kelly Marsh is the neighbour. Auntie Tess Oben is the godmother.');
    const [kelly, tess] = [note.mention('Kelly Marsh'), note.mention('Tess Oben')];
    const aunt = { term: 'auntie' };
    const claims = [
      note.claim('aunt-uncle', kelly, 'child-one', [step('parent'), step('sibling', 'female')], aunt),
      note.claim('neighbour', kelly, 'child-one', [], { term: 'neighbour' }),
      note.claim('aunt-uncle', tess, 'child-one', [step('parent'), step('sibling', 'female')], aunt),
      note.claim('godparent', tess, 'child-one', [], { term: 'godmother' }),
    ];
    const network = composeNetwork(logOf([note.record], [runOf(note.record, { mentions: [kelly, tess], claims })]));
    expect(network.relationships.map(({ from, kind }) => [from, kind])).toEqual([
      [tess.id, 'aunt-uncle'],
      [tess.id, 'godparent'],
      ['child-one', 'neighbour'],
    ]);
    expect(network.contradictions.map(({ people }) => people)).toEqual([[kelly.id, 'child-one']]);
  });
});

describe('what two records say more exactly', () => {
  const plain: readonly KinStep[] = [step('parent', 'female'), step('parent', 'female')];
  const byMarriage: readonly KinStep[] = [step('parent', 'female'), step('parent', 'female', 'step')];
  const notes = [1, 2, 3, 4].map((number) => invented(number, 'Kelly Marsh is family.'));

  function labelsWhere(paths: readonly (readonly KinStep[])[]): readonly string[] {
    const runs = notes.map((note, at) => {
      const kelly = note.mention('Kelly Marsh');
      return runOf(note.record, {
        mentions: [kelly],
        claims: [note.claim('grandparent', kelly, 'child-one', paths[at] ?? plain)],
      });
    });
    const { people } = composeNetwork(
      logOf(
        notes.map(({ record }) => record),
        runs,
      ),
    );
    return people.find(({ name }) => name === 'Kelly Marsh')?.relations.map(({ label }) => label) ?? [];
  }

  it('is what somebody is to those who leave the "step" out; one record alone does not outdo the others', () => {
    expect(labelsWhere([plain, plain, byMarriage, byMarriage])).toContain('maternal step-grandmother');
    expect(labelsWhere([plain, plain, plain, byMarriage])).toContain('maternal grandmother');
  });
});
