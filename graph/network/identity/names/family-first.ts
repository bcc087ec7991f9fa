/** Chinese, Korean and Vietnamese names as their bearers write them, family name first: "Tran Van Duc", "Wang Jianhong". */
import { foldName } from './fold-name.ts';
import { isNameOrPetForm } from './nicknames.ts';

/** Common family names, after the census lists of these languages; those that are English given names too are left out. */
const families = new Set(
  `nguyen tran pham huynh hoang phan vu vo dang bui duong ngo dinh doan trinh truong luong lieu
  luu quach nghiem phung khuu vuong trieu
  chen wang zhang liu huang zhao wu zhou xu zhu guo gao luo zheng liang xie tang deng feng cao peng zeng xiao tian pan cai jiang yuan lin
  xue jia wei dai zhong liao zou xiong qiu qin hou shao meng qian duan ruan gong hao fang shen jin cui yao lu du ye su li hu he
  cheung chan wong leung lau cheng yeung ng tsang tse kwok chow yip yu tong tsui siu fung chiu tsoi
  lam lai mak poon kwan kwong tam tsui yuen yau yim hui szeto mok luk lui ngai shum shek tsim tso ho ip pang sze cheuk chui kwok fok fong au
  choi kwon hwang jeong yoon baek seo ahn jeon noh`.split(/\s+/),
);

/** Middle words that only Vietnamese names have: their bearer is called by the last word. */
const vietnameseMiddle = /^(van|thi)$/;

/** "Lo Mei-yan", "Park Min-seo": a given name of two syllables, the second small, as Hong Kong, Taiwan and Korea write it. */
const twoSyllables = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}$/u;

/** Whether the word is a Chinese, Korean or Vietnamese family name. */
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
  const [first, second, ...more] = words;
  const last = words.at(-1);
  if (first === undefined || second === undefined || last === undefined || words.length > 4) return undefined;
  if (more.length > 0 && isVietnamese(first, second)) return { family: first, given: [last, ...words.slice(1, -1)] };
  if (words.length === 2 && isBeforeTwoSyllables(first, second)) return { family: first, given: [second] };
  if (!isEastAsianFamily(first)) return undefined;
  if (isEastAsianFamily(last) ? !isFamily(first) || isFamily(last) : isFamily(last) && !isFamily(first))
    return undefined;
  return { family: first, given: words.slice(1) };
}

/** "Le Thi Thu Ha", "Le Van Hung": before "Thi" whatever the family name. */
function isVietnamese(first: string, second: string): boolean {
  const family = foldName(first);
  return (
    foldName(second) === 'thi' ||
    (vietnameseMiddle.test(foldName(second)) && (families.has(family) || shortFamilies.has(family)))
  );
}

/** Family names that stand for too much else where no middle word follows. */
const shortFamilies = new Set('le ly mai cao thai to ta ha la chu kieu an'.split(' '));

function isBeforeTwoSyllables(first: string, second: string): boolean {
  const isGiven = isNameOrPetForm(foldName(first)) && !/^(?:Lee|Kim)$/.test(first);
  return twoSyllables.test(second) && /^\p{Lu}\p{Ll}{1,6}$/u.test(first) && !isGiven;
}
