/** Remembers whom a part or the whole record is about, so that talk further on is theirs. */
import type { Reference, Referent, Sentence } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';
import { talkPartner } from './talk-partner.ts';
import type { Talk } from './quote-speaker.ts';

/** How far before somebody a bracket may open in which they stand, in UTF-16 code units. */
const farthestBracket = 1000;

/** Keeps who opened the part, and the first person of the record who is not there for their work. */
export function rememberTalk(
  discourse: Discourse,
  talk: Talk,
  sentence: Sentence,
  references: readonly Reference[],
  quotedAt: (offset: number) => boolean,
): void {
  const { part, tokens } = sentence;
  notePartner(discourse, talk, sentence, references);
  const aside = ({ start }: Reference) => {
    const before = discourse.record.text.slice(Math.max(part.start, start - farthestBracket), start);
    return before.lastIndexOf('(') > before.lastIndexOf(')');
  };
  const first = references.find((reference) => reference.people.length === 1 && !aside(reference));
  const [person] = first?.people ?? [];
  if (!first || !person || person.professional || quotedAt(first.start)) return;
  // "Where is Daddy?" asks somebody else.
  if (mayTalk(discourse, person) && tokens.at(-1)?.text !== '?') discourse.protagonist ??= person;
  if (talk.opened?.part !== part && first.start === part.start) talk.opened = { part, subject: person };
}

/** The first of whom the note says that it was a talk with them. */
function notePartner(discourse: Discourse, talk: Talk, sentence: Sentence, references: readonly Reference[]): void {
  const name = talk.hasPartner ? undefined : talkPartner(sentence, discourse.record.type);
  const people = name && references.find(({ start, end }) => start <= name.start && end >= name.end)?.people;
  const [person, ...others] = people ?? [];
  if (!person || others.length > 0 || person.professional || !mayTalk(discourse, person)) return;
  talk.hasPartner = true;
  discourse.protagonist = person;
  if (person.childId === undefined) discourse.talksWith = person;
}

/** "Child seen alone": the one child of the case who is old enough to talk, though no line says the name. */
export function childSeen(discourse: Discourse): Referent | undefined {
  if (discourse.record.type !== 'direct-work') return undefined;
  const [only, ...others] = discourse.children.filter((child) => mayTalk(discourse, child));
  return others.length === 0 ? only : undefined;
}

/** A child of under five is spoken about in a note, not spoken with. */
function mayTalk({ record, caseChildren }: Discourse, { childId }: Referent): boolean {
  const born = caseChildren.find((child) => child.id === childId)?.dateOfBirth;
  const written = record.writtenOn;
  if (!born || !written) return true;
  const years = Number(written.slice(0, 4)) - Number(born.slice(0, 4));
  return years > 5 || (years === 5 && written.slice(4) >= born.slice(4));
}
