/** Italian, Greek (in Latin letters), French (with Congolese and other African French), and German and Dutch. */
import type { TermTable } from '../term-table.ts';

export const italian: TermTable = {
  tradition: 'italian',
  reference: {
    Pf: 'madre',
    Pm: 'padre',
    Sf: 'sorella',
    Sm: 'fratello',
    Cf: 'figlia',
    Cm: 'figlio',
    'P P Pf': 'bisnonna',
    'P P Pm': 'bisnonno',
    'P S Cf': 'cugina',
    'P S Cm': 'cugino',
    'Pf:step': 'matrigna',
    'Pm:step': 'patrigno',
    'W Pf': 'suocera',
    'W Pm': 'suocero',
    'W Sf': 'cognata',
    'W Sm': 'cognato',
    'Wf:married': 'moglie',
    'Wm:married': 'marito',
  },
  address: {
    'P P': 'nonni',
    'P Sf': 'zia, zietta',
    Pf: 'mamma',
    Pm: 'papà, babbo',
    'P Pf': 'nonna',
    'P Pm': 'nonno',
    'P Sm': 'zio',
  },
  honorifics: 'zio, nonna, nonno, zia',
};

export const greek: TermTable = {
  tradition: 'greek',
  reference: {
    'S Wm:married': 'gambros, kouniados',
    'S Wf:married': 'nifi, nyfi, kouniada',
    'P P Pm': 'propappou',
    'P P Pf': 'proyiayia',
    Pf: 'mitera',
    Pm: 'pateras',
    Sf: 'adelfi, adelphi',
    Sm: 'adelfos, adelphos',
    Cf: 'kori',
    Cm: 'yios',
    'P S Cf': 'xadelfi, xadelphi, ksadelfi, xaderfi, xadelfia',
    'P S Cm': 'xadelfos, xadelphos, ksadelfos, xaderfos',
    'W Pf': 'pethera',
    'W Pm': 'petheros',
  },
  address: {
    Pf: 'mama, manoula',
    Pm: 'baba, babas',
    'P Pf': 'yiayia, yiayiá, giagia, yaya, stete',
    'P Pm': 'pappou, papou, pappous, papous',
    'P Sf': 'thia, theia, thea',
    'P Sm': 'thio, theio, theios, thios',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'nouna, nona mou, nouna mou' },
    { kind: 'godparent', sex: 'male', words: 'nounos, nonos, nouno' },
  ],
  honorifics: 'thia, theia, thio, theio, yiayia, pappou, thea',
};

export const french: TermTable = {
  tradition: 'french',
  reference: {
    'Pm Sf': 'tata mwasi, tata muasi',
    'Pm Sm': 'papa leki, tata leki, papa mokulu, tata mokulu',
    'Pf Sf': 'mama leki, maman leki, mama mokulu, maman mokulu',
    Pf: 'mère',
    Pm: 'père',
    Sf: 'soeur, sœur',
    Sm: 'frère',
    'P Pf': 'grand-mère, grand mère',
    'P Pm': 'grand-père, grand père',
    'P S C': 'cousine',
    'Pf:step': 'belle-mère',
    'Pm:step': 'beau-père',
    'W Sf': 'belle-soeur, belle-sœur',
    'W Sm': 'beau-frère',
    'Wf:married': 'épouse',
    'Wm:married': 'époux',
  },
  address: {
    'Pf Sm': 'noko',
    Pf: 'maman',
    Pm: 'papa',
    'P Pf': 'mémé, mamy, koko ya mwasi, koko',
    'P Pm': 'papy, pépé, koko ya mobali, koko',
    'P Sf': 'tantine, tata, tatie, tante',
    'P Sm': 'tonton',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'marraine' },
    { kind: 'godparent', sex: 'male', words: 'parrain' },
  ],
  honorifics: 'tantine, tata, tonton, maman, papa, noko, koko',
};

export const german: TermTable = {
  tradition: 'german',
  reference: { Pf: 'moeder', Pm: 'vader', Sf: 'schwester, zus', Sm: 'bruder, broer' },
  address: {
    Pf: 'mutti',
    Pm: 'vati',
    'P Pf': 'oma, omi, omama',
    'P Pm': 'opa, opi, opapa',
    'P Sf': 'tante',
    'P Sm': 'onkel, oom',
  },
  honorifics: 'tante, onkel, oom',
};
