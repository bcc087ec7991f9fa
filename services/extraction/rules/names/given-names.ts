/** The given names Kith knows and the sex they usually carry: `female` or `male` where tradition is clear, `unknown` where a name is borne by both. */
import type { Sex } from '#graph/model/kin-path.ts';
import { foldName } from './fold-name.ts';
import type { GivenNameList } from './given-name-list.ts';
import { african, eastAsian } from './given-names/african-and-east-asian.ts';
import { borneByBoth } from './given-names/borne-by-both.ts';
import { chineseFamilies, vietnameseFamilies } from './given-names/chinese-and-vietnamese.ts';
import { caribbean, english, irish, scottish, welsh } from './given-names/british-and-irish.ts';
import { otherEastern, polish, romanian, western } from './given-names/european.ts';
import { polishPetForms, portuguese, romanianFamilies, spanish } from './given-names/european-families.ts';
import { givenToday } from './given-names/given-today.ts';
import {
  albanian,
  greekAndCypriot,
  hungarianAndBaltic,
  southSlav,
  ukrainianAndRussian,
} from './given-names/balkan-baltic-and-greek.ts';
import {
  eastAfrican,
  eritreanAndEthiopian,
  francophoneAfrican,
  sierraLeoneanAndGambian,
  zimbabweanAndSouthAfrican,
} from './given-names/east-and-southern-african.ts';
import { afghan, iranian, kurdish } from './given-names/iranian-and-afghan.ts';
import { jewish, koreanAndJapanese } from './given-names/jewish-korean-and-japanese.ts';
import { filipino, himalayan, southIndianAndSriLankan } from './given-names/south-indian-himalayan-and-filipino.ts';
import { arabic, somali, turkishKurdish } from './given-names/middle-east-and-horn.ts';
import { publiclyListed } from './given-names/publicly-listed.ts';
import { indian, muslim, sikh } from './given-names/south-asian-and-muslim.ts';
import { bengali, gujarati, pakistani, sikhFamilies } from './given-names/south-asian-families.ts';
import { ghanaian, igbo, yoruba } from './given-names/west-african-families.ts';

const traditions: readonly GivenNameList[] = [
  english,
  scottish,
  irish,
  welsh,
  caribbean,
  polish,
  romanian,
  otherEastern,
  western,
  muslim,
  indian,
  sikh,
  african,
  eastAsian,
  givenToday,
  arabic,
  somali,
  turkishKurdish,
  bengali,
  pakistani,
  gujarati,
  sikhFamilies,
  yoruba,
  igbo,
  ghanaian,
  polishPetForms,
  romanianFamilies,
  portuguese,
  spanish,
  chineseFamilies,
  vietnameseFamilies,
  iranian,
  afghan,
  kurdish,
  albanian,
  southSlav,
  greekAndCypriot,
  hungarianAndBaltic,
  ukrainianAndRussian,
  eritreanAndEthiopian,
  eastAfrican,
  zimbabweanAndSouthAfrican,
  francophoneAfrican,
  sierraLeoneanAndGambian,
  southIndianAndSriLankan,
  himalayan,
  filipino,
  jewish,
  koreanAndJapanese,
  ...publiclyListed,
];

const sexes: ReadonlyMap<string, Sex> = collectSexes();

function collectSexes(): Map<string, Sex> {
  const found = new Map<string, Sex>();
  for (const tradition of traditions) {
    for (const sex of ['female', 'male'] as const) {
      for (const name of tradition[sex].split(' ')) {
        const key = foldName(name);
        const known = found.get(key);
        found.set(key, known === undefined || known === sex ? sex : 'unknown');
      }
    }
  }
  for (const name of borneByBoth.split(' ')) found.set(foldName(name), 'unknown');
  return found;
}

const englishNames: ReadonlySet<string> = new Set(
  `${english.female} ${english.male}`.split(' ').map((name) => foldName(name)),
);

/** Whether English families give the name. */
export function isEnglishName(name: string): boolean {
  return englishNames.has(foldName(name));
}

/** The usual sex of a given name (any case, accents ignored), or `undefined` where the name is not known. */
export function givenNameSex(name: string): Sex | undefined {
  const key = foldName(name);
  const known = sexes.get(key);
  if (known !== undefined || !key.includes('-')) return known;
  return sexes.get(key.slice(0, key.indexOf('-')));
}
