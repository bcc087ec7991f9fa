import { describe, expect, it } from 'vitest';
import { parseAnswer } from '#services/extraction/llm/parse-answer.ts';

const person = (ref: string, form: string) => ({
  ref,
  forms: [form],
  childId: null,
  sex: 'female',
  born: null,
  role: null,
  marks: [],
});
const answerOf = (people: readonly unknown[], ties: readonly unknown[] = []) =>
  JSON.stringify({ people, ties, statements: [] });
const joan = person('p1', 'Joan Reed');
const bess = person('p2', 'Bess');

describe('JSON is found', () => {
  const json = answerOf([joan]);
  it.each([
    ['in a Markdown fence', `\`\`\`json\n${json}\n\`\`\``],
    ['after prose', `Here is what I found:\n${json}\nAnything else?`],
    ['after thoughts', `<think>Is {Joan} her aunt?</think>\n${json}`],
  ])('%s', (_where, content) => expect(parseAnswer(content).answer.people).toEqual([joan]));
});

it('an answer that was broken off keeps its whole items, and counts the one that was not', () => {
  const whole = answerOf([joan, bess], [{ from: ['p1'], to: ['p2'], kind: 'sibling', quote: 'a "quoted" ] brace }' }]);
  for (let length = whole.indexOf('"p2"'); length < whole.length; length += 1) {
    const { answer, malformed } = parseAnswer(whole.slice(0, length));
    expect(answer.people).toEqual(length < whole.indexOf('"ties"') - 2 ? [joan] : [joan, bess]);
    expect(malformed).toBe(1);
  }
});

it('a weak model’s item is read as far as it says something', () => {
  const { answer, malformed } = parseAnswer(
    answerOf(
      [{ ref: 'p1', forms: 'Joan Reed' }, { ref: 'p2', forms: ['Bess'], sex: 'F' }, 'Alan'],
      [
        { from: 'p1', to: 'p2', kind: 'grandmother', quote: 'her gran Joan' },
        { from: 'p2', to: 'p1', kind: 'niece', side: 'left', quote: 'her niece Bess' },
        { from: 'p2', to: 'p1', kind: 'nothing of the sort', quote: 'Bess' },
        { from: 'p2', to: 'p1', kind: 'sibling' },
      ],
    ),
  );
  expect(answer.people.map(({ forms, sex }) => [forms, sex])).toEqual([
    [['Joan Reed'], 'unknown'],
    [['Bess'], 'unknown'],
  ]);
  expect(answer.ties.map(({ from, kind, to, term, side }) => [from, kind, to, term, side])).toEqual([
    [['p1'], 'grandparent', ['p2'], 'grandmother', 'unknown'],
    [['p1'], 'aunt-uncle', ['p2'], 'niece', 'unknown'],
  ]);
  expect(malformed).toBe(3);
});

it('knows a model that repeats itself', () => {
  const again = Array.from({ length: 8 }, (_, at) => person(`p${at}`, 'Joan Reed'));
  expect(parseAnswer(answerOf(again)).repeats).toBe(true);
  expect(parseAnswer(answerOf(again.map((one, at) => ({ ...one, forms: [`Joan ${at}`] })))).repeats).toBe(false);
});
