/** Whose death is told: not of who spoke after it, nor of the one of that place of whom nobody says so. Everybody here is invented. */
import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, runOf } from './invented-case.ts';

/** Ted Orme, Isla's father, who is quoted in a record of one day, where a record of another tells of her late father, by the same name or by none. */
function tedWhere({ quotedOn, deathToldOn, named }: { quotedOn: string; deathToldOn: string; named: boolean }) {
  const call = invented(1, 'Isla’s father Ted Orme rang: "I am her dad."');
  const note = invented(2, 'Isla’s late father Ted Orme was spoken of.');
  const ted = call.mention('Ted Orme', { sex: 'male' });
  const late = named
    ? note.mention('Ted Orme', { sex: 'male', deceased: true })
    : note.mention('late father', { form: 'described', sex: 'male', deceased: true });
  const said = { ...call.claim('parent', ted, 'child-one', father), saidBy: { name: 'Ted Orme', mention: ted.id } };
  const network = composeNetwork(
    logOf(
      [
        { ...call.record, writtenOn: quotedOn },
        { ...note.record, writtenOn: deathToldOn },
      ],
      [
        runOf(call.record, { mentions: [ted], claims: [said] }),
        runOf(note.record, { mentions: [late], claims: [note.claim('parent', late, 'child-one', father)] }),
      ],
    ),
  );
  return network.people.find(({ mentions }) => mentions.some(({ id }) => id === ted.id));
}

describe('a death told', () => {
  it('is not theirs who spoke after it', () => {
    expect(tedWhere({ quotedOn: '2025-02-03', deathToldOn: '2025-01-10', named: true })?.deceased).toBe(false);
  });

  it('is theirs who spoke before it', () => {
    expect(tedWhere({ quotedOn: '2025-01-10', deathToldOn: '2025-02-03', named: true })?.deceased).toBe(true);
  });

  it('without a name makes nobody dead whom the records name', () => {
    expect(tedWhere({ quotedOn: '2025-01-10', deathToldOn: '2025-02-03', named: false })?.deceased).toBe(false);
  });
});
