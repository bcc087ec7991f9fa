/** An answer that says only whose: "Whose mum is she? My dad's.", "Mum's brother? Nah, dad's.", "Are you Mum's mother or Dad's? Dad's." */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import type { Sex } from '#graph/model/kin-path.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import { peopleOf } from '../people/people-of.ts';
import { sexFits } from '../people/plausible.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { stated, type Reading } from '../reading.ts';

const opens =
  /^(?:["“‘'.,(–-]|no|nah|nope|naw|yes|yeah|aye|well|oh|erm?|um|it|that|she|he|is|'s|just|i|think|me|mean)$/;
/** How far back the question may begin, in UTF-16 code units. */
const longestQuestion = 120;

const whose =
  /\bwhose (?<kin>\p{L}[\p{L}-]*(?: \p{L}+)?)(?: (?:is|was)(?: (?:she|he|that|it|this))?|(?:'s| is) that| (?:she|he) is)?$/iu;
const owned = String.raw`(?:your |my )?\p{L}+(?:['’]s|(?<=mum|dad)s)`;
const ofWhom = new RegExp(
  String.raw`^(?:(?:and|so|which|are|is|was|you|he|she|that|this|it|the|'s|on)\s)*${owned} (?<kin>\p{L}[\p{L}-]*)(?: or ${owned}(?: \p{L}+)?)?$`,
  'iu',
);

/** Claims the tie that the question just before names, of the owner whom the sentence gives; true where it did. */
export function readOwnerAnswered(reading: Reading, items: readonly Item[], phrases: readonly Placed[]): boolean {
  const [placed, ...others] = phrases.filter(
    ({ phrase }) => phrase.head.type === 'names' || phrase.head.type === 'kin',
  );
  if (!placed || others.length > 0) return false;
  const { phrase } = placed;
  const isSole = items.slice(0, phrase.from).every(({ lower }) => opens.test(lower));
  const rest = items.slice(phrase.to);
  if (!isSole || !isPossessive(rest[0]) || !rest.slice(1).every(({ lower }) => /^[.,!"”'’)]$/.test(lower)))
    return false;
  const question = questionBefore(reading);
  const [kin] = kinTerm(question?.kin.toLowerCase() ?? '');
  if (!question || !kin?.path || kin.plural) return false;
  const owners = peopleOf(reading, phrase);
  const person = question.ofSpeaker
    ? reading.speakerAt(phrase.start)
    : lastTold(reading, owners, kin.sex, question.from);
  if (!person || owners.length === 0) return false;
  const head = { kin: { term: kin.word } };
  claimTie(reading, { person, anchors: owners, kin, phrase, head, manner: stated(reading) });
  placed.people = owners;
  return true;
}

function isPossessive(item: Item | undefined): boolean {
  return item?.type === 'possessive' || item?.lower === "'s";
}

interface Question {
  readonly kin: string;
  /** Where it begins in the text. */
  readonly from: number;
  readonly ofSpeaker: boolean;
}

/** The kin word asked about, and whether the speaker is asked of themselves. */
function questionBefore({ text, start }: Reading): Question | undefined {
  const before = text.slice(Math.max(0, start - longestQuestion), start);
  const asked =
    /(?:^|[.!?:"“\n])\s*([^.!?:"“\n]+?)\s*\?+["”)]?\s*(?:\n\s*\[?\p{L}[\p{L} .]{0,20}[\]:.)]+\s*)?["“]?$/u.exec(
      before,
    )?.[1];
  const kin = (whose.exec(asked ?? '') ?? ofWhom.exec(asked ?? ''))?.groups?.['kin'];
  if (asked === undefined || kin === undefined) return undefined;
  return { kin, from: start - before.length + before.lastIndexOf(asked), ofSpeaker: /\byou(?:'re)?\b/i.test(asked) };
}

/** The last whom anybody spoke of before, who is neither the owner nor somebody whom only the question brings up. */
function lastTold(
  { discourse, sentence }: Reading,
  owners: readonly Referent[],
  sex: Sex,
  asked: number,
): Referent | undefined {
  return discourse.recent.findLast(
    ({ people: [person, ...more], sentence: where, owner }) =>
      person !== undefined &&
      more.length === 0 &&
      !owner &&
      where < sentence &&
      sentence - where <= 2 &&
      sexFits(person, sex) &&
      person.childId === undefined &&
      !person.professional &&
      !owners.includes(person) &&
      (person.names.length > 0 || person.places.some(({ start }) => start < asked)),
  )?.people[0];
}
