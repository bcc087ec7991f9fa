import { describe, expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { family, step } from './farrow-family.ts';
import { father, logOf, mother, runOf, sister } from './invented-case.ts';

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

  it('give brothers one unnamed father where his father is grandfather to both', () => {
    const { note, hannah, kelly, mona, bram, compose } = family();
    const grandfather = [step('parent', 'male'), step('parent', 'male')];
    const network = compose([
      note.claim('sibling', kelly, hannah, sister),
      note.claim('sibling', mona, kelly, sister),
      note.claim('grandparent', bram, kelly, grandfather),
      note.claim('grandparent', bram, mona, grandfather),
    ]);
    expect(network.people.filter(({ implied }) => implied)).toHaveLength(1);
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
});
