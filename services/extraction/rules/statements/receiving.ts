/** Somebody who lets another in, or makes light of what they did: a concern for both, each in their own part, only as written. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { adult, concern, type Concern } from './concern-draft.ts';
import { isDenied, isUnasserted } from './manner.ts';
import { cuesOf } from './cues-of.ts';
import { wordsAfter, type Passage } from './passage.ts';
import { peopleAfter, subjectOf } from './subject.ts';

const receives = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'minimis(?:es?|ed|ing)|downplay(?:s|ed|ing)?|makes? light of',
      String.raw`(?:unable|unwilling|refuses|failed|fails) to (?:exclude|keep (?=[\p{L} ]{2,20} (?:away|out)\b))`,
      String.raw`(?:will|would|does|do|could|can) ?(?:not|n[o']t) (?:exclude|keep (?=[\p{L} ]{2,20} (?:away|out)\b))`,
      String.raw`(?:lets?|letting|has let|had let|allow(?:s|ed|ing)?) (?!\p{L}+sel(?:f|ves)\b)(?=(?:\p{L}+ ){1,3}?(?:back )?(?:in(?:to)?|round|near|over|home)\b)`,
    ),
  ),
  'giu',
);
/** "left them with him despite the written agreement". */
const againstAgreement = new RegExp(
  inSequence(
    String.raw`\b(?:let|lets|letting|allow(?:s|ed|ing)?|left|leaves|leaving|tak(?:es|en|ing)|took) `,
    String.raw`(?=[^.;]{2,60}\b(?:despite|in breach|against (?:the )?(?:advice|agreement|plan)|(?:written|safety) (?:agreement|plan)|after being told|knowing)\b)`,
  ),
  'gi',
);
const harm =
  /^['’]s?\s+(?:\w+\s+)?(?:offences?|offending|violence|abuse|behaviour|drinking|drug use|past|history|convictions?|risk)/i;

export function receptions(passage: Passage): Concern[] {
  return [...cuesOf(passage, receives), ...cuesOf(passage, againstAgreement)].flatMap((cue) => {
    const asserted = /unable|unwilling|refuses|fail|not|n't/i.test(cue.words)
      ? true
      : !isUnasserted(passage, cue) && !isDenied(passage, cue);
    const [received] = peopleAfter(passage, cue.end, 24, adult);
    if (!asserted || !received) return [];
    const hosts = subjectOf(passage, cue, { may: adult }).filter((person) => person !== received);
    const reference = passage.references.find(({ start, people }) => start >= cue.end && people.includes(received));
    const named = reference !== undefined && harm.test(wordsAfter(passage, reference.end));
    return [
      ...hosts.map((host) => concern(passage, 'other', cue, host, 'lives-with-or-receives')),
      ...(named ? [concern(passage, 'other', cue, received, 'may-have-caused-harm')] : []),
    ];
  });
}
