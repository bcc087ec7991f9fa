/** Kin words of Wales, Scotland, Ireland and of Irish and English Travellers. Welsh "Nain/Taid" is northern, "Mamgu/Tadcu" southern. */
import type { TermTable } from '../term-table.ts';

export const welsh: TermTable = {
  tradition: 'welsh',
  reference: {
    Pm: 'tad',
    Sf: 'chwaer',
    Sm: 'brawd',
    Cf: 'merch',
    Cm: 'mab',
    C: 'plentyn',
    'P Pf': 'mam-gu, mamgu, nain',
    'P Pm': 'tad-cu, tadcu, taid, dadcu, dad-cu',
    'P P Pf': 'hen nain, hen fam-gu, hen famgu, hen mamgu, hen mam-gu',
    'P P Pm': 'hen daid, hen taid, hen dad-cu, hen dadcu, hen tadcu, hen dad cu',
    'P Sf': 'modryb',
    'P Sm': 'ewythr, ewyrth',
    'S Cf': 'nith',
    'S Cm': 'nai',
    'P S Cf': 'cyfnither, cnithder',
    'P S Cm': 'cefnder',
    'C Cf': 'wyres',
    'Pf:step': 'llysfam',
    'Pm:step': 'llystad',
    'Wm:married': 'gŵr',
    'Wf:married': 'gwraig',
  },
  address: {
    Pf: 'mam, mami',
    'P Pf': 'nana, nini',
    'P Pm': 'bampi, bamps, dacu, taid',
    'P Sf': 'anti, bopa, bodo',
    'P Sm': 'yncl, wncwl, nwncwl, nwnc, dewyrth',
  },
  honorifics: 'anti, yncl, bopa, bodo, wncwl, nwncwl',
};

export const scots: TermTable = {
  tradition: 'scots',
  reference: {
    Pf: 'mither',
    Pm: 'faither',
    C: 'bairn, wean',
    Cf: 'dother, dochter, quine',
    Cm: 'loon',
    Sm: 'brither',
  },
  address: {
    Pf: 'maw, mither, mammie',
    Pm: 'faither, paw',
    Sf: 'sister, wee sister',
    Sm: 'brither, wee brother',
    C: 'wean, bairn',
    'P Pf': 'gran, grannie, granny, grannymaw, nana',
    'P Pm': 'granda, granpaw, grandpaw, gutcher, papa, deedaw, dey',
    'P P Pf': 'auld granny, great granny, wee granny, old granny',
    'P P Pm': 'auld granda',
    'P Sf': 'auntie',
    'P Sm': 'uncle',
  },
  honorifics: 'auntie, uncle, papa, gran',
};

export const irish: TermTable = {
  tradition: 'irish',
  reference: {
    Pf: 'máthair',
    Pm: 'athair',
    Sf: 'deirfiúr',
    Sm: 'deartháir',
    Cf: 'iníon',
    Cm: 'mac',
    'P Pf': 'seanmháthair, máthair mhór, máthair chríonna',
    'P Pm': 'seanathair, athair mór, athair críonna',
    'P Sf': 'aintín',
    'P Sm': 'uncail',
    'P S C': 'col ceathrair, col ceathar',
  },
  address: {
    Pf: 'mamaí, mammy, mam, mama',
    Pm: 'daidí, da, daddy',
    'P Pf': 'mamó, maimeó, móraí, nanny, nana, granny, nan, nannie, nanó, mamo',
    'P Pm': 'daideo, granda, grandad, grandda, daddo, granddad, daideó',
    'P Sf': 'aintín',
  },
  honorifics: 'aintín, nanny, mammy',
};

export const traveller: TermTable = {
  tradition: 'traveller',
  reference: {
    Pf: 'mammy, dai, naderum',
    Pm: 'dado, gathera, gatrin',
    C: 'chavvy, chavi, chavo, gálya, goya',
    Sf: 'pen, pena',
    Sm: 'pral, pal',
    'P Pf': 'puri dai, purri dai, baba dai',
    'P Pm': 'puro dad, purro dad',
    'P Sf': 'bibi',
    'P Sm': 'koko, kako',
  },
  honorifics: 'bibi, koko, kako, pal',
};
