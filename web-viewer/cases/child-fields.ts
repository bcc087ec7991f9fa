/** The fields of one child of a new case: name, date of birth, sex. */
import type { CaseChild } from '#graph/model/case-file.ts';
import { field, linkButton, select, textInput } from '../dom/controls.ts';
import { element } from '../dom/element.ts';

export interface ChildFields {
  readonly group: HTMLElement;
  /** `undefined` where something is missing; the field says so. */
  readonly read: (id: string) => CaseChild | undefined;
}

const sexes = [
  { value: 'unknown', words: 'Not stated' },
  { value: 'female', words: 'Female' },
  { value: 'male', words: 'Male' },
];

export function childFields(number: number, remove: () => void): ChildFields {
  const key = `child-${number}`;
  const name = field('Name', textInput(`${key}-name`, { maxlength: 200 }));
  const born = field('Date of birth', textInput(`${key}-born`, { type: 'date' }));
  const sex = field('Sex', select(`${key}-sex`, sexes));
  return {
    group: element(
      'fieldset',
      { class: 'govuk-fieldset child-fields' },
      element('legend', { class: 'govuk-fieldset__legend govuk-fieldset__legend--m' }, `Child ${number}`),
      name.group,
      born.group,
      sex.group,
      number > 1 && linkButton(`Remove child ${number}`, remove),
    ),
    read: (id) => {
      const words = name.input.value.trim();
      name.fault(words === '' ? "Enter the child's name" : undefined);
      if (words === '') return undefined;
      born.fault(born.input.value === '' ? 'Enter the date of birth' : undefined);
      if (born.input.value === '') return undefined;
      return { id, name: words, dateOfBirth: born.input.value, sex: sex.input.value as CaseChild['sex'] };
    },
  };
}
