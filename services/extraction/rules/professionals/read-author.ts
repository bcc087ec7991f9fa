/** The author's line of a record: who writes, and whether in a paid role. */
import type { Sentence } from '../parsed-document.ts';
import { addPlace, type Discourse } from '../reference/discourse.ts';
import { linkName } from '../reference/link-name.ts';
import { layRole, onlyLetters } from './lay-roles.ts';
import { bearsFamilyName } from './settle-addressees.ts';

export function readAuthor(discourse: Discourse, sentence: Sentence): void {
  const [name] = sentence.names;
  if (!name) return;
  const author = linkName(discourse, name);
  addPlace(author, { start: name.start, end: name.end, form: 'named', name: name.name });
  const written = discourse.record.text.slice(name.end, sentence.end).replace(/^[\s,(–-]+|[\s)]+$/g, '');
  const role = onlyLetters(written) ? '' : written;
  if (role !== '') author.role ??= role.slice(0, 120);
  if (!/author|written|completed|worker/i.test(sentence.part.label ?? '')) return;
  author.professional = role === '' ? !bearsFamilyName(discourse, author) : !layRole(role);
  discourse.author ??= author;
}
