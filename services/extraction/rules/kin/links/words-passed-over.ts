/** What between somebody and what is said of them tells neither: how old they are, where they live, what they do, since when, where it was written. */
import type { NounPhrase } from '../phrases/noun-phrase.ts';

/** "Ted's wife since 2014, is": since when is passed over. */
export function withoutSince(words: readonly string[]): readonly string[] {
  return withoutFirst(words, /^(?:since|from|for|until|till) (?:\S+ ){0,2}?(?:\d{4}|\d+ years|then)(?: ,)? /);
}

/** "Ted Low, born 3 May 1980, is", "Ted Low, a joiner of Hull, was": who somebody is besides is passed over. */
export function withoutParticulars(words: readonly string[]): readonly string[] {
  const opens = /^(?:born|b|dob|d\.o\.b\.?|aged|a|an|of|from|formerly|previously|now|currently|living)$/;
  if (words[0] !== ',' || !opens.test(words[1] ?? '')) return words;
  const end = words.findIndex((word, at) => word === ',' && /^(?:is|was|are|were|has|had)$/.test(words[at + 1] ?? ''));
  const inside = words.slice(1, end);
  return end === -1 || inside.some((word) => /^(?:is|was|and|or|but|[;:"“”])$/.test(word))
    ? words
    : words.slice(end + 1);
}

/** "Ann Low, who never married, is", "Bob – who does not drive – was", "Al, whom she wed, has": what a clause in passing tells or denies is passed over. */
export function withoutRelative(words: readonly string[]): readonly string[] {
  if (!/^[,–—-]$/.test(words[0] ?? '') || !/^whom?$/.test(words[1] ?? '')) return words;
  const end = words.findIndex((word, at) => at > 1 && word === words[0]);
  return end > 2 && /^(?:is|was|are|were|has|had)$/.test(words[end + 1] ?? '') ? words.slice(end + 1) : words;
}

/** "Ann Low (she was a Marsh) is": what stands in brackets is passed over. */
export function withoutAsides(words: readonly string[]): readonly string[] {
  const open = words.indexOf('(');
  const close = words.indexOf(')', open);
  const isLast = close === words.length - 1;
  return open === -1 || close === -1 || isLast ? words : [...words.slice(0, open), ...words.slice(close + 1)];
}

/** "Ivy, 91 (this is Ann's mum)", "Ivy – that's Ann's mum": what a bracket or a dash opens needs no verb. */
export function withoutThisIs(words: readonly string[]): readonly string[] {
  const last = words.length - 3;
  const isSaid = last >= 0 && /^[([–—-] (?:this|that) (?:is|'s|was)$/.test(words.slice(last).join(' '));
  return isSaid ? words.slice(0, last + 1) : words;
}

/** "Is not, as stated in the referral, her aunt": where it was said is passed over. */
export function withoutSource(words: readonly string[]): readonly string[] {
  const from = words.findIndex((word, at) => word === ',' && words[at + 1] === 'as');
  const to = words.indexOf(',', from + 1);
  return from === -1 || to === -1 ? words : [...words.slice(0, from), ...words.slice(to + 1)];
}

/** "Is not only her aunt but", "isn't just her grandad": and that too. */
export function withoutMerely(words: readonly string[], { head }: NounPhrase): readonly string[] {
  const isOwned = head.type === 'kin' && head.anchor !== undefined;
  const merely = /(?:^| )(?:not|n't) (?:only|just|merely|simply)$/;
  return isOwned && merely.test(words.join(' ')) ? words.slice(0, -2) : words;
}

/** "Described himself to the duty team as", "described to police as": to whom. */
export function withoutAudience(words: readonly string[]): readonly string[] {
  const to = words.findIndex(
    (word, at) =>
      word === 'to' && /^(?:himself|herself|themselves|described|introduced|given|named)$/.test(words[at - 1] ?? ''),
  );
  const as = words.indexOf('as', to);
  return to === -1 || as === -1 || words[to + 1] === 'be' ? words : [...words.slice(0, to), ...words.slice(as)];
}

/** "Believed at the time to be": when they thought so. */
export function withoutWhen(words: readonly string[]): readonly string[] {
  const said = ` ${words.join(' ')} `;
  const plain = said.replace(
    / (?:at (?:the time|that time|first|one time|one point)|for (?:some|many|several|a few|\p{L}+) (?:time|years|months|weeks)|originally|initially|previously|formerly)(?= )/gu,
    '',
  );
  return plain === said ? words : plain.trim().split(' ');
}

/** "Ann, 42, is …", "Ann, nearly 16, is …", "Ann (42) is …", "Ann in Y5 is …": the age says nothing of what she is. */
export function withoutAge(words: readonly string[]): readonly string[] {
  const age =
    /^(?:, (?:(?:aged|nearly|almost|just|now|turned|rising|only) ){0,2}\d{1,2} ,|in (?:y\d{1,2}|(?:y|yr|year) \d{1,2}|reception)|(?:is|was) (?:now |nearly |only |just )?\d{1,2} ,? ?(?:and|but)) /;
  return withoutFirst(withoutAgeInBrackets(words), age);
}

/** "Ann (42) – aunt". */
export function withoutAgeInBrackets(words: readonly string[]): readonly string[] {
  return withoutFirst(words, /^\( (?:aged )?\d{1,2} \) /);
}

/** What follows the words with which the pattern, which ends in a space, says they begin. */
function withoutFirst(words: readonly string[], pattern: RegExp): readonly string[] {
  const first = pattern.exec(`${words.join(' ')} `);
  return first ? words.slice(first[0].trim().split(' ').length) : words;
}

/** "Joan, a retired nurse and the sister of Ann": what somebody does, before what they are. */
export function withoutWork(words: readonly string[], { head }: NounPhrase): readonly string[] {
  const owned = head.type === 'kin' && head.anchor !== undefined && head.names.length === 0;
  const work = /^[,–—-] (?:an?|the) (?:[\p{L}'’-]+ ){1,6}and$/u;
  return owned && work.test(words.join(' ')) && !words.some((word) => /^(is|was|are|were)$/.test(word))
    ? words.slice(0, 1)
    : words;
}

const ageAndPlace = /^(?:alive |living )?, (?:aged )?\d{2} ,(?: (?:of|in|from))? [\p{L}-]+(?: [\p{L}-]+)? ,$/u;

/** "Joan Low, 91, Hull, Ann's mother": how old somebody is and where they live, before whose kin. */
export function withoutWhere(words: readonly string[], { head }: NounPhrase): readonly string[] {
  const isOwned = head.type === 'kin' && head.anchor !== undefined;
  return isOwned && ageAndPlace.test(words.join(' ')) ? words.slice(-1) : words;
}

/** "Joan, formerly Ann's foster carer", "Al, now Bea's husband": when, before what somebody is. */
export function withoutNowOrOnce(words: readonly string[], { head }: NounPhrase): readonly string[] {
  const owned = head.type === 'kin' && head.anchor !== undefined && head.names.length === 0;
  const isTime = /^(formerly|previously|once|now|currently|still|also|both)$/.test(words[1] ?? '');
  return owned && words.length === 2 && isTime ? words.slice(0, 1) : words;
}
