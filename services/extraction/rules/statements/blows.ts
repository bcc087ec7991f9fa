/** Harm by one person to another, told by its verb: "hit her", "was beaten with a stick by Al". */
import type { Referent } from '../parsed-document.ts';
import { adult, concern, type Concern } from './concern-draft.ts';
import { harmedInRelative } from './harmed-in-relative.ts';
import { isDenied, isUnasserted } from './manner.ts';
import { cuesOf } from './cues-of.ts';
import { isChild, wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { objectAt, subjectOf } from './subject.ts';
import type { ConcernCategory } from './vocabulary/concern-words.ts';
import { harmedBy, harmVerbs, harshVerbs } from './vocabulary/harm-words.ts';

export function blows(passage: Passage): Concern[] {
  return [
    ...cuesOf(passage, harmVerbs).flatMap((cue) => {
      const speakerServes = isDenied(passage, cue);
      return harm(
        passage,
        cue,
        seenDoing(passage, cue) ?? subjectOf(passage, cue, { may: adult, speakerServes }),
        harmedInRelative(passage, cue) ?? objectAt(passage, cue.end),
      );
    }),
    ...cuesOf(passage, harshVerbs).flatMap((cue) =>
      harm(
        passage,
        cue,
        seenDoing(passage, cue) ?? subjectOf(passage, cue, { may: adult, ownWords: true }),
        objectAt(passage, cue.end),
        'other',
      ).filter(({ fields }) => fields.role !== 'harmed'),
    ),
    ...cuesOf(passage, harmedBy).flatMap((cue) =>
      harm(passage, cue, doerAt(passage, cue.end), subjectOf(passage, cue, { ownWords: true })),
    ),
  ];
}

/** Who stands after "by"; nobody in "by Al's van". */
function doerAt(passage: Passage, offset: number): readonly Referent[] {
  const people = objectAt(passage, offset);
  const named = passage.references.find((one) => one.start >= offset && one.people === people);
  return named && /^['’]s\b/i.test(wordsAfter(passage, named.end, 3)) ? [] : people;
}

/** "I saw Al dragging him": Al did, not I. */
function seenDoing(passage: Passage, cue: Cue): readonly Referent[] | undefined {
  if (!/ing(?: at)?$/i.test(cue.words)) return undefined;
  const seen = passage.references.findLast(
    ({ start, end }) =>
      end <= cue.start &&
      /\b(?:saw|sees?|seen|heard|hears?|caught|watched|witnessed|found)\s+(?:the |my |his |her )?$/i.test(
        wordsBefore(passage, start, 24),
      ),
  );
  return seen?.people.filter(adult);
}

function harm(
  passage: Passage,
  cue: Cue,
  by: readonly Referent[],
  to: readonly Referent[],
  toChild: ConcernCategory = 'physical-harm',
): Concern[] {
  const harmed = to.filter((person) => !person.professional);
  const denied = isDenied(passage, cue);
  const actors = by.filter((person) => adult(person) && person.young !== true && !harmed.includes(person));
  if (harmed.length === 0 || actors.length === 0 || (!denied && isUnasserted(passage, cue))) return [];
  const category = harmed.some(isChild) ? toChild : 'domestic-abuse';
  return [
    ...actors.map((about) => concern(passage, category, cue, about, 'may-have-caused-harm', denied)),
    ...harmed.filter(adult).map((about) => concern(passage, category, cue, about, 'harmed', denied)),
  ];
}
