/** Titles written before a name: the sex they tell and whether they are a rank or an office (which makes its bearer a professional or a leader of faith). */
import type { Sex } from '#graph/model/kin-path.ts';

interface Title {
  readonly sex: Sex;
  readonly office?: 'police' | 'health' | 'law' | 'faith' | 'council' | 'armed-forces';
}

const titles: Readonly<Record<string, Title>> = {
  mr: { sex: 'male' },
  mister: { sex: 'male' },
  mrs: { sex: 'female' },
  ms: { sex: 'female' },
  miss: { sex: 'female' },
  mx: { sex: 'unknown' },
  dona: { sex: 'female' },
  doña: { sex: 'female' },
  senhor: { sex: 'male' },
  senhora: { sex: 'female' },
  señor: { sex: 'male' },
  señora: { sex: 'female' },
  senora: { sex: 'female' },
  sra: { sex: 'female' },
  pan: { sex: 'male' },
  pani: { sex: 'female' },
  doamna: { sex: 'female' },
  domnul: { sex: 'male' },
  mzee: { sex: 'male' },
  otunba: { sex: 'male' },
  shri: { sex: 'male' },
  shrimati: { sex: 'female' },
  smt: { sex: 'female' },
  alhaja: { sex: 'female' },
  alhaji: { sex: 'male' },
  hajia: { sex: 'female' },
  hajiya: { sex: 'female' },
  hajja: { sex: 'female' },
  hajji: { sex: 'male' },
  haji: { sex: 'male' },
  malam: { sex: 'male' },
  mallam: { sex: 'male' },
  sardar: { sex: 'male' },
  sardarni: { sex: 'female' },
  kyria: { sex: 'female' },
  kyrios: { sex: 'male' },
  madame: { sex: 'female' },
  monsieur: { sex: 'male' },
  signor: { sex: 'male' },
  signora: { sex: 'female' },
  master: { sex: 'male' },
  sir: { sex: 'male' },
  lady: { sex: 'female' },
  dame: { sex: 'female' },
  lord: { sex: 'male' },
  dr: { sex: 'unknown', office: 'health' },
  doctor: { sex: 'unknown', office: 'health' },
  prof: { sex: 'unknown', office: 'health' },
  professor: { sex: 'unknown', office: 'health' },
  nurse: { sex: 'unknown', office: 'health' },
  pc: { sex: 'unknown', office: 'police' },
  wpc: { sex: 'female', office: 'police' },
  dc: { sex: 'unknown', office: 'police' },
  dcs: { sex: 'unknown', office: 'police' },
  ds: { sex: 'unknown', office: 'police' },
  di: { sex: 'unknown', office: 'police' },
  dci: { sex: 'unknown', office: 'police' },
  ps: { sex: 'unknown', office: 'police' },
  sgt: { sex: 'unknown', office: 'police' },
  sergeant: { sex: 'unknown', office: 'police' },
  insp: { sex: 'unknown', office: 'police' },
  inspector: { sex: 'unknown', office: 'police' },
  pcso: { sex: 'unknown', office: 'police' },
  constable: { sex: 'unknown', office: 'police' },
  detective: { sex: 'unknown', office: 'police' },
  judge: { sex: 'unknown', office: 'law' },
  hhj: { sex: 'unknown', office: 'law' },
  ddj: { sex: 'unknown', office: 'law' },
  dj: { sex: 'unknown', office: 'law' },
  justice: { sex: 'unknown', office: 'law' },
  cllr: { sex: 'unknown', office: 'council' },
  councillor: { sex: 'unknown', office: 'council' },
  rev: { sex: 'unknown', office: 'faith' },
  revd: { sex: 'unknown', office: 'faith' },
  reverend: { sex: 'unknown', office: 'faith' },
  vicar: { sex: 'unknown', office: 'faith' },
  pastor: { sex: 'unknown', office: 'faith' },
  canon: { sex: 'unknown', office: 'faith' },
  fr: { sex: 'male', office: 'faith' },
  sr: { sex: 'female', office: 'faith' },
  imam: { sex: 'male', office: 'faith' },
  rabbi: { sex: 'unknown', office: 'faith' },
  maulana: { sex: 'male', office: 'faith' },
  mufti: { sex: 'male', office: 'faith' },
  hafiz: { sex: 'male', office: 'faith' },
  hafidh: { sex: 'male', office: 'faith' },
  sheikh: { sex: 'male', office: 'faith' },
  ustadh: { sex: 'male', office: 'faith' },
  deacon: { sex: 'unknown', office: 'faith' },
  gyani: { sex: 'male', office: 'faith' },
  giani: { sex: 'male', office: 'faith' },
  chief: { sex: 'unknown' },
  coach: { sex: 'unknown' },
  capt: { sex: 'unknown', office: 'armed-forces' },
  captain: { sex: 'unknown', office: 'armed-forces' },
  cpl: { sex: 'unknown', office: 'armed-forces' },
  corporal: { sex: 'unknown', office: 'armed-forces' },
  major: { sex: 'unknown', office: 'armed-forces' },
  colonel: { sex: 'unknown', office: 'armed-forces' },
};

/** "Pani Ewa", "doamna Ana": written small in their languages. */
const writtenSmall = new Set(
  'pani pan doamna domnul señora señor senhora senhor dona doña madame kyria signora'.split(' '),
);

/** Whether a small word before a name is the "Mrs" or "Mr" of another language. */
export function isSmallTitle(word: string): boolean {
  return writtenSmall.has(word);
}

/** The title a word is, written with a capital, with or without its full stop. */
export function titleOf(word: string): Title | undefined {
  const key = word.toLowerCase().replace('.', '');
  return Object.hasOwn(titles, key) ? titles[key] : undefined;
}
