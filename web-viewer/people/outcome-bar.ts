/** The decision about the next step: for which children, and one of five outcomes. None is chosen beforehand; nothing records unseen. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseChild } from '#graph/model/case-file.ts';
import { button, checkbox, linkButton } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { type NextStep, nextStepWords, type Reason, reasonChoices } from '../words/decisions-in-words.ts';
import { count, firstName } from '../words/list-in-words.ts';
import { reasonStep } from './reason-step.ts';

export interface NextStepChoice {
  readonly outcome: NextStep;
  readonly childIds: readonly string[];
  readonly reason: Reason | undefined;
  readonly note: string;
}

export interface OutcomeBar {
  readonly person: PersonDocument;
  readonly children: readonly CaseChild[];
  readonly concerns: number;
  /** How many concerns have not been on screen yet. */
  readonly unseenConcerns: () => number;
  readonly showUnseen: () => void;
  readonly record: (choice: NextStepChoice) => void;
}

const outcomes = Object.keys(nextStepWords) as NextStep[];

export function outcomeBar(bar: OutcomeBar): HTMLElement {
  const boxes = childBoxes(bar);
  const say = element('p', { class: 'govuk-error-message', role: 'alert', hidden: true });
  const chosen = () => boxes.flatMap(({ id, item }) => (item.box.checked ? [id] : []));
  const actions = element('div', { class: 'outcome-actions' });

  const press = (outcome: NextStep, { detail }: MouseEvent) => {
    // The second press of a double-click meant the card that stood here before.
    if (detail > 1) return;
    const childIds = chosen();
    say.hidden = childIds.length > 0;
    say.textContent = childIds.length > 0 ? '' : 'Choose at least one child';
    if (childIds.length === 0) return;
    if (outcome === 'consider' && bar.concerns === 0) bar.record({ outcome, childIds, reason: undefined, note: '' });
    else askReason(outcome);
  };
  const askReason = (outcome: NextStep) =>
    fill(
      actions,
      reasonStep({
        id: 'next-step',
        title: `${nextStepWords[outcome]}: choose the reason. That records it.`,
        choices: reasonChoices(outcome, bar.concerns),
        waitingFor: () => waitWords(bar),
        record: (reason, note) => bar.record({ outcome, childIds: chosen(), reason, note }),
        cancel: () => showOutcomes(outcome),
      }),
    );
  const showOutcomes = (focus?: NextStep) => {
    const buttons = outcomes.map((outcome) =>
      button(nextStepWords[outcome], (event) => press(outcome, event), { 'data-outcome': outcome }),
    );
    fill(actions, element('div', { class: 'outcomes', role: 'group', 'aria-label': 'Next step' }, ...buttons));
    buttons[focus === undefined ? -1 : outcomes.indexOf(focus)]?.focus();
  };
  showOutcomes();
  return element(
    'section',
    { class: 'outcome-bar', 'aria-label': `Next step for ${bar.person.name}` },
    element(
      'fieldset',
      { class: 'govuk-fieldset outcome-children' },
      element('legend', { class: 'outcome-legend' }, 'Next step for'),
      element('div', { class: 'govuk-checkboxes govuk-checkboxes--small' }, ...boxes.map(({ item }) => item)),
    ),
    say,
    actions,
  );
}

/** Ticked where nothing is decided yet; all where everything is. */
function childBoxes({ person, children }: OutcomeBar) {
  const steps = person.suggestion?.children ?? [];
  const open = steps.filter(({ nextStep, newEvidence }) => nextStep === 'undecided' || newEvidence.length > 0);
  const ticked = new Set((open.length > 0 ? open : steps).map(({ childId }) => childId));
  return steps.map(({ childId }) => {
    const name = children.find(({ id }) => id === childId)?.name ?? childId;
    return { id: childId, item: checkbox(`for-${childId}`, firstName(name), ticked.has(childId)) };
  });
}

function waitWords({ unseenConcerns, showUnseen }: OutcomeBar): Node | undefined {
  const unseen = unseenConcerns();
  if (unseen === 0) return undefined;
  const which = unseen === 1 ? 'a concern has' : `${count(unseen, 'concern')} have`;
  return element(
    'p',
    { class: 'govuk-error-message' },
    `Recording waits until the concerns have been on screen: ${which} not been yet. `,
    linkButton('Show what is unread', showUnseen),
  );
}
