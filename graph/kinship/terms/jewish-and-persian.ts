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
    Pf: 'maman, madar jan',
    Pm: 'baba, baba jan, padar, padar jan',
    'P Pf': 'madar-joon, madar joon, maman bozorg, mamani, aziz joon, mader jan, bibi jan, bibi jon',
    'P Pm': 'baba bozorg, agha joon, agha jan, baba joon, bobo, baba kalan',
    'Pf Sf': 'khaleh, khale, khala jan',
    'Pf Sm': 'dayi, daei, daie, mama jan',
    'Pm Sf': 'ammeh, amme, amma jan',
    'Pm Sm': 'amoo, amu, kaka, kaka jan',
  },
  honorifics: 'khaleh, khale, amoo, amu, madar, pedar, baba, kaka',
};
