/** Which extractors read a record. Restricted records and the council's own table go to the rules only, whatever was chosen. */
import { isRestricted, type KithRecord } from '#graph/model/record.ts';
import type { Extractor } from './extractor.ts';

export type ExtractorChoice = 'rules' | 'llm' | 'both';

export interface Extractors {
  readonly choice: ExtractorChoice;
  readonly rules: Extractor;
  /** Present unless the choice is `rules`. */
  readonly llm?: Extractor;
}

export function readersFor(
  record: Pick<KithRecord, 'handling' | 'type'>,
  { choice, rules, llm }: Extractors,
): readonly Extractor[] {
  if (llm === undefined || isRestricted(record) || record.type === 'council-system') return [rules];
  return choice === 'llm' ? [llm] : [rules, llm];
}
