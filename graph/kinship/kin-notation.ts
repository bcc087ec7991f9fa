/**
 * Kin paths written short, for the vocabulary and for tests: `Pf Sf` is the mother's sister, `Pf Sm:half Wf:married` the wife of the mother's
 * half-brother. P parent, C child, S sibling, W partner; f, m or nothing for the sex; after a colon the nature, or `married`.
 */
import type { KinPath, KinStep, Sex } from '../model/kin-path.ts';

const steps = { P: 'parent', C: 'child', S: 'sibling', W: 'partner' } as const;
const letters = { parent: 'P', child: 'C', sibling: 'S', partner: 'W' } as const;
const sexes: Readonly<Record<string, Sex>> = { f: 'female', m: 'male', '': 'unknown' };
const pattern = /^([PCSW])([fm]?)(?::(half|step|adoptive|foster|former|married))?$/;

/** Reads the notation. Throws on anything else: the vocabulary is data of ours, and a slip in it must not pass. */
export function readKinPath(notation: string): KinPath {
  return notation.split(' ').map(readStep);
}

/** Writes a path in the notation; two paths are equal exactly when their notations are. */
export function writeKinPath(path: KinPath): string {
  return path.map(writeStep).join(' ');
}

/** The steps alone, without sex or nature: an uncle's wife is `PSW`. */
export function kinShape(path: KinPath): string {
  return path.map(({ step }) => letters[step]).join('');
}

function readStep(text: string): KinStep {
  const found = pattern.exec(text);
  if (!found) throw new Error(`not a kin step: ${text}`);
  const [, letter, sex = '', mark] = found;
  const step = { step: steps[letter as keyof typeof steps], sex: sexes[sex] ?? 'unknown' };
  if (mark === 'married') return { ...step, married: true };
  return mark ? { ...step, nature: mark as NonNullable<KinStep['nature']> } : step;
}

function writeStep({ step, sex, nature, married }: KinStep): string {
  const letter = letters[step] + (sex === 'unknown' ? '' : sex[0]);
  const marks = [nature, married ? 'married' : undefined].filter((mark) => mark !== undefined);
  return [letter, ...marks].join(':');
}
