/**
 * Whose own family a passage sets out, and of which side of the children's: "Mum's own: one brother, …", "Ann's lot: mum Maud", "Genogram as told
 * by Ann.", the heading "Paternal family" over the lines below it. Parents and siblings in it are that person's, aunts and uncles of that side.
 */
import { knownRelatives } from '../kin/people/known-relations.ts';
import type { NameSpan, Part, Referent, Sentence } from '../parsed-document.ts';
import { claimsOf } from './claim-log.ts';
import type { Discourse } from './discourse.ts';
import { isHeading } from './heading-lines.ts';
import { sideOf, sideOfOwner } from './lead-sides.ts';
import { resolveSingular } from './resolve-pronoun.ts';

/** What goes from sentence to sentence. */
export interface FamilyPassage {
  part?: Part;
  told?: ToldFamily | undefined;
  /** What the heading above tells of the lines below it. */
  section?: ToldFamily | undefined;
  /** A sentence within the part that sets out a family of its own. */
  here?: ToldFamily | undefined;
}

/** The teller, or the side of the children's family, and where the telling begins: after the lead that names them. */
export interface ToldFamily {
  readonly teller?: Referent;
  readonly side?: 'maternal' | 'paternal';
  /** Whose list it is, who says "my" in it. */
  readonly speaker?: Referent;
  /** The lines below go on with it: "Fam:" stands for all that follows. */
  readonly goesOn?: boolean;
  readonly from: number;
}

const longestLead = 9;

/** Notes whose family the sentence's passage tells. `whose` answers whom a name stands for. */
export function noteFamilyTold(
  passage: FamilyPassage,
  discourse: Discourse,
  sentence: Sentence,
  whose: (name: NameSpan) => Referent,
): void {
  const isWithin = sentence.part === passage.part;
  passage.here = begunWithSide(sentence) ?? (isWithin ? openedWithin(discourse, sentence, whose) : undefined);
  if (isWithin) return;
  const above = passage.part;
  const told = passage.told;
  passage.part = sentence.part;
  const heads = isHeading(sentence, discourse.record.text);
  const length = heads ? headingLength(sentence) : leadLength(sentence);
  passage.told = openedBy(discourse, sentence, length, whose) ?? goneOn(discourse, told, above, sentence);
  const isAboutFamily = passage.told?.side !== undefined;
  // "Ann Low" or "- Ann Low, nan" is one of those whom the heading stands over.
  if (heads && (isAboutFamily || (sentence.names.length === 0 && sentence.part.shape === 'paragraph')))
    passage.section = isAboutFamily ? passage.told : undefined;
}

function openedBy(
  discourse: Discourse,
  sentence: Sentence,
  length: number,
  whose: (name: NameSpan) => Referent,
): ToldFamily | undefined {
  const lead = sentence.tokens.slice(0, length).map(({ lower }) => lower);
  if (sentence.part.shape === 'speaker-turn') return undefined;
  const from = sentence.tokens[length - 1]?.end ?? sentence.start;
  const side = sideOf(lead);
  if (side) return { side, from };
  const speaker = speakerOf(sentence, whose);
  const teller = lead.some((word) => listing.test(word)) ? tellerOf(discourse, sentence, lead, whose) : undefined;
  const own = lead.some((word) => listing.test(word)) ? sideOfParent(discourse, lead, teller) : undefined;
  const goesOn = lead.length === 1;
  if (!teller && !speaker && !own) return undefined;
  return {
    ...(teller ? { teller, goesOn } : {}),
    ...(speaker ? { speaker } : {}),
    ...(own ? { side: own } : {}),
    from,
  };
}

/** "Father's family", "Ann's relatives" where Ann is the mother: the children's kin in it are of that side. */
function sideOfParent(discourse: Discourse, lead: readonly string[], teller: Referent | undefined): ToldFamily['side'] {
  const owned = sideOfOwner(lead);
  if (owned) return owned;
  if (teller && teller === knownParent(discourse, 'female')) return 'maternal';
  return teller && teller === knownParent(discourse, 'male') ? 'paternal' : undefined;
}

/** "On the father's side there are two aunts, Ann and Bea.": for as long as the sentence is. */
function begunWithSide({ tokens }: Sentence): ToldFamily | undefined {
  const words = tokens.slice(0, longestLead).map(({ lower }) => lower);
  const side = words.indexOf('side');
  const told = side > 0 && words[side + 1] !== ':' ? sideOf(words.slice(1, side + 1)) : undefined;
  return words[0] === 'on' && told ? { side: told, from: tokens[side]?.end ?? 0 } : undefined;
}

