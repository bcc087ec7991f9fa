import { expect, it } from 'vitest';
import { composeNetwork } from '#graph/network/compose-network.ts';
import { invented, logOf, runOf } from './invented-case.ts';

const brother = [{ step: 'sibling', sex: 'male' }] as const;
const mother = [{ step: 'parent', sex: 'female' }] as const;

/** Ties of Al Orme, whom the words call no brother of the child, beside the mother of the child. */
function shown(words: string): readonly string[] {
  const note = invented(1, `Fay Hill is the mother. ${words}`);
  const [fay, al] = [note.mention('Fay Hill', { sex: 'female' }), note.mention('Al Orme', { sex: 'male' })];
  const claims = [
    note.claim('parent', fay, 'child-one', mother),
    { ...note.claim('sibling', al, 'child-one', brother, { polarity: 'denied' }), quote: words },
  ];
  const network = composeNetwork(logOf([note.record], [runOf(note.record, { mentions: [fay, al], claims })]));
  const fayIs = network.people.find(({ name }) => name === 'Fay Hill')?.id;
  return network.relationships.flatMap(({ kind, polarity, from, to }) =>
    kind === 'sibling' && (from === fayIs || to === fayIs) ? polarity : [],
  );
}

it('nobody’s brother is no brother of the mother', () => {
  expect(shown('Al Orme is nobody’s brother.')).toEqual(['denied']);
  expect(shown('Al Orme is not the child’s brother.')).toEqual([]);
});
