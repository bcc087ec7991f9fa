/** Who speaks after somebody was told to be dead is somebody else. Everybody here is invented. */
import { describe, expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { father, invented, logOf, runOf } from './invented-case.ts';

/** Ted Orme, Isla's father, who is quoted in a record of one day, where a record of another tells of her late father. */
function tedWhere({ quotedOn, deathToldOn }: { quotedOn: string; deathToldOn: string }) {
  const call = invented(1, 'Isla’s father Ted Orme rang: "I am her dad."');
  const note = invented(2, 'Isla’s late father was spoken of.');
  const ted = call.mention('Ted Orme', { sex: 'male' });
  const late = note.mention('late father', { form: 'described', sex: 'male', deceased: true });
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

describe('a death told before somebody spoke', () => {
  it('is not theirs', () => {
    expect(tedWhere({ quotedOn: '2025-02-03', deathToldOn: '2025-01-10' })?.deceased).toBe(false);
  });

  it('is theirs where they spoke before it was told', () => {
    expect(tedWhere({ quotedOn: '2025-01-10', deathToldOn: '2025-02-03' })?.deceased).toBe(true);
  });
});
