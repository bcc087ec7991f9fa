import { expect, it } from 'vitest';
import type { KinStep } from '#graph/model/kin-path.ts';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { readPersonName } from '#graph/network/identity/names/read-person-name.ts';
import { invented, logOf, runOf } from './invented-case.ts';

const husband: readonly KinStep[] = [{ step: 'partner', sex: 'male' }];

/** Whom "Mr" is, of a couple in another record than Rhys, Carys and their sons Emyr and Dylan; `wife`: of Emyr; `her`: how Rhys's wife is named; `isCarer`: the Mrs fosters the child. */
function mrOf(wife?: string, { her = 'Carys Breese', isCarer = false } = {}): string | undefined {
  const [first, second] = [
    invented(1, 'Rhys Breese and Carys Breese; Emyr Breese and Dylan Breese are brothers; Sara Breese; Bet Orme.'),
    invented(2, 'Emyr Breese was there with Mr and Mrs Breese.'),
  ];
  const man = (name: string) => first.mention(name, { sex: 'male' });
  const [rhys, emyr, dylan] = [man('Rhys Breese'), man('Emyr Breese'), man('Dylan Breese')];
  const carys = first.mention(her, { sex: 'female' });
  const hers = wife === undefined ? [] : [first.mention(wife, { sex: 'female' })];
  const mr = second.mention('Mr', { sex: 'male', name: readPersonName('Mr Breese') });
  const mrs = second.mention('Mrs Breese', { sex: 'female' });
  const again = second.mention('Emyr Breese', { sex: 'male' });
  const { people } = composeNetwork(
    logOf(
      [first.record, second.record],
      [
        runOf(first.record, {
          mentions: [rhys, carys, emyr, dylan, ...hers],
          claims: [
            first.claim('partner', rhys, carys, husband),
            ...hers.map((one) => first.claim('partner', emyr, one, husband)),
          ],
        }),
        runOf(second.record, {
          mentions: [again, mr, mrs],
          claims: [
            second.claim('partner', mr, mrs, husband, { polarity: 'reported' }),
            ...(isCarer ? [second.claim('foster-carer', mrs, 'child-one', [])] : []),
          ],
        }),
      ],
    ),
  );
  const holder = people.find(({ mentions }) => mentions.some(({ id }) => id === mr.id));
  return holder?.mentions.find(({ record }) => record === 1)?.surface;
}

it('takes Mr and Mrs for the one couple of the name, though another man of the name stands beside them', () => {
  expect(mrOf()).toBe('Rhys Breese');
  expect(mrOf('Bet Orme')).toBe('Rhys Breese');
});

it('takes them for neither of two couples of the name', () => {
  expect(mrOf('Sara Breese')).not.toBe('Rhys Breese');
});

it('takes them for no couple whose wife is written without the name, and not where something else is said of her', () => {
  expect(mrOf(undefined, { her: 'Carys' })).not.toBe('Rhys Breese');
  expect(mrOf(undefined, { isCarer: true })).not.toBe('Rhys Breese');
});
