/** An EDTF date as people write it: `2025-04-17` is "17 April 2025", `1961~` is "about 1961". */
const months = 'January February March April May June July August September October November December'.split(' ');

export function dateInWords(date: string): string {
  const [from, to] = date.split('/');
  if (from !== undefined && to !== undefined) return `${dateInWords(from)} to ${dateInWords(to)}`;
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/.exec(date) ?? [];
  if (year === undefined) return date;
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  return doubt ? `about ${words}` : words;
}
