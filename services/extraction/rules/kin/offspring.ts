/** Children told by number and name, without a kin word: "PGM has 4, Ann, Bob, Cy and Dot". */
import type { Referent } from '../parsed-document.ts';
import { claimParents } from './claim-tie.ts';
import type { Item } from './items.ts';
import { nameReferent } from './people-of.ts';
import type { Placed } from './placed.ts';
import type { Reading } from './reading.ts';

const counts = /^(two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d)$/;

/** Reads "has/had N (of her own), A who …, B, C and D" after a phrase for one or two people. */
export function readOffspring(reading: Reading, items: readonly Item[], { phrase, people = [] }: Placed): void {
  if (people.length === 0 || people.length > 2 || people.some((person) => person.childId !== undefined)) return;
  const words = items.slice(phrase.to, phrase.to + 3).map((item) => item.lower);
  const number = words.findIndex((word) => counts.test(word));
  if (number < 1 || !/^(has|have|had|'s|'ve)( got)?$/.test(words.slice(0, number).join(' '))) return;
  let at = phrase.to + number + 1;
  while (/^(of|her|his|their|own)$/.test(items[at]?.lower ?? '')) at += 1;
  if (!/^[,:(–-]$/.test(items[at]?.lower ?? '')) return;
  claimParents(reading, people, listedNames(reading, items, at + 1), 'has children');
}

/** The names of a list; a relative clause after one ("Ann who went abroad") is passed over. */
function listedNames(reading: Reading, items: readonly Item[], at: number): readonly Referent[] {
  const found: Referent[] = [];
  for (let here = at; here < items.length; here += 1) {
    const item = items[here];
    if (!item || /^[.;]$/.test(item.lower)) break;
    const listed = here === at || /^(,|and|&)$/.test(items[here - 1]?.lower ?? '');
    if (item.type === 'name' && listed) found.push(nameReferent(reading, item.name));
  }
  return found;
}
