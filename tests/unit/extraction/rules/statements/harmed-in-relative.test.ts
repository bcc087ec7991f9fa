import { expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

function harmed(sentence: string): readonly string[] {
  return statementsOf('concern', `Moira Foyle is Karen's mother. ${sentence}`)
    .filter(({ fields }) => fields.role === 'harmed')
    .map(({ who }) => who);
}

it.each([
  ['She says Karen is back with Derek, who hit her.', 'Karen'],
  ['She is upset: Karen lives with Derek, who has strangled her twice.', 'Karen'],
  ['Moira Foyle said Karen went to Derek, who slapped her.', 'Karen'],
  ['She rang about Derek, who hit her.', 'Moira Foyle'],
  ['She told Karen about Derek, who hit her.', 'Moira Foyle'],
  ['Karen is back with Derek, who hit her mother.', 'Moira Foyle'],
])('of "%s" is %s', (sentence, who) => {
  expect(harmed(sentence)).toEqual([who]);
});
