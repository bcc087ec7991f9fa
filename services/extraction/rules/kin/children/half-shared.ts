/** Two who have one parent in common: "Ann and Bea share a father", "they've the same mum but different dads", "the two have one mother and not the same father". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsBetween } from '../../reference/claim-log.ts';
import { claimParents } from '../claim-parents.ts';
import { claimTie } from '../claim-tie.ts';
import { nameReferent } from '../people/name-referent.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

const parent = String.raw`(?:birth |biological )?(?:father|mother|dad|mum|mam|mom|parent)(?! ?['’]s)`;
const helping = "(?:(?:both|all|do|only|just|actually|also|therefore|in fact|'ve|'re|are|were) )*";
const sharing = new RegExp(
  inSequence(
    `^${helping}`,
    anyOf(
      String.raw`(?:share|shared|sharing) (?:a|one|the one|only a|just a|only one) ${parent}\b`,
      inSequence(
        `(?:(?:have|had|share|shared|got|of) )?(?:the )?(?:same|one) ${parent}(?: ,)? ?(?:(?:and|but|though|with|by|have|had) )*`,
        String.raw`(?:different ${parent}s?|(?:not|n't) (?:(?:share|have) )?(?:the same|a|the) ${parent})\b`,
      ),
      String.raw`(?:(?:have|had|got) )?different ${parent}s? (?:and|but) (?:the same|one) ${parent}\b`,
    ),
  ),
  'u',
);

/** Claims that the two people of the phrase are half-siblings, where the words after it say so. */
export function readHalfShared(reading: Reading, items: readonly Item[], { phrase, people = [] }: Placed): void {
  if (!/^(?:names|pronoun|group|children|kin)$/.test(phrase.head.type)) return;
  if (!sharing.test(wordsOf(items, phrase.to, phrase.to + 16))) return;
  const [one, other] = siblings(reading, people, phrase.head.type === 'names' || phrase.head.type === 'kin');
  claimNamedParent(reading, items, phrase.to, [one, other]);
  const kin = kinTerm('half-sibling').find(({ kind }) => kind === 'half-sibling');
  if (!one || !other || !kin) return;
  claimTie(reading, {
    person: other,
    anchors: [one],
    kin,
    phrase: { start: phrase.start, end: items[phrase.to]?.end ?? phrase.end },
    head: { kin: { term: 'half-sibling' } },
    manner: stated(reading),
  });
}

/** "Share a mother, Ann,". */
function claimNamedParent(
  reading: Reading,
  items: readonly Item[],
  from: number,
  children: readonly (Referent | undefined)[],
): void {
  const at = items.findIndex((item, here) => here > from && here < from + 8 && item.type === 'name');
  const name = items[at];
  if (name?.type !== 'name' || !namedParent.test(wordsOf(items, from, at))) return;
  claimParents(
    reading,
    [nameReferent(reading, name.name)],
    children.filter((child) => child !== undefined),
    'parent',
  );
}

const namedParent = new RegExp(String.raw`^${helping}share (?:a|one|the same) ${parent} [,(]$`, 'u');

/** The two people named, where they are or may be siblings; for "the two of them" the two last called siblings, else the case's children where they are two. */
function siblings({ discourse }: Reading, told: readonly Referent[], isNamed: boolean): readonly Referent[] {
  const last = discourse.claims.at(-1);
  const people =
    !isNamed && last && last.kind.endsWith('sibling') && last.polarity === 'stated' ? [last.to, last.from] : told;
  const [one, other, ...more] = people;
  const said = one && other && more.length === 0 ? claimsBetween(discourse.claims, one, other) : undefined;
  const areSiblings = said?.every(({ kind }) => kind.endsWith('sibling')) === true;
  if (one && other && areSiblings && (isNamed || (said?.length ?? 0) > 0)) return [one, other];
  return discourse.children.length === 2 && !isNamed ? discourse.children : [];
}
