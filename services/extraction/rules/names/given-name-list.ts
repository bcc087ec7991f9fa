/** The shape of a list of given names: one string a sex, separated by spaces, so that a whole tradition can be read at a glance. */
export interface GivenNameList {
  readonly female: string;
  readonly male: string;
}
