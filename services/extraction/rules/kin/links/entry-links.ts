/** Words that speak of an entry: "recorded as", "the minutes had him as", "I had written that"; what stands elsewhere is often put right. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Between } from './link.ts';

const entry = new RegExp(
  inSequence(
    '^(had|has|have|recorded|records?|listed|lists?|showed|shows?|named|names|put|described|describes|entered|gave|gives|registered|introduced|identified|identifies|confirmed|got|record|recording|write|writing|wrote|written|list|listing|enter|describe|name|show)',
    '$',
  ),
);

/** Where a birth is registered, which is no mere entry. */
export const onCertificate = String.raw`on (?:the |her |his |their )?(?:birth cert(?:ificate)?s?|b\/cert|b\/c|bc)`;
const registered = new RegExp(String.raw`(?:^| )${onCertificate} as$`);

/** "Minutes had Mr Pike as MGF", "recorded Fay Dunn as \"Leo's aunt\"": an entry of somebody's. */
export function isEntry({ words, items, left, right }: Between): boolean {
  const { from } = left;
  const said = words.join(' ');
  // "Named by Mum as Al Pike": she is not he.
  const isAgent = items[from - 1]?.lower === 'by' && right.head.type === 'names';
  // "A lady she introduced as her aunt": whom she brought.
  const introduces = left.head.type === 'pronoun' && /^introduced as(?: an?| the)?$/.test(said);
  if (introduces || registered.test(said)) return false;
  return (
    shownAs.test(said) ||
    putDownAs.test(said) ||
    saysOfSelf.test(said) ||
    standsElsewhere.test(said) ||
    posesAs.test(said) ||
    wasThought.test(said) ||
    (/^(?:down )?as$/.test(said) && !isAgent && isPutBefore(items, from)) ||
    (said === 'to be' && understood.test(items[from - 1]?.lower ?? ''))
  );
}

/** "The minutes had", "my report referred to": a verb of putting down stands before whom it puts down. */
function isPutBefore(items: readonly Item[], from: number): boolean {
  const words = items.slice(Math.max(0, from - 6), from).map(({ lower }) => lower);
  return words.slice(-3).some((word) => entry.test(word)) || refersTo.test(words.join(' '));
}

/** What people refer to somebody as may be a courtesy; what a record does is an entry. */
const refersTo =
  /\b(?:i|we|minutes|reports?|letter|notes?|referral|form|records?|log|chronology|e-?mail|school|police|statement|assessment) (?:\S+ )?refer(?:s|red|ring)? to$/;

/** "Was assumed to be", "had understood Ann to be": by now they know better, or no worse. */
const wasThought =
  /^,? ?(?:who )?(?:was|were|had been) (?:\p{L}+ )?(?:assumed|thought|believed|understood|presumed|taken|supposed) (?:to be|as)(?: an?| the)?$/u;
const understood = /^(understood|believed|thought|assumed|presumed|supposed|considered)$/;

/** "Mr Pike, shown as uncle, …". */
const shownAs = new RegExp(
  inSequence(
    '^[,(]? ?(?:wrongly |previously |originally |formerly |initially )?',
    '(?:shown|recorded|listed|described|introduced|entered|put|registered|given|spoken of|referred to)(?: down)?',
    String.raw`(?: (?:on|in|by|at)(?: \p{L}+){1,4})? as(?: an?| the)?$`,
  ),
  'u',
);

/** "Al Pike is down on our system as", "was put down as", "is referred to throughout as". */
const putDownAs = new RegExp(
  inSequence(
    "^,? ?(?:is|was|are|were|'s|has been|had been|(?:keeps?|kept)(?: on)? (?:being|getting)) (?:still |wrongly |also |now )*",
    '(?:put down|written (?:up|down)|recorded|listed|described|entered|down|referred to|spoken of)',
    String.raw`(?: (?:on|in|by|throughout|there|here)(?: \p{L}+){0,3})? as$`,
  ),
  'u',
);

