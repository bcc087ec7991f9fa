/** The family graph that kinship is worked out over: people and the ties said between them. Nothing in it is repaired. */
import type { Sex } from '../model/kin-path.ts';

export type KinPerson = {
  readonly sex: Sex;
  /** EDTF. Used for contradictions, and for who came before whom. */
  readonly bornOn?: string;
};

/** `from` is KIND of `to`: the parent of the child. Partner and sibling ties run both ways. */
export type KinTie = {
  readonly id?: string;
  readonly kind: 'parent' | 'partner' | 'sibling';
  readonly from: string;
  readonly to: string;
  /** Absent for blood; for a sibling tie, absent means that the words say only "sister" or "brother". */
  readonly nature?: 'half' | 'step' | 'adoptive' | 'foster';
  /** Partner ties: separated, divorced. Not for the widowed: a late wife was his wife. */
  readonly ended?: boolean;
  /** Partner ties: husband, wife or civil partner. */
  readonly married?: boolean;
};

export type KinGraph = {
  readonly people: ReadonlyMap<string, KinPerson>;
  readonly ties: readonly KinTie[];
};
