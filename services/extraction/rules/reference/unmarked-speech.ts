/** Somebody's own words without quotation marks, in a record that somebody else writes: "Ivy says: I've got two nans.", "Ivy drew her tree. My cousin Bo is on it." */
import type { Referent, Sentence, Token } from '../parsed-document.ts';
import { attributedSpeaker } from './attributed-speech.ts';
import { childTalkedWith, isChildsTalk } from './child-speaking.ts';
import type { Discourse } from './discourse.ts';
import { named } from './labelled-speaker.ts';
import type { Talk } from './quote-speaker.ts';

/** How many words may stand before the colon. */
const longestLead = 7;
const telling = /^(?:say|says|said|told|tells|wrote|writes|explained|explains|words)$/;

/** Who says the words at an offset that stand outside quotation marks, where that is not the record's author. */
export function unmarkedSpeaker(
  discourse: Discourse,
  talk: Talk,
  sentence: Sentence,
  offset: number,
): Referent | undefined {
  noteTelling(discourse, talk, sentence);
  const { part } = sentence;
  const told = talk.telling?.part === part && offset >= talk.telling.from ? talk.telling.speaker : undefined;
  const isWorkers = discourse.author === undefined || discourse.author.professional;
  const attributed = isWorkers ? attributedSpeaker(discourse, sentence, offset) : undefined;
  return told ?? attributed ?? (isMyKin(discourse, sentence, offset) ? childOfTalk(discourse, sentence) : undefined);
}

/** "Ivy says: I …", "Text from Ivy: I …": from the colon to the end of the paragraph they are hers. */
function noteTelling(discourse: Discourse, talk: Talk, { tokens, names, part, start }: Sentence): void {
  if (talk.telling?.part === part || !mayTell.test(part.shape) || start !== part.start) return;
  const colon = tokens.slice(0, longestLead + 1).findIndex(({ text }) => text === ':');
  const [name, ...others] = names.filter(({ to }) => to <= colon);
  if (!name || others.length > 0 || !(isTelling(tokens.slice(name.to, colon)) || isSent(tokens.slice(0, name.from))))
    return;
  const from = tokens[colon]?.end ?? start;
  const words = discourse.record.text.slice(from, part.end);
  if (!isOwnVoice.test(words) || /^\s*["“‘']/.test(words)) return;
  const speaker = named(discourse, name);
  if (!speaker.professional) talk.telling = { part, from, speaker };
}

function isTelling(words: readonly Token[]): boolean {
  return words.some(({ lower }) => telling.test(lower));
}

/** "Text from Ivy: …" looks like the line of a form. */
const mayTell = /^(?:paragraph|form-field)$/;

/** "Text from Ivy: I'm …". */
function isSent(lead: readonly Token[]): boolean {
  return lead.at(-1)?.lower === 'from' && lead.some(({ lower }) => message.test(lower));
}

const message = /^(?:texts?|messages?|msgs?|voicemail|voice ?note|whatsapp|e-?mail|letter|note|card|post|call|tc)$/;

const isOwnVoice = /(?<![\p{L}'’])(?:I|[Mm]y)(?!\p{L})/u;

/** "My half-brother", in the record of a talk with a child. */
function isMyKin({ author, record }: Discourse, { part }: Sentence, offset: number): boolean {
  const isWorkers = author === undefined || author.professional || record.type === 'direct-work';
  return part.shape !== 'speaker-turn' && isWorkers && isChildsTalk(record.text, offset);
}

/** Whom of the children the paragraph spoke of last, else whom the record is a talk with. */
function childOfTalk(discourse: Discourse, { part }: Sentence): Referent | undefined {
  const last = discourse.recent.findLast(
    (one) => one.people.length === 1 && one.people[0]?.childId !== undefined && one.part === part.start,
  );
  const { protagonist } = discourse;
  return (
    last?.people[0] ?? childTalkedWith(discourse) ?? (protagonist?.childId === undefined ? undefined : protagonist)
  );
}
