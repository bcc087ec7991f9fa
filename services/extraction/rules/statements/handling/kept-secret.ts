/**
 * Whom a family keeps secret, in a child's or a relative's words: "No one's allowed say Karen", "We don't say Karen's name". Somebody hides, and the words
 * are often the only ones outside the restricted note that tell of it. "Not allowed to say Shane was here" hides what he does, and is left; so is "her name", for a guess may hide the wrong
 * person.
 */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { cuesOf } from '../cues-of.ts';
import type { Cue, Passage } from '../passage.ts';
import { isParentInCase } from '../../reference/parents-in-case.ts';

const unspoken =
  /\b(?:(?:not|n['’]t|no ?one['’]?s?|nobody['’]?s?)(?: is)? allowed (?:to )?|we (?:don['’]t|do not|never|mustn['’]t) )(?:say|mention|name) /gi;
const wholeObject = /^(?:['’]s)?(?: name)?(?: (?:either|any ?more|now|at all|again))?\s*(?:[.,;!"”]|$)/i;

export function keptSecret(passage: Passage): { readonly cue: Cue; readonly people: readonly Referent[] } | undefined {
  for (const cue of cuesOf(passage, unspoken)) {
    const object = passage.references.find(({ start }) => start === cue.end);
    if (!object || !wholeObject.test(passage.text.slice(object.end - passage.start))) continue;
    const people = object.people.filter(
      (person) =>
        adult(person) &&
        person.places.some(({ form, start }) => form === 'named' && start === object.start) &&
        // A parent is kept quiet for other reasons, and is in every record.
        !isParentInCase(passage.reading.discourse.claims, person),
    );
    if (people.length > 0) return { cue, people };
  }
  return undefined;
}
