/** "Ann's mum drinks. Her stepdad, Ron, …": who has a step-parent, a grandmother or the other parent is the child of whom the sentence before told, and not the parent. */
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';
import { possessorSex } from './same-owner.ts';

/** The parent may be meant after all. */
export interface ChildAndParent {
  readonly child: Referent;
  readonly parent: Referent;
}

/** The two whom the sentence before told of as "Ann's mum", where the possessor may be either and such kin is the child's. */
export function childOfSubject(reading: Reading, owner: NounPhrase, kin: KinReading): ChildAndParent | undefined {
  const { discourse, sentence, part } = reading;
  const who = possessorSex(owner);
  const before = discourse.recent.filter((recent) => recent.sentence === sentence - 1 && recent.part === part);
  const [parent, ...more] = before.find(({ subject }) => subject)?.people ?? [];
  const [child, ...others] = before.find((recent) => recent.owner === true)?.people ?? [];
  if (who === undefined || !parent || !child || more.length > 0 || others.length > 0) return undefined;
  const told = claimsOf(discourse.claims, parent).find(
    ({ kind, from, to, polarity }) => kind === 'parent' && from === parent && to === child && polarity !== 'denied',
  );
  if (!told || !isOfYounger(kin, told.path[0]?.sex, child)) return undefined;
  const mayBe = ({ sex }: Referent) => sex === who || sex === 'unknown';
  const isAlone = discourse.recent.every(
    (recent) =>
      recent.sentence < sentence - 1 ||
      recent.people.every((person) => person === parent || person === child || !mayBe(person)),
  );
  return isAlone && mayBe(child) && mayBe(parent) ? { child, parent } : undefined;
}

/** Kin that the parent of somebody told of is hardly said to have: a step- or half-relative, a grandparent, and of a grown child the other parent. */
function isOfYounger({ path = [] }: KinReading, parentSex: string | undefined, child: Referent): boolean {
  const [first, second, ...more] = path;
  if (!first || more.length > 0) return false;
  if (second) return first.step === 'parent' && second.step === 'parent' && child.childId === undefined;
  if (first.nature === 'step' || first.nature === 'half') return first.step === 'parent' || first.step === 'sibling';
  const isOther = first.step === 'parent' && first.sex !== 'unknown' && first.sex !== parentSex;
  return isOther && parentSex !== 'unknown' && child.childId === undefined;
}
