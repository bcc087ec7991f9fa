/** Words between two phrases that give one to the other: "has a son", "share the same father", "was born to". */
import { isSpouse } from '../phrases/one-step-kin.ts';
import type { Item } from '../phrases/items.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Between } from './link.ts';

const having = /^(have|has|had|'ve|having|fathered|bore)$/;

/** "Has since had", "went on to have". */
const havingFiller =
  /^(got|also|now|only|just|already|another|and|since|then|later|recently|previously|subsequently|together|both|currently|still|once|went|gone|on|to|do|does|did|'s)$/;

/** "Aiden b. Shane came to the ward": who comes after the birth does something and begins a sentence. */
const acts =
  /^(is|was|has|had|came|comes|went|visited|attended|attends|arrived|rang|called|phoned|said|says|told|present|absent|not|moved|left|returned|denied|denies)$/;

/** "Karen b. to Moira", "was born to", "Aiden b. Karen", "Al and Bea are by his first wife Cy". */
export function isBorn({ words, items, left, right }: Between): boolean {
  if (words.join(' ') === 'to' && isBirthOf(items, left)) return true;
  const placed =
    /^(?:(?:,|is|was|the) )*(?:one|eldest|oldest|youngest|middle|second|third|fourth|fifth) of (?:\w+) (?:(?:born )?to|of)$/;
  if (placed.test(words.join(' '))) return true;
  if (/^(?:, )?(?:is|are|was|were) (?:both |all |each )?by$/.test(words.join(' '))) return isSpouse(right);
  const [first, ...rest] = words.filter((word) => !/^(was|is|who|,|\.)$/.test(word));
  if (first === undefined || !/^(b|born)$/.test(first)) return false;
  return rest.length === 0
    ? words.includes('.') && right.head.type === 'names' && !acts.test(items[right.to]?.lower ?? '')
    : /^(to|of)( the)?$/.test(rest.slice(rest.at(-1) === 'the' ? -2 : -1).join(' ')) && rest.length < 6;
}

/** "Birth of Al to Bea Low (17)". */
export function isBirthOf(items: readonly Item[], { from }: Pick<NounPhrase, 'from'>): boolean {
  return items[from - 1]?.lower === 'of' && items[from - 2]?.lower === 'birth';
}

/** "She's a twin, Ann", "he'd a son before, Al", "he's two girls": what nobody is by themselves is had. In "he's a good lad, Al" he is it. */
function isContractedHaving(words: readonly string[], items: readonly Item[], { from, to, head }: NounPhrase): boolean {
  if (head.type !== 'kin' || words.length !== 1 || !/^'[sd]$/.test(words[0] ?? '')) return false;
  const [step] = head.kin.readings[0]?.path ?? [];
  if (words[0] === "'d" || head.count > 1) return head.determiner !== 'none' && step !== undefined;
  const before = items.slice(from, to).findIndex(({ type }) => type === 'kin');
  const isPlain = items.slice(from + 1, from + before).every(({ lower }) => isOfRow.test(lower));
  return head.determiner === 'a' && head.names.length > 0 && isPlain && step !== undefined && step.step !== 'parent';
}

/** "An older brother": what tells one of several apart. */
const isOfRow = /^(?:older|elder|younger|big|little|twin|half|step|other|second|grown|grown-up|actual|real)$/;

export function isHaving({ words, right, items }: Between): boolean {
  if (right.head.type !== 'kin' || right.head.anchor) return false;
  if (/^(?:both |all )?shares?d?$/.test(words.join(' '))) return items[right.from + 1]?.lower === 'same';
  if (words[0] === "'s" && /^(?:got|had)$/.test(words.at(-1) ?? '') && words.every(mayGoWithHaving)) return true;
  if (isContractedHaving(words, items, right)) return true;
  const said = withoutPlace(words.slice(words.findIndex((word) => !/^(?:,|who)$/.test(word))));
  return said.some((word) => having.test(word)) && said.every(mayGoWithHaving);
}

function mayGoWithHaving(word: string): boolean {
  return having.test(word) || havingFiller.test(word);
}

/** "Ann in Hull, who has two boys": where she is says nothing. */
function withoutPlace(words: readonly string[]): readonly string[] {
  const place = /^(?:in|at|from|near|of|over in|up in|down in) (?:\S+ ){1,3}, who /.exec(words.join(' '))?.[0];
  return place === undefined ? words : words.slice(place.trim().split(' ').length);
}
