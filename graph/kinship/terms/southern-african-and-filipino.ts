/** Shona, Ndebele and Zulu, and Tagalog. A "sekuru" is a grandfather or the mother's brother, a "maiguru" the elder brother's wife or the mother's elder sister. */
import type { TermTable } from '../term-table.ts';

export const southernAfrican: TermTable = {
  tradition: 'southern-african',
  reference: { 'S Cf': 'muzukuru', 'S Cm': 'muzukuru', 'W Pf': 'ambuya vake', 'W Pm': 'tezvara' },
  address: {
    Pf: 'amai, umama',
    Pm: 'baba, ubaba',
    'P Pf': 'ambuya, mbuya, gogo, ugogo',
    'P Pm': 'sekuru, khulu, umkhulu, mkhulu',
    'Pf Sf': 'mainini',
    'Pf Sm': 'sekuru, malume',
    'Pm Sf': 'tete, babakazi',
    'Pm Sm': 'babamukuru, babamunini, bamkuru, bamunini',
    'Pm Sm Wf:married': 'maiguru',
    Sm: 'mukoma, bhudi, bhuti',
    Sf: 'sisi',
  },
  honorifics: 'ambuya, gogo, sekuru, tete, sisi, bhudi, maiguru',
};

export const filipino: TermTable = {
  tradition: 'filipino',
  reference: { Sf: 'kapatid na babae', Sm: 'kapatid na lalaki', 'P S C': 'pinsan', 'S C': 'pamangkin' },
  address: {
    Pf: 'nanay, inay',
    Pm: 'tatay, itay',
    'P Pm': 'lolo',
    'P Sf': 'tita',
    'P Sm': 'tito',
    Sm: 'kuya',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'ninang' },
    { kind: 'godparent', sex: 'male', words: 'ninong' },
  ],
  honorifics: 'tita, tito, kuya, lolo',
};
