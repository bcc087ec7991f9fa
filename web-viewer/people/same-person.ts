/** Why the mentions are held to be one person, and the two ways to say otherwise: split them, or join them with somebody. Both are previewed. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseSession } from '../case/case-session.ts';
import { button, checkbox, details, field, select } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { count } from '../words/list-in-words.ts';
import { identityPreview } from './identity-preview.ts';
import { labelsInShort } from './relations-in-words.ts';

export interface SamePerson {
  readonly session: CaseSession;
  readonly person: PersonDocument;
  readonly onRecorded: (decisionId: string, words: string) => void;
}

export function samePerson(use: SamePerson): HTMLElement {
  const { person } = use;
  const reasons = person.identityReasons ?? [];
  return details(`Is this one person? Written ${count(person.mentions.length, 'time')}`, [
    reasons.length > 0 && element('h4', { class: 'govuk-heading-s' }, 'Why these are held to be one person'),
    element(
      'ul',
      { class: 'govuk-list govuk-list--bullet' },
      ...[...new Set(reasons.map(({ reason, byWorker }) => (byWorker ? `${reason} (said by a worker)` : reason)))].map(
        (words) => element('li', {}, words),
      ),
    ),
    ...(person.mentions.length > 1 ? [splitForm(use)] : []),
    mergeForm(use),
  ]);
}

function splitForm({ session, person, onRecorded }: SamePerson): HTMLElement {
  const { index } = session.view();
  const boxes = person.mentions.flatMap((mention, at) => {
    if (mention.id === undefined) return [];
    const record = index.record({ record: mention.record, ...(mention.recordId && { recordId: mention.recordId }) });
    const words = element(
      'span',
      {},
      `“${mention.surface}” `,
      element('span', { class: 'source' }, record?.path ?? mention.record),
    );
    return [{ id: mention.id, item: checkbox(`split-${at}`, words, false) }];
  });
  const place = element('div', {});
  const fault = element('p', { class: 'govuk-error-message', role: 'alert' });
  const preview = () => {
    const out = boxes.filter(({ item }) => item.box.checked).map(({ id }) => id);
    const rest = boxes.filter(({ item }) => !item.box.checked).map(({ id }) => id);
    fault.textContent = out.length === 0 || rest.length === 0 ? 'Tick some of the mentions, and leave some' : '';
    if (fault.textContent !== '') return;
    void identityPreview(place, {
      session,
      title: 'After splitting',
      previewPath: '/split/preview',
      previewBody: { personId: person.id, parts: [rest, out] },
      confirm: 'Record the split',
      path: `/people/${encodeURIComponent(person.id)}/split`,
      body: { parts: [rest, out] },
      onRecorded: (decisionId) => onRecorded(decisionId, `${person.name} split into two people`),
    });
  };
  return element(
    'fieldset',
    { class: 'govuk-fieldset identity-form' },
    element(
      'legend',
      { class: 'govuk-fieldset__legend govuk-fieldset__legend--s' },
      'Two people? Tick the mentions that mean somebody else',
    ),
    fault,
    element('div', { class: 'govuk-checkboxes govuk-checkboxes--small mentions' }, ...boxes.map(({ item }) => item)),
    button('Preview the split', preview),
    place,
  );
}

function mergeForm({ session, person, onRecorded }: SamePerson): HTMLElement {
  const others = session
    .view()
    .network.people.filter(({ id, implied }) => id !== person.id && implied !== true)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
    .map((other) => ({ value: other.id, words: `${other.name}: ${labelsInShort(other)}` }));
  const choice = field(
    'The same person as somebody else?',
    select('merge-with', [{ value: '', words: 'Choose a person' }, ...others]),
  );
  const place = element('div', {});
  const preview = () => {
    const other = session.view().index.person(choice.input.value);
    choice.fault(other === undefined ? 'Choose a person' : undefined);
    if (other === undefined) return;
    const body = { people: [person.id, other.id], outcome: 'same' };
    void identityPreview(place, {
      session,
      title: 'After joining',
      previewPath: '/identity/preview',
      previewBody: body,
      confirm: 'Record that they are one person',
      path: '/identity',
      body,
      onRecorded: (decisionId) => onRecorded(decisionId, `${person.name} and ${other.name} joined as one person`),
    });
  };
  choice.input.addEventListener('change', () => fill(place));
  return element('div', { class: 'identity-form' }, choice.group, button('Preview joining them', preview), place);
}
