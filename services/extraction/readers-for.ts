/**
 * Which extractors read a record. Restricted records, those that name somebody protected and the council's own table go to the rules only,
 * whatever was chosen.
 */
import { isRestricted, type KithRecord } from '#graph/model/record.ts';
import type { Extractor } from './extractor.ts';

export type ExtractorChoice = 'rules' | 'llm' | 'both';

/** The extractors themselves, or what stands for them. */
export interface Readers<Reader> {
  readonly choice: ExtractorChoice;
  readonly rules: Reader;
  /** Present unless the choice is `rules`. */
  readonly llm?: Reader;
}

export type Extractors = Readers<Extractor>;

export function readersFor<Reader>(
  record: Pick<KithRecord, 'handling' | 'type' | 'number'>,
  { choice, rules, llm }: Readers<Reader>,
  keptFromModel: ReadonlySet<number>,
): readonly Reader[] {
  const staysHere = isRestricted(record) || keptFromModel.has(record.number) || record.type === 'council-system';
  if (llm === undefined || staysHere) return [rules];
  return choice === 'llm' ? [llm] : [rules, llm];
}
