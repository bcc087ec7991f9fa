/** The same tie told of another: "Mum says his dad is Al; Nan says it is Bo" leaves both hearsay, "Is Al his dad?" "No, that's Bo." puts Bo in his place. */
import { nameReferent } from '../kin/people/name-referent.ts';
import type { Reading } from '../kin/reading.ts';
import type { NameSpan, Sentence } from '../parsed-document.ts';
import { addClaims, putClaim } from '../reference/claim-log.ts';
import type { ClaimDraft } from '../reference/drafts.ts';

const says = String.raw`(?:says?|said|reckons?|thinks?|thought|insists?|swears?|claims?|believes?)`;
const itIs = String.raw`(?:(?:it|that|he|she|the (?:dad|father|mum|mother)) ?(?:['’]s|is|was|would be|['’]d be))`;
const teller = String.raw`(?:(?:but|while|whereas|and) )?(?:\p{L}[\p{L}'’.-]* ){0,2}\p{L}[\p{L}'’.-]*`;
const account = new RegExp(String.raw`(?:^|[;,]) ?["“]?${teller} ${says}(?: that)?(?: ${itIs})? ["“]?$`, 'iu');
const first = new RegExp(String.raw`\b(?:${says}|according to)\b`, 'i');
const instead = new RegExp(String.raw`\b(?:no|nope|nah)\b ?[,.!;:–—-]*["”]? ?["“]?(?:${itIs} )?$`, 'iu');
const ends = /^["”]? ?(?:[.;,!]|$)/;

/** Reads the sentence after its claims; `from` is where those of the sentence before begin. */
export function readOtherAccount(reading: Reading, sentence: Sentence, from: number): void {
  const { discourse, text } = reading;
  for (const name of sentence.names) {
    const before = text.slice(sentence.start, name.start).replaceAll('\n', ' ');
    if (!ends.test(text.slice(name.end, sentence.end))) continue;
    const { answered } = discourse.asked;
    if (answered?.sentence === reading.sentence && instead.test(before)) {
      tellOf(reading, name, answered.claims.slice(0, 1), 'stated');
      continue;
    }
    const told = account.exec(before);
    const tellsAt = sentence.start + (told?.index ?? 0);
    const last = told
      ? discourse.claims.findLast(({ saidAt = Infinity }, at) => at >= from && saidAt < tellsAt)
      : undefined;
    if (!last?.path.length || last.polarity === 'denied' || !first.test(text.slice(last.start, tellsAt))) continue;
    const index = discourse.claims.indexOf(last);
    if (tellOf(reading, name, [last], 'reported')) putClaim(discourse.claims, index, { ...last, polarity: 'reported' });
  }
}

/** Claims of whom the name stands for what was said of another; true where it was another. */
function tellOf(
  reading: Reading,
  name: NameSpan,
  claims: readonly ClaimDraft[],
  polarity: 'stated' | 'reported',
): boolean {
  const person = nameReferent(reading, name);
  const told = claims.filter(({ from, to }) => from !== person && to !== person);
  if (person.childId !== undefined) return false;
  for (const { guess: _guess, entry: _entry, ...claim } of told)
    addClaims(reading.discourse.claims, {
      ...claim,
      from: person,
      polarity,
      saidAt: name.start,
      start: reading.start,
      end: reading.end,
    });
  return told.length > 0;
}
