/** Reads contact told from the child's side: "Ruby stays over at Karen's once a month", "The children visit Neil in the holidays". */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { isUnasserted } from '../manner.ts';
import { cuesOf } from '../cues-of.ts';
import { clauseAt, isChild, wordsBefore, wordsOf, type Cue, type Passage } from '../passage.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';
import { subjectOf } from '../subject.ts';
import { topicOf } from '../topic.ts';
import { childGoes, neverMet, occasions } from '../vocabulary/contact-words.ts';
import { contact, oftenIn, type Contact } from './contact-draft.ts';
import { childrenWords } from '../../kin/phrases/children-words.ts';

const children = new RegExp(
  String.raw`\b(?:the )?(?:${childrenWords}|boys|girls|siblings|both)\s+(?:\p{L}+ly |also |still |both )?$`,
  'iu',
);

export function childrenGo(passage: Passage): Contact[] {
  return cuesOf(passage, childGoes).flatMap((cue) => {
    const clause = clauseAt(passage, cue.start);
    const words = passage.text.slice(cue.start - passage.start, clause.end - passage.start);
    const often = oftenIn(words) ?? occasions.exec(words)?.[0];
    if (often === undefined || isUnasserted(passage, cue)) return [];
    const met = isOfChildren(passage, cue) ? visited(passage, cue) : talkingTo(passage, cue);
    return met.map((about) => contact(passage, cue, about, words, often));
  });
}

/** "Speaks to Ruby on the phone": the grown-up does, with a child. */
function talkingTo(passage: Passage, cue: Cue): readonly Referent[] {
  if (!/^(?:speaks?|talks?|chats?|rings?|phones?|calls?|face-?times?|texts?|video|writes?)/i.test(cue.words)) return [];
  if (/\b(?:will|would|could|can|may|might|to|wants?|asked)\s+(?:\w+ )?$/i.test(wordsBefore(passage, cue.start, 20)))
    return [];
  const first = passage.references.find(({ start }) => start >= cue.end && start - cue.end <= 3);
  return first && first.people.length > 0 && first.people.every(isChild) ? subjectOf(passage, cue, { may: adult }) : [];
}

function isOfChildren(passage: Passage, cue: Cue): boolean {
  if (/\b(?:will|would|could|can|may|might|to|wants?|asked)\s+(?:\w+ )?$/i.test(wordsBefore(passage, cue.start, 20)))
    return false;
  if (children.test(wordsBefore(passage, cue.start, 24))) return true;
  const subject = subjectOf(passage, cue, { ownWords: true });
  return subject.length > 0 && subject.every(isChild);
}

/** "The children see him": one of them cannot be meant, so he is whoever was spoken of before. */
function visited(passage: Passage, cue: Cue): readonly Referent[] {
  const first = passage.references.find(({ start }) => start >= cue.end && start - cue.end <= 8);
  const word = first ? wordsOf(passage, first).toLowerCase() : '';
  if (!/^(?:him|her)$/.test(word) || !first?.people.every(isChild)) return first?.people.filter(adult) ?? [];
  const other = word === 'him' ? 'female' : 'male';
  return topicOf(passage, (person) => adult(person) && person.sex !== other);
}

/** "Ruby has never met her father", "he has never seen Tom": of the parent. */
export function strangers(passage: Passage): Contact[] {
  return cuesOf(passage, neverMet).flatMap((cue) => {
    const object = passage.references.find(({ start }) => start >= cue.end && start - cue.end <= 6)?.people ?? [];
    const subject = subjectOf(passage, cue, { ownWords: true });
    const isChilds = (people: readonly Referent[]) => people.length > 0 && people.every(isChild);
    const met = isChilds(subject) ? object : isChilds(object) ? subject : [];
    return met
      .filter((person) => adult(person) && isParentInCase(passage.reading.discourse.claims, person))
      .map((about) => ({ ...contact(passage, cue, about, cue.words, undefined), polarity: 'denied' as const }));
  });
}
