/** Slovak and Czech, Hungarian, Lithuanian and Latvian, Bulgarian and the languages once called Serbo-Croat. */
import type { TermTable } from '../term-table.ts';

export const slovakCzech: TermTable = {
  tradition: 'slovak-czech',
  reference: {
    Pf: 'matka',
    Pm: 'otec',
    Sf: 'sestra',
    Cf: 'dcéra, dcera',
    'P S Cf': 'sesternica, sestřenice',
    'P S Cm': 'bratranec',
    'Wf:married': 'manželka',
    'Wm:married': 'manžel',
    'W Pf': 'svokra, tchyně',
    'W Pm': 'svokor, tchán',
  },
  address: {
    Pf: 'mamka, maminka, mamina',
    Pm: 'ocko, oco, táta, taťka',
    'P Pf': 'babička, babka, babi, starká, baba, stará mama, stara mama',
    'P Pm': 'dedko, dedo, děda, dědeček, starký, starý otec, stary otec',
    'P Sf': 'teta, tetka, tetuška',
    'Pm Sm': 'strýko, strýc, strýko, strýček',
    'Pf Sm': 'ujo, ujko, ujec',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'krstná, krstná mama, kmotra, kmotřička' },
    { kind: 'godparent', sex: 'male', words: 'krstný, krstný otec, kmotr, kmotor' },
  ],
  honorifics: 'teta, ujo, strýko, strýc',
};

export const hungarian: TermTable = {
  tradition: 'hungarian',
  reference: {
    Sm: 'öccse, öcs, bátyja, báty',
    Sf: 'nővér, nővére, húga, húg',
    Pf: 'édesanya',
    Pm: 'édesapa',
    'P S C': 'unokatestvér',
    'Pf:step': 'nevelőanya',
  },
  address: {
    Pf: 'anyu, anyuka, anyuci, anyukája, anyja',
    Pm: 'apuka, apuci, apukája, apja',
    'P Pf': 'nagymama, nagyi, mamika, nagyanyó, nagymamája, dédi',
    'P Pm': 'nagypapa, papika, nagyapó',
    'P Sf': 'nagynéni, néni',
    'P Sm': 'nagybácsi, bácsi',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'keresztmama, keresztanya, keresztanyu' },
    { kind: 'godparent', sex: 'male', words: 'keresztpapa, keresztapa, keresztapu' },
  ],
  honorifics: 'néni, bácsi',
};

export const baltic: TermTable = {
  tradition: 'baltic',
  reference: {
    Pf: 'motina, māte',
    Pm: 'tėvas, tēvs',
    Sf: 'sesuo, māsa',
    Sm: 'brolis, brālis',
    'P S Cf': 'pusseserė, pussesere, māsīca',
    'P S Cm': 'pusbrolis, brālēns',
    'W Pf': 'anyta, uošvė, uosve, vīramāte',
    'W Pm': 'uošvis, uosvis, šešuras',
  },
  address: {
    Pf: 'mamytė, māmiņa',
    Pm: 'tėtis, tėvelis, tētis',
    'P Pf': 'močiutė, senelė, bobutė, vecmāmiņa, omīte, babulytė, močiute, mociute, senele',
    'P Pm': 'senelis, vectēvs, opaps, diedukas',
    'P Sf': 'teta, krustmāte, tante, tetulė',
    'P Sm': 'dėdė, onkulis',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'krikštamotė, krikšto mama, krustmāte' },
    { kind: 'godparent', sex: 'male', words: 'krikštatėvis, krikšto tėtis, krusttēvs' },
  ],
  honorifics: 'teta, dėdė, tante',
};

export const southSlav: TermTable = {
  tradition: 'south-slav',
  reference: { Pf: 'majka, mayka', Pm: 'otac, bashta' },
  address: {
    'P Pf': 'baka, nena',
    'P Pm': 'djed, deda, dyado, dedo',
    'P Sf': 'tetka, tetica, lelya, strina',
    'Pm Sm': 'stric, chicho, čika, stryko',
    'Pf Sm': 'ujak, vuycho, daidža',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'kuma' },
    { kind: 'godparent', sex: 'male', words: 'kum' },
  ],
  honorifics: 'baka, tetka, lelya, chicho, stric',
};
