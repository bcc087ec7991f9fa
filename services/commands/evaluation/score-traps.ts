/** Runs the mechanical checks of a key's traps. A trap is passed when no check fails and at least one could be made. */
import type { NetworkDocument, PersonDocument } from '#graph/contract/network-document.ts';
import { type FoundTies } from './found-ties.ts';
import { foundReadings } from './found-readings.ts';
import type { AnswerKey } from './gold.ts';
import { isExactly, isExceptSide, labelReadings } from './label-readings.ts';
import { labelTies } from './label-ties.ts';
import type { Matching } from './match-people.ts';
import { nameWords } from '#graph/network/identity/names/fold-name.ts';
import { gather, type Part } from './score.ts';
import { tieKey, tieOf } from './tie-keys.ts';

type Outcome = 'pass' | 'fail' | 'untested';

interface Scene {
  readonly document: NetworkDocument;
  readonly matching: Matching;
  readonly ties: FoundTies['ties'];
}

export function scoreTraps(document: NetworkDocument, key: AnswerKey, matching: Matching, { ties }: FoundTies): Part {
  const { count, mistake, part } = gather();
  for (const trap of key.traps) {
    const outcomes = trap.checks.map((check) => run(check, { document, matching, ties }));
    const outcome = outcomes.includes('fail') ? 'fail' : outcomes.includes('pass') ? 'pass' : 'untested';
    count('traps', outcome !== 'untested');
    count('trapsPassed', outcome === 'pass');
    count('trapsUntested', outcome === 'untested');
    if (outcome === 'fail') mistake('trap', trap.what);
  }
  return part();
}

/** Each check by its name in the key; one of another name is left to a reader. */
const checks: Readonly<Record<string, (args: readonly string[], scene: Scene) => Outcome>> = {
  distinct: (ids, { matching }) => {
    const merged = [...matching.standsFor.values()].some((stands) => ids.filter((id) => stands.has(id)).length > 1);
    if (merged) return 'fail';
    return ids.filter((id) => matching.foundOf.has(id)).length > 1 ? 'pass' : 'untested';
  },
  same: ([id = ''], { matching }) => whenFound(id, matching, () => ![...matching.duplicateOf.values()].includes(id)),
  dead: ([id = ''], { matching }) => whenFound(id, matching, (person) => person.deceased),
  alive: ([id = ''], { matching }) => whenFound(id, matching, (person) => !person.deceased),
  notkin: ([id = ''], { matching }) => whenFound(id, matching, (person) => person.category !== 'kin'),
  absent: ([name = ''], { document }) => passed(!document.people.some((person) => isCalled(person, name))),
  carefulsug: ([id = ''], { matching }) =>
    whenFound(id, matching, ({ suggestion }) => suggestion === null || suggestion.considerations.length > 0),
  notlabel: ([id = '', childId = '', words = ''], { matching }) =>
    whenFound(id, matching, (person) => !isLabelled(person, childId, words, isExceptSide)),
  notlabelx: ([id = '', childId = '', words = ''], { matching }) =>
    whenFound(id, matching, (person) => !isLabelled(person, childId, words, isExactly)),
  notfact: ([kind = '', from = '', to = ''], scene) => notFact(kind, from, to, scene),
};

function run([name = '', ...args]: readonly string[], scene: Scene): Outcome {
  return checks[name]?.(args, scene) ?? 'untested';
}

function passed(isPassed: boolean): Outcome {
  return isPassed ? 'pass' : 'fail';
}

function whenFound(id: string, { foundOf }: Matching, test: (person: PersonDocument) => boolean): Outcome {
  const person = foundOf.get(id);
  return person === undefined ? 'untested' : passed(test(person));
}

function isCalled(person: PersonDocument, name: string): boolean {
  if (person.category === 'professional') return false;
  const words = nameWords(name);
  return [person.name, ...person.aliases].some((one) => words.every((word) => nameWords(one).includes(word)));
}

function isLabelled(person: PersonDocument, childId: string, words: string, fits: typeof isExactly): boolean {
  const found = foundReadings(person, childId);
  return labelReadings(words).some((one) => found.some((other) => fits(one, other)));
}

/** Shown as plain fact: said, with no denial beside it and, of partners, not as ended; or nothing is claimed and the label says so without doubt. */
function notFact(kind: string, from: string, to: string, { document, matching, ties }: Scene): Outcome {
  const tie = tieOf(kind, from, to);
  const found = ties.get(tieKey(tie));
  if (found !== undefined) {
    const { polarities, states } = found;
    const isEnded = states.size > 0 && [...states].every((state) => /separated|divorced|widowed/.test(state));
    const isPlain = polarities.has('stated') || polarities.has('recorded');
    return passed(!isPlain || polarities.has('denied') || (kind === 'partner' && isEnded));
  }
  const labelled = labelTies(from, to, isChildOf(document, to) ? plainReadings(matching.foundOf.get(from), to) : []);
  if (labelled.some((one) => tieKey(one) === tieKey(tie))) return 'fail';
  const areFound = [from, to].every((id) => matching.foundOf.has(id));
  return areFound ? 'pass' : 'untested';
}

function isChildOf(document: NetworkDocument, id: string): boolean {
  return document.case.children.some((child) => child.id === id);
}

/** Labels that rest on no hearsay. */
function plainReadings(person: PersonDocument | undefined, childId: string) {
  const plain = person?.relations.filter(({ polarity }) => polarity === 'stated' || polarity === 'recorded') ?? [];
  return person === undefined ? [] : foundReadings({ ...person, relations: plain }, childId);
}
