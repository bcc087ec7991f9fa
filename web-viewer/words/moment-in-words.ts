/** Moments as people write them, and the age that a date of birth makes. */
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
