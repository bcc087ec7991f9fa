/**
 * First names that are everyday words too, and families called as woods and fields are: where Rose, Will and June Wood hide, a hedge's rose, "it will rain",
 * "in June" and "in the woods" hide nothing. For withholding, so whatever may be the name counts.
 */
const months = new Set('april may june august'.split(' '));
/** So frequent that even a writer of small letters seldom means the name. */
const frequent = new Set('will may mark grant hope so an my long man son van page chance'.split(' '));
const everyday = new Set([
  ...months,
  ...frequent,
  ...'grace joy faith dawn bill art pat rose sue rob drew frank gene miles rich chase summer autumn sunday star gift'.split(
    ' ',
  ),
]);

export function isEverydayWord(name: string): boolean {
  return everyday.has(name) || /^the \p{L}+$/u.test(name);
}

const does = String.raw`(?:['’]s\b| (?:is|was|has|had|are|have|rang|phoned|texted|called|said|says|told|asked|came|comes|went|goes|wants|live|lives|lived|moved|left|wrote|sent|gave|got|stays|works|misses|loves|knows|hides|hid|fled)\b)`;
/** What a sentence that begins with her name goes on with: a rose bush does not. */
const follows = String.raw`(?:will|would|can|could|may|might|must|should|does|did|to|rings|from|in|at|on|with|now|not|never|also|still|just)\b`;
const opening = String.raw`(?:^|[.?!:]["”’)]? +|\n\s*[-*•]? ?)`;
const address = String.raw`(?:[Oo]ur|[Aa]unt(?:ie|y)?|[Uu]ncle|[Nn]an(?:a|ny)?|[Gg]ran(?:ny|dma)?|[Cc]ousin|[Ss]aw|seen|met)`;
const dated = String.raw`(?<!\d(?:st|nd|rd|th)?,? (?:of )?)(?<!\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|(?:[Ee]nd|[Mm]iddle|[Ss]tart|[Bb]eginning) of|[Ll]ast|[Nn]ext|[Tt]his|[Ee]very|[Tt]he)[ -])`;

/** Whether such a name stands in a text whose accents were taken off, and not the word. */
export function nameAmongWords(name: string): (text: string) => boolean {
  const pattern = new RegExp(name.startsWith('the ') ? family(name.slice(4)) : firstName(name), 'u');
  return (text) => pattern.test(text);
}

/** "Rose rang", "our rose"; at the start of a sentence "Will you …?" and "Hope to see her" name nobody; a line without capitals is by somebody who writes names so too. */
function firstName(name: string): string {
  const capital = `(?:${name.charAt(0).toUpperCase()}${name.slice(1)}|${name.toUpperCase()})(?![\\p{L}\\p{N}])`;
  const [from, to] = months.has(name)
    ? [dated, String.raw`(?! ?\d|(?:,? (?:half[ -]term|holidays?|review|panel|meeting)))`]
    : ['', ''];
  return [
    String.raw`(?<![\p{L}\p{N}])${capital}(?=['’]s\b)`,
    String.raw`(?<!${opening})(?<![\p{L}\p{N}])${from}${capital}${to}`,
    String.raw`(?<=${opening})${capital}(?:${does}|[,/(.:;–—\n]|$| [(&–—-]| and\b|(?= \p{Lu})(?! ?\d)(?![^.!?\n]{0,160}\?))`,
    String.raw`(?<=(?<![\p{L}])${address} )${name}(?![\p{L}\p{N}])`,
    String.raw`(?<=(?:^|\n)\W*)${name}${does}`,
    ...(frequent.has(name)
      ? []
      : [
          String.raw`(?<=${opening})${capital}(?:(?! \p{Ll})| ${follows})`,
          String.raw`(?<!(?<!\p{L})(?:a|the|of|one|each|wild|red|white) )(?<![\p{L}\p{N}])${name}${does}`,
          String.raw`(?<=(?:^|\n)[^\p{Lu}\n]{0,160}(?<![\p{L}\p{N}]))${from}${name}(?![\p{L}\p{N}])(?=[^\p{Lu}\n]{0,160}(?:\n|$))`,
        ]),
  ].join('|');
}

/** "The Woods", and in small letters what a family does: "the woods moved". */
function family(plural: string): string {
  const capital = `${plural.charAt(0).toUpperCase()}${plural.slice(1)}|${plural.toUpperCase()}`;
  return String.raw`(?<![\p{L}])(?:[Tt]he|THE) (?:(?:${capital})(?![\p{L}\p{N}])|${plural} (?:adopted|moved|rang|live|said|told|have got|wants?|asked)\b)|\badopted by the ${plural}(?![\p{L}\p{N}])`;
}
