/** Words between two phrases by which one is the other: "is", "was always", "is said to be", a colon after a label. */
import { inSequence } from '#services/pattern-source.ts';
import { isOneself } from '../phrases/first-person.ts';
import { isAlways } from '../phrases/one-step-kin.ts';
import { titleOf } from '../../names/titles.ts';
import { isEntry, onCertificate } from './entry-links.ts';
import { wordsOf } from '../phrases/item-words.ts';
import type { Item } from '../phrases/items.ts';
import type { Between } from './link.ts';
import { afterCalling } from '../phrases/after-calling.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { withoutAge, withoutWhen } from './words-passed-over.ts';

const copula = /^(include|includes|included|is|was|are|were|be|been|being|becomes?|became|'s|'re|'m|am|=|means)$/;

export const doubt =
  /^(\?|allegedly|apparently|supposedly|possibly|probably|putatively|maybe|perhaps|reportedly|rumoured|said|believed|thought|claims?|claimed|claiming|might|may|could|alleged|meant|presumed|described)$/;

const filler = new RegExp(
  inSequence(
    '^(one|third|fourth|middle|also|actually|really|still|now|then|just|only|merely|simply|both|all|indeed|of|course|certainly|definitely|technically|legally|biologically|always|currently|by|blood|to|be|as|the|her|his|very|much|well|own|once|a|an|known|there|here|rather|even|been|being|registered|recorded|named|listed|down|in|fact|and|who|that|which|got|have|has|had|so|like|more|longer|therefore|thus|accordingly|hence|consequently|any|,|:)',
    '$',
  ),
);

/** "Should be recorded as". */
const shouldBeRead = new RegExp(
  inSequence(
    '^(?:(?:is|are|was|were) to|should|must|ought to|needs to|to) (?:now |instead |ever )?(?:be|have been) ',
    '(?:recorded|read|listed|shown|entered|described|noted|written|named|referred to|put|regarded|treated)(?: (?:down|up|anywhere|again))? as',
    '(?: an?| the)?$',
  ),
);

/** "I write as her grandmother". */
const writesAs =
  /^(?:am |'m )?(?:write|writing|speak|speaking|ring|ringing|say this|come|here)(?: to you)?(?: today| now)? as$/;

const stands = /(?:^|[.,;] )(?:and |then )?(?:beside|behind|alongside|above|below|with|near|next to)$/;

/** "Stood godfather" is said of nobody else. */
function isGodparent({ head }: NounPhrase): boolean {
  return head.type === 'kin' && head.kin.readings.every(({ kind }) => kind === 'godparent');
}

export const mistaken = /^(wrongly|incorrectly|mistakenly|erroneously)$/;
/** "Recorded in error as", "is often mistaken for". */
export const inError = /\b(?:in error|by mistake) as(?: an?| the)?$|\bmistaken (?:for|as)(?: an?| the)?$/;

export function isCopula(between: Between): boolean {
  const { items, left, right } = between;
  const words = afterLabel(between, withoutWhen(withoutAge(between.words)));
  // "Beside him is Uncle Al": where Al stands.
  if (stands.test(wordsOf(items, Math.max(0, left.from - 3), left.from))) return false;
  if (pointsAtAnother(between)) return false;
  // "The boys are by his first wife."
  if (words.at(-1) === 'by') return false;
  // "He isn't blood, her grandad was Al."
  if (/\b(?:blood|here|there) ,$/.test(words.join(' '))) return false;
  // "Her husband isn't well and her lad …": only "as well" says nothing.
  if (words.some((word, at) => word === 'well' && words[at - 1] !== 'as')) return false;
  if (isEntry(between) || isConfirmed(between)) return true;
  if (words.length === 1 && words[0] === ':')
    return (
      !isAddressed(items, right) && (left.head.type === 'kin' ? !areNamed(left, right) : labels(items, left, right))
    );
  if (isTurnOfPhrase(between, words)) return true;
  // "Ann, who lives next door, is …": the verb of the sentence is the last one.
  const verb = words.findLastIndex((word) => copula.test(word));
  // "At Dad's, Colin was well", "at Mum's house Colin": an s that owns is no verb.
  const owns = items[left.to]?.type === 'possessive';
  if (owns && words[1] === ',' && right.head.type === 'names') return false;
  if (verb === 0 && !owns && left.head.type === 'kin' && afterCalling(items, left.to + 1) === right.from) return true;
  const aside = /^(who|which)$/.test(words.find((word) => word !== ',') ?? '') && verb > 1;
  if (aside && words.slice(verb + 1).every((word) => filler.test(word))) return true;
  return (
    words.some((word) => copula.test(word)) &&
    words.every((word) => copula.test(word) || filler.test(word) || doubt.test(word))
  );
}

/** "Father - believed to be Al": the dash after a label is as good as a colon. */
function afterLabel({ left: { from, head } }: Between, words: readonly string[]): readonly string[] {
  const isLabel = from === 0 && head.type === 'kin' && head.names.length === 0 && !head.anchor;
  return isLabel && words.length > 1 && /^[–—-]$/.test(words[0] ?? '') ? [':', ...words.slice(1)] : words;
}

/** "That's Ann and that's Uncle Al". */
function pointsAtAnother({ items, left, words }: Between): boolean {
  const pointing = /^(?:that|this|here) (?:is|was|'s)$/;
  return (
    /^(?:(?:,|and|then) )+that (?:is|was|'s)$/.test(words.join(' ')) &&
    pointing.test(wordsOf(items, left.from - 2, left.from))
  );
}

/** Whether the words equate the two without a plain "is". */
function isTurnOfPhrase({ items, left, right }: Between, words: readonly string[]): boolean {
  const said = words.join(' ');
  if (isParent(left) && heldToBe.test(said) && isEndOfClause(items[right.to])) return true;
  if (words.some((word) => mistaken.test(word)) && /^(as|be)$/.test(words.at(-1) ?? '')) return true;
  if (shouldBeRead.test(said) || (inError.test(said) && words.length < 11)) return true;
  if (left.head.type === 'kin' && namings.some((naming) => naming.test(said))) return true;
  return (isGodparent(right) && stoodAs.test(said)) || (isOneself(left) && writesAs.test(said));
}

/** Words after a kin word by which a name says who that is. */
const namings: readonly RegExp[] = [
  // "Her husband, a plumber, is called Al".
  /^(?:, who .+ , )?(?:is|was) (?:called|named)$/,
  // "Her new partner is a man called Al".
  /^(?:is|was|'s) (?:now )?(?:an?|this|some) (?:\p{L}+ ){0,2}?(?:man|woman|lady|guy|bloke|fella|feller|chap|gentleman|lad|lass|girl|male|female) (?:called|named|by the name of|known as)$/u,
  // "Father named as Al Pike", "Father given as Al", "Father named on BC as Al".
  new RegExp(String.raw`^(?:was |is )?(?:named|given|recorded|listed|shown|entered)(?: ${onCertificate})? as$`),
];
/** "Father believed Al Pike." */
const heldToBe =
  /^(?:believed|thought|understood|assumed|presumed|rumoured|likely|poss|possibly|probably|alleged|allegedly|reportedly|reported)$/;

function isEndOfClause(item: Item | undefined): boolean {
  return item === undefined || /^[.,;()]$/.test(item.lower);
}

const stoodAs = /^,? ?(?:who )?(?:has |had )?(?:stood|stands)(?: as)?(?: an?| the)?$/;

/** "Al Pike confirmed as father", "has been confirmed by DNA to be Leo's father"; "not yet confirmed as the father" says nothing. */
function isConfirmed({ left, right, words }: Between): boolean {
  if (left.head.type !== 'names' || right.head.type !== 'kin' || !isParent(right)) return false;
  const said = words.join(' ');
  // "Ann named the father" tells what she did.
  const isOfSubject = /^,? ?(?:is|was|has|have)\b| (?:as|to be)$/.test(said) || right.head.determiner === 'none';
  return isOfSubject && right.from - left.to === words.length && confirmed.test(said);
}

function isParent({ head }: NounPhrase): boolean {
  return head.type === 'kin' && isAlways(head.kin, 'parent');
}

const confirmed = new RegExp(
  inSequence(
    '^(?:,? ?(?:has|have|is|was|been|now|also|formally|legally|since) )*',
    '(?:confirmed|established|proved|proven|acknowledged|named|registered)',
    '(?: (?:on|by|through) (?:(?:the|a|dna|birth|certificate|test|testing|court) ?)+)?(?: ?(?:as|to be))?$',
  ),
);

/** "Half-brother Al: father Bob": nobody has both names. */
function areNamed({ head: left }: NounPhrase, { head: right }: NounPhrase): boolean {
  return left.type === 'kin' && right.type === 'kin' && left.names.length > 0 && right.names.length > 0;
}

/** "Mum: \"Al, you let him in\"": who is spoken to, not who speaks. */
function isAddressed(items: readonly Item[], { to }: NounPhrase): boolean {
  const next = items[to + 1];
  return items[to]?.lower === ',' && next?.type === 'pronoun' && next.pronoun.who === 'second';
}

/** "Derek: uncle." says what Derek is; "DS Foyle: the aunt, Joan, is …" says who told it, and the name after the comma is the aunt. */
function labels(items: readonly Item[], { head }: NounPhrase, right: NounPhrase): boolean {
  const office =
    head.type === 'names' &&
    head.names.some(({ name }) => titleOf(name.title?.split(' ')[0] ?? '')?.office !== undefined);
  const named = items[right.to]?.lower === ',' && items[right.to + 1]?.type === 'name';
  return !office && !named && /^[.,;()]$/.test(items[right.to]?.lower ?? '.');
}
