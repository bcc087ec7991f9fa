/** Shona, Ndebele and Zulu, and Tagalog. A "sekuru" is a grandfather or the mother's brother, a "maiguru" the elder brother's wife or the mother's elder sister. */
import type { TermTable } from '../term-table.ts';

export const southernAfrican: TermTable = {
  tradition: 'southern-african',
  reference: { 'S Cf': 'muzukuru', 'S Cm': 'muzukuru', 'W Pf': 'ambuya vake', 'W Pm': 'tezvara' },
  address: {
    'S Wm:married': 'sbali, sibali',
    'Sf Wm:married': 'mukwasha, mukuwasha',
    Pf: 'amai, umama',
    Pm: 'baba, ubaba',
    'P Pf': 'ambuya, mbuya, gogo, ugogo, nkgono, agogo, nogogo',
    'P Pm': 'sekuru, khulu, umkhulu, mkhulu, babamkulu, ntate moholo',
    'Pf Sf': 'mainini, maiguru, amainini, mangwane, mamncane, mamkhulu, mamomncane',
    'Pf Sm': 'sekuru, malume, umalume, malome',
    'Pm Sf': 'tete, babakazi, vatete, rakgadi, azakhali, samukadzi',
    'Pm Sm':
      'babamukuru, babamunini, bamkuru, bamunini, ubabomkhulu, babomkhulu, babomncane, rangwane, bambomncane, babomkulu',
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
    Sf: 'ate, manang',
    'P Pf': 'lola, lolang',
    Pf: 'nanay, inay, nanang',
    Pm: 'tatay, itay, tatang',
    'P Pm': 'lolo, lolong',
    'P Sf': 'tita, tiya, tiyang',
    'P Sm': 'tito, tiyo, tiyong',
    Sm: 'kuya, kuyang, manong',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'ninang' },
    { kind: 'godparent', sex: 'male', words: 'ninong' },
  ],
  honorifics: 'tita, tito, kuya, lolo, lola, ate, manong, manang',
};
