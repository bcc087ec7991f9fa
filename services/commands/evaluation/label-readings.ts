/** Reads the words of a relation as steps that can be compared: "maternal uncle's wife", "wife of mother's brother" and "half-sister's chess coach" alike. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { paths } from '#graph/kinship/paths.ts';
import { side } from '#graph/kinship/side.ts';
import type { KinPath, KinStep, Sex } from '#graph/model/kin-path.ts';
import type { Side } from '#graph/model/relationship-kind.ts';

/** `kind` is a kin step with its nature ("sibling half"), or the kind of a connection. */
export type LabelStep = { readonly kind: string; readonly sex: Sex };
export type LabelReading = { readonly steps: readonly LabelStep[]; readonly side: Side };

/** Every way one label may be meant; empty where some part of it is no word of kinship or connection. */
export function labelReadings(words: string): readonly LabelReading[] {
  const parts = possessiveParts(words.trim());
  let found: readonly LabelReading[] = [{ steps: [], side: 'unknown' }];
  for (const part of parts) {
    const readings = partReadings(part);
    found = found.flatMap((before) =>
      readings.map((after) => ({
        steps: [...before.steps, ...after.steps],
        side: before.steps.length === 0 ? after.side : before.side,
      })),
    );
  }
  return found.map(sidedByFirstParent).filter((reading) => reading.steps.length > 0);
}

/** The same steps, and no sex that contradicts another; the side as far as `expected` has one. */
export function isExactly(expected: LabelReading, found: LabelReading): boolean {
  const isSided = expected.side === 'maternal' || expected.side === 'paternal';
  return sameSteps(expected.steps, found.steps) && (!isSided || found.side === expected.side);
}

/** The same but for the side: a paternal aunt for a maternal one. */
export function isExceptSide(expected: LabelReading, found: LabelReading): boolean {
  return sameSteps(withoutFirstSex(expected.steps), withoutFirstSex(found.steps));
}

function sameSteps(a: readonly LabelStep[], b: readonly LabelStep[]): boolean {
  return (
    a.length === b.length &&
    a.every((step, at) => {
      const other = b[at] as LabelStep;
      return step.kind === other.kind && (step.sex === other.sex || step.sex === 'unknown' || other.sex === 'unknown');
    })
  );
}

/** A label of one step, "mother", keeps its sex: that is no side. */
function withoutFirstSex(steps: readonly LabelStep[]): readonly LabelStep[] {
  return steps.length > 1 && steps[0]?.kind === 'parent' ? [{ ...steps[0], sex: 'unknown' }, ...steps.slice(1)] : steps;
}

/** "Daughter of mother's friend" → "mother", "friend", "daughter"; "carers' daughter" likewise. */
function possessiveParts(words: string): readonly string[] {
  const of = /^([^'’]+?)\s+(?:of|to)\s+(?:the |his |her |their )?(.+)$/i.exec(words);
  if (of?.[1] && of[2]) return [...possessiveParts(of[2]), of[1]];
  return words.split(/['’]s\s+|(?<=s)['’]\s+/i).filter((part) => part.trim() !== '');
}

/** The part as it stands; else without a name behind it ("half-brother Tom"), else without words before it ("chess coach"). */
function partReadings(part: string): readonly LabelReading[] {
  const words = part.trim().split(/\s+/);
  const lastPlain = words.findLastIndex((word) => !/^[\p{Lu}\d]/u.test(word));
  for (let from = 0; from <= lastPlain; from += 1)
    for (const to of new Set([words.length, lastPlain + 1])) {
      const readings = nounReadings(words.slice(from, to).join(' '));
      if (readings.length > 0) return readings;
    }
  return nounReadings(part);
}

function nounReadings(noun: string): readonly LabelReading[] {
  const terms = kinTerm(noun);
  const asKin = paths(noun).map((path) => ({ steps: path.map(stepOf), side: sideOf(path, terms[0]?.side) }));
  if (asKin.length > 0) return asKin;
  return terms
    .filter((term) => term.path === undefined)
    .map(({ kind, sex }) => ({ steps: [{ kind, sex }], side: 'unknown' }));
}

function sideOf(path: KinPath, said: Side | undefined): Side {
  const ofPath = side(path);
  return ofPath === 'unknown' ? (said ?? 'unknown') : ofPath;
}

function stepOf({ step, sex, nature }: KinStep): LabelStep {
  if (nature === 'foster') return { kind: step === 'parent' ? 'foster-carer' : 'other-connection', sex };
  return { kind: nature === undefined || nature === 'adoptive' ? step : `${step} ${nature}`, sex };
}

/** "Mother's friend" is on no side; "mother's cousin" is. */
function sidedByFirstParent({ steps, side: said }: LabelReading): LabelReading {
  const [first] = steps;
  if (first?.kind !== 'parent' || steps.length < 2 || first.sex === 'unknown') return { steps, side: said };
  return { steps, side: first.sex === 'female' ? 'maternal' : 'paternal' };
}

/** Whether every step is kinship. */
export function isKinReading({ steps }: LabelReading): boolean {
  return steps.every(({ kind }) => /^(?:parent|child|sibling|partner)/.test(kind));
}
