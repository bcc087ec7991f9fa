/** Among which families a given name is borne, for words that mean one relative in one language and another in the next: "Mami Amarjit" is no mother. */
import type { Tradition } from '#graph/kinship/term-table.ts';
import { foldName } from './fold-name.ts';
import type { GivenNameList } from './given-name-list.ts';
import { african, eastAsian } from './given-names/african-and-east-asian.ts';
import { chineseFamilies, vietnameseFamilies } from './given-names/chinese-and-vietnamese.ts';
import { polishPetForms, portuguese, romanianFamilies, spanish } from './given-names/european-families.ts';
import { polish, romanian, western } from './given-names/european.ts';
import { albanian, greekAndCypriot, hungarianAndBaltic } from './given-names/balkan-baltic-and-greek.ts';
import {
  eastAfrican,
  eritreanAndEthiopian,
  francophoneAfrican,
  zimbabweanAndSouthAfrican,
} from './given-names/east-and-southern-african.ts';
import { afghan, iranian, kurdish } from './given-names/iranian-and-afghan.ts';
import { koreanAndJapanese } from './given-names/jewish-korean-and-japanese.ts';
import { arabic, somali, turkishKurdish } from './given-names/middle-east-and-horn.ts';
import { filipino, himalayan, southIndianAndSriLankan } from './given-names/south-indian-himalayan-and-filipino.ts';
import { indian, muslim, sikh } from './given-names/south-asian-and-muslim.ts';
import { bengali, gujarati, pakistani, sikhFamilies } from './given-names/south-asian-families.ts';
import { ghanaian, igbo, yoruba } from './given-names/west-african-families.ts';

const bearers: readonly (readonly [readonly Tradition[], readonly GivenNameList[]])[] = [
  [
    ['south-asian', 'gujarati', 'south-indian', 'nepali'],
    [indian, sikh, sikhFamilies, gujarati],
  ],
  [['south-asian'], [bengali, pakistani]],
  [['south-asian', 'arabic', 'somali', 'turkish-kurdish', 'persian'], [muslim]],
  [['arabic'], [arabic]],
  [['somali'], [somali]],
  [['turkish-kurdish'], [turkishKurdish, kurdish]],
  [['persian'], [iranian, afghan]],
  [['greek'], [greekAndCypriot]],
  [['albanian'], [albanian]],
  [['hungarian', 'baltic'], [hungarianAndBaltic]],
  [['south-indian'], [southIndianAndSriLankan]],
  [['nepali'], [himalayan]],
  [['filipino'], [filipino]],
  [['eritrean-ethiopian'], [eritreanAndEthiopian]],
  [['swahili'], [eastAfrican]],
  [['southern-african'], [zimbabweanAndSouthAfrican]],
  [['french'], [francophoneAfrican]],
  [['korean'], [koreanAndJapanese]],
  [['west-african'], [african, yoruba, igbo, ghanaian]],
  [
    ['chinese', 'vietnamese'],
    [eastAsian, chineseFamilies, vietnameseFamilies],
  ],
  [['polish'], [polish, polishPetForms]],
  [
    ['romanian', 'romani'],
    [romanian, romanianFamilies],
  ],
  [
    ['portuguese-spanish', 'filipino'],
    [portuguese, spanish],
  ],
  [['portuguese-spanish', 'italian'], [western]],
];

const traditions: ReadonlyMap<string, ReadonlySet<Tradition>> = collect();

function collect(): Map<string, Set<Tradition>> {
  const found = new Map<string, Set<Tradition>>();
  for (const [families, lists] of bearers)
    for (const { female, male } of lists)
      for (const name of `${female} ${male}`.split(' ')) {
        const key = foldName(name);
        found.set(key, new Set([...(found.get(key) ?? []), ...families]));
      }
  return found;
}

/** The traditions whose families give the name; none for one that all of them may. */
export function traditionsOfName(name: string): ReadonlySet<Tradition> {
  return traditions.get(foldName(name)) ?? new Set();
}
