import { afterAll, beforeEach, beforeAll, describe, expect, test } from 'vitest';
import type { NetworkResponse, PersonDocument } from '#graph/contract/network-document.ts';
import { onBothStores } from '../graph/store/on-both-stores.ts';
import { type Answer, type KithInTest, startKith } from '../support/kith/kith-in-test.ts';
import { kinfolk, kinfolkFiles, later } from '../support/kith/kinfolk-case.ts';
import { addAndMine, minedCase } from '../support/kith/mined-case.ts';

onBothStores((store) => {
  let kith: KithInTest;
  let caseId: string;
  beforeAll(async () => {
    kith = await startKith(store().graph);
  });
  beforeEach(async () => {
    caseId = await minedCase(kith, kinfolk, kinfolkFiles);
  });
  afterAll(() => kith.close());

  const network = async (): Promise<NetworkResponse> => (await kith.call('GET', `/cases/${caseId}/network`)).body;
  const person = ({ people }: NetworkResponse, name: string): PersonDocument => {
    const found = people.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${name} is not in the network`);
    return found;
  };
  const nextStep = (personId: string, expectedRevision: string, more: object): Promise<Answer> =>
    kith.call('POST', `/cases/${caseId}/people/${personId}/decisions`, {
      about: 'next-step',
      childIds: ['one'],
      outcome: 'consider',
      expectedRevision,
      ...more,
    });
  const stepsOf = (one: PersonDocument) =>
    Object.fromEntries(one.suggestion?.children.map(({ childId, nextStep }) => [childId, nextStep]) ?? []);

  describe('the next step', () => {
    test('Considering somebody of whom no concern is recorded needs no reason, and is for the child named', async () => {
      const before = await network();
      const aunt = person(before, 'Imelda Tarn');
      const { status, body } = await nextStep(aunt.id, before.revision, {});
      expect(status).toBe(200);
      const after = await network();
      expect(body.revision).toBe(after.revision);
      expect(stepsOf(person(after, 'Imelda Tarn'))).toEqual({ one: 'consider', two: 'undecided' });
    });

    test('Where a concern is recorded, considering needs a reason; so does everything else', async () => {
      const { revision, ...before } = await network();
      const uncle = person({ revision, ...before }, 'Gareth Marsh');
      const aunt = person({ revision, ...before }, 'Imelda Tarn');
      expect((await nextStep(uncle.id, revision, {})).body.code).toBe('invalid-request');
      expect((await nextStep(uncle.id, revision, { reasonCode: 'concerns-read' })).status).toBe(200);
      expect((await nextStep(aunt.id, revision, { outcome: 'not-now' })).body.code).toBe('invalid-request');
      expect((await nextStep(aunt.id, revision, { outcome: 'not-now', reasonCode: 'other' })).body.code).toBe(
        'invalid-request',
      );
      const noted = { outcome: 'not-now', reasonCode: 'other', note: 'Moves house in June.' };
      expect((await nextStep(aunt.id, revision, noted)).status).toBe(200);
    });

    test('A subject decided since the revision seen is refused, and says by which decision; another child is another subject', async () => {
      const { revision, ...rest } = await network();
      const aunt = person({ revision, ...rest }, 'Imelda Tarn');
      const first = await nextStep(aunt.id, revision, {});
      const second = await nextStep(aunt.id, revision, { outcome: 'not-now', reasonCode: 'declined' });
      expect(second.status).toBe(409);
      expect(second.body).toMatchObject({ code: 'already-decided', decisionIds: [first.body.decisionId] });
      expect((await nextStep(aunt.id, revision, { childIds: ['two'] })).status).toBe(200);
      const again = await nextStep(aunt.id, second.body.revision, { outcome: 'not-now', reasonCode: 'declined' });
      expect(again.status).toBe(200);
    });

    test('Of many decisions on one subject at once, one is recorded; on many subjects, all', async () => {
      const before = await network();
      const aunt = person(before, 'Imelda Tarn');
      const same = await Promise.all([1, 2, 3, 4].map(() => nextStep(aunt.id, before.revision, {})));
      expect(same.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409]);
      const others = await Promise.all([
        nextStep(aunt.id, before.revision, { childIds: ['two'] }),
        nextStep(person(before, 'Gareth Marsh').id, before.revision, { reasonCode: 'concerns-read' }),
        nextStep(person(before, 'Edwin Marsh').id, before.revision, {}),
      ]);
      expect(others.map(({ status }) => status)).toEqual([200, 200, 200]);
    });

    test('A child of the case is not decided on; what is not there is not found', async () => {
      const { revision } = await network();
      expect((await nextStep('child-two', revision, {})).body.code).toBe('not-decidable');
      expect((await nextStep('rec00000000000000000000-1-2', revision, {})).body.code).toBe('not-found');
      expect((await nextStep('r1-1-2', revision, {})).body.code).toBe('invalid-request');
    });

    test('Any mention of a person stands for them', async () => {
      const { revision, ...rest } = await network();
      const mention = person({ revision, ...rest }, 'Gareth Marsh').mentions.at(-1);
      const { status } = await nextStep(mention?.id ?? '', revision, { reasonCode: 'concerns-read' });
      expect(status).toBe(200);
      expect(stepsOf(person(await network(), 'Gareth Marsh')).one).toBe('consider');
    });

    test('A concern that comes later marks the decision, and does not change it', async () => {
      const before = await network();
      await nextStep(person(before, 'Imelda Tarn').id, before.revision, {});
      await addAndMine(kith, caseId, [later]);
      const aunt = person(await network(), 'Imelda Tarn');
      expect(stepsOf(aunt).one).toBe('consider');
      expect(aunt.suggestion?.children.find(({ childId }) => childId === 'one')?.newEvidence).not.toEqual([]);
      expect((await kith.call('GET', `/cases/${caseId}`)).body.checkAgain).toBe(1);
    });

    test('Evidence that was on screen is kept as hashes, and is not new afterwards', async () => {
      await addAndMine(kith, caseId, [later]);
      const before = await network();
      const aunt = person(before, 'Imelda Tarn');
      const evidenceSeen = aunt.statements.map(({ evidence: { recordId, start, end } }) => ({ recordId, start, end }));
      const decided = await nextStep(aunt.id, before.revision, { reasonCode: 'concerns-read', evidenceSeen });
      expect(decided.status).toBe(200);
      expect(person(await network(), 'Imelda Tarn').suggestion?.children[0]?.newEvidence).toEqual([]);
      const unknown = [{ recordId: evidenceSeen[0]?.recordId, start: 0, end: 1 }];
      const refused = await nextStep(aunt.id, decided.body.revision, {
        outcome: 'not-sure',
        reasonCode: 'health',
        evidenceSeen: unknown,
      });
      expect(refused.body.code).toBe('invalid-request');
    });
  });

  test('Every tie takes a decision, and shows it', async () => {
    const { relationships } = await network();
    expect(relationships.length).toBeGreaterThan(4);
    for (const { id } of relationships) {
      const { revision } = (await kith.call('GET', `/cases/${caseId}`)).body;
      const path = `/cases/${caseId}/relationships/${id}/decisions`;
      const decided = await kith.call('POST', path, { outcome: 'right', expectedRevision: revision });
      expect(decided.status).toBe(200);
      const after = (await network()).relationships;
      expect(after.find((tie) => tie.decisionId === decided.body.decisionId)?.status).toBe('right');
    }
  });

  test('A tie found wrong needs a reason of its own, and takes its label with it', async () => {
    const { relationships, revision } = await network();
    const tie = relationships.find((one) => one.kind === 'aunt-uncle' && one.to === 'child-one');
    const decide = (more: object) =>
      kith.call('POST', `/cases/${caseId}/relationships/${tie?.id}/decisions`, {
        outcome: 'wrong',
        expectedRevision: revision,
        ...more,
      });
    expect((await decide({})).body.code).toBe('invalid-request');
    expect((await decide({ reasonCode: 'health' })).body.code).toBe('invalid-request');
    expect((await decide({ reasonCode: 'wrong-relationship' })).status).toBe(200);
  });

  test('A person set aside leaves the suggestions, and comes back with the undo', async () => {
    const before = await network();
    const path = `/cases/${caseId}/people/${person(before, 'Imelda Tarn').id}/decisions`;
    const request = { about: 'person', outcome: 'not-this-family', reasonCode: 'wrong-person' };
    const aside = await kith.call('POST', path, { ...request, expectedRevision: before.revision });
    expect(aside.status).toBe(200);
    expect(person(await network(), 'Imelda Tarn')).toMatchObject({ suggestion: null, setAside: 'not-this-family' });
    const undo = `/cases/${caseId}/decisions/${aside.body.decisionId}/undo`;
    expect((await kith.call('POST', undo, { expectedRevision: aside.body.revision })).status).toBe(200);
    expect(person(await network(), 'Imelda Tarn').suggestion).not.toBeNull();
    const again = await kith.call('POST', undo, { expectedRevision: aside.body.revision });
    expect(again.body.code).toBe('already-undone');
    const history = (await kith.call('GET', `/cases/${caseId}/history`)).body.items;
    expect(history.map((entry: { about: string; undone: boolean }) => [entry.about, entry.undone])).toEqual([
      ['undo', false],
      ['person', true],
    ]);
    expect(history[1]).toMatchObject({ by: 'worker in a test', subject: 'Imelda Tarn', reasonCode: 'wrong-person' });
  });

  test('Two people are joined, with a preview first; what contradicts is refused and names what to undo', async () => {
    const before = await network();
    const people = [person(before, 'Imelda Tarn').id, person(before, 'Rosalind Tarn').id];
    const preview = await kith.call('POST', `/cases/${caseId}/identity/preview`, { people, outcome: 'same' });
    expect(preview.body.people).toHaveLength(1);
    expect((await network()).revision).toBe(before.revision);
    const identity = (outcome: string, expectedRevision: string) =>
      kith.call('POST', `/cases/${caseId}/identity`, { people, outcome, expectedRevision });

    const apart = await identity('different', before.revision);
    const refused = await identity('same', apart.body.revision);
    expect(refused.body).toMatchObject({ code: 'contradicts-decision', decisionIds: [apart.body.decisionId] });
    const undone = await kith.call('POST', `/cases/${caseId}/decisions/${apart.body.decisionId}/undo`, {
      expectedRevision: apart.body.revision,
    });
    const joined = await identity('same', undone.body.revision);
    expect(joined.status).toBe(200);
    const one = (await network()).people.find(({ mentions }) =>
      people.every((id) => mentions.some((m) => m.id === id)),
    );
    expect(one).toBeDefined();
    expect((await identity('same', joined.body.revision)).body.code).toBe('not-decidable');

    const mentions = one?.mentions.flatMap(({ id }) => id ?? []) ?? [];
    const parts = [mentions.slice(0, 1), mentions.slice(1)];
    const split = (given: object) =>
      kith.call('POST', `/cases/${caseId}/people/${one?.id}/split`, {
        ...given,
        expectedRevision: joined.body.revision,
      });
    expect((await split({ parts: [mentions.slice(0, 1), mentions.slice(2)] })).body.code).toBe('invalid-request');
    expect((await split({ parts })).body).toMatchObject({
      code: 'contradicts-decision',
      decisionIds: [joined.body.decisionId],
    });
  });

  test('A person is split into parts, and the preview says into whom', async () => {
    const before = await network();
    const uncle = person(before, 'Gareth Marsh');
    const mentions = uncle.mentions.flatMap(({ id }) => id ?? []);
    expect(mentions.length).toBeGreaterThan(1);
    const parts = [mentions.slice(0, 1), mentions.slice(1)];
    const preview = await kith.call('POST', `/cases/${caseId}/split/preview`, { personId: uncle.id, parts });
    expect(preview.body.people).toHaveLength(2);
    const split = await kith.call('POST', `/cases/${caseId}/people/${uncle.id}/split`, {
      parts,
      expectedRevision: before.revision,
    });
    expect(split.status).toBe(200);
    const holders = (await network()).people.filter((one) =>
      one.mentions.some(({ id }) => mentions.includes(id ?? '')),
    );
    expect(holders).toHaveLength(2);
  });

  test('A passage of another family withdraws its claims, and mining again respects it', async () => {
    const before = await network();
    const [mention] = person(before, 'Gareth Marsh').mentions;
    const text = (await kith.call('GET', `/cases/${caseId}/records/${mention?.recordId}`)).body.text as string;
    const passage = { recordId: mention?.recordId, start: 0, end: text.length, outcome: 'not-this-family' };
    const mark = (more: object) =>
      kith.call('POST', `/cases/${caseId}/passages`, { ...passage, expectedRevision: before.revision, ...more });
    expect((await mark({ end: text.length + 1 })).body.code).toBe('invalid-request');
    expect((await mark({})).status).toBe(200);
    await addAndMine(kith, caseId, [later]);
    expect((await network()).people.map(({ name }) => name)).not.toContain('Gareth Marsh');
  });

  test('The notice is set and cleared by a person, and says nothing of what is held', async () => {
    const { revision } = await network();
    const set = await kith.call('PUT', `/cases/${caseId}/notice`, { shown: true, expectedRevision: revision });
    expect((await kith.call('GET', `/cases/${caseId}`)).body.notice).toContain('team manager');
    await kith.call('PUT', `/cases/${caseId}/notice`, { shown: false, expectedRevision: set.body.revision });
    expect((await kith.call('GET', `/cases/${caseId}`)).body.notice).toBeNull();
  });
});
