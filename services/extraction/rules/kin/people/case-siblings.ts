/** Brothers and sisters of a child of the case, said without a name, who are children of the case themselves. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** "His sister" of a child of the case, where no other sister is told of: the one child of the case that the word fits, by sex and age. */
export function siblingInCase(
  { discourse, text }: Reading,
  phrase: NounPhrase,
  { path, sex }: KinReading,
  anchors: readonly Referent[],
): Referent | undefined {
  const [anchor, ...others] = anchors;
  const [step, ...more] = path ?? [];
  if (anchor?.childId === undefined || others.length > 0 || more.length > 0) return undefined;
  if (step?.step !== 'sibling' || step.nature === 'step' || sex === 'unknown') return undefined;
  const born = (child: Referent) => discourse.caseChildren.find(({ id }) => id === child.childId)?.dateOfBirth ?? '';
  const words = text.slice(phrase.start, phrase.end);
  const [older, younger] = [
    /\b(?:older|elder|big|eldest|adult)\b/i.test(words),
    /\b(?:younger|little|baby|wee)\b/i.test(words),
  ];
  const fitting = discourse.children.filter(
    (child) =>
      child !== anchor &&
      child.sex === sex &&
      !(older && born(child) > born(anchor)) &&
      !(younger && born(child) < born(anchor)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
