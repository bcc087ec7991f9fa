/** Through whom alone somebody may be reached, though nobody hides: "Contact Una through her solicitor only", "It is not safe to ring Una at home". */
import type { Referent } from '../../parsed-document.ts';
import { adult } from '../concern-draft.ts';
import { wordsAfter, wordsBefore, type Cue, type Passage } from '../passage.ts';
import { contactRoutes } from '../vocabulary/contact-route-words.ts';

interface Routed {
  readonly cue: Cue;
  readonly people: readonly Referent[];
}

export function contactRoute(passage: Passage): Routed | undefined {
  for (const { start, end, people } of passage.references) {
    const about = people.filter(adult);
    if (about.length === 0) continue;
    const [before, after] = [wordsBefore(passage, start, 60), wordsAfter(passage, end, 90)];
    for (const route of contactRoutes) {
      const [lead, rest] = [route.before.exec(before)?.[0], route.after.exec(after)?.[0]];
      if (lead === undefined || rest === undefined) continue;
      const cue = { start: start - lead.length, end: end + rest.length };
      return {
        cue: { ...cue, words: passage.text.slice(cue.start - passage.start, cue.end - passage.start) },
        people: about,
      };
    }
  }
  return undefined;
}
