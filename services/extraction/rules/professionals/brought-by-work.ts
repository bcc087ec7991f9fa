/** A name that its own next words bring from work: "Mrs Ash from school", "Ruth Bell SW". After a comma it is the next of a list, not who the aunt is. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const fromWork = new RegExp(
  anyOf(
    '^(?:sw|asw|fsw|ssw|dsl|ddsl|hv|iro|ewo|senco|social worker|health visitor)(?: |$)',
    inSequence(
      '^(?:from|at) (?:(?:the|her|his|their|our) )?',
      anyOf(
        "school|nursery|pre-?school|playgroup|college|social (?:services|care|work)|children['’]s services",
        'cafcass|camhs|housing',
      ),
      '(?: |$)',
    ),
  ),
);

/** `words`: lower case, those after the name. */
export function comesFromWork(words: readonly string[]): boolean {
  return fromWork.test(words.join(' '));
}
