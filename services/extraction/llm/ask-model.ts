/** One question to an OpenAI-compatible endpoint: the reply's text and tokens, or the failure told apart. The key is never in an error. */
import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { ExtractNetworkOutput } from '#prompts/extract-network/v1/output.ts';
import type { ModelEndpoint } from '../../config.ts';
import { ExtractionFailure } from '../extraction-failure.ts';
import type { Message } from './extraction-messages.ts';
import type { CachedReply } from './reply-cache.ts';

export interface ModelSettings {
  readonly endpoint: ModelEndpoint;
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** How often a 429, a 5xx, a timeout or a broken connection is tried again; Retry-After is kept to. */
  readonly retries: number;
  readonly maxTokens: number;
  readonly temperature: number;
}

export type AskModel = (messages: readonly Message[], signal?: AbortSignal) => Promise<CachedReply>;

const responseFormat = zodResponseFormat(ExtractNetworkOutput, 'network');

export function modelAt(settings: ModelSettings): AskModel {
  const client = new OpenAI({
    baseURL: settings.endpoint.baseUrl,
    apiKey: settings.endpoint.apiKey ?? 'none',
    timeout: settings.timeout,
    maxRetries: settings.retries,
    logLevel: 'off',
  });
  return async (messages, signal) => {
    const completion = await client.chat.completions
      .create(
        {
          model: settings.endpoint.model,
          messages: [...messages],
          response_format: responseFormat,
          max_tokens: settings.maxTokens,
          temperature: settings.temperature,
        },
        { signal },
      )
      .catch((error: unknown) => {
        signal?.throwIfAborted();
        throw transportFailure(error);
      });
    return replyOf(completion);
  };
}

function replyOf(completion: OpenAI.ChatCompletion): CachedReply {
  const choice = completion.choices?.[0];
  if (choice === undefined) throw new ExtractionFailure('wrong-shape', true);
  if (choice.message.refusal || choice.finish_reason === 'content_filter')
    throw new ExtractionFailure('refused', false);
  if (choice.finish_reason === 'length') throw new ExtractionFailure('truncated', true);
  return {
    content: choice.message.content ?? '',
    tokens: { prompt: completion.usage?.prompt_tokens ?? 0, completion: completion.usage?.completion_tokens ?? 0 },
  };
}

function transportFailure(error: unknown): ExtractionFailure {
  if (error instanceof OpenAI.APIConnectionTimeoutError) return new ExtractionFailure('timeout', true);
  if (error instanceof OpenAI.APIConnectionError) return new ExtractionFailure('connection-reset', true);
  if (error instanceof OpenAI.RateLimitError) return new ExtractionFailure('rate-limited', true);
  if (error instanceof OpenAI.APIError && (error.status ?? 0) >= 500)
    return new ExtractionFailure('server-error', true);
  if (error instanceof SyntaxError) return new ExtractionFailure('not-json', true);
  return new ExtractionFailure('internal', false);
}
