/** Whom a worker's note says that it was a talk with, whoever it names first: "T/C Al Low, 33", "Rang Mrs Low", "This was my first conversation with Mr Low". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { NameSpan, Sentence } from '../parsed-document.ts';

const talks: ReadonlySet<string> = new Set(['phone-call', 'visit', 'case-note', 'other']);
/** How far into a record, in UTF-16 code units, it says so. */
const opening = 250;

/** "Call from the maternal aunt (Ann)". */
const relative = anyOf(
  'the|his|her|their|maternal|paternal|mat|pat|great|step|half|ex|former|in|law|[mp]g[mf]|[mp][au]',
  String.raw`(?:step-?|grand-?)?(?:mother|father|mum|mam|dad|nan|nana|gran|grandma|grandad|aunt|auntie|aunty|uncle)`,
  '(?:half-?|step-?)?(?:sister|brother|cousin|partner|wife|husband)(?:-in-law)?',
);

/** "T/C from", "spoke to", "rang" as the first words, and "this was my first conversation with". */
const before = new RegExp(
  anyOf(
    inSequence(
      String.raw`^(?:[\d.:–-]+ )*`,
      anyOf(
        String.raw`(?:(?:t|p|tel|phone) \/ c|tc|(?:tele)?phone call|call)(?: (?:with|to|from))?`,
        String.raw`(?:spoke|spoken)(?: \p{L}+)? (?:with|to)|rang|phoned|telephoned`,
      ),
      String.raw`(?: [\p{L}-]+ ['’]s)?(?: ${relative})*(?: [(,:–-])?$`,
    ),
    String.raw`\bmy (?:\p{L}+ )?(?:call|conversation|talk|chat|interview) (?:with|to)$`,
  ),
  'u',
);

/** The name of the other side, where a sentence near the beginning of a note says it. */
export function talkPartner({ tokens, names, start }: Sentence, recordType: string): NameSpan | undefined {
  if (!talks.has(recordType) || start > opening) return undefined;
  return names.find(
    ({ from, to }) =>
      tokens[to]?.kind !== 'possessive' &&
      before.test(
        tokens
          .slice(0, from)
          .map(({ lower }) => lower)
          .join(' '),
      ),
  );
}
