/** Which extractors were chosen, and the model endpoint they need: the one answer for whoever starts a reading and whoever does it. */
import type { Config, ModelEndpoint } from '../config.ts';
import { AppError } from '../errors.ts';
import { requireApproval } from './llm/endpoint-approval.ts';
import type { ExtractorChoice } from './readers-for.ts';

export interface ChosenModel {
  readonly choice: ExtractorChoice;
  /** Present unless the choice is `rules`. */
  readonly model?: ModelEndpoint;
}

/** Absent: both where a model is configured, else the rules. Throws `model-unavailable` where a model is asked for and none may be used. */
export function chosenModel(asked: ExtractorChoice | undefined, { model }: Pick<Config, 'model'>): ChosenModel {
  const choice = asked ?? (model === undefined ? 'rules' : 'both');
  if (choice === 'rules') return { choice };
  if (model === undefined)
    throw new AppError(
      'model-unavailable',
      'No model is configured: set OPENAI_BASE_URL and EXTRACTION_MODEL, or let the rules alone read the records.',
    );
  requireApproval(model);
  return { choice, model };
}
