/** Yoruba, Igbo, Akan and other Ghanaian words, and Caribbean English. Seniority matters there more than side: "Egbon" is any elder sibling. */
import type { TermTable } from '../term-table.ts';

export const westAfrican: TermTable = {
  tradition: 'west-african',
  reference: {
    'Pf Sm Wf:married': 'wofa yere, wɔfa yere',
    Pf: 'ìyá, iya mi, iya, nne, nne m, ɛna, eno, maame, maa mi, inna, uwa, maami, mama mi',
    Pm: 'bàbá mi, baba mi, nna, nna m, agya, papa m, uba, baami',
    S: 'ẹ̀gbọ́n, egbon, ẹgbọn, aburo, àbúrò, nwanne, nwanne m, onua, nua, yaya da kane',
    Sf: 'ẹ̀gbọ́n obìnrin, egbon mi obinrin, aburo obinrin, nwanne nwanyi, nwanne m nwanyi, onuabaa, akwɛ',
    Sm: 'egbon okunrin, egbon mi okunrin, aburo okunrin, nwanne nwoke, nwanne m nwoke, onuabarima',
    C: 'ọmọ, omo mi, nwa, nwa m, ɔba',
    Cf: 'ọmọbìnrin, omobirin, ada, nwa nwanyi, babaa',
    Cm: 'ọmọkùnrin, omokunrin, nwa nwoke, babarima',
    'P Pf':
      'ìyá àgbà, iya agba, iyaagba, nne nne, nnenne, nnennem, nne ochie, nne ukwu, mama nnukwu, mama ukwu, nana baa, nanabaa, nana, kaka, grandmama, nne m ukwu, mama nnukwu m, iya nla',
    'P Pm':
      'bàbá àgbà, baba agba, babaagba, nna nna, nnanna, nna ochie, nna ukwu, papa nnukwu, papa ukwu, nana barima, nanabarima, nana, togbe, togbui, nna m ukwu',
    'Pf Pf': 'nne nne m',
    'Pm Pf': 'nne nna m, nne nna',
    'Pf Pm': 'nna nne, nna nne m',
    'Pf Sf': 'nwanne nne m nwanyi, maame nuabaa, small mother, small mum, small mummy, junior mother, senior mother',
    'Pf Sm': 'wɔfa, wofa, nwanne nne m nwoke, wofase agya, dede nne, kawu, kawun, woofa, nwanne nne nwoke',
    'Pm Sf': 'sewaa, sewa, nwanne nna m nwanyi, egbon baba mi obinrin, gwaggo, goggo, gwago',
    'Pm Sm':
      'agya kuma, nwanne nna m nwoke, papa kuma, agya panin, small father, small dad, small daddy, junior father, senior father, baffa, bappa, wɔfa agya',
    'P Sf': 'àǹtí, anti, iya kekere, aunty mi, maame kuma, maame panin, aunty ma, auntie ma',
    'P Sm': 'bàbá kékeré, baba kekere, buroda',
    'P P Sf': 'small grandmother, small grandma, nana kuma',
    'S C': 'wofaase, wɔfaase',
    'P S C': 'ibatan, nwa nwanne',
    'Wf:married': 'ìyàwó, iyawo, nwunye, yere',
    'Wm:married': 'ọkọ mi, oko mi, di m, kunu',
    'Pf:step': 'iya keji',
  },
  honorifics:
    'egbon, aburo, iya, anti, nana, baba, mama, papa, maame, agya, auntie, uncle, buroda, sister, brother, ẹ̀gbọ́n, àǹtí, nne, ada, nwanne, wofa, gwaggo, goggo, baffa, kawu, togbe',
};

export const caribbean: TermTable = {
  tradition: 'caribbean',
  address: {
    Pf: 'mumma, mooma, mommy, mamma, moma',
    Pm: 'puppa, pupa, poopa, daddy',
    Sf: 'sistren, sissy, sista',
    Sm: 'bredda, brudda, bredrin, brother man',
    C: 'pickney, pickni, yute, picky',
    'P Pf':
      'grandma, granny, gran gran, grangran, mama, gammy, ganny, big mama, mawmaw, nennen, grannie, gran, nana, ma',
    'P Pm': 'grandpa, papa, grandpappy, pappy, big papa, granpa, pa, pa pa, gramps',
    'P Sf': 'tantie, tanty, tante, auntie, aunty, nennie, tan tan, titi',
    'P Sm': 'uncle, nonk, tonton, nunkie',
    'P S C': 'cuz, cous cous',
  },
  reference: {
    Wf: 'baby mother, babymother, baby mama, baby mum, baby mum',
    Wm: 'baby father, babyfather, baby daddy, baby dad',
    'S:half': 'outside child',
    'Sf:half': 'outside sister',
    'Sm:half': 'outside brother',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'nennen, nenen, macmè, macme, nen nen' },
    { kind: 'godparent', sex: 'male', words: 'parrain, parran, compè' },
  ],
  honorifics:
    'tantie, tanty, auntie, aunty, uncle, mama, papa, granny, grandma, ma, sister, sista, bredda, bredrin, brother, sistren, cuz, nennen, titi, tante, tonton, pa, yute',
};
