/** What somebody is, said before they are named: "The daughter of Al Low, she …", "Born in Leeds, the eldest son of Al and Bea Low, he …". */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

const verb =
  /^(is|was|has|had|lives|lived|works|worked|came|comes|went|grew|moved|made|took|left|attended|began|became|would|will|can|could|does|did|also|now|still|then|later|never|first|\p{L}{3,}ed)$/u;

/** Whether the kin phrase with its "of", at the sentence's start or after a participle's clause, speaks of the phrase after its comma. */
export function speaksOfNext(items: readonly Item[], here: NounPhrase, next: NounPhrase): boolean {
  const { head, from, to } = here;
  if (head.type !== 'kin' || !head.anchor || head.anchor.from <= from || head.names.length > 0) return false;
  const afterParticiple =
    /^(born|raised|brought|educated)$/.test(items[0]?.lower ?? '') && items[from - 1]?.lower === ',';
  if (from !== 0 && !afterParticiple) return false;
  return items[to]?.lower === ',' && next.from === to + 1 && isSubject(next) && verb.test(items[next.to]?.lower ?? '');
}

function isSubject({ head }: NounPhrase): boolean {
  if (head.type === 'names') return head.names.length === 1;
  return head.type === 'pronoun' && !head.pronoun.possessive && /^(male|female)$/.test(head.pronoun.who);
}
