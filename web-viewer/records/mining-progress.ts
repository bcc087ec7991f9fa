/** Reading the records of a case: starting it, its progress as the server sends it (counts only), stopping it, and trying failed ones again. */
import type { JobDocument } from '#graph/contract/mining.ts';
import { get, post } from '../api/request.ts';
import type { CaseSession } from '../case/case-session.ts';
import { announce } from '../dom/announce.ts';
import { button } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor, sentenceForReading } from '../words/failure-in-words.ts';
import { count } from '../words/list-in-words.ts';

export interface MiningProgress {
  readonly element: HTMLElement;
  readonly start: () => Promise<void>;
  /** Shows the job with this id, and follows it while it runs. */
  readonly follow: (jobId: string | undefined) => void;
  readonly close: () => void;
}

const active = new Set<JobDocument['state']>(['queued', 'running', 'cancelling']);

/** @param onDone called once when a job that was followed ends. */
export function miningProgress(session: CaseSession, onDone: () => Promise<void>): MiningProgress {
  const place = element('section', { class: 'mining', 'aria-label': 'Reading the records' });
  let events: EventSource | undefined;
  let followed: string | undefined;
  /** A job was started or seen at work here, and its end is still to be told. */
  let isAwaited = false;

  const close = () => {
    events?.close();
    events = undefined;
  };
  const fault = (failure: unknown) =>
    fill(place, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
  const run = (action: () => Promise<void>) => void action().catch(fault);
  const draw = (job: JobDocument) => fill(place, ...summary(job), ...failures(job), ...actions(job));
  const read = async (jobId: string) => {
    const job = await get<JobDocument>(`/jobs/${encodeURIComponent(jobId)}`);
    if (followed !== jobId) return job;
    draw(job);
    if (active.has(job.state)) isAwaited = true;
    else if (isAwaited) {
      isAwaited = false;
      close();
      announce('The records have been read.');
      await onDone();
    }
    return job;
  };
  const follow = (jobId: string | undefined) => {
    if (jobId === undefined || (jobId === followed && events !== undefined)) return;
    followed = jobId;
    run(async () => {
      const job = await read(jobId);
      if (!active.has(job.state) || events !== undefined) return;
      events = new EventSource(`/api/jobs/${encodeURIComponent(jobId)}/events`);
      // Each event says that something changed; the job itself says what.
      for (const name of ['message', 'progress', 'state', 'done', 'error'])
        events.addEventListener(name, () => run(async () => void (await read(jobId))));
    });
  };
  const start = async () => {
    try {
      const job = await post<JobDocument>(session.path('/mining'));
      close();
      followed = undefined;
      isAwaited = true;
      follow(job.id);
    } catch (failure) {
      fault(failure);
    }
  };
  const again = async (jobId: string) => {
    await post(`/jobs/${encodeURIComponent(jobId)}/retry`);
    isAwaited = true;
    follow(jobId);
  };
  const actions = (job: JobDocument): readonly HTMLElement[] => {
    const path = `/jobs/${encodeURIComponent(job.id)}`;
    if (job.state === 'queued' || job.state === 'running')
      return [button('Stop reading', () => run(async () => (await post(`${path}/cancel`), void (await read(job.id)))))];
    if (job.failures.some(({ retryable }) => retryable) || job.state === 'cancelled')
      return [button('Read the rest again', () => run(() => again(job.id)))];
    return [button('Read all records again', () => void start())];
  };
  return { element: place, start, follow, close };
}

const states: Readonly<Record<JobDocument['state'], string>> = {
  queued: 'Waiting to read the records',
  running: 'Reading the records',
  cancelling: 'Stopping',
  cancelled: 'Reading was stopped',
  done: 'All records have been read',
  'done-with-failures': 'Read, but for some records',
  failed: 'Reading failed',
};

function summary({ state, progress: { total, done, failed, people } }: JobDocument): readonly HTMLElement[] {
  const words = `${done} of ${count(total, 'record')} read${failed > 0 ? `, ${failed} failed` : ''}, ${count(people, 'person', 'people')} found so far`;
  return [
    element('h3', { class: 'govuk-heading-s' }, states[state]),
    ...(active.has(state)
      ? [element('progress', { max: Math.max(total, 1), value: done + failed, 'aria-label': 'Records read' })]
      : []),
    element('p', { class: 'mining-counts' }, words),
  ];
}

function failures({ failures: all }: JobDocument): readonly HTMLElement[] {
  if (all.length === 0) return [];
  return [
    element(
      'ul',
      { class: 'govuk-list record-list' },
      ...all.map(({ path, code, retryable }) =>
        element(
          'li',
          { class: 'record-item' },
          element('strong', {}, path),
          element(
            'p',
            {},
            `${sentenceForReading(code)} ${retryable ? 'It can be tried again.' : 'Trying again will not help.'}`,
          ),
        ),
      ),
    ),
  ];
}
