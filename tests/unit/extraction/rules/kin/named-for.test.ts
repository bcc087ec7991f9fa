import { describe, expect, it } from 'vitest';
import { caseFile, readNote, tiesOf } from '../read-note.ts';

const apartIn = (text: string) => readNote(text).remarks.filter(({ outcome }) => outcome === 'different').length;

it('takes a child named after a relative for somebody new, and the relative for a bearer of the name', () => {
  const text =
    'Dad is Clive Marsh. His sister is Freda Nash. Freda has four sons, the youngest named Clive after her brother.';
  expect(tiesOf(text)).not.toContain('Freda parent of Clive Marsh');
  expect(tiesOf(text).filter((tie) => /^Freda(?: Nash)? parent of Clive$/.test(tie))).toHaveLength(1);
  expect(apartIn(text)).toBeGreaterThan(0);
});

it.each([
  "Freda, Dad's sister, has sons, Al and Clive, who was christened after his uncle.",
  'Mum says her sister Sue has had a boy, Ted, called after her dad.',
  'Uncle Clive, whom Dad was called after, sold hats.',
  'Dad hopes to name a girl Hilda after his aunt.',
])('keeps both bearers apart: %s', (text) => {
  expect(apartIn(text)).toBe(1);
});

it.each([
  'Jo was called after her mum rang, and Ned was named by his sister.',
  'Clive called for his cousin. Sue rang for her mum.',
  'Clive went home after his dad left.',
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

describe('a namesake of whom the record says nothing else', () => {
  const told = (text: string) => readNote(text).mentions.flatMap(({ namesakeOf }) => namesakeOf ?? []);

  it.each([
    ["Freda's brother Len came with his wife, who is also called Sue.", ['another']],
    ["Len's wife is also Sue, which muddles the whole street.", ['another']],
    ['There is another Sue in the year above.', ['another']],
    ['Freda has a girl, Sue after her nan.', ['elder']],
  ])('is told of in: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "Len's wife is also Sue's boss.",
    'There is another Sue family on our books.',
    'It was the other Sue who rang.',
    'Young Len and Sue were there.',
    'Freda, also known as Sue, rang.',
    'Freda brought Len and wee Sue.',
    'Very little Sue tells us holds up.',
    'Her mother, also Sue, rang.',
  ])('is not in: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

it("tells a child's cousin of the child's own name from the child", () => {
  const [child = ''] = caseFile.children[0]!.name.split(' ');
  const { mentions } = readNote(`Karen has a cousin, also ${child}, who is nine.`);
  expect(mentions.filter(({ surface }) => surface === child).map(({ childId }) => childId)).toEqual([undefined]);
});
