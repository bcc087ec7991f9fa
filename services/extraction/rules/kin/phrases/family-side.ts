/** The side of the family, told after a kin word. Pure grammar. */
import type { Item } from './items.ts';

export interface SaidSide {
  readonly side: 'maternal' | 'paternal';
  readonly to: number;
}

const parents = '(maternal|paternal)';
const owners = '(?:(?:my|his|her|their|the|our) )?';
const sides = [
  // "On her dad's side (of the family)", "mums side", "from the paternal family".
  String.raw`(?:(?:on|from|of) )?${owners}${parents}(?: ?'?s)? side(?: of (?:the|his|her|their|our|my) family)?`,
  String.raw`(?:on|from|of) ${owners}${parents}(?: ?'?s)? family`,
  // "And one on her mum's."
  String.raw`on ${owners}${parents} ?'?s(?= [.,;:)]| and |$)`,
];
const sideWords = sides.map((side) => new RegExp(`^${side}(?= |$)`));

/** "On her dad's side", "Mum's side of the family", "from the paternal family", which begins at this item. */
export function sidePhraseAt(items: readonly Item[], at: number): SaidSide | undefined {
  const words = items
    .slice(at, at + 10)
    .map((item) => parentOf(item) ?? item.lower)
    .join(' ');
  const found = sideWords.map((side) => side.exec(words)).find((one) => one !== null);
  if (!found) return undefined;
  return { side: found[1] === 'maternal' ? 'maternal' : 'paternal', to: at + found[0].split(' ').length };
}

/** "Mum", "tata": whose side it is, in any language. */
function parentOf(item: Item): SaidSide['side'] | undefined {
  const [step, ...more] = item.type === 'kin' ? (item.kin.readings.find(({ path }) => path)?.path ?? []) : [];
  if (step?.step !== 'parent' || more.length > 0 || step.sex === 'unknown' || step.nature !== undefined)
    return undefined;
  return step.sex === 'female' ? 'maternal' : 'paternal';
}

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
