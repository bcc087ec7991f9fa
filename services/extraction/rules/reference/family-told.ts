/** Whose own family a passage sets out: "Mum's own: one brother, …", "Genogram as told by Ann.", "Family here: mother Maud". Bare kin words in it are that person's. */
import { knownRelatives } from '../kin/people/known-relations.ts';
import type { NameSpan, Part, Referent, Sentence } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';

/** What goes from sentence to sentence. */
export interface FamilyPassage {
  part?: Part;
  told?: ToldFamily | undefined;
}

/** The teller, and where the telling begins: after the lead that names them. */
export interface ToldFamily {
  readonly teller: Referent;
  readonly from: number;
}

const longestLead = 9;

/** The adult whose family the sentence's passage tells. `whose` answers whom a name stands for. */
export function familyTold(
  passage: FamilyPassage,
  discourse: Discourse,
  sentence: Sentence,
  whose: (name: NameSpan) => Referent,
): ToldFamily | undefined {
  if (sentence.part !== passage.part) {
    passage.part = sentence.part;
    const length = leadLength(sentence);
    const teller = openedBy(discourse, sentence, length, whose);
    passage.told = teller && { teller, from: sentence.tokens[length - 1]?.end ?? sentence.start };
  }
  return passage.told;
}

function openedBy(
  discourse: Discourse,
  sentence: Sentence,
  length: number,
  whose: (name: NameSpan) => Referent,
): Referent | undefined {
  const lead = sentence.tokens.slice(0, length).map(({ lower }) => lower);
  if (sentence.part.shape === 'speaker-turn' || !lead.some((word) => listing.test(word))) return undefined;
  const [named, ...others] = new Set(sentence.names.filter((name) => name.to <= length).map(whose));
  if (named) return others.length === 0 && isTeller(named) ? named : undefined;
  const parent = lead.find((word) => /^(mum|mam|mom|mother|dad|father)$/.test(word));
  if (parent !== undefined) return knownParent(discourse, parent.startsWith('m') ? 'female' : 'male');
  const { protagonist } = discourse;
  return lead.includes('here') && protagonist && isTeller(protagonist) ? protagonist : undefined;
}

const listing = /^(own|family|genogram|side|relatives|relations|background|siblings|sibs|parents|brothers|sisters)$/;

/** What stands before a colon near the start, or a title of a few words: "Genogram as told by Ann". */
function leadLength({ tokens }: Sentence): number {
  const colon = tokens.slice(0, longestLead + 1).findIndex(({ text }) => text === ':');
  if (colon !== -1) return colon;
  return tokens.length <= longestLead && listing.test(tokens[0]?.lower ?? '') ? tokens.length : 0;
}

function isTeller(person: Referent): boolean {
  return person.childId === undefined && !person.professional && person.young !== true;
}

function knownParent(discourse: Discourse, sex: 'female' | 'male'): Referent | undefined {
  const [parent, ...others] = knownRelatives(discourse, discourse.children, [{ step: 'parent', sex }]);
  return others.length === 0 ? parent : undefined;
}
