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
  const isTold =
    (mixedUp.test(next.text) && !open.test(next.text)) || (refersBack.test(next.text) && isOfNamesake(next, person));
  return isTold && official.test(text + next.text)
    ? { start, end: next.start + next.text.trimEnd().length }
    : undefined;
}

/** What a check or an officer enters: nobody mistakes a namesake for whom they saw. */
const official = new RegExp(
  inSequence(
    String.raw`\b(?:arrest|convict|caution|charg|sentenc|bail|remand|police|PNC|DBS|trace|check|record|entry|entries`,
    '|marker|warning|register|wanted|warrant|court|match|intel|offence)',
  ),
  'i',
);

/** What kin say of it clears nobody: "Nan says that was a different Al", "Not our Al, his mum cried". */
const saidByOthers =
  /\b(?:says?|said|saying|told|tells|thinks?|thought|claims?|claimed|insists?|insisted|believes?|swears?|swore|reckons?|denie[sd]|cried|shouted)\b/i;
const checked =
  /(?<!\b(?:to|told|tells|asked|asks|rang) (?:the |an )?)\b(?:police|PNC|DBS|check\w*|officers?|confirm\w*|clarif\w*|establish\w*|verif\w*|PC|DC|DS|MASH)\b/i;
/** "It could be another Al, police will check", "this is untrue": what is open or put right clears nobody. */
const open = new RegExp(
  inSequence(
    String.raw`\b(?:could|(?<!\b(?:in|since|from|until|by|on|\d) )may(?! \d)|might|would|possibl[ey]|possibility|perhaps|maybe|whether|if|unsure|unclear|appears?|seems?|likely`,
    String.raw`|(?:not|n['’]t|un|to be|awaiting|needs?|yet to be) ?(?:known|sure|certain|confirm\w*|check\w*|verif\w*|clear|establish\w*)`,
    String.raw`|to check|check needed|will check|untrue|not true|false|incorrect|wrong|lie[sd]?|lying)\b`,
  ),
  'i',
);

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
  if (open.test(passage.text) || (saidByOthers.test(text) && !checked.test(text))) return false;
  if (ofSameName.test(text) || hasOtherBirth(passage, person)) return true;
  return [...text.matchAll(anotherBearer)].some(({ groups }) => isBorneBy(person, groups?.['name'] ?? ''));
}

function aroundCue({ text, start }: Passage, cue: Pick<Cue, 'start'>): string {
  const at = cue.start - start;
  const [from, to] = [text.lastIndexOf(';', at) + 1, text.indexOf(';', at)];
  return text.slice(from, to === -1 ? undefined : to);
}

/** "a different Al", "another A Low", "not our Al". */
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

/** Not "a different girl of the same name", to whom it was done. */
const ofSameName = new RegExp(
  inSequence(
    String.raw`\b(?:another|different|some(?:body|one) else|(?:is|was|were) (?:that of |of )?an?(?:other)?|but an?)\b`,
    String.raw`(?:(?!\b(?:girl|boy|woman|child|victim|baby)\b)[^.;]){0,24}?`,
    String.raw`\b(?:of|with|who (?:has|shares)|sharing|bearing) (?:the same|that|his|her) name\b`,
  ),
  'i',
);
/** Not "recorded for his son". */
const birthDiffers = new RegExp(
  inSequence(
    anyOf(
      String.raw`\bthere (?:is|was) an? [^.;]{1,80}\bnot (?:one of )?ours`,
      inSequence(
        String.raw`\b(?:dob|d\.o\.b\.?|date of birth|birth ?date)s? (?:(?:does|do|did)(?: not|n['’]t) `,
        String.raw`(?:match|tally|fit|correspond|agree)|differs?|differed|(?:is|was) different|(?:is|was|are) not the same)`,
      ),
      String.raw`\bdifferent (?:dob|d\.o\.b|date of birth)`,
    ),
    String.raw`(?=\s*(?:$|[.,;:)–—-](?!.*\b(?:but|though|although)\b)|and\b))`,
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
