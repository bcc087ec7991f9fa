/** Turns a kin path into the words of practice: "maternal great-aunt", "half-brother's paternal grandmother". `paths` reads them back. */
import type { KinPath, KinStep, Sex } from '../model/kin-path.ts';
import type { Side } from '../model/relationship-kind.ts';
import { cousinWords, downWords, greats, uncleWords, type Bysex } from './label-words.ts';
import { side } from './side.ts';

/**
 * The label of the relative at the end of `path`. What no one English word names becomes a possessive chain. A sex not known gives "parent",
 * "aunt or uncle". `known.side` says the side where the path cannot: a "maternal half-brother". Throws on an empty path.
 */
export function label(path: KinPath, known: { readonly side?: Side } = {}): string {
  if (path.length === 0) throw new Error('a kin path needs at least one step');
  const parts: string[] = [];
  for (let at = 0; at < path.length;) {
    const part = segment(path.slice(at), at === 0);
    parts.push(part.words);
    at += part.length;
  }
  const words = parts.join("'s ");
  const first = path[0];
  const told = known.side === 'maternal' || known.side === 'paternal' ? known.side : undefined;
  return told && path.length === 1 && first?.step === 'sibling' && first.nature === 'half' ? `${told} ${words}` : words;
}

type Segment = { readonly words: string; readonly length: number };

/** The longest beginning of the path that has a noun of its own. */
function segment(path: KinPath, starts: boolean): Segment {
  const first = path[0] as KinStep;
  if (first.step === 'partner') return partnerSegment(path, starts);
  if (first.nature === 'foster') return { words: fosterWords(first), length: 1 };
  const ups = countPlain(path, 0, 'parent');
  const next = path[ups];
  if (next?.step === 'parent' && (next.nature === 'step' || next.nature === 'adoptive'))
    return parentSegment(path, ups + 1);
  if (next?.step === 'sibling' && next.nature !== 'foster') return siblingSegment(path, ups);
  return first.step === 'parent' ? parentSegment(path, Math.max(ups, 1)) : childSegment(path);
}

function countPlain(path: KinPath, from: number, step: KinStep['step']): number {
  const rest = path.slice(from);
  const end = rest.findIndex((other) => other.step !== step || other.nature !== undefined);
  return end === -1 ? rest.length : end;
}

function parentSegment(path: KinPath, length: number): Segment {
  const last = path[length - 1] as KinStep;
  const words: Bysex = length === 1 ? ['mother', 'father', 'parent'] : ['grandmother', 'grandfather', 'grandparent'];
  const sided = length > 1 ? sideWord(path) : '';
  return { words: sided + natureWord(last) + greats(length - 2) + bySex(words, last.sex), length };
}

function siblingSegment(path: KinPath, ups: number): Segment {
  const sibling = path[ups] as KinStep;
  const downs = countPlain(path, ups + 1, 'child');
  const length = ups + 1 + downs;
  const nature = natureWord(sibling);
  const { sex } = path[length - 1] as KinStep;
  if (ups > 0 && downs > 0) return { words: sideWord(path) + cousinWords(ups, downs, nature), length };
  if (ups > 0 && isByMarriage(sibling, path[length])) {
    const { sex: wifeOrHusband } = path[length] as KinStep;
    return {
      words: `${sideWord(path)}${bySex(uncleWords(ups, nature), wifeOrHusband)} by marriage`,
      length: length + 1,
    };
  }
  if (ups > 0) return { words: sideWord(path) + bySex(uncleWords(ups, nature), sex), length };
  if (downs > 0)
    return { words: bySex(downWords(['niece', 'nephew', 'niece or nephew'], downs - 1, nature), sex), length };
  return { words: nature + bySex(['sister', 'brother', 'sibling'], sex), length };
}

/** Whether uncle or aunt is not known, so that "uncle's wife" would say too much. */
function isByMarriage(sibling: KinStep, next: KinStep | undefined): boolean {
  if (sibling.sex !== 'unknown' || next?.step !== 'partner') return false;
  return next.married === true && next.nature === undefined && next.sex !== 'unknown';
}

function childSegment(path: KinPath): Segment {
  const first = path[0] as KinStep;
  const length = first.nature ? 1 : countPlain(path, 0, 'child');
  const { sex } = path[length - 1] as KinStep;
  const words: Bysex = length === 1 ? ['daughter', 'son', 'child'] : ['granddaughter', 'grandson', 'grandchild'];
  return { words: natureWord(first) + greats(length - 2) + bySex(words, sex), length };
}

/** In-laws have their own words only where marriage was said, and of the anchor; otherwise "partner's mother", "sister's husband's mother". */
function partnerSegment(path: KinPath, starts: boolean): Segment {
  const [partner, next] = path as readonly [KinStep, ...KinStep[]];
  const inLaw =
    starts && partner.married && partner.nature === undefined && next !== undefined && next.nature === undefined;
  if (inLaw && next.step === 'parent' && path[2]?.step !== 'parent' && path[2]?.step !== 'sibling')
    return { words: `${bySex(['mother', 'father', 'parent'], next.sex)}-in-law`, length: 2 };
  if (inLaw && next.step === 'sibling' && path[2]?.step !== 'child')
    return { words: `${bySex(['sister', 'brother', 'sibling'], next.sex)}-in-law`, length: 2 };
  const words: Bysex = partner.married ? ['wife', 'husband', 'spouse'] : ['partner', 'partner', 'partner'];
  return { words: (partner.nature === 'former' ? 'former ' : '') + bySex(words, partner.sex), length: 1 };
}

function fosterWords({ step, sex }: KinStep): string {
  if (step === 'parent') return bySex(['foster mother', 'foster father', 'foster carer'], sex);
  if (step === 'sibling') return bySex(['foster sister', 'foster brother', 'foster sibling'], sex);
  return bySex(['foster daughter', 'foster son', 'foster child'], sex);
}

function sideWord(path: KinPath): string {
  const which = side(path);
  return which === 'unknown' ? '' : `${which} `;
}

function natureWord({ nature }: KinStep): string {
  if (nature === 'half' || nature === 'step') return `${nature}-`;
  return nature === 'adoptive' ? 'adoptive ' : '';
}

function bySex([female, male, unknown]: Bysex, sex: Sex): string {
  return sex === 'female' ? female : sex === 'male' ? male : unknown;
}
