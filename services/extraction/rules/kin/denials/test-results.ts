/** What a paternity test found, said in figures or in a word and without "father": "DNA: Mr Pike 0%", "Al's DNA came back negative", "probability of paternity for Al 99.99%". */
import type { Referent } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { peopleOf } from '../people/people-of.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';
import { lastFathered } from './exclusions.ts';

const test = /\b(?:dna|paternity)\b/i;
const found = {
  no: /(?<![\d.])0(?:\.0+)? ?(?:%|per ?cent)|\bnegative\b|\b(?:zero|nil) (?:probability|chance|likelihood|match)\b|\bno (?:dna )?match\b|\bnot a match\b|\b(?:does|did)(?: not|n['’]t) match\b/i,
  yes: /(?<![\d.])99(?:\.\d+)? ?(?:%|per ?cent)|(?<!\bnot an? )(?<!\bno )\b(?:positive|(?:is|was|a) match)\b/i,
};
/** A hair that is tested for drugs; a result that is only asked for. */
const ofElse =
  /\b(?:drugs?|alcohol|cocaine|cannabis|heroin|opiates?|ketamine|urine|hair|covid|pregnan\p{L}*|blood group|if|whether|awaiting|pending|inconclusive)\b|\?/iu;

/** Claims the result of the one man whom the sentence names, as father of the child it names, else of the child last given a father. */
export function readTestResults(reading: Reading, phrases: readonly Placed[]): void {
  const words = reading.text.slice(reading.start, reading.end);
  if (!test.test(words) || ofElse.test(words)) return;
  const isNo = found.no.test(words);
  if (isNo === found.yes.test(words)) return;
  const people = new Set(phrases.flatMap(({ phrase, people: known }) => known ?? peopleOf(reading, phrase)));
  const children = [...people].filter(({ childId }) => childId !== undefined);
  const [man, ...others] = [...people].filter((one) => isMan(one));
  if (!man || others.length > 0) return;
  const open = (children.length > 0 ? children : lastFathered(reading)).filter((child) => !isTold(reading, man, child));
  claimParents(
    reading,
    [man],
    open,
    isNo ? 'excluded' : 'paternity',
    isNo ? 'denied' : 'stated',
    isNo ? 'dna-excluded' : 'dna-confirmed',
  );
}

function isMan({ childId, sex, professional, names }: Referent): boolean {
  return childId === undefined && sex !== 'female' && !professional && names.length > 0;
}

/** What the sentence said of him in words of its own. */
function isTold({ discourse, start }: Reading, man: Referent, child: Referent): boolean {
  return discourse.claims.some(
    (claim) => claim.kind === 'parent' && claim.start >= start && claim.from === man && claim.to === child,
  );
}
