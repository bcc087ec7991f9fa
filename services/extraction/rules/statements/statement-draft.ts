/** A statement between referents; it becomes one between mentions when the record is read. */
import type { Polarity } from '#graph/model/relationship-kind.ts';
import type { Statement, StatementType } from '#graph/model/statement.ts';
import type { Referent } from '../parsed-document.ts';

export type FieldsOf<Type extends StatementType> = Extract<Statement, { type: Type }>['fields'];

interface Common {
  readonly about: Referent;
  /** The case's children the words name; empty: not said. */
  readonly children: readonly Referent[];
  readonly polarity: Polarity;
  readonly saidBy?: Referent | undefined;
  readonly on?: string | undefined;
  /** Offsets of the quote into the record's text. */
  readonly start: number;
  readonly end: number;
}

type Named = {
  readonly [Type in Exclude<StatementType, 'household'>]: { readonly type: Type; readonly fields: FieldsOf<Type> };
}[Exclude<StatementType, 'household'>];

/** Those lived with are referents until the record is read. */
interface Household {
  readonly type: 'household';
  readonly fields: Omit<FieldsOf<'household'>, 'with'>;
  readonly with: readonly Referent[];
}

export type StatementDraft = Common & (Named | Household);
export type DraftOf<Type extends StatementType> = Extract<StatementDraft, { type: Type }>;
