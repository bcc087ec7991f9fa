/** The step after an outcome: reasons as buttons whose labels say what pressing them records, and a note. Nothing is chosen beforehand. */
import { button, field, linkButton, textArea } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import type { Reason, ReasonChoice } from '../words/decisions-in-words.ts';

export interface ReasonStep {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly ReasonChoice[];
  /** Why recording has to wait, in words; `undefined` when it need not. */
  readonly waitingFor: () => Node | undefined;
  readonly record: (reason: Reason, note: string) => void;
  readonly cancel: () => void;
}

export function reasonStep(step: ReasonStep): HTMLElement {
  const note = field('Note (optional; needed for “other”)', textArea(`${step.id}-note`, 2));
  const wait = element('div', { class: 'wait', role: 'alert' });
  const press = (reason: Reason, { detail }: MouseEvent) => {
    // The second press of a double-click meant the button that stood here before.
    if (detail > 1) return;
    const waiting = step.waitingFor();
    wait.replaceChildren(...(waiting === undefined ? [] : [waiting]));
    if (waiting !== undefined) return;
    const words = note.input.value.trim();
    if (reason === 'other' && words === '') note.fault('Say why in the note');
    else step.record(reason, words);
  };
  const heading = element('h4', { class: 'govuk-heading-s', tabindex: '-1' }, step.title);
  const made = element(
    'div',
    { class: 'reason-step' },
    heading,
    wait,
    element(
      'div',
      { class: 'reasons', role: 'group', 'aria-label': step.title },
      ...step.choices.map(({ reason, words }) =>
        button(words, (event) => press(reason, event), { 'data-reason': reason }),
      ),
    ),
    note.group,
    linkButton('Cancel', step.cancel),
  );
  queueMicrotask(() => heading.focus({ preventScroll: true }));
  return made;
}
