/** The grammar around a kin word: great-, half-, step-, ex-, -in-law, removed, by marriage, maternal. Words in, path out. */
import type { KinPath, KinStep } from '../model/kin-path.ts';
import { kinShape } from './kin-notation.ts';
import { ordinals, times } from './label-words.ts';

export type Modifiers = {
  readonly side?: 'maternal' | 'paternal';
  readonly greats: number;
  readonly grand?: true;
  readonly half?: true;
  readonly step?: true;
  readonly adoptive?: true;
  readonly foster?: true;
  readonly former?: true;
  readonly late?: true;
  readonly inLaw?: true;
  readonly byMarriage?: true;
  readonly degree?: number;
  readonly removed?: number;
};

type Change = (before: Modifiers) => Modifiers;
const flag =
  (change: Partial<Modifiers>): Change =>
  (before) => ({ ...before, ...change });
const great =
  (count: number): Change =>
  (before) => ({ ...before, greats: before.greats + count });

/** Modifiers that stand before a word, folded. Those that say nothing about the path ("big sister") are read and dropped. */
export const prefixes: ReadonlyMap<string, Change> = new Map([
  ...['maternal', 'mat', 'mothers', 'mums', 'moms', 'mams'].map((word) => [word, flag({ side: 'maternal' })] as const),
  ...['paternal', 'pat', 'fathers', 'dads'].map((word) => [word, flag({ side: 'paternal' })] as const),
  ...['great', 'gt', 'grt', 'g'].map((word) => [word, great(1)] as const),
  ...['gg', '2x great'].map((word) => [word, great(2)] as const),
  ['ggg', great(3)],
  ['grand', flag({ grand: true })],
  ...['half', 'demi'].map((word) => [word, flag({ half: true })] as const),
  ['step', flag({ step: true })],
  // Scots "guid-brither", a brother-in-law.
  ...['guid', 'gweed', 'gude'].map((word) => [word, flag({ inLaw: true })] as const),
  ...['adoptive', 'adopted', 'adopt'].map((word) => [word, flag({ adoptive: true })] as const),
  ...['foster', 'fostered'].map((word) => [word, flag({ foster: true })] as const),
  ...['ex', 'former', 'previous', 'divorced', 'old'].map((word) => [word, flag({ former: true })] as const),
  ...['late', 'deceased', 'dead'].map((word) => [word, flag({ late: true })] as const),
  ...ordinals.flatMap((ordinal, degree) => (degree === 0 ? [] : [[ordinal, flag({ degree })] as const])),
  ...['1st', '2nd', '3rd'].map((ordinal, at) => [ordinal, flag({ degree: at + 1 })] as const),
  ...'my his her their our your the this that own birth biological bio natural full blood dear big little wee older elder eldest oldest younger youngest baby twin current new teenage adult grown up unborn only other close distant new born newborn infant estranged'
    .split(' ')
    .map((word) => [word, flag({})] as const),
]);

/** Modifiers that stand after a word, folded; the longest is tried first. */
export const suffixes: ReadonlyMap<string, Change> = new Map([
  ['in law', flag({ inLaw: true })],
  ...['by marriage', 'through marriage'].map((word) => [word, flag({ byMarriage: true })] as const),
  ...times.flatMap((count, removed) => (removed === 0 ? [] : [[`${count} removed`, flag({ removed })] as const])),
  ['removed', flag({ removed: 1 })],
  ['1x removed', flag({ removed: 1 })],
  ['2x removed', flag({ removed: 2 })],
  ...[
    'on mothers side',
    'on mums side',
    'on his mothers side',
    'on her mothers side',
    'on the mothers side',
    'on the maternal side',
    'maternal',
  ].map((word) => [word, flag({ side: 'maternal' })] as const),
  ...[
    'on fathers side',
    'on dads side',
    'on his fathers side',
    'on her fathers side',
    'on the fathers side',
    'on the paternal side',
    'paternal',
  ].map((word) => [word, flag({ side: 'paternal' })] as const),
  ...['deceased', 'late'].map((word) => [word, flag({ late: true })] as const),
  ['by adoption', flag({ adoptive: true })],
]);

/** Every path that the modified word may mean; empty when the modifiers do not go with the word ("half-mother"). */
export function modifyPath(base: KinPath, modifiers: Modifiers): readonly KinPath[] {
  const { greats, grand, half, step, adoptive, foster, former, inLaw, byMarriage } = modifiers;
  let paths = removeCousin(base, modifiers);
  for (let count = greats + (grand ? 1 : 0); count > 0; count -= 1) paths = paths.flatMap(oneGenerationFurther);
  if (half) paths = paths.flatMap((path) => natureOnLast(path, 'sibling', 'half'));
  if (step) paths = paths.flatMap(stepReadings);
  if (adoptive) paths = paths.flatMap((path) => natureOnLast(path, 'blood', 'adoptive'));
  if (foster) paths = paths.flatMap((path) => (path.length === 1 ? natureOnLast(path, 'blood', 'foster') : []));
  if (inLaw) paths = paths.flatMap(inLawReadings);
  if (byMarriage) paths = paths.flatMap(spouseOf);
  if (former || modifiers.degree === 1) paths = paths.map(former ? ended : firstEnded);
  return modifiers.side ? paths.flatMap((path) => onSide(path, modifiers.side)) : paths;
}

