/** Whether case data may be sent to a model endpoint: always on this machine, elsewhere only when a named person approved it (practice §4). */
import type { ModelEndpoint } from '../../config.ts';
import { AppError } from '../../errors.ts';

export function endpointHost(endpoint: Pick<ModelEndpoint, 'baseUrl'>): string {
  return new URL(endpoint.baseUrl).host;
}

/** Throws `model-unavailable` where the endpoint is elsewhere and nobody has approved sending records to it. */
export function requireApproval(endpoint: Pick<ModelEndpoint, 'baseUrl' | 'approvedBy'>): void {
  if (isThisMachine(new URL(endpoint.baseUrl).hostname) || endpoint.approvedBy !== undefined) return;
  throw new AppError(
    'model-unavailable',
    'The model endpoint is not on this machine. Records are sent to it only when MODEL_DATA_APPROVED_BY names who approved that.',
  );
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);
}
