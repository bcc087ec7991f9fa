/** Names said to be another's who bears them too: "there's another Ned", "he is not the Ned who …", "little Ned" beside his grandfather Ned, "his father, also Ned", "a girl called Ivy after her aunt". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Mention } from '#graph/model/mention.ts';
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { foldName } from '../names/fold-name.ts';
import type { NameSpan, Referent, Sentence } from '../parsed-document.ts';
import { linkName } from './link-name.ts';
import type { Discourse } from './discourse.ts';
import { addPlace, addReferent } from './referents.ts';

const different = new RegExp(
  inSequence(
    '(?:^| )',
    anyOf(
      '(?:the|a) (?:other|different|second)|not the',
      String.raw`(?:(?:confused|mixed up|muddled) with|mistaken for)(?: (?:the|our|old|big|(?:his|her|their|my) \p{L}+))?`,
    ),
    '$',
  ),
  'u',
);
const also = /(?:^| )(\p{L}+)(?: ?[,(])?(?: who)?(?: is| was| 's)? (?:also|likewise)(?: called| named| a)?$/u;
const namedAfter = new RegExp(
  inSequence(
    '^',
    anyOf(
      String.raw`(?:[,(] (?:who )?(?:(?:is|was) )?(?:called|named|christened)|(?:(?:is|was) )?(?:named|christened)) (?:after|for) (?:his|her|their|my|our|the) (?:(?:late|dead|own|big|great|old) )?(\p{L}+)`,
      String.raw`after (?:his|her|their|my|our) (?:(?:late|dead|own|big|great|old) )?(\p{L}+)(?: [.,;)]|$)`,
    ),
  ),
  'u',
);
/** "Uncle Al, whom Dad was called after". */
const namedAfterThem =
  /^[,(–—-] (?:that 's |that is )?whom? (?:[\p{L}']+ ){1,2}(?:'s |is |was |were )(?:named|called) (?:after|for)(?= |$)/u;
const younger = /(?:^| )(little|young|wee)$/;

/** Gives a name of the sentence a bearer of its own where the words before it tell it from a namesake of the record. */
export function setNamesakesApart(discourse: Discourse, sentence: Sentence): void {
  const { tokens, names } = sentence;
  for (const name of names) {
    const told = toldBy(tokens, name);
    if (told === undefined || isSaidOf(tokens, names, name)) continue;
    for (const earlier of names) if (earlier.start < name.start && isNamesake(earlier, name)) link(discourse, earlier);
    const bearers = discourse.referents.filter((person) => bears(person, name, told));
    if (bearers.length === 0) {
      const isOfSomebody = told === 'kin' && isOfWhomNamed(discourse, sentence, name);
      link(discourse, name, namesakeElsewhere[isOfSomebody ? 'kin of somebody' : told]);
      continue;
    }
    if (told !== 'kin' && bearers.some((person) => person.childId !== undefined)) continue;
    // "The other Ann", where two are known, is one of them.
    if (bearers.length > 1 && told === 'the other') continue;
    const isYounger = told === 'little' || told === 'young';
    const known = isYounger ? bearers.find(({ younger: is }) => is) : undefined;
    if (known) note(discourse, known, name);
    else apart(discourse, name, bearers, isYounger);
  }
}

/** The words that tell a name from a namesake's: "his father, also Ned", "another Ned", "the other Ned", "little Ned", "Ned after his uncle". */
type Told = 'kin' | 'kin of somebody' | 'another' | 'a different' | 'the other' | 'little' | 'young' | 'after';

/** What they say where the record has nobody else of that name: "the other Ned" is somebody known, "young Ned" may be the father, "poor little Ann" and "very little Ann says" anybody. */
const namesakeElsewhere: Readonly<Record<Told, Mention['namesakeOf']>> = {
  kin: undefined,
  'kin of somebody': 'another',
  another: 'another',
  'a different': undefined,
  'the other': undefined,
  little: undefined,
  young: undefined,
  after: 'elder',
};

function toldBy(tokens: Sentence['tokens'], name: NameSpan): Told | undefined {
  const before = tokens
    .slice(Math.max(0, name.from - longestLead), name.from)
    .map(({ lower }) => lower)
    .join(' ');
  const next = tokens[name.to]?.lower ?? '';
  const byAge = younger.exec(before)?.[1];
  if (byAge !== undefined) return byAge === 'young' ? 'young' : 'little';
  if (isKinAlso(before) && !/^['’]s$/.test(next)) return 'kin';
  if (/(?:^| )another$/.test(before) && !/^(?:family|families|household|child|case)$/.test(next)) return 'another';
  if (different.test(before)) return / ?the other$/.test(before) ? 'the other' : 'a different';
  return isNamedAfter(tokens, name) ? 'after' : undefined;
}

/** In words and marks: "father, who is also called". */
const longestLead = 6;

/** "His father, also Ned", "their second son is also Ned". */
function isKinAlso(before: string): boolean {
  const word = also.exec(before)?.[1];
  return word !== undefined && kinTerm(word).some(({ path }) => path !== undefined);
}

/** "Al's wife is also Ann": not "her mother, also Ann, came" where nobody is named of whom she is the mother, for she may be the one Ann. */
function isOfWhomNamed({ referents }: Discourse, { names }: Sentence, name: NameSpan): boolean {
  const isNamed = ({ places, professional }: Referent) => places.length > 0 && professional !== true;
  return names.some(({ end }) => end < name.start) || referents.some(isNamed);
}

/** "Her sons, Al and Bob, who was christened after his uncle", "a girl, Ivy after her aunt": within a sentence he is somebody new, at its head he may have been spoken of. */
function isNamedAfter(tokens: Sentence['tokens'], { from, to }: NameSpan): boolean {
  const words = tokens.slice(to, to + longestLead + 2).map(({ lower }) => lower);
  const kin = namedAfter
    .exec(words.join(' '))
    ?.slice(1)
    .find((word) => word !== undefined);
  if (namedAfterThem.test(words.join(' '))) return true;
  return from > 0 && kin !== undefined && kinTerm(kin).some(({ path }) => path !== undefined);
}

/** "Ned (young Ned, Amy's dad)": the words in brackets say which Ned. */
function isSaidOf(tokens: Sentence['tokens'], names: readonly NameSpan[], name: NameSpan): boolean {
  const bracket = name.from - 2;
  return tokens[bracket]?.text === '(' && names.some((one) => one.to === bracket && isNamesake(one, name));
}

function isNamesake(one: NameSpan, other: NameSpan): boolean {
  return foldName(one.name.given[0] ?? '') === foldName(other.name.given[0] ?? '');
}

function link(discourse: Discourse, span: NameSpan, namesakeOf?: Mention['namesakeOf']): void {
  note(discourse, discourse.bearers.get(span.start) ?? linkName(discourse, span), span, namesakeOf);
}

function note(discourse: Discourse, person: Referent, span: NameSpan, namesakeOf?: Mention['namesakeOf']): void {
  discourse.bearers.set(span.start, person);
  addPlace(person, {
    start: span.start,
    end: span.end,
    form: 'named',
    name: span.name,
    ...(namesakeOf && { namesakeOf }),
  });
}

/** A child of the case, known before the record names it, bears the name too where the words say that a relative is called so. */
function bears({ names, places, childId }: Referent, { name }: NameSpan, told: Told): boolean {
  const first = foldName(name.given[0] ?? '');
  const isKnown = places.length > 0 || (told === 'kin' && childId !== undefined);
  return first !== '' && isKnown && names.some(({ given }) => foldName(given[0] ?? '') === first);
}

function apart(discourse: Discourse, name: NameSpan, bearers: readonly Referent[], isYounger: boolean): void {
  const person = addReferent(discourse, name.sex);
  if (isYounger) person.younger = true;
  // Not found by the name alone: without those words it goes on meaning the other.
  person.names.push(name.name);
  note(discourse, person, name);
  for (const other of bearers)
    discourse.remarks.push({
      a: person,
      b: other,
      outcome: 'different',
      reason: 'the words tell two of that name apart',
      start: name.start,
      end: name.end,
    });
}
