/** Who reads the records: what was asked for, else both where a model is configured, else the rules. */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { chosenModel } from './chosen-model.ts';
import type { LlmSettings } from './llm/llm-extractor.ts';
import { replyCacheIn } from './llm/reply-cache.ts';
import type { ExtractorChoice, Extractors } from './readers-for.ts';
import { namesByRules, rulesExtractor } from './rules/rules-extractor.ts';

/** Throws `model-unavailable` where a model is asked for and none is configured or approved. */
export async function chosenExtractors(
  asked: ExtractorChoice | undefined,
  config: Pick<Config, 'model' | 'dataDir'>,
  beforeSend: LlmSettings['beforeSend'],
): Promise<Extractors> {
  const { choice, model } = chosenModel(asked, config);
  if (model === undefined) return { choice, rules: rulesExtractor };
  // Loaded only where it is used: it takes longer to load than a record to read.
  const { createLlmExtractor, usualLlmSettings } = await import('./llm/llm-extractor.ts');
  const cache = replyCacheIn(join(config.dataDir, 'replies'));
  const llm = createLlmExtractor({ ...usualLlmSettings, endpoint: model, cache, beforeSend, namesIn: namesByRules });
  return { choice, rules: rulesExtractor, llm };
}
