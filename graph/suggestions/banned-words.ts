/** Words that judge a person or promise a likelihood; none stands in anything Kith itself writes (practice §3). Quotes keep what was said. */
export const bannedWords: readonly RegExp[] = [
  /\bsuitab(?:le|ility)\b/iu,
  /\bstrong(?:er|est)?\b/iu,
  /\brisky\b/iu,
  /\bscores?\b/iu,
  /\blikely\b/iu,
  /\bmatch(?:es)?\s*%|%\s*match/iu,
  /\bno concerns\b/iu,
];