const unknownParent: KinStep = { step: 'parent', sex: 'unknown' };
const unknownChild: KinStep = { step: 'child', sex: 'unknown' };

function removeCousin(base: KinPath, { degree, removed = 0 }: Modifiers): readonly KinPath[] {
  if (degree === undefined && removed === 0) return [base];
  const shape = kinShape(base);
  if (shape !== 'PSC') return degree !== undefined && removed === 0 ? [base] : [];
  const [first, ...rest] = base as readonly [KinStep, ...KinStep[]];
  const ups = Array<KinStep>((degree ?? 1) - 1).fill(unknownParent);
  const downs = Array<KinStep>((degree ?? 1) - 1).fill(unknownChild);
  const even = [first, ...ups, rest[0] as KinStep, ...downs, rest[1] as KinStep];
  if (removed === 0) return [even];
  const last = even.at(-1) as KinStep;
  const up = [first, ...Array<KinStep>(removed).fill(unknownParent), ...even.slice(1)];
  const down = [...even.slice(0, -1), unknownChild, ...Array<KinStep>(removed - 1).fill(unknownChild), last];
  return [up, down];
}

/** A great-aunt is a generation further up than an aunt; a great-niece a generation further down than a niece. */
function oneGenerationFurther(path: KinPath): readonly KinPath[] {
  const shape = kinShape(path);
  if (/^P(P+|P*SW?)$/.test(shape)) return [[...path.slice(0, 1), unknownParent, ...path.slice(1)]];
  if (/^(S?C+C|SC)$/.test(shape)) return [[...path.slice(0, -1), unknownChild, ...path.slice(-1)]];
  return [];
}

function natureOnLast(
  path: KinPath,
  where: 'sibling' | 'blood',
  nature: NonNullable<KinStep['nature']>,
): readonly KinPath[] {
  const at = path.findLastIndex((step) => (where === 'sibling' ? step.step === 'sibling' : step.step !== 'partner'));
  // "Adoptive aunt": adopted into the sibling tie, not a cousin's child adopted.
  const sibling = path.findLastIndex((step) => step.step === 'sibling');
  const target = sibling === -1 ? at : sibling;
  return target === -1 || path[target]?.nature ? [] : [withNature(path, target, nature)];
}

function withNature(path: KinPath, at: number, nature: NonNullable<KinStep['nature']>): KinPath {
  return path.map((step, index) => (index === at ? { ...step, nature } : step));
}

/** A step-grandmother is a grandparent's wife or a step-parent's mother; a step-aunt a parent's step-sister or a step-parent's sister. */
function stepReadings(path: KinPath): readonly KinPath[] {
  const sibling = path.findIndex((step) => step.step === 'sibling');
  const lastBlood = path.findLastIndex((step) => step.step !== 'partner');
  if (lastBlood === -1) return [];
  const near = sibling === -1 ? lastBlood : sibling;
  const readings = [withNature(path, near, 'step')];
  path.slice(0, near).forEach(({ step }, at) => {
    if (step === 'parent' || (step === 'child' && at === 0)) readings.push(withNature(path, at, 'step'));
  });
  return readings.filter((reading) => reading.every((step, index) => !path[index]?.nature || step === path[index]));
}

function inLawReadings(path: KinPath): readonly KinPath[] {
  const partner: KinStep = { step: 'partner', sex: 'unknown', married: true };
  const shape = kinShape(path);
  if (shape === 'S') return [[partner, ...path], ...spouseOf(path)];
  if (shape === 'C') return spouseOf(path);
  if (/^P+$/.test(shape)) return [[partner, ...path]];
  return [[partner, ...path], ...spouseOf(path)];
}

/** "Aunt by marriage": an uncle's or aunt's wife. The blood relative's sex is not said by the word. */
function spouseOf(path: KinPath): readonly KinPath[] {
  const last = path.at(-1);
  if (!last || last.step === 'partner') return [path];
  return [[...path.slice(0, -1), { ...last, sex: 'unknown' }, { step: 'partner', sex: last.sex, married: true }]];
}

function ended(path: KinPath): KinPath {
  const at = path.findLastIndex((step) => step.step === 'partner');
  if (at !== -1) return withNature(path, at, 'former');
  // A former step-father is the mother's former partner.
  const last = path.at(-1);
  if (last?.step !== 'parent' || last.nature !== 'step') return path;
  const other: KinStep = { step: 'parent', sex: 'unknown' };
  return [...path.slice(0, -1), other, { step: 'partner', sex: last.sex, nature: 'former' }];
}

/** A first wife was so before another. */
function firstEnded(path: KinPath): KinPath {
  return path.at(-1)?.step === 'partner' && path.at(-1)?.married === true ? ended(path) : path;
}

function onSide(path: KinPath, side: Modifiers['side']): readonly KinPath[] {
  const sex = side === 'maternal' ? 'female' : 'male';
  const first = path[0];
  if (first?.step !== 'parent') return first?.step === 'sibling' && path.length === 1 ? [path] : [];
  if (path.length === 1 || first.nature === 'step') return [];
  if (first.sex !== 'unknown' && first.sex !== sex) return [];
  return [[{ ...first, sex }, ...path.slice(1)]];
}
