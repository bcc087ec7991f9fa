import { expect, it } from 'vitest';
import { readNote, tiesOf } from '../read-note.ts';

const apartIn = (text: string) => readNote(text).remarks.filter(({ outcome }) => outcome === 'different').length;

it('takes a child named after a relative for somebody new, and the relative for a bearer of the name', () => {
  const text =
    'Dad is Brian Marsh. His sister is Carol Nash. Carol has three boys, the eldest called Brian after her brother.';
  expect(tiesOf(text)).not.toContain('Carol parent of Brian Marsh');
  expect(tiesOf(text).filter((tie) => /^Carol(?: Nash)? parent of Brian$/.test(tie))).toHaveLength(1);
  expect(apartIn(text)).toBeGreaterThan(0);
});

it.each([
  "Carol, Dad's sister, has two boys, Ned and Brian (named for his uncle).",
  'Mum says her sister Sue has had a boy, Ted, called after her dad.',
  "Grandad Brian, that's who Dad is named for, came over from Cork.",
  'Mum says the baby will be called Sheila after her nan.',
])('keeps both bearers apart: %s', (text) => {
  expect(apartIn(text)).toBe(1);
});

it.each([
  'Jo was called after her mum rang, and Ned was named by his sister.',
  'Brian called for his sister. Sue rang for her nan.',
  'Brian went home after his dad left.',
])('reads no namesake out of %s', (text) => {
  expect(apartIn(text)).toBe(0);
});

it('takes whose grandfather he is named after for the child who bears the name', () => {
  const ties = tiesOf(
    "Gemma is Mum's sister and Lewis is her partner. They've a little boy, Roy, named after his grandad.",
  );
  expect(ties).toContain('his grandad grandparent of Roy');
  expect(ties).not.toContain('his grandad grandparent of Lewis');
});
