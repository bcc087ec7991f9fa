/** A decision before it is committed: who, when, at which revision and what was seen are set by the server. */
import type { Decision } from '#graph/model/decision.ts';
import type { CaseView } from '../access/case-views.ts';

type ByServer = 'id' | 'by' | 'at' | 'revision';
type WithoutServerFields<One> = One extends Decision ? Omit<One, ByServer> : never;
export type DecisionDraft = WithoutServerFields<Decision>;

/** Checks a request against what its worker can see, and says what is to be decided. Throws `AppError`. */
export type Propose = (view: CaseView) => DecisionDraft;
