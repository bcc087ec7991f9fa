/** What a merge or a split would do, before it is done: the people afterwards, decisions brought together, contradictions. */
import type { IdentityPreview } from '#graph/contract/decisions.ts';
import { post } from '../api/request.ts';
import type { CaseSession } from '../case/case-session.ts';
import { button, linkButton } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';

export interface IdentityChange {
  readonly session: CaseSession;
  readonly title: string;
  readonly previewPath: string;
  readonly previewBody: object;
  readonly confirm: string;
  readonly path: string;
  readonly body: object;
  readonly onRecorded: (decisionId: string) => void;
}

export async function identityPreview(place: HTMLElement, change: IdentityChange): Promise<void> {
  const { session } = change;
  const fail = (failure: unknown) =>
    fill(place, element('p', { class: 'govuk-error-message', role: 'alert' }, sentenceFor(failure)));
  const record = async () => {
    try {
      const { decisionId } = await session.decide('POST', change.path, change.body);
      change.onRecorded(decisionId);
    } catch (failure) {
      fail(failure);
    }
  };
  try {
    const expectedRevision = session.view().network.revision;
    const preview = await post<IdentityPreview>(session.path(change.previewPath), {
      ...change.previewBody,
      expectedRevision,
    });
    const heading = element('h4', { class: 'govuk-heading-s', tabindex: '-1' }, change.title);
    fill(
      place,
      element(
        'div',
        { class: 'preview' },
        heading,
        ...peopleAfter(preview),
        ...lines('Decisions that would then stand together', preview.decisionsBroughtTogether),
        ...lines('Would contradict', preview.contradictions),
        element('p', {}, 'It can be undone in History.'),
        button(change.confirm, () => void record(), { look: 'primary' }),
        linkButton('Cancel', () => fill(place)),
      ),
    );
    heading.focus();
  } catch (failure) {
    fail(failure);
  }
}

function peopleAfter({ people }: IdentityPreview): readonly HTMLElement[] {
  return people.map(({ name, aliases, labels }) =>
    element(
      'p',
      {},
      element('strong', {}, name),
      labels.length > 0 ? `: ${labels.join('; ')}` : '',
      aliases.length > 0 && element('span', { class: 'source' }, `Also written ${aliases.join(', ')}`),
    ),
  );
}

function lines(title: string, all: readonly string[]): readonly HTMLElement[] {
  if (all.length === 0) return [];
  return [
    element('h5', { class: 'govuk-heading-s' }, title),
    element('ul', { class: 'govuk-list govuk-list--bullet' }, ...all.map((one) => element('li', {}, one))),
  ];
}
