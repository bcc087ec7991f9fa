/** The author's line of a record: who writes, and whether in a paid role. */
import { inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Referent, Sentence } from '../parsed-document.ts';
import type { Discourse } from '../reference/discourse.ts';
import { addPlace } from '../reference/referents.ts';
import { linkName } from '../reference/link-name.ts';
import { isHomeOf, layRole, onlyLetters, paidRole } from './lay-roles.ts';
import { markProfessional } from './note-professionals.ts';
import { bearsFamilyName } from './settle-addressees.ts';

/** How the words came on paper says nothing of who wrote them. */
const penned = new RegExp(
  inSequence(
    String.raw`\b(hand-?written|written (?:down )?by|typed|screenshots?|dictated|transcribed|translated|taken down|scanned|as told to|(?:helped|assisted|supported|scribed) by|with (?:(?:the|an?|her|his|their|some) )*(?:help|support|assistance|advoca\w+|interpreter|translator|scribe|(?:key|social|family) ?worker)|sent from|(?:by|via|on|through) (?:the |our |an? )?(?:e-?mail|hand|text|web ?-?(?:form|site)?|online(?: form)?|form|portal|post|phone|telephone|whatsapp|messenger|voice ?(?:note|mail)|answerphone))`,
    String.raw`\b.*$`,
  ),
  'i',
);

/** "Joan Low (Mrs)". */
const titleAfter = /^[\s,(]*(?:mrs?|miss|ms|mx|madam|mme|sr|sra|haji|hajja|alhaji|alhaja)\b\.?[\s)]*/i;

/** "For Mrs Joan Low": somebody else holds the pen. */
const inTheirStead = /\b(?:for|on behalf of)\s*$/i;

/** Returns an author of whom no role is said: whether they are there for their work the record must tell. */
export function readAuthor(discourse: Discourse, sentence: Sentence): Referent | undefined {
  const [name] = sentence.names;
  // "Screenshots from Ruby's phone": the phone's owner is not who hands them in.
  if (!name || sentence.tokens[name.to]?.kind === 'possessive') return undefined;
  const before = discourse.record.text.slice(sentence.start, name.start);
  if (inTheirStead.test(before)) return undefined;
  const author = linkName(discourse, name);
  addPlace(author, { start: name.start, end: name.end, form: 'named', name: name.name });
  const written = discourse.record.text
    .slice(lastAuthor(discourse, sentence, name).end, sentence.end)
    .replace(penned, '')
    .replace(titleAfter, '')
    .replace(/^[\s,;(–-]+|[\s,;)]+$/g, '');
  const role = onlyLetters(written) ? '' : written;
  if (role !== '') author.role ??= role.slice(0, 120);
  if (!/author|written|completed|worker/i.test(sentence.part.label ?? '')) return undefined;
  discourse.author ??= author;
  const isPlace = discourse.record.type === 'letter' && isHomeOf(role);
  if (role === '' && (isWorkersOwn(discourse, author) || paidRole(before))) markProfessional(author, 'author');
  if (role !== '' && !isPlace && !layRole(role)) markProfessional(author, role.slice(0, 120));
  return role === '' || isPlace ? author : undefined;
}

/** "Al and Bea Low": the two write together, and what follows is said of both. */
function lastAuthor({ record: { text } }: Discourse, { names }: Sentence, first: NameSpan): NameSpan {
  const next = names[names.indexOf(first) + 1];
  return next && /^\s*(?:and|&|\+)\s*$/i.test(text.slice(first.end, next.start)) ? next : first;
}

/** Direct work is written up by whoever did it, unless the child or one of the name wrote it. */
function isWorkersOwn(discourse: Discourse, author: Referent): boolean {
  return discourse.record.type === 'direct-work' && author.childId === undefined && !bearsFamilyName(discourse, author);
}
