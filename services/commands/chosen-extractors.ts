/** Who reads the records: what was asked for, else both where a model is configured, else the rules. */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';
import { createLlmExtractor, type LlmSettings, usualLlmSettings } from '../extraction/llm/llm-extractor.ts';
import { replyCacheIn } from '../extraction/llm/reply-cache.ts';
import type { ExtractorChoice, Extractors } from '../extraction/readers-for.ts';
import { rulesExtractor } from '../extraction/rules/rules-extractor.ts';

/** Throws `model-unavailable` where a model is asked for and none is configured or approved. */
export function chosenExtractors(
  asked: ExtractorChoice | undefined,
  config: Config,
  beforeSend: LlmSettings['beforeSend'],
): Extractors {
  const choice = asked ?? (config.model === undefined ? 'rules' : 'both');
  if (choice === 'rules') return { choice, rules: rulesExtractor };
  if (config.model === undefined)
    throw new AppError(
      'model-unavailable',
      'No model is configured: set OPENAI_BASE_URL and EXTRACTION_MODEL, or use --extractor rules.',
    );
  const cache = replyCacheIn(join(config.dataDir, 'replies'));
  const llm = createLlmExtractor({ ...usualLlmSettings, endpoint: config.model, cache, beforeSend });
  return { choice, rules: rulesExtractor, llm };
}
