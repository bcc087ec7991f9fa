/** Entries that the record says are of another bearer of the name: "This is a different Al Low", "not our Al: dob does not match". What they said is kept as denied. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { foldName } from '../names/fold-name.ts';
import type { Referent } from '../parsed-document.ts';
import { isSpokenOf, type Cue, type Passage } from './passage.ts';

/** The words that say so, with the entry they are of; `undefined`: nowhere. */
export function saidOfNamesake(
  passage: Passage,
  cue: Pick<Cue, 'start'>,
  person: Referent,
): { readonly start: number; readonly end: number } | undefined {
  const { start, text } = passage;
  if (isOfNamesake(passage, person, cue))
    return official.test(text) ? { start, end: start + text.trimEnd().length } : undefined;
  const next = passage.passages[passage.index + 1];
  if (!next || next.sentence.sentence.part !== passage.sentence.sentence.part) return undefined;
  const isTold = mixedUp.test(next.text) || (refersBack.test(next.text) && isOfNamesake(next, person));
  return isTold && official.test(text + next.text)
    ? { start, end: next.start + next.text.trimEnd().length }
    : undefined;
}

/** What a check or an officer enters: nobody mistakes a namesake for whom they saw. */
const official =
  /\b(?:arrest|convict|caution|charg|sentenc|bail|remand|police|PNC|DBS|trace|check|record|entry|entries|marker|warning|register|wanted|warrant|court|match|intel|offence)/i;

/** What kin say of it clears nobody: "Nan says that was a different Al". */
const saidByOthers =
  /\b(?:says?|said|saying|told|tells|thinks?|thought|claims?|claimed|insists?|insisted|believes?|swears?|swore|reckons?|denie[sd])\b/i;
const checked = /\b(?:police|PNC|DBS|check\w*|officers?|confirm\w*|clarif\w*|establish\w*|verif\w*|PC|DC|DS|MASH)\b/i;

/** "This is …", "The trace relates to …", "Not our Al.": of what was just entered. */
const refersBack = new RegExp(
  inSequence(
    String.raw`^\W*`,
    anyOf(
      'this|that|it|these|those|not|no|different|dob|date of birth',
      inSequence(
        '(?:(?:the|his|her) )?',
        anyOf(
          'trace|entry|record|match|hit|arrest|conviction|caution|charge|check|marker|offence|dob|date of birth',
          '(?:arrested|convicted) (?:man|woman|person)',
        ),
        's?',
      ),
    ),
    String.raw`\b`,
  ),
  'i',
);

/** `cue`: the entry, where it stands in the same sentence; "; the 2015 caution was another man's" speaks of another. */
function isOfNamesake(passage: Passage, person: Referent, cue?: Pick<Cue, 'start'>): boolean {
  const text = cue ? aroundCue(passage, cue) : passage.text;
  if (saidByOthers.test(text) && !checked.test(text)) return false;
  if (ofSameName.test(text) || hasOtherBirth(passage, person)) return true;
  return [...text.matchAll(anotherBearer)].some(({ groups }) => isBorneBy(person, groups?.['name'] ?? ''));
}

function aroundCue({ text, start }: Passage, cue: Pick<Cue, 'start'>): string {
  const at = cue.start - start;
  const [from, to] = [text.lastIndexOf(';', at) + 1, text.indexOf(';', at)];
  return text.slice(from, to === -1 ? undefined : to);
}

/** "a different Al", "another A Low", "not our Al", "not our man". */
const anotherBearer = new RegExp(
  anyOf(
    inSequence(
      String.raw`(?:^|[:;(–—,]|\b(?:is|was|were|be|to|for|of|but))\s*(?:an? )?(?:entirely |completely |quite )?(?:different|another|separate) `,
      String.raw`(?<name>\p{L}+(?: \p{L}+)?)(?!['’]s)`,
    ),
    String.raw`\bnot our (?<name>\p{L}+)`,
  ),
  'giu',
);

/** "Al: one trace, dob does not match", "not ours" is of Al, not of whoever stands before him. */
function hasOtherBirth({ text, start, references }: Passage, person: Referent): boolean {
  const at = birthDiffers.exec(text)?.index;
  if (at === undefined || gaveAnother.test(text)) return false;
  const last = references.findLast(({ end, people }) => end <= start + at && people.some(isSpokenOf));
  return last === undefined || last.people.includes(person);
}

function isBorneBy(person: Referent, words: string): boolean {
  const [first = '', second = ''] = words.split(' ').map(foldName);
  if (/^(?:man|woman|one)$/.test(first)) return second === '';
  return person.names.some(({ given, family }) => {
    const own = foldName(given[0] ?? '');
    if (own === '') return false;
    const isInitial = first.length === 1 && own.startsWith(first) && family !== undefined;
    return (
      first === own ||
      (isInitial && second === foldName(family)) ||
      (second === own && first === foldName(family ?? ''))
    );
  });
}

const ofSameName = new RegExp(
  inSequence(
    String.raw`\b(?:another|different|some(?:body|one) else|(?:is|was|were) (?:that of |of )?an?(?:other)?|but an?)\b[^.;]{0,24}?`,
    String.raw`\b(?:of|with|who (?:has|shares)|sharing|bearing) (?:the same|that|his|her) name\b`,
  ),
  'i',
);
const birthDiffers = new RegExp(
  anyOf(
    String.raw`\bnot (?:one of )?ours(?=\s*(?:$|[.,;:)–—-]|but\b|and\b))`,
    inSequence(
      String.raw`\b(?:dob|d\.o\.b\.?|date of birth|birth ?date)s? `,
      anyOf(
        "(?:does|do|did)(?: not|n['’]t) (?:match|tally|fit|correspond|agree)|differs?|differed",
        '(?:is|was) different|(?:is|was|are) not the same',
      ),
    ),
    String.raw`\b(?:different|wrong) (?:dob|d\.o\.b|date of birth)`,
  ),
  'i',
);
/** "He gave a different date of birth": what he told the officers. */
const gaveAnother = /\b(?:g[ia]ve[sn]?|giving|provid(?:es|ed|ing)|us(?:es|ed|ing)|told)\b/i;
/** "Police had mixed him up with his cousin". */
const mixedUp = new RegExp(
  inSequence(
    String.raw`\b(?:police|check|PNC|officers?|force|system|record)\b[^.;]{0,60}`,
    String.raw`\b(?:mix(?:ed)? (?:him|her|them|up)|confused (?:him|her|them)|mistak(?:en?|ing) (?:him|her|them))\b`,
    String.raw`[^.;]{0,12}\b(?:up )?(?:with|for)\b`,
  ),
  'i',
);