/** "Mrs Hill described herself as", "signed in as", "gave her relationship as": what people say that they are. */
const saysOfSelf = new RegExp(
  inSequence(
    '^,? ?(?:who )?(?:has |had )?',
    anyOf(
      '(?:described|describes|introduced|introduces|presented|presents|listed|put|styled|styles|announced|named) (?:himself|herself|themselves|themself)(?: down)?',
      String.raw`sign(?:ed|s|ing)(?: in| (?:the|our|a|his|her) (?:[\p{L}'’-]+ ?){1,4})?`,
      String.raw`(?:gave|gives|put|listed|stated) (?:his|her|their) (?:relationship|relation)(?: to \p{L}+)?`,
    ),
    ' (?:as|to be)(?: an?| the)?$',
  ),
  'u',
);

/** "Posing as her cousin", "passed herself off as". */
const posesAs =
  /^,? ?(?:who |and )?(?:has |had |is |was )*(?:pos(?:es|ed|ing) as|pass(?:es|ed|ing) (?:himself|herself) off as|(?:purport|pretend)(?:s|ed|ing)? to be)(?: an?| the)?$/u;

/** "Is described in the police record as"; but a birth certificate is no mere entry. */
const standsElsewhere = new RegExp(
  inSequence(
    "^,? ?(?:who )?(?:is|was|are|were|'s|has been|had been) ",
    String.raw`(?:(?:\p{L}+ )?(?:recorded|listed|shown|noted|entered|logged|described|minuted|named) )?(?:down )?(?:on|in|by|at)`,
    String.raw`(?: (?!birth|certificate|register)[\p{L}\d.’'-]+){1,8} as(?: an?| the)?$`,
  ),
  'u',
);

/** "Is recorded as": it stands so as far as nothing corrects it. */
export function isRecordedAs(words: readonly string[]): boolean {
  return recordedAs.test(words.join(' '));
}

const recordedAs =
  /^,? ?(?:who )?(?:is|was|are|were|'s|has been|had been) (?:\p{L}+ )?(?:recorded|listed|shown|noted|entered|logged|described|minuted)(?: (?:on|in|by)(?: \p{L}+){1,3})? as(?: an?| the)?$/u;

/** "I had written that Nan was MGM": put right by now, or about to be. */
export function wasWritten(items: readonly Item[], at: number): boolean {
  const words = items.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  return /\bhad (?:previously |wrongly )?(?:written|recorded|put|noted|entered|typed)(?: down)? that(?: the| a)?(?: \p{L}+)?$/u.test(
    words.join(' '),
  );
}

/** "Do not record Al as her brother", "please don't put him down as his dad": whoever says so says that he is not. */
export function isForbidden(items: readonly Item[], { from }: NounPhrase, words: readonly string[]): boolean {
  const before = items.slice(Math.max(0, from - 3), from).map(({ lower }) => lower);
  return /^(?:down )?as(?: an?| the)?$/.test(words.join(' ')) && forbidden.test(before.join(' '));
}

const forbidden = new RegExp(
  inSequence(
    "(?:^|.* )(?:not|n't|never|stop) ",
    anyOf(
      'have (?:recorded|written|put|listed|entered|named|described|shown|had)|record|write|put|list|enter|name',
      'describe|note|show|recording|writing|putting|listing|describing',
    ),
    '$',
  ),
);

/** "By mistake Fay was put down as her aunt." */
export function isByMistake(items: readonly Item[], { from }: NounPhrase): boolean {
  const before = items.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  return /(?:^|.* )(?:by mistake|in error|wrongly|mistakenly|erroneously) ?,?$/.test(before.join(' '));
}

/** "I'd put Fay down as her aunt", "we had Fay filed as MGM": whoever tells what once stood there puts it right. */
export function isPutRight(items: readonly Item[], { from }: NounPhrase, words: readonly string[]): boolean {
  const [before, after] = [wordsOf(items, Math.max(0, from - 4), from), words.join(' ')];
  if (/^(?:down )?as(?: an?| the)?$/.test(after) && putBefore.test(before)) return true;
  return /^(?:down|filed|recorded|listed|entered|written down) as(?: an?| the)?$/.test(after) && hadBefore.test(before);
}

const putBefore =
  /(?:^| )(?:i|we) (?:'d|had)(?: first| originally| previously| initially| already| mistakenly)? (?:put|recorded|written|noted|entered|listed|logged|filed)$/;
const hadBefore = /(?:^| )(?:i|we) (?:'d|had)$/;
