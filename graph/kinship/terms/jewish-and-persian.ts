/** Yiddish and Hebrew as spoken in British families, and Persian with Dari. */
import type { TermTable } from '../term-table.ts';

export const jewish: TermTable = {
  tradition: 'jewish',
  reference: { 'W Pf': 'shvigger, shviger', 'W Pm': 'shver', 'W Sm': 'gisso' },
  address: {
    Pf: 'ima, mommy, mamme',
    Pm: 'abba, tatty, tatti, tateh, totty, tati',
    'P Pf': 'bubby, bubbie, bubba, booba, babi, bobe, savta, safta, savtah',
    'P Pm': 'zaidy, zaidie, zeidy, zeida, zaida, zayde, sabba',
    'P Sf': 'mume, mima',
    'P Sm': 'feter, fetter',
  },
  honorifics: 'bubby, zaidy, savta',
};

export const persian: TermTable = {
  tradition: 'persian',
  reference: {
    'W Pm': 'pedar zan, pedar shohar, khosor',
    'W Pf': 'madar zan, madar shohar, khoshu, khushu',
    'Pm Sf Wm:married': 'shohar ammeh, shohar ama',
    'Pf Sf Wm:married': 'shohar khaleh, shohar khala',
    'Sm Wf:married': 'zan dadash, zan baradar, yanga, yenga',
    'Pf Sm Wf:married': 'zan dayi, zan daii, zandayi, zan daei',
    'Pm Sm Wf:married': 'zan amoo, zan amu, zanamoo',
    Pf: 'madar',
    Pm: 'pedar',
    Sf: 'khahar, khwahar',
    Sm: 'baradar, barodar, biradar',
    Cf: 'dokhtar',
    Cm: 'pesar, bacha',
    'P Pf': 'madar bozorg, madarbozorg, mader bozorg',
    'P Pm': 'pedar bozorg, pedarbozorg',
    'Pm S C': 'pesar amoo, dokhtar amoo, bacha kaka',
    'Pf S C': 'pesar khaleh, dokhtar khaleh, pesar dayi',
    'Pf:step': 'na madari, madar andar',
    'Pm:step': 'na pedari, pedar andar',
  },
  address: {
    Sf: 'abji, aabji',
    Sm: 'dadash, dadashi',
    Pf: 'maman, madar jan',
    Pm: 'baba, baba jan, padar, padar jan',
    'P Pf':
      'madar-joon, madar joon, maman bozorg, mamani, aziz joon, mader jan, bibi jan, bibi jon, maadar bozorg, madarjoon, mamanbozorg, bibi jaan, bibijan, naneh',
    'P Pm':
      'baba bozorg, agha joon, agha jan, baba joon, bobo, baba kalan, babajan bozorg, baba bozorgi, agha bozorg, pedarjoon, babakalan',
    'Pf Sf': 'khaleh, khale, khala jan, khalah, khale jan, khaleh jan, khaleh joon, khale joon',
    'Pf Sm': 'dayi, daei, daie, mama jan, daii, dayee, daayi, daee, daiee, dayi jan, daei jan, dai jan, mamaa',
    'Pm Sf': 'ammeh, amme, amma jan, ameh, amme joon, ammeh joon, ama jan, ammeh jan',
    'Pm Sm': 'amoo, amu, kaka, kaka jan, amou, amoo jan, amu jan, amoojan, amoo joon, aamoo',
  },
  honorifics: 'khaleh, khale, amoo, amu, madar, pedar, baba, kaka, daii, dadash, abji, amou, khalah',
};
