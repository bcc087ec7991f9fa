/** Tigrinya and Amharic, Swahili, and Korean, in Latin letters. Tigrinya "hatno" is the mother's sister, "amo" the father's; Swahili "mjomba" the mother's brother. */
import type { TermTable } from '../term-table.ts';

export const eritreanEthiopian: TermTable = {
  tradition: 'eritrean-ethiopian',
  address: {
    Pf: 'adey, emaye, imaye, enat, inat',
    Pm: 'aboy, abaye, abbat',
    'P Pf': 'abaye abay, abbay, emama, ayate, set ayat',
    'P Pm': 'abohago, aboy hago, ababa, wond ayat',
    'P Sf': 'akst, akist, akiste, akisté',
    'P Sm': 'agot, agote',
    'Pf Sf': 'hatno, hatnoy, hatino',
    'Pf Sm': 'akoy, akkoy',
    'Pm Sf': 'ammoy, amoy',
    'Pm Sm': 'hawobo, hawaboy, hawobboy, hawabo',
    Sf: 'hafte, haftey, ehite, ihite',
    Sm: 'hawey, wendime, wendim',
  },
  roles: [
    { kind: 'godparent', sex: 'female', words: 'kristina enat, nefs enat' },
    { kind: 'godparent', sex: 'male', words: 'kristina abat, nefs abat' },
  ],
  honorifics: 'akst, akist, akiste, agot, agote, emama, ababa, adey, aboy',
};

export const swahili: TermTable = {
  tradition: 'swahili',
  address: {
    'P Pf': 'bibi, nyanya',
    'P Pm': 'babu',
    'Pf Sf': 'mama mdogo, mama mkubwa',
    'Pf Sm': 'mjomba',
    'Pm Sf': 'shangazi',
    'Pm Sm': 'baba mdogo, baba mkubwa',
    'P S C': 'binamu',
    Sf: 'dada',
    Sm: 'kaka',
    'S W': 'shemeji',
  },
  honorifics: 'bibi, babu, mjomba, shangazi, dada, kaka, shemeji',
};

export const korean: TermTable = {
  tradition: 'korean',
  address: {
    Pf: 'eomma, umma, omma',
    Pm: 'appa',
    'P Pf': 'halmoni, halmeoni, halmuni, halmony, harmoni',
    'P Pm': 'haraboji, harabeoji, halaboji, harabuji',
    'Pf Pf': 'weh halmoni, wehalmoni, oehalmeoni, oe halmeoni',
    'Pf Pm': 'weh haraboji, weharaboji, oeharabeoji, oe harabeoji',
    'Pm Pf': 'chin halmoni, chinhalmoni, chinhalmeoni',
    'Pm Pm': 'chin haraboji, chinharaboji, chinharabeoji',
    'P Sm': 'samchon, samchun',
    'Pf Sf': 'imo, eemo',
    'Pf Sf Wm:married': 'imobu, imo bu, eemobu',
    'Pf Sm': 'weh samchon, wesamchon, oesamchon, oe samchon',
    'Pf Sm Wf:married': 'weh sungmo, wesungmo, oesungmo',
    'Pm Sf': 'gomo, komo',
    'Pm Sf Wm:married': 'gomobu, komobu',
    'Pm Sm': 'keun appa, keunappa, keunabeoji, jageun appa, jageunappa, jagun appa',
    'Pm Sm Wf:married': 'keun eomma, keun omma, keunomma, jageun eomma, jagun omma',
    S: 'dongsaeng, dongseng',
    Sf: 'unni, eonni, noona, nuna',
    Sm: 'oppa, hyung, hyeong',
  },
  honorifics: 'imo, samchon, oppa, unni, eonni, noona, nuna, hyung, halmoni, haraboji',
};
