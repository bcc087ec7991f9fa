/** Dates as people write them: an EDTF date `2025-04-17` is "17 April 2025", `1961~` is "about 1961". */
const months = 'January February March April May June July August September October November December'.split(' ');

export function dateInWords(date: string): string {
  const [from, to] = date.split('/');
  if (from !== undefined && to !== undefined) return `${dateInWords(from)} to ${dateInWords(to)}`;
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%]?)$/.exec(date) ?? [];
  if (year === undefined) return date;
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  return doubt ? `about ${words}` : words;
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** "22 November 2026 at 17:05", in the reader's own time zone. */
export function momentInWords(at: string): string {
  return moment.format(new Date(at));
}

export function ageInYears(dateOfBirth: string, today: Date): number {
  const born = new Date(`${dateOfBirth}T00:00:00`);
  const years = today.getFullYear() - born.getFullYear();
  const beforeBirthday =
    today.getMonth() < born.getMonth() || (today.getMonth() === born.getMonth() && today.getDate() < born.getDate());
  return beforeBirthday ? years - 1 : years;
}
