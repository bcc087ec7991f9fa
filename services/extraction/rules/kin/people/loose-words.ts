/** Kin words that are as often said of any child at all. */

/** Words for any child, boy or girl: only a possessor makes them somebody's. */
export const looseWords: ReadonlySet<string> = new Set([
  'baby',
  'child',
  'kid',
  'boy',
  'girl',
  'lad',
  'lass',
  'bairn',
  'wean',
  'little one',
  'wee one',
  'toddler',
  'newborn',
  'little boy',
  'little girl',
  'babby',
  'youngest',
  'eldest',
  'oldest',
  'pickney',
  'first born',
]);
