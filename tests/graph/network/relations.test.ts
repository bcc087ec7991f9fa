import { describe, expect, it } from 'vitest';
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, mother, runOf, sister } from './invented-case.ts';

const step = (kind: KinStep['step'], sex: KinStep['sex'] = 'unknown', nature?: KinStep['nature']): KinStep => ({
  step: kind,
  sex,
  ...(nature === undefined ? {} : { nature }),
});

/*
 *   Dilys Bray
 *       │
 *   Hannah Farrow ═ Gus Farrow ── sister ── Mona Farrow
 *        │        │
 *      Isla, Rory
 */
function family() {
  const note = invented(
    1,
    'Hannah Farrow, Gus Farrow, Mona Farrow, Dilys Bray, Kelly Marsh, Coach Bram Oben, Tess Oben, Alf Dorrin, a sister of Hannah.',
  );
  const people = {
    hannah: note.mention('Hannah Farrow', { sex: 'female' }),
    gus: note.mention('Gus Farrow', { sex: 'male' }),
    mona: note.mention('Mona Farrow', { sex: 'female' }),
    dilys: note.mention('Dilys Bray', { sex: 'female' }),
    kelly: note.mention('Kelly Marsh', { sex: 'female' }),
    bram: note.mention('Bram Oben', { sex: 'male' }),
    tess: note.mention('Tess Oben', { sex: 'female' }),
    alf: note.mention('Alf Dorrin', { sex: 'male' }),
  };
  const parents = ['child-one', 'child-two'].flatMap((child) => [
    note.claim('parent', people.hannah, child, mother),
    note.claim('parent', people.gus, child, father),
  ]);
  const compose = (claims: readonly KinshipClaim[]) =>
    composeNetwork(
      logOf([note.record], [runOf(note.record, { mentions: Object.values(people), claims: [...parents, ...claims] })]),
    );
  const labels = (network: ReturnType<typeof compose>, mention: Mention, childId = 'one') =>
    network.people
      .find(({ id }) => id === mention.id)
      ?.relations.filter((relation) => relation.childId === childId)
      .map(({ label }) => label);
  return { note, ...people, compose, labels };
}

