/** Brothers and sisters whom one of them counts up: "There was three of us, me, then Al, then our Sue", "Ted was the middle one of us, me and Ted and Al". */
import type { NameSpan } from '../../parsed-document.ts';
import { namelessWords } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import { nameReferent } from '../people/name-referent.ts';
import { pronounPeople } from '../people/pronoun-people.ts';
import type { Reading } from '../reading.ts';
import { claimSiblings } from './rosters.ts';

const ofUs =
  /(?:^| )(?:two|three|four|five|six|seven|eight|nine|[2-9]|one|eldest|youngest|middle|middle one) of us [,:.–-] /;
const joint = /^(?:,|;|and|&|\+|then|next|our|wor|the|eldest|oldest|youngest|middle|late|there|was|'s|is)$/;

/** Claims that those whom the list names together with "me" are brothers and sisters. */
export function readOneOfUs(reading: Reading, items: readonly Item[]): void {
  const found = ofUs.exec(namelessWords(items));
  if (!found) return;
  const from = namelessWords(items)
    .slice(0, found.index + found[0].length)
    .trim()
    .split(' ').length;
  const names: NameSpan[] = [];
  let self: Item | undefined;
  for (const item of items.slice(from)) {
    if (item.type === 'name') names.push(item.name);
    else if (item.type === 'pronoun' && item.pronoun.who === 'first') self = item;
    else if (!joint.test(item.lower)) break;
  }
  const [me] = self ? pronounPeople(reading, self.start, 'first', {}) : [];
  if (!me || names.length === 0) return;
  claimSiblings(reading, [...new Set([me, ...names.map((name) => nameReferent(reading, name))])], reading);
}
