/**
 * Tamil (with Sri Lankan), Malayalam and Telugu, Gujarati where it has words of its own, and Nepali. The mother's elder sister is "big mother", the
 * father's younger brother "little father".
 */
import type { TermTable } from '../term-table.ts';

export const southIndian: TermTable = {
  tradition: 'south-indian',
  reference: {
    'Sf Wm:married': 'aththaan, athan',
    'Sm Wf:married': 'chettathi, anni',
    'S Cf': 'marumagal',
    'S Cm': 'marumagan',
    Sf: 'chechi, akka, thangachi, chelli, acca, thangai, akkachi',
    Sm: 'annan, thambi, annaa, anna, chettan, chettayi',
  },
  address: {
    'Pf Sf Wm:married': 'siththappa, chithappa, sithappa',
    'Pm Sm Wf:married': 'siththi, chithi, pinni, peddamma, elayamma',
    'Pf Sm Wf:married': 'maami, maamiyaar, ammayi',
    'Pm Pm': 'appappa, apappa, achachan',
    'Pf Pm': 'ammappa',
    'Pm Pf': 'appamma, apamma, achamma, nanamma, nayanamma, appatha, appachi',
    'Pf Pf': 'ammamma, ammama, ammumma, ammammaa',
    Pf: 'amma',
    Pm: 'appa, chachan, achan, appachan, nanna',
    'P Pf': 'paati, paatti, ammachi, vallyamma, valiyammachi, valyammachi, valiammachi, aachi',
    'P Pm':
      'thatha, thaatha, thaathaa, tatha, appachan, appachen, valyappachan, valiyappachan, valiappachan, muthachan, muthassan, thathayya',
    'Pf Sf':
      'periyamma, periamma, chithi, chitthi, chinnamma, pinni, ammayi, siththi, sithi, perima, elayamma, ilayamma, kunjamma, cheriyamma, valiyamma',
    'Pm Sm':
      'periyappa, periappa, chithappa, chitappa, chittappa, kochappan, babai, ilayappan, siththappa, sithappa, valyachan, valiyachan, elayappan, kochachan, cheriyachan, cheriyappan, pedananna',
    'Pf Sm': 'maama, thaimaman, ammavan, mavayya, mama, maman, maamaa, thai maaman, ammachan, ammaan',
    'Pm Sf': 'athai, atthai, ammayi, attha, aththai, attai, athamma, maami',
  },
  honorifics:
    'akka, annan, chechi, chetta, amma, appa, maama, thatha, paati, ammachi, appachan, chettan, thambi, athai, mama, maami',
};

export const gujarati: TermTable = {
  tradition: 'gujarati',
  reference: { 'Pm S C': 'fai na dikra, kaka na dikra' },
  address: {
    Sf: 'motiben, moti ben',
    Sm: 'motabhai, mota bhai',
    'Pf Sm Wf:married': 'mami',
    'Pf Sm': 'mama, mota mama',
    'Pm Sm Wf:married': 'kaki, moti kaki, bhabhu, motimummy, moti mummy',
    'Pm Sm': 'mota kaka, motakaka, motapapa, mota papa, kaka',
    'P Pm': 'bapuji, motabapu',
    'P Pf': 'ba, baa, motaba, moti ba, motiba',
    'Pm Pf': 'dadima, dadi ba, dadiba',
    'Pf Pf': 'nanima, naniba, nani ba',
    'Pm Sf': 'foi, fai, foiba, faiba, phoi, fui, fayi, foi ba, fiaba',
    'Pm Sf Wm:married': 'fua, fuva, fuaji',
    'Pf Sf Wm:married': 'masa, masaji, maasa',
    'Sf Wm:married': 'banevi',
  },
  honorifics: 'foi, fai, masi, kaka, ben, bhai, ba, motabhai, motiben, mota kaka',
};

export const nepali: TermTable = {
  tradition: 'nepali',
  reference: { Cf: 'chhori', Cm: 'chhora' },
  address: {
    Pf: 'aama',
    Pm: 'buwa, baa',
    'P Pf': 'hajurama, hajuraama, hajur aama, bajai, bajyai, boju',
    'P Pm': 'hajurba, hajurbuwa, hajur buwa, bajé, baje',
    'Pf Sf': 'sanima, sani aama, thuli aama, kanchhi aama',
    'Pm Sm': 'thulo buwa, sano buwa, kancha buwa',
    'Pm Sf': 'phupu, fupu',
    'Pf Sm Wf:married': 'maiju',
    'Pm Sf Wm:married': 'phupaju',
    Sf: 'bahini, didi',
    Sm: 'bhai',
  },
  honorifics: 'didi, bhai, bahini, phupu, kaka, hajurama',
};
