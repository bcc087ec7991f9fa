/**
 * What an endpoint accepts, learnt from what it refuses. Reasoning models of OpenAI refuse `max_tokens` (they want `max_completion_tokens`) and any
 * `temperature`; some servers cap the answer, or know no JSON schema; Ollama ignores `max_completion_tokens`, so it is not what is sent first.
 */
import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { ExtractNetworkOutput } from '#prompts/extract-network/v2/output.ts';
import type { Message } from './extraction-messages.ts';

export interface AcceptedRequest {
  readonly limit: 'max_tokens' | 'max_completion_tokens';
  /** The most tokens an answer may be asked to have. */
  readonly most: number;
  readonly temperature: boolean;
  readonly format: 'json_schema' | 'json_object' | 'none';
}

export const firstTried: AcceptedRequest = {
  limit: 'max_tokens',
  most: Infinity,
  temperature: true,
  format: 'json_schema',
};

/** Tokens for thinking, which count towards `max_completion_tokens` and not towards the answer. */
const forThinking = 16_000;
const responseFormat = zodResponseFormat(ExtractNetworkOutput, 'network');

/** The parameters of a request; where the endpoint holds no schema, the schema stands with the task. */
export function requestFor(
  accepted: AcceptedRequest,
  messages: readonly Message[],
  asked: { readonly model: string; readonly tokens: number; readonly temperature: number },
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const { limit, most, temperature, format } = accepted;
  const tokens = limit === 'max_tokens' ? asked.tokens : asked.tokens + forThinking;
  return {
    model: asked.model,
    messages: format === 'json_schema' ? [...messages] : messages.map(withSchema),
    ...(format === 'json_schema' ? { response_format: responseFormat } : {}),
    ...(format === 'json_object' ? { response_format: { type: 'json_object' as const } } : {}),
    [limit]: Math.min(tokens, most),
    ...(temperature ? { temperature: asked.temperature } : {}),
  };
}

function withSchema({ role, content }: Message): Message {
  if (role !== 'system') return { role, content };
  const schema = JSON.stringify(responseFormat.json_schema.schema);
  return { role, content: `${content}\nAnswer with JSON alone, of this JSON schema:\n${schema}\n` };
}

/** What to send instead; `undefined` where the refusal has another reason. */
export function afterRefusal(accepted: AcceptedRequest, error: unknown, sent: number): AcceptedRequest | undefined {
  if (!(error instanceof OpenAI.APIError) || (error.status !== 400 && error.status !== 422)) return undefined;
  const said = `${error.param ?? ''} ${error.message}`;
  if (/max_(?:completion_)?tokens/u.test(said)) {
    if (/too large|at most|maximum|less than/iu.test(said) && sent > 1_000)
      return { ...accepted, most: Math.floor(sent / 2) };
    return accepted.limit === 'max_tokens' ? { ...accepted, limit: 'max_completion_tokens' } : undefined;
  }
  if (/temperature/u.test(said)) return accepted.temperature ? { ...accepted, temperature: false } : undefined;
  if (/response_format|json_schema|schema|grammar/u.test(said) && accepted.format !== 'none')
    return { ...accepted, format: accepted.format === 'json_schema' ? 'json_object' : 'none' };
  return undefined;
}
