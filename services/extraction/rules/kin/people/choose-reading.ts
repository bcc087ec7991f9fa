/** Picks the reading of a kin term that fits where it stands: English first, other languages where something beside the word says kin. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import { kindOf } from '#graph/kinship/kind-of.ts';
import type { KinSpan } from '../phrases/kin-term-at.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { inTheirLanguage } from './spoken-traditions.ts';

interface ReadingPlace {
  /** A possessor or an "of" stands with the word. */
  readonly anchored: boolean;
  /** Written with a capital inside a sentence. */
  readonly capital: boolean;
}

/** The reading to use, or `undefined` where the word is no kin word here. */
export function chooseReading(kin: KinSpan, place: ReadingPlace): KinReading | undefined {
  const readings = kin.readings.filter((reading) => reading.register !== 'role' || reading.kind !== 'professional');
  const local = readings.filter((reading) => reading.tradition === 'english' || reading.tradition === 'casework');
  const chosen =
    local.find((reading) => !reading.inverse) ??
    local[0] ??
    (place.anchored || place.capital ? readings[0] : undefined);
  return chosen && (chosen.word === 'carer' ? { ...chosen, kind: 'foster-carer' } : ownTwins(chosen, place));
}

/** "Their twins" are their children; "his twin" is a brother or sister. */
function ownTwins(reading: KinReading, { anchored }: ReadingPlace): KinReading {
  if (!anchored || !reading.plural || !/^twins?$/i.test(reading.word)) return reading;
  const path = [{ step: 'child', sex: 'unknown' }] as const;
  return { ...reading, path, ...kindOf(path) };
}

/** The reading of the phrase's kin word where it stands, with the side said after it or, for a word without a possessor, above it. */
export function readingOf(reading: Reading, phrase: NounPhrase, head: KinHead): KinReading | undefined {
  // A small word of another language is taken for a kin word only where something beside it says so.
  const capital = !/^\p{Lu}/u.test(head.kin.term) || phrase.start > reading.start || head.kin.term.length > 3;
  // "Father Tahir; khala Shirin": in a list of kin it is one.
  const isListed = head.names.length === 1 && /[:;,]\s*$/.test(reading.text.slice(reading.start, phrase.start));
  const isMeant = isListed || isTitle(reading, head) || head.kin.readings.every(({ kind }) => kind === 'godparent');
  const readings = inTheirLanguage(head.kin.readings, reading.discourse, head.names);
  const kin = chooseReading(
    { ...head.kin, readings },
    { anchored: head.anchor !== undefined || isHad(reading, phrase), capital: capital || isMeant },
  );
  if (!kin) return undefined;
  const couple = isAmongCouples(reading, phrase, head)
    ? head.kin.readings.find(({ kind }) => kind === 'partner')
    : undefined;
  if (couple) return couple;
  if (head.side) return onSide(kin, head.side);
  if (isOneOfUs(kin, phrase, head)) return siblingOf(kin);
  const above = head.anchor || kin.kind === 'sibling' ? undefined : reading.told;
  return above?.side && phrase.start >= above.from ? onSide(kin, above.side) : kin;
}

/** "She has twins", "they'd triplets". */
function isHad({ text, start }: Reading, phrase: NounPhrase): boolean {
  return /(?:\b(?:has|have|had|having|got)|['’](?:ve|d)) $/.test(text.slice(start, phrase.start));
}

/** "Tia Lurdes", "khalo Basel", "Harish mama": straight before or behind a name, with a capital or without. */
function isTitle({ text }: Reading, { kin, names: [name, ...others] }: KinHead): boolean {
  if (name === undefined || others.length > 0) return false;
  return name.name.title === kin.term || kin.from > name.from || text.slice(0, name.start).endsWith(`${kin.term} `);
}

/** "GF Ann Low, since May", "his GF": the letters are a grandfather's too, who is no woman and is not had since May. */
function isAmongCouples({ text }: Reading, { start, end }: NounPhrase, { kin, names, anchor }: KinHead): boolean {
  if (kin.readings.length < 2 || !kin.readings.every(({ register }) => register === 'abbreviation')) return false;
  const [partner] = kin.readings.filter(({ kind }) => kind === 'partner');
  const opposite = partner?.sex === 'female' ? 'male' : 'female';
  const [sex, ...others] = new Set(names.map((name) => name.sex).filter((one) => one !== 'unknown'));
  if (!partner || others.length > 0 || sex === opposite) return false;
  const isSince = /^,? (?:since|for|of|x) (?:\d|\p{Lu}|about|a few|some|last)/u.test(text.slice(end, end + 16));
  const isNew = /\b(?:new|current|ex|latest|on[ /-]off)[- ]$/i.test(text.slice(Math.max(0, start - 12), start));
  return sex === partner.sex || isSince || isNew || (anchor !== undefined && sex === undefined);
}

/** "The eldest of us", "the baby of us"; "we have a son" is another thing. */
function isOneOfUs({ path = [] }: KinReading, { start }: NounPhrase, { anchor }: KinHead): boolean {
  if (anchor?.head.type !== 'pronoun' || anchor.start < start || path.length !== 1 || path[0]?.step !== 'child')
    return false;
  return anchor.head.pronoun.who === 'first-plural' && !anchor.head.pronoun.possessive;
}

function siblingOf(kin: KinReading): KinReading {
  const path = [{ step: 'sibling', sex: kin.sex }] as const;
  return { ...kin, path, ...kindOf(path), inverse: false };
}

/** The kin of the side, where the word leaves it open. */
export function onSide(kin: KinReading, side: 'maternal' | 'paternal'): KinReading {
  const [first, ...rest] = kin.path ?? [];
  if (kin.kind === 'sibling' && kin.path?.length === 1 && first) {
    const path = [{ ...first, nature: 'half' }] as const;
    return { ...kin, path, kind: 'half-sibling' };
  }
  if (first?.step !== 'parent' || first.sex !== 'unknown' || rest.length === 0) return kin;
  return { ...kin, side, path: [{ ...first, sex: side === 'maternal' ? 'female' : 'male' }, ...rest] };
}
