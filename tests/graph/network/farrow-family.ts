/** An invented family, of which a test says what else is claimed. */
import type { KinshipClaim } from '#graph/model/claim.ts';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, mother, runOf } from './invented-case.ts';

export const step = (kind: KinStep['step'], sex: KinStep['sex'] = 'unknown', nature?: KinStep['nature']): KinStep => ({
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
export function family() {
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
