/** Brothers and sisters of the case's children told as a set: "the children, Ivy, Al and Bea", "the eldest is Al, then Ivy", "the other two, Al and Bea", "Ivy comes between Al and Bea". */
import { inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsBetween, claimsOf } from '../../reference/claim-log.ts';
import { nameReferent } from '../people/name-referent.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import { namelessWords } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Reading } from '../reading.ts';
import { listedNames, roster } from '../phrases/listed-names.ts';
import { claimSiblings } from './rosters.ts';

const count = '(?:two|three|four|five|six|seven|eight|[2-8])';
const noun = '(?:children|kids|bairns|weans|siblings|chn)';
const rank = '(?:eldest|oldest|first|youngest|big one)';
const is = "(?:is|was|'s|are|were|being|comes?|came)(?: called)?";
const where =
  '(?:present|seen|spoken to|involved|named|on file|living|lives?|resident|(?:in|at|of) (?:the |this )?(?:household|home|house|address|property|family|case|subject))';

/** "The eldest is ": what leads to a list that goes on with "then". */
const byRank = new RegExp(String.raw`^(?:and )?(?:(?:the|my|her|their) )?${rank}(?: one| child)? ${is} $`);
const counting = /^(?:so )?there (?:is|was|'s) (?:me , )?$/;
/** Words before a list that counts only where a child of the case stands in it. */
const among: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|(?:the|all|both|subject|our|these|those|${count}|[.;:(]) )${noun}(?: ${where})*(?: are| were| is)? ?[:,(–—-]? $`,
  ),
  new RegExp(String.raw`(?:has|have|had|got) ${count}(?: ${noun})?(?: now| altogether| in all)? ?[:,(–—-] $`),
  new RegExp(
    String.raw`(?:all|both|the) ${count} (?:of (?:them|hers|his|theirs|mine|ours)|children|kids)(?: are| were)? ?[:,(–—-]? $`,
  ),
  byRank,
  counting,
];
/** "The other two, ": words before a list of the child's siblings, in which the child is not named. */
const others: readonly RegExp[] = [
  new RegExp(
    inSequence(
      String.raw`\b(?:the|her|his|their|mum 's|mam 's) (?:other|older|elder|younger|eldest|oldest|youngest|little|big|small|two older|two younger)`,
      `(?: ${count})?(?: (?:ones?|${noun}|two|three))? (?:${is} |[,(–—-] ){1,2}$`,
    ),
  ),
];
/** "Ivy is the middle child, between Al and Bea". */
const between =
  /^NAME (?:is|was|comes|came|sits|falls)(?: the| a)?(?: middle| second| third)?(?: one| child| girl| boy| daughter| son)?(?: ,)? (?:in )?between NAME and NAME(?! ')/;
/** "The children, Ivy, and Al from next door". */
const fromElsewhere =
  /^(?:who )?(?:is |are |lives? |was |were )?(?:from )?(?:next door|across|down|over|up the|(?:the |her |his |their )?(?:school|nursery|class|street|road|estate|church|club))\b/;
const ordered = /\bthen\b/;

/** Claims that those of the list are brothers and sisters of the child, unless something else is known of them. */
export function readSiblingSets(reading: Reading, items: readonly Item[]): void {
  if (reading.otherFamily) return;
  const at = items.findIndex(({ type }, here) => type === 'name' && leadTo(items, here) !== undefined);
  const lead = at === -1 ? undefined : leadTo(items, at);
  if (lead === undefined) return readBetween(reading, items);
  const list = listedNames(items, at, roster);
  if (fromElsewhere.test(namelessWords(items.slice(list.past)))) return;
  const people = [...new Set(list.names.map((name) => nameReferent(reading, name)))];
  const ofCase = people.filter(isOfCase);
  const isInOrder = lead !== 'ordered' || ordered.test(namelessWords(items.slice(at)));
  if (people.length < 2 || !isInOrder) return;
  const children = ofCase.length > 0 ? ofCase : lead === 'others' ? childrenTold(reading, at, items) : [];
  claimWith(reading, children, people);
}

function leadTo(items: readonly Item[], at: number): 'among' | 'ordered' | 'others' | undefined {
  const words = namelessWords(items.slice(Math.max(0, at - 12), at));
  const said = words === '' ? '' : `${words} `;
  const place = among.findIndex((lead) => lead.test(said));
  if (place !== -1) return among[place] === byRank || among[place] === counting ? 'ordered' : 'among';
  return others.some((lead) => lead.test(said)) ? 'others' : undefined;
}

function readBetween(reading: Reading, items: readonly Item[]): void {
  const found = between.exec(namelessWords(items));
  const names = items.flatMap((item) => (item.type === 'name' ? [item.name] : []));
  if (!found) return;
  const [child, ...people] = names.slice(0, 3).map((name) => nameReferent(reading, name));
  if (child && isOfCase(child)) claimWith(reading, [child], people);
}

function claimWith(reading: Reading, children: readonly Referent[], people: readonly Referent[]): void {
  const more = people.filter((person) => !isOfCase(person));
  const isFree = (person: Referent) => !person.professional && !isOtherKin(reading, person, children);
  if (children.length === 0 || !more.every(isFree)) return;
  for (const child of children)
    for (const person of more)
      if (claimsBetween(reading.discourse.claims, child, person).length === 0)
        claimSiblings(reading, [child, person], reading);
}

/** Whether somebody is a parent or partner already, or something else than a sibling to the children, say a cousin or friend. */
function isOtherKin({ discourse: { claims } }: Reading, person: Referent, children: readonly Referent[]): boolean {
  return claimsOf(claims, person).some(
    ({ kind, from, to, polarity }) =>
      polarity !== 'denied' &&
      from === person &&
      (kind === 'parent' || kind === 'partner' || (children.includes(to) && !kind.endsWith('sibling'))),
  );
}

/** Whose siblings "the other two" are: those of the child whom this sentence or the one before was about, or of the children whose parent it was about. */
function childrenTold(reading: Reading, at: number, items: readonly Item[]): readonly Referent[] {
  const { discourse, sentence, focus } = reading;
  const offset = items[at]?.start ?? reading.start;
  const near = discourse.recent.filter(
    (recent) => recent.people.length === 1 && recent.end <= offset && sentence - recent.sentence <= 1,
  );
  const [last] = near.findLast(({ subject, people }) => subject || people.every(isOfCase))?.people ?? [];
  const families = new Set(focus.map(({ names: [name] }) => name?.family));
  const sameFamily = families.size === 1 ? focus : [];
  const isFirst = discourse.recent.every(({ end, people }) => end > offset || people.every(isAtWork));
  if (isFirst) return sameFamily;
  if (!last || (!isOfCase(last) && !isParentInCase(discourse.claims, last))) return [];
  return isOfCase(last) ? [last] : sameFamily;
}

function isOfCase({ childId }: Referent): boolean {
  return childId !== undefined;
}

function isAtWork({ professional }: Referent): boolean {
  return professional === true;
}
