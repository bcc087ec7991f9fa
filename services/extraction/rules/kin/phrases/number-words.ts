/** Small numbers as records write them, in letters or a figure: how many brothers, which row of children. */
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "three" and "3" are 3; `undefined` for any other word. */
export function numberOf(word: string): number | undefined {
  if (/^[1-9]$/.test(word)) return Number(word);
  const at = numbers.indexOf(word);
  return at === -1 ? undefined : at + 1;
}
