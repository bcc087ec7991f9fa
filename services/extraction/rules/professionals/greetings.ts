/** Lines of letters and mail that only greet or sign. */
import type { Sentence } from '../parsed-document.ts';

const opening =
  /^(?:(?:dear|hi|hello|hiya|hey|(?:good )?(?:morning|afternoon|evening)|thanks|thank you|many thanks|(?:kind |best )?regards|best wishes|yours(?: sincerely| faithfully)?|love|cheers)[ ,]*)?/i;
const onlyNames = /^(?:\p{Lu}[\p{L}’'-]*\.?\s*){1,4}[,!x ]*$/u;
/** Mail or a letter. */
const isWritten = /^[>\s]*(?:(?:from|to|sent)\s*:|(?:dear|hi|hello|hiya|hey)\b)/im;
const closing =
  /(?:\bregards|wishes|sincerely|faithfully|truly|thanks|thank you|love|cheers|yours|signed)\b[^\n]{0,20}(?:\n[^\n]{0,40}){0,3}$/i;

/** Lines that only greet or sign, or enter a name and no more: whom they name is not what they tell of. */
export function isGreeting(text: string, { part, names }: Sentence): boolean {
  const line = lineOf(text, part);
  return (
    names.length > 0 && line.length < 50 && part.shape === 'paragraph' && onlyNames.test(line.replace(opening, ''))
  );
}

/** A name alone on its line is a greeting with its comma, or a signature in mail, below a closing or at the end; else it is the entry of a list. */
export function isEntryOnly(text: string, { part }: Sentence): boolean {
  const line = lineOf(text, part);
  if (part.shape !== 'paragraph' || opening.exec(line)?.[0] !== '' || /[,!]$|\sx+$/.test(line)) return false;
  const before = text.slice(0, part.start);
  return text.slice(part.end).trim() !== '' && !isWritten.test(before) && !closing.test(before.slice(-140));
}

function lineOf(text: string, { start, end }: Sentence['part']): string {
  return text.slice(start, end).trim();
}

/** "Love, Fay", "Fay x": nobody signs so for their work. */
export function isFondClosing(text: string, { part }: Sentence): boolean {
  return /^\s*(love|lots of love)\b|\sx{1,3}\s*$/i.test(text.slice(part.start, part.end));
}

/** "From: …", "To: …", "Cc: …": lines of mail that name who writes to whom, unlike its subject. */
export function isAddressLine(text: string, { part }: Sentence): boolean {
  return !/^[>\s]*(subject|re|date|sent)\s*:/i.test(text.slice(part.start, part.end));
}
