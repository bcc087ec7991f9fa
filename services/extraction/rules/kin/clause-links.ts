/** What stands between two phrases of a sentence, if it ties them: a copula, an apposition, "married", "has", "born to". */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';

export interface Link {
  readonly type: 'is' | 'apposed' | 'married' | 'has' | 'born';
  readonly negated: boolean;
  readonly hearsay: boolean;
  /** "Like a sister": said of somebody who is not one. */
  readonly simile: boolean;
}

const copulas = /^(is|was|are|were|be|been|being|becomes?|became|'s|'re|'m|am|=|means)$/;
const negations = /^(not|n't|never|no|isn't|wasn't|aren't|weren't|neither|nor)$/;
const doubt =
  /^(allegedly|apparently|supposedly|possibly|maybe|perhaps|reportedly|rumoured|said|believed|thought|claims?|claimed|claiming|might|may|could|alleged|meant|presumed|described)$/;
const skipped =
  /^(also|actually|really|still|now|then|just|only|both|indeed|of|course|certainly|definitely|technically|legally|biologically|always|currently|by|blood|to|be|as|the|her|his|very|much|well|own|once|a|an|known|there|here|rather|even|apparently|allegedly|supposedly|possibly|maybe|perhaps|reportedly|rumoured|said|believed|thought|been|being|registered|recorded|named|listed|described|down|in|fact|and|who|that|which|got|have|has|had|so|like)$/;
const married = /^(married|marries|marry|wed|wedded|m|m\.|remarried|engaged|husband|partnered)$/;

/** The tie between two neighbouring phrases, `undefined` where the words between them make none. */
export function linkBetween(items: readonly Item[], left: NounPhrase, right: NounPhrase): Link | undefined {
  const between = items.slice(left.to, right.from).filter((item) => item.lower !== '"' && item.lower !== '”');
  const words = between.map((item) => item.lower);
  if (words.length === 0) return undefined;
  const negated = words.some((word) => negations.test(word));
  const hearsay = words.some((word) => doubt.test(word));
  const type = typeOf(words, items, right);
  return type ? { type, negated, hearsay, simile: words.includes('like') } : undefined;
}

function typeOf(words: readonly string[], items: readonly Item[], right: NounPhrase): Link['type'] | undefined {
  const core = words.filter((word) => !negations.test(word));
  if (core.length > 7) return undefined;
  if (
    core.some((word) => married.test(word)) &&
    core.every(
      (word) =>
        married.test(word) ||
        skipped.test(word) ||
        copulas.test(word) ||
        /^(to|with|later|since|in|,|who|first|second|secondly|\d{4}|\.|get|getting|off)$/.test(word),
    )
  )
    return 'married';
  if (
    /^(b|b\.|born)$/.test(core.find((word) => !skipped.test(word) && !copulas.test(word)) ?? '') &&
    /^(to|of)$/.test(core.at(-1) ?? '')
  )
    return 'born';
  if (
    core.some((word) => copulas.test(word)) &&
    core.every((word) => copulas.test(word) || skipped.test(word) || doubt.test(word) || word === ',' || word === ':')
  )
    return 'is';
  if (core.length === 1 && core[0] === ':') return 'is';
  if (
    core.some((word) => /^(have|has|had|'ve|having|got)$/.test(word)) &&
    core.every((word) =>
      /^(have|has|had|'ve|having|got|'s|also|now|only|just|already|another|between|them|and)$/.test(word),
    )
  )
    return 'has';
  if (core.length === 2 && core[0] === "'s" && core[1] === 'got') return 'has';
  return apposed(core, items, right) ? 'apposed' : undefined;
}

/** "X, his brother," "X (mat aunt)", "X – MGM", "X | nana". A list of people is not an apposition. */
function apposed(core: readonly string[], items: readonly Item[], right: NounPhrase): boolean {
  if (right.head.type !== 'kin' || core.length !== 1 || !/^[,(:|/–—-]$/.test(core[0] ?? '')) return false;
  if (right.head.names.length > 0) return false;
  const next = items[right.to]?.lower;
  if (core[0] === '(') return next !== undefined && /^[),;/]$/.test(next);
  const listed = next !== undefined && /^(and|&|\+)$/.test(next);
  if (core[0] === ',')
    return (
      !listed &&
      (right.head.anchor !== undefined || right.head.determiner === 'a' || next === undefined || /^[,.;)]$/.test(next))
    );
  return !listed;
}
