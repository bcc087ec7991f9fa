/** Buttons, tags and fields in the look of GOV.UK Frontend's components, with names that screen readers give. */
import { type Attributes, type Child, element } from './element.ts';

export function button(
  words: Child,
  onPress: (event: MouseEvent) => void,
  { look = 'secondary', ...attributes }: Attributes & { readonly look?: 'primary' | 'secondary' | 'warning' } = {},
): HTMLButtonElement {
  const looks = { primary: '', secondary: ' govuk-button--secondary', warning: ' govuk-button--warning' };
  return element(
    'button',
    { type: 'button', class: `govuk-button${looks[look]}`, ...attributes, on: { click: onPress } },
    words,
  );
}

/** A button that looks like a link: for what changes the page without leaving it. */
export function linkButton(words: Child, onPress: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return element('button', { type: 'button', class: 'link-button', ...attributes, on: { click: onPress } }, words);
}

export function hidden(words: string): HTMLElement {
  return element('span', { class: 'govuk-visually-hidden' }, words);
}

export function tag(words: string): HTMLElement {
  return element('strong', { class: 'govuk-tag govuk-tag--grey' }, words);
}

/** Closed at first unless `open`. */
export function details(summary: Child, content: readonly Child[], open = false): HTMLDetailsElement {
  return element(
    'details',
    { class: 'govuk-details', open },
    element(
      'summary',
      { class: 'govuk-details__summary' },
      element('span', { class: 'govuk-details__summary-text' }, summary),
    ),
    element('div', { class: 'govuk-details__text' }, ...content),
  );
}

export interface Field {
  readonly group: HTMLElement;
  readonly input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  /** Shows what is wrong beside the field and moves the focus there; `undefined` takes it away. */
  readonly fault: (sentence: string | undefined) => void;
}

/** A label, an optional hint and the input, joined by ids. */
export function field<Input extends Field['input']>(
  label: string,
  input: Input,
  hint?: string,
): Field & { readonly input: Input } {
  const id = input.id;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const error = element('p', { id: `${id}-error`, class: 'govuk-error-message', hidden: true });
  const group = element(
    'div',
    { class: 'govuk-form-group' },
    element('label', { class: 'govuk-label', for: id }, label),
    hint !== undefined && element('div', { id: hintId, class: 'govuk-hint' }, hint),
    error,
    input,
  );
  const described = (...ids: (string | undefined)[]) => ids.filter((one) => one !== undefined).join(' ');
  if (hintId !== undefined) input.setAttribute('aria-describedby', hintId);
  return {
    group,
    input,
    fault: (sentence) => {
      error.textContent = sentence ?? '';
      error.hidden = sentence === undefined;
      group.classList.toggle('govuk-form-group--error', sentence !== undefined);
      input.toggleAttribute('aria-invalid', sentence !== undefined);
      if (sentence !== undefined) input.setAttribute('aria-invalid', 'true');
      const ids = described(hintId, sentence === undefined ? undefined : error.id);
      if (ids === '') input.removeAttribute('aria-describedby');
      else input.setAttribute('aria-describedby', ids);
      if (sentence !== undefined) input.focus();
    },
  };
}

export function textInput(id: string, attributes: Attributes = {}): HTMLInputElement {
  return element('input', { class: 'govuk-input', id, name: id, type: 'text', autocomplete: 'off', ...attributes });
}

export function textArea(id: string, rows: number): HTMLTextAreaElement {
  return element('textarea', { class: 'govuk-textarea', id, name: id, rows, maxlength: 4000 });
}

export function select(
  id: string,
  options: readonly { readonly value: string; readonly words: string }[],
): HTMLSelectElement {
  return element(
    'select',
    { class: 'govuk-select', id, name: id },
    ...options.map(({ value, words }) => element('option', { value }, words)),
  );
}

export function checkbox(id: string, words: Child, checked: boolean): HTMLElement & { readonly box: HTMLInputElement } {
  const box = element('input', { class: 'govuk-checkboxes__input', id, type: 'checkbox', checked });
  const item = element(
    'div',
    { class: 'govuk-checkboxes__item' },
    box,
    element('label', { class: 'govuk-label govuk-checkboxes__label', for: id }, words),
  );
  return Object.assign(item, { box });
}
