/**
 * Tamil (with Sri Lankan), Malayalam and Telugu, Gujarati where it has words of its own, and Nepali. The mother's elder sister is "big mother", the
 * father's younger brother "little father".
 */
import type { TermTable } from '../term-table.ts';

export const southIndian: TermTable = {
  tradition: 'south-indian',
  reference: { 'S Cf': 'marumagal', 'S Cm': 'marumagan', Sf: 'chechi, akka, thangachi, chelli', Sm: 'annan, thambi' },
  address: {
    Pf: 'amma',
    Pm: 'appa, chachan, achan, appachan, nanna',
    'P Pf': 'ammamma, paatti, ammachi, ammama, ammumma, appamma, achamma, nanamma, vallyamma',
    'P Pm': 'thatha, thaatha, appappa, ammappa, valyappachan, muthachan, thathayya',
    'Pf Sf': 'periyamma, periamma, chithi, chitthi, chinnamma, pinni, ammayi',
    'Pm Sm': 'periyappa, periappa, chithappa, chitappa, chittappa, kochappan, babai, ilayappan',
    'Pf Sm': 'maama, thaimaman, ammavan, mavayya',
    'Pm Sf': 'athai, atthai, ammayi, attha',
  },
  honorifics: 'akka, annan, chechi, chetta, amma, appa, maama, thatha',
};

export const gujarati: TermTable = {
  tradition: 'gujarati',
  reference: { 'Pm S C': 'fai na dikra, kaka na dikra' },
  address: {
    'Pm Pf': 'dadima',
    'Pf Pf': 'nanima, naniba',
    'Pm Sf': 'foi, fai, foiba, faiba, phoi, fui',
    'Pm Sf Wm:married': 'fua, fuva, fuaji',
    'Pf Sf Wm:married': 'masa, masaji',
    'Sf Wm:married': 'banevi',
  },
  honorifics: 'foi, fai, masi, kaka, ben, bhai',
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
