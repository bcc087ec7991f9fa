/** What the key expects a person to be called for each child, from the free words of its labels. */
import type { Side } from '#graph/model/relationship-kind.ts';
import type { AnswerKey, GoldPerson } from './gold.ts';
import { isKinReading, type LabelReading, labelReadings } from './label-readings.ts';

export interface ExpectedLabel {
  readonly person: string;
  readonly childId: string;
  readonly words: string;
  /** Readings that count as right: what the label says outside brackets, what it adds in them, and what it calls only possible. */
  readonly accepted: readonly LabelReading[];
  /** Side of the first reading said for sure, for kin other than parents. */
  readonly side: Side;
}

/** "Possible", "rumoured": right if found, and nothing is missed without it. */
const doubtful = /\b(?:possibl[ey]|alleged|rumoured|unproven|putative)\b/gi;
/** "Called auntie (not a relative)" says what somebody is not; "cousin (twin)" is nobody's twin here. */
const denied = /\b(?:not|no|denied|excluded|claim(?:s|ed)|called|gossip)\b|^twin$/i;

/** The labels of kin and connections that say something for sure. Those with no word that can be read are left out. */
export function expectedLabels(key: AnswerKey): readonly ExpectedLabel[] {
  return key.people
    .filter((person) => person.kind !== 'professional')
    .flatMap((person) =>
      Object.entries(person.relationToChild).flatMap(([childId, words]) => {
        const { sure, others } = readWords(words);
        if (sure.length === 0) return [];
        return [{ person: person.id, childId, words, accepted: [...sure, ...others], side: expectedSide(sure) }];
      }),
    );
}

/** Readings to compare a found person with, whether the key is sure or not. */
export function acceptedReadings(person: GoldPerson): ReadonlyMap<string, readonly LabelReading[]> {
  const entries = Object.entries(person.relationToChild).map(([childId, words]) => {
    const { sure, others } = readWords(words);
    return [childId, [...sure, ...others]] as const;
  });
  return new Map(entries);
}

function readWords(words: string) {
  const bracketed: string[] = [];
  const outside = words.replace(/\(([^)]*)\)/g, (_, inside: string) => {
    bracketed.push(inside);
    return ' ';
  });
  const clauses = clausesOf(outside);
  return {
    sure: clauses.filter((clause) => clause.search(doubtful) < 0).flatMap(clauseReadings),
    others: [...clauses.filter((clause) => clause.search(doubtful) >= 0), ...bracketed.flatMap(clausesOf)].flatMap(
      clauseReadings,
    ),
  };
}

function clausesOf(words: string): readonly string[] {
  return words
    .split(/[;,/]|\b(?:and|also)\b/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !denied.test(clause));
}

function clauseReadings(clause: string): readonly LabelReading[] {
  const plain = clause
    .replace(doubtful, ' ')
    .replace(/\b(?:who|for|via|until|kept|runs)\b.*$/i, '')
    .replace(/\s+/g, ' ');
  if (!/\bon both sides\b/i.test(plain)) return labelReadings(plain);
  const noun = plain.replace(/\s*\bon both sides\b/i, '').trim();
  return ['', 'maternal ', 'paternal '].flatMap((side) => labelReadings(side + noun));
}

/** A parent is on neither side; a label with both sides among its readings has none that must be said. */
function expectedSide(sure: readonly LabelReading[]): Side {
  const sides = new Set(
    sure
      .filter(
        (reading) => isKinReading(reading) && !(reading.steps.length === 1 && reading.steps[0]?.kind === 'parent'),
      )
      .map((reading) => reading.side)
      .filter((side) => side !== 'unknown'),
  );
  const [only] = sides;
  return sides.size === 1 && only !== undefined ? only : sides.size > 1 ? 'both' : 'unknown';
}