/** "… Rob's own folks: mother Moira in Perth; his father, Sandy.": within a paragraph, for as long as the sentence is. */
function openedWithin(
  discourse: Discourse,
  sentence: Sentence,
  whose: (name: NameSpan) => Referent,
): ToldFamily | undefined {
  const { tokens } = sentence;
  const colon = tokens.slice(0, longestLead + 1).findIndex(({ text }) => text === ':');
  const lead = tokens.slice(0, Math.max(0, colon)).map(({ lower }) => lower);
  return isOwnedFamily.test(lead.join(' ')) ? openedBy(discourse, sentence, colon, whose) : undefined;
}

const isOwnedFamily =
  /(?:['’]s|his|her) (?:own )?(?:side(?: of the family)?|(?:extended |wider |birth )?family|fam|relatives|relations|background|parents|lot|people|folks)$/;

/** Below "Fam: mum Ann, dad Bob" the lines up to an empty one tell of the same family. */
function goneOn(
  { record }: Discourse,
  told: ToldFamily | undefined,
  above: Part | undefined,
  { part, start }: Sentence,
): ToldFamily | undefined {
  if (!told?.teller || !told.goesOn || !above || /\n\s*\n/.test(record.text.slice(above.end, part.start)))
    return undefined;
  return { teller: told.teller, goesOn: true, from: start };
}

/** "Family list (dictated by Ann on the stairs): …", "Contacts in Ann's diary: …". */
function speakerOf({ tokens, names }: Sentence, whose: (name: NameSpan) => Referent): Referent | undefined {
  const colon = tokens.slice(0, longestList + 1).findIndex(({ text }) => text === ':');
  if (!tokens.slice(0, Math.max(0, colon)).some(({ lower }) => dictating.test(lower))) return undefined;
  const [named, ...others] = new Set(
    names
      .filter((name) => name.to <= colon)
      .map(whose)
      .filter(({ professional }) => !professional),
  );
  return named && others.length === 0 && isTeller(named) ? named : undefined;
}

const longestList = 20;
const dictating = /^(?:dictated|dictates|listed|lists?|contacts|counts|counted|diary|notebook|named|names)$/;

function tellerOf(
  discourse: Discourse,
  sentence: Sentence,
  lead: readonly string[],
  whose: (name: NameSpan) => Referent,
): Referent | undefined {
  const [named, ...others] = new Set(sentence.names.filter((name) => name.to <= lead.length).map(whose));
  if (named) return others.length === 0 && isTeller(named) ? named : undefined;
  const parent = lead.find((word) => /^(mum|mam|mom|mother|dad|father)$/.test(word));
  if (parent !== undefined) return knownParent(discourse, parent.startsWith('m') ? 'female' : 'male');
  const { protagonist, claims } = discourse;
  const owner = lead.find((word) => /^(?:his|her)$/.test(word));
  if (owner !== undefined) return lastTeller(discourse, owner === 'his' ? 'male' : 'female');
  if (!protagonist || !isTeller(protagonist)) return undefined;
  // A grandmother's "Family: mum Ann" may be the children's.
  const isElder = claimsOf(claims, protagonist).some(
    ({ from, to, kind }) => from === protagonist && to.childId !== undefined && kind !== 'parent',
  );
  return lead.includes('here') || (lead.join(' ') === 'fam' && !isElder) ? protagonist : undefined;
}

/** "His own family: …": of the man spoken of in the latest two sentences. */
function lastTeller(discourse: Discourse, sex: 'female' | 'male'): Referent | undefined {
  const last = discourse.recent.at(-1)?.sentence;
  if (last === undefined) return undefined;
  return resolveSingular(discourse, sex, { leads: true, sentence: last + 1 }, { allowed: isTeller });
}

const listing =
  /^(own|family|fam|genogram|side|relatives|relations|background|siblings|sibs|parents|brothers|sisters|lot|people|folks)$/;

function headingLength({ tokens }: Sentence): number {
  return tokens.at(-1)?.text === ':' ? tokens.length - 1 : tokens.length;
}

/** What stands before a colon near the start or a stop after one word ("PATERNAL."), or a title of a few words: "Genogram as told by Ann". */
function leadLength({ tokens }: Sentence): number {
  const colon = tokens.slice(0, longestLead + 1).findIndex(({ text }) => text === ':');
  if (colon !== -1) return colon;
  if (tokens.length === 2 && tokens[1]?.text === '.') return 1;
  return tokens.length <= longestLead && listing.test(tokens[0]?.lower ?? '') ? tokens.length : 0;
}

function isTeller(person: Referent): boolean {
  return person.childId === undefined && !person.professional && person.young !== true;
}

function knownParent(discourse: Discourse, sex: 'female' | 'male'): Referent | undefined {
  const [parent, ...others] = knownRelatives(discourse, discourse.children, [{ step: 'parent', sex }]);
  return others.length === 0 ? parent : undefined;
}
