/** Chinese and Vietnamese names as their bearers write them, family name first: "Tran Van Duc", "Wang Jianhong". */
import { foldName } from './fold-name.ts';

/** Common family names, after the census lists of both languages; those that are English given names too are left out. */
const families = new Set(
  `nguyen tran pham huynh hoang phan vu vo dang bui duong ngo dinh doan trinh truong luong lieu
  chen wang zhang liu huang zhao wu zhou xu zhu guo gao luo zheng liang xie tang deng feng cao peng zeng xiao tian pan cai jiang yuan lin
  cheung chan wong leung lau cheng yeung ng tsang tse kwok chow yip yu tong tsui siu fung chiu tsoi`.split(/\s+/),
);

/** Middle words that only Vietnamese names have: their bearer is called by the last word. */
const vietnameseMiddle = /^(van|thi)$/;

/** Whether the word is a Chinese or Vietnamese family name. */
export function isEastAsianFamily(word: string): boolean {
  return families.has(foldName(word));
}

export interface OrderedName {
  readonly given: readonly string[];
  readonly family: string;
}

/**
 * The name's words in the order of English records where it is written family name first, else `undefined`. `isFamily` tells family names
 * known beside the table.
 */
export function readFamilyFirst(
  words: readonly string[],
  isFamily: (word: string) => boolean = () => false,
): OrderedName | undefined {
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || second === undefined || last === undefined || words.length > 4) return undefined;
  if (!isEastAsianFamily(first)) return undefined;
  if (words.length > 2 && vietnameseMiddle.test(foldName(second)))
    return { family: first, given: [last, ...words.slice(1, -1)] };
  if (isEastAsianFamily(last) ? !isFamily(first) || isFamily(last) : isFamily(last) && !isFamily(first))
    return undefined;
  return { family: first, given: words.slice(1) };
}
