/** One question to an OpenAI-compatible endpoint: the reply's text and tokens, or the failure told apart. The key is never in an error. */
import OpenAI from 'openai';
import type { ModelEndpoint } from '../../config.ts';
import { ExtractionFailure } from '../extraction-failure.ts';
import { type AcceptedRequest, afterRefusal, firstTried, requestFor } from './accepted-request.ts';
import type { Message } from './extraction-messages.ts';
import type { CachedReply } from './reply-cache.ts';

export interface ModelSettings {
  readonly endpoint: ModelEndpoint;
  /** Milliseconds for one request. */
  readonly timeout: number;
  /** How often a 429, a 5xx, a timeout or a broken connection is tried again; Retry-After is kept to. */
  readonly retries: number;
  readonly temperature: number;
}

/** @param tokens the most that the answer may have. */
export type AskModel = (messages: readonly Message[], tokens: number, signal?: AbortSignal) => Promise<CachedReply>;

export function modelAt({ endpoint, timeout, retries, temperature }: ModelSettings): AskModel {
  const client = new OpenAI({
    baseURL: endpoint.baseUrl,
    apiKey: endpoint.apiKey ?? 'none',
    timeout,
    maxRetries: retries,
    logLevel: 'off',
  });
  let accepted = firstTried;
  return async function ask(messages, tokens, signal) {
    const tried: AcceptedRequest = accepted;
    const request = requestFor(tried, messages, { model: endpoint.model, tokens, temperature });
    try {
      return replyOf(await client.chat.completions.create(request, { signal }));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ExtractionFailure) throw error;
      const instead = afterRefusal(tried, error, request[tried.limit] ?? 0);
      if (instead === undefined) throw transportFailure(error);
      // Another question may have learnt it meanwhile, and more.
      if (accepted === tried) accepted = instead;
      return ask(messages, tokens, signal);
    }
  };
}

function replyOf(completion: OpenAI.ChatCompletion): CachedReply {
  const choice = completion.choices?.[0];
  if (choice === undefined) throw new ExtractionFailure('wrong-shape', true);
  if (choice.message.refusal || choice.finish_reason === 'content_filter')
    throw new ExtractionFailure('refused', false);
  return {
    content: choice.message.content ?? '',
    cut: choice.finish_reason === 'length',
    tokens: { prompt: completion.usage?.prompt_tokens ?? 0, completion: completion.usage?.completion_tokens ?? 0 },
  };
}

function transportFailure(error: unknown): ExtractionFailure {
  if (error instanceof OpenAI.APIConnectionTimeoutError) return new ExtractionFailure('timeout', true);
  if (error instanceof OpenAI.APIConnectionError) return new ExtractionFailure('connection-reset', true);
  if (error instanceof OpenAI.RateLimitError) return new ExtractionFailure('rate-limited', true);
  if (error instanceof OpenAI.APIError && (error.status ?? 0) >= 500)
    return new ExtractionFailure('server-error', true);
  if (error instanceof OpenAI.APIError && isTooLong(error)) return new ExtractionFailure('truncated', true);
  if (error instanceof SyntaxError) return new ExtractionFailure('not-json', true);
  return new ExtractionFailure('internal', false);
}

/** The question does not fit into the model's context: OpenAI and vLLM, llama.cpp. */
function isTooLong({ code, type, message }: InstanceType<typeof OpenAI.APIError>): boolean {
  return /context_length_exceeded|exceed_context_size|maximum context length|context (?:size|window)/u.test(
    `${code ?? ''} ${type ?? ''} ${message}`,
  );
}
