/** Who reads, as runs name them: apart from the extractors, so that knowing what is already read loads none of them. */
import type { ExtractorIdentity } from '#graph/model/run.ts';
import { promptVersion } from './llm/extraction-messages.ts';

export const rulesIdentity: ExtractorIdentity = { extractor: 'rules', version: '7' };

export function llmIdentity(model: string): ExtractorIdentity {
  return { extractor: 'llm', version: '1', promptVersion, model };
}
