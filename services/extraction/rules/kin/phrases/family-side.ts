/** The side of the family, told after a kin word. Pure grammar. */
import type { Item } from './items.ts';

/** "(on) [his] dad's side", "on the maternal side", "through mother:" after a kin word. */
export function sideAt(
  items: readonly Item[],
  at: number,
): { readonly side: 'maternal' | 'paternal'; readonly to: number } | undefined {
  const words = items.slice(at, at + 6).map((item) => item.lower);
  const found =
    /^[(,]?\s?(?:on )?(?:my |his |her |their |the |our )?(mum|mam|mom|mother|maternal|dad|father|paternal)(?: 's)? side(?: \))?/.exec(
      words.join(' '),
    ) ?? (items[at + 3]?.lower === ',' && items[at + 4]?.type === 'name' ? null : throughParent.exec(words.join(' ')));
  // "Ted's mum (Pat)" is a name.
  const isWord = items[at + 1]?.type === 'word';
  const letters = isWord
    ? (/^\( (mat|pat|maternal|paternal)(?: \.)? \)/.exec(words.join(' ')) ??
      /^[–—-] (mat|pat|maternal|paternal)(?: \.)?(?= [:;,.)]|$)/.exec(words.join(' ')))
    : null;
  if (letters)
    return { side: letters[1]?.startsWith('m') ? 'maternal' : 'paternal', to: at + letters[0].split(' ').length };
  if (!found) return undefined;
  return {
    side: (found[1] ?? '').startsWith('m') ? 'maternal' : 'paternal',
    to: at + found[0].split(' ').filter((word) => word !== '').length,
  };
}

/** Where the parent is not named: "half-sister through her father(,) Al" says who he is. */
const throughParent =
  /^(?:through|via) (?:my |his |her |their |the |our )?(mum|mam|mom|mother|dad|father)(?= [:.,;)]|$)/;
