/** How records call people by a surname alone: "Mrs Field", "the Fields". In lower case, as withheld words are compared. */

/** "mr field", "mrs field": after each title. */
export function titledSurname(surname: string): string[] {
  return ['mr', 'mrs', 'ms', 'miss'].map((title) => `${title} ${surname}`);
}

/** "fields", "walshes". */
export function pluralSurname(surname: string): string {
  return /(?:s|x|z|ch|sh)$/.test(surname) ? `${surname}es` : `${surname}s`;
}

/** Of "fields" and "walshes" the surname. */
export function singularSurname(plural: string): string {
  return plural.replace(/(?<=(?:s|x|z|ch|sh))es$|(?<!s)s$/, '');
}
