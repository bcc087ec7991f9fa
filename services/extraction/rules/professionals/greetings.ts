/** Lines of letters and mail that only greet or sign. */
import type { Sentence } from '../parsed-document.ts';

const opening =
  /^(?:(?:dear|hi|hello|hiya|hey|(?:good )?(?:morning|afternoon|evening)|thanks|thank you|many thanks|(?:kind |best )?regards|best wishes|yours(?: sincerely| faithfully)?|love|cheers)[ ,]*)?/i;
const onlyNames = /^(?:\p{Lu}[\p{L}’'-]*\.?\s*){1,4}[,!x ]*$/u;

/** Lines that only greet or sign: whom they name is not what they tell of. */
export function isGreeting(text: string, { part, names }: Sentence): boolean {
  const line = text.slice(part.start, part.end).trim();
  return (
    names.length > 0 && line.length < 50 && part.shape === 'paragraph' && onlyNames.test(line.replace(opening, ''))
  );
}

/** "Love, Fay", "Fay x": nobody signs so for their work. */
export function isFondClosing(text: string, { part }: Sentence): boolean {
  return /^\s*(love|lots of love)\b|\sx{1,3}\s*$/i.test(text.slice(part.start, part.end));
}

/** "From: …", "To: …", "Cc: …": lines of mail that name who writes to whom, unlike its subject. */
export function isAddressLine(text: string, { part }: Sentence): boolean {
  return !/^[>\s]*(subject|re|date|sent)\s*:/i.test(text.slice(part.start, part.end));
}