describe('relations', () => {
  it('are worked out over ties: the father’s sister is the paternal aunt, through the father', () => {
    const { note, gus, mona, compose, labels } = family();
    const network = compose([note.claim('sibling', mona, gus, sister)]);
    expect(labels(network, mona)).toEqual(['paternal aunt']);
    expect(network.people.find(({ id }) => id === mona.id)).toMatchObject({
      category: 'kin',
      relations: [{ side: 'paternal', through: [gus.id], statutoryRelative: 'yes' }, {}],
    });
  });

  it('come from words of several steps where no chain is known, along people already there', () => {
    const { note, hannah, dilys, kelly, compose, labels } = family();
    const network = compose([
      note.claim('grandparent', dilys, 'child-one', [step('parent', 'female'), step('parent', 'female')]),
      note.claim('other-kin', kelly, 'child-one', [
        step('parent', 'female'),
        step('parent', 'female'),
        step('sibling', 'female'),
      ]),
    ]);
    expect(labels(network, dilys)).toEqual(['maternal grandmother']);
    expect(labels(network, dilys, 'two')).toEqual(['maternal grandmother']);
    expect(labels(network, kelly)).toEqual(['maternal great-aunt']);
    expect(network.people.find(({ id }) => id === kelly.id)?.relations[0]?.through).toEqual([hannah.id, dilys.id]);
    expect(network.people.filter(({ implied }) => implied)).toEqual([]);
  });

  it('put a step-grandad on the side of the grandmother whose partner he is', () => {
    const { note, hannah, dilys, alf, compose, labels } = family();
    const network = compose([
      note.claim('parent', dilys, hannah, mother),
      note.claim('partner', alf, dilys, [step('partner', 'male')]),
      note.claim('grandparent', alf, 'child-one', [step('parent'), step('parent', 'male', 'step')], {
        term: 'step-grandad',
      }),
    ]);
    expect(labels(network, alf)).toEqual(['maternal step-grandfather']);
  });

  it('make no whole brother of the father’s son by a wife who is the step-mother', () => {
    const { note, gus, kelly, bram, dilys, compose, labels } = family();
    const network = compose([
      note.claim('parent', gus, bram, father),
      note.claim('parent', kelly, bram, mother),
      note.claim('step-parent', kelly, 'child-one', [step('parent', 'female', 'step')]),
      note.claim('half-sibling', bram, 'child-one', [step('sibling', 'male', 'half')]),
      note.claim('grandparent', dilys, 'child-one', [step('parent'), step('parent', 'female')]),
    ]);
    expect(labels(network, bram)).toEqual(['paternal half-brother']);
  });

  it('put a great-uncle on the side of the great-aunt whose brother he is', () => {
    const { note, kelly, alf, compose, labels } = family();
    const great = (side: KinStep['sex'], sex: KinStep['sex']) => [
      step('parent', side),
      step('parent'),
      step('sibling', sex),
    ];
    const network = compose([
      note.claim('other-kin', kelly, 'child-one', great('female', 'female'), { term: 'maternal great-aunt' }),
      note.claim('sibling', alf, kelly, [step('sibling', 'male')]),
      note.claim('other-kin', alf, 'child-one', great('unknown', 'male'), { term: 'great-uncle' }),
    ]);
    expect(labels(network, alf)).toEqual(['maternal great-uncle']);
  });

  it('imply an unnamed link, only where nobody known fits', () => {
    const { note, kelly, compose, labels } = family();
    const cousin = [step('parent', 'female'), step('sibling', 'male'), step('child', 'female')];
    const network = compose([note.claim('cousin', kelly, 'child-one', cousin)]);
    expect(labels(network, kelly)).toEqual(['maternal cousin']);
    expect(network.people.filter(({ implied }) => implied).map(({ id, name }) => [id, name])).toEqual([
      [`implied-${kelly.id}-father`, 'maternal uncle, name unknown'],
    ]);
  });

  it('are several where somebody is tied to the child in several ways', () => {
    const { note, hannah, gus, mona, alf, compose, labels } = family();
    const network = compose([
      note.claim('sibling', mona, gus, sister),
      note.claim('sibling', alf, hannah, [step('sibling', 'male')]),
      note.claim('partner', mona, alf, [{ ...step('partner', 'female'), married: true }], { state: 'married' }),
    ]);
    expect(labels(network, mona)).toEqual(['paternal aunt', 'maternal uncle’s wife'.replace('’', "'")]);
  });

  it('say specific words rather than vague ones for the same two people', () => {
    const { note, hannah, kelly, compose, labels } = family();
    const network = compose([
      note.claim('sibling', kelly, hannah, sister),
      note.claim('half-sibling', kelly, hannah, [step('sibling', 'female', 'half')]),
    ]);
    expect(labels(network, kelly)).toEqual(['maternal half-aunt']);
    expect(
      network.relationships.filter(({ from, to }) => [from, to].includes(kelly.id)).map(({ kind }) => kind),
    ).toEqual(['half-sibling']);
  });

  it('show who is grandad to some and step-grandfather to others as a step-grandfather', () => {
    const { note, alf, compose } = family();
    const steps = (nature?: KinStep['nature']) => [step('parent'), step('parent', 'male', nature)];
    const network = compose([
      note.claim('grandparent', alf, 'child-one', steps(), { term: 'grandad' }),
      note.claim('other-kin', alf, 'child-one', steps('step'), { term: 'step-grandfather' }),
    ]);
    const ofHim = network.relationships.filter(({ from }) => from === alf.id);
    expect(ofHim.map(({ kind, evidence }) => [kind, evidence.length])).toEqual([['other-kin', 2]]);
  });

  it('call a connection of one child by that child for the other, and a connection’s family by the connection', () => {
    const { note, bram, tess, compose, labels } = family();
    const network = compose([
      note.claim('mentor', bram, 'child-one', [], { term: 'football coach' }),
      note.claim('partner', tess, bram, [{ ...step('partner', 'female'), married: true }], { state: 'married' }),
    ]);
    expect(labels(network, bram)).toEqual(['football coach']);
    expect(labels(network, bram, 'two')).toEqual(["sister's football coach"]);
    expect(labels(network, tess)).toEqual(["football coach's wife"]);
    expect(network.people.find(({ id }) => id === tess.id)?.category).toBe('connection');
  });

  it('never make an aunt of a friend who is called auntie', () => {
    const { note, hannah, kelly, compose, labels } = family();
    const network = compose([
      note.claim('friend', kelly, hannah, [], { term: 'friend' }),
      note.claim('aunt-uncle', kelly, 'child-one', [step('parent'), step('sibling', 'female')], { term: 'Auntie' }),
    ]);
    expect(labels(network, kelly)).toEqual(["mother's friend"]);
    expect(network.people.find(({ id }) => id === kelly.id)?.category).toBe('connection');
  });

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

  it('say great-aunt of her whom the children call by a mother’s name', () => {
    const { note, dilys, hannah, kelly, compose, labels } = family();
    const great = [step('parent', 'female'), step('parent', 'female'), step('sibling', 'female')];
    const network = compose([
      note.claim('parent', dilys, hannah, mother),
      note.claim('other-kin', kelly, 'child-one', great, { term: 'maternal great-aunt' }),
      note.claim('parent', kelly, 'child-one', mother, { term: 'Big Mummy', polarity: 'reported' }),
    ]);
    expect(labels(network, kelly)).toEqual(['maternal great-aunt']);
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

  it('make the mother’s neighbour the neighbour of the children, but not the grandmother’s', () => {
    const { note, hannah, dilys, kelly, alf, compose, labels } = family();
    const network = compose([
      note.claim('parent', dilys, hannah, mother),
      note.claim('neighbour', kelly, hannah, [], { term: 'next door' }),
      note.claim('neighbour', alf, dilys, [], { term: 'neighbour' }),
    ]);
    expect(labels(network, kelly, 'two')).toEqual(['neighbour']);
    expect(labels(network, alf)).toEqual(["maternal grandmother's neighbour"]);
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

  it('call a person without a name by what they are to the child', () => {
    const { note, hannah, compose } = family();
    const unnamed = note.mention('a sister of Hannah', { form: 'described', sex: 'female' });
    const network = composeNetwork(
      logOf(
        [note.record],
        [
          runOf(note.record, {
            mentions: [hannah, unnamed],
            claims: [note.claim('parent', hannah, 'child-one', mother), note.claim('sibling', unnamed, hannah, sister)],
          }),
        ],
      ),
    );
    expect(network.people.find(({ id }) => id === unnamed.id)).toMatchObject({
      name: 'maternal aunt, name unknown',
      named: false,
    });
    expect(compose([]).people.every(({ named }) => named)).toBe(true);
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

  it('make one tie of one couple whichever way round it is said, with its latest state', () => {
    const { note, hannah, gus, compose } = family();
    const network = compose([
      note.claim('partner', hannah, gus, [step('partner', 'female')], { state: 'married' }),
      note.claim('partner', gus, hannah, [step('partner', 'male')], { state: 'separated' }),
    ]);
    const ties = network.relationships.filter(({ kind }) => kind === 'partner');
    expect(ties.map(({ state, evidence }) => [state, evidence.length])).toEqual([['separated', 2]]);
  });

  it('know the side of a half-brother by his father, who is another man', () => {
    const { note, hannah, kelly, bram, alf, compose, labels } = family();
    const network = compose([
      note.claim('half-sibling', alf, 'child-one', [step('sibling', 'male', 'half')]),
      note.claim('parent', bram, alf, father),
    ]);
    expect(labels(network, alf)).toEqual(['maternal half-brother']);
    expect(labels(network, bram)).toEqual(["half-brother's father"]);
    const withAunt = compose([
      note.claim('half-sibling', alf, 'child-one', [step('sibling', 'male', 'half')]),
      note.claim('parent', bram, alf, father),
      note.claim('sibling', kelly, hannah, sister),
      note.claim('partner', bram, kelly, [step('partner', 'male')], { state: 'separated' }),
    ]);
    expect(labels(withAunt, bram)).toEqual(["half-brother's father"]);
    expect(network.people.find(({ id }) => id === bram.id)?.category).toBe('connection');
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
