/** Cases of any size made by a seeded generator, for property tests and for measuring: invented names, invented ties, no real person. */
import type { EndGuess, KinshipClaim } from '#graph/model/claim.ts';
import type { Decision } from '#graph/model/decision.ts';
import type { KinStep } from '#graph/model/kin-path.ts';
import type { Mention } from '#graph/model/mention.ts';
import { mentionId } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { Run } from '#graph/model/run.ts';
import type { CaseLog } from '#graph/network/case-log.ts';
import { caseFile, runOf } from './invented-case.ts';

const given =
  'Ada Bess Cora Dilys Edna Fern Greta Hilda Ines Jess Kira Lois Mona Nora Opal Petra Rhona Sybil Tess Una Vera Wilma Alf Bram Cyril Dai Eli Fritz Gus Hal Ivo Jem'.split(
    ' ',
  );
const syllables = 'bar cor den fal gor hin jol kem lun mor nev pol rud sil tam vor wen zet'.split(' ');

/** A small linear congruential generator: the same seed gives the same case on every machine. */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** `mentions` spread over records of about forty; each person is named some ten times, in full, in part, and by words without a name. */
export function generatedCase(mentions: number, seed = 1): CaseLog {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const people = Array.from({ length: Math.max(3, Math.round(mentions / 10)) }, (_, index) => ({
    given: given[(index * 7) % given.length] ?? 'Ada',
    family:
      capital(syllables[index % 18] ?? '') +
      (syllables[Math.floor(index / 18) % 18] ?? '') +
      (syllables[Math.floor(index / 324) % 18] ?? ''),
    parent: Math.floor(random() * index),
  }));
  const records: KithRecord[] = [];
  const runs: Run[] = [];
  for (let number = 1; (number - 1) * 40 < mentions; number++) {
    const writer = createRecord(number);
    const cast = Array.from({ length: 8 }, () => Math.floor(random() * people.length));
    let before: Mention | undefined;
    for (let count = 0; count < 40; count++) {
      const person = people[pick(cast)];
      if (person === undefined) continue;
      const form = random();
      const mention =
        form < 0.4
          ? writer.named(`${person.given} ${person.family}`, { given: [person.given], family: person.family })
          : form < 0.85
            ? writer.named(person.given, { given: [person.given] })
            : writer.described('her sister');
      const parent = people[person.parent];
      if (form < 0.25 && parent !== undefined && parent !== person) {
        const other = writer.named(`${parent.given} ${parent.family}`, {
          given: [parent.given],
          family: parent.family,
        });
        writer.claim(other, mention.id, 'parent', [{ step: 'parent', sex: 'unknown' }]);
      } else if (form < 0.3)
        writer.claim(mention, 'child-one', 'aunt-uncle', [
          { step: 'parent', sex: 'unknown' },
          { step: 'sibling', sex: 'unknown' },
        ]);
      else if (form >= 0.85) {
        const others = [{ end: before?.id ?? 'child-one', doubt: random() * 2 }];
        writer.claim(mention, 'child-two', 'sibling', [{ step: 'sibling', sex: 'female' }], { from: [], to: others });
      }
      before = mention;
    }
    const { record, run } = writer.finish();
    records.push(record);
    runs.push(run);
  }
  return { caseFile, records, runs, decisions: [] };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function createRecord(number: number) {
  const mentions: Mention[] = [];
  const claims: KinshipClaim[] = [];
  let text = '';
  const write = (
    surface: string,
  ): {
    readonly id: string;
    readonly record: number;
    readonly start: number;
    readonly end: number;
    readonly surface: string;
  } => {
    const start = text.length;
    text += `${surface}. `;
    return {
      id: mentionId(number, start, start + surface.length),
      record: number,
      start,
      end: start + surface.length,
      surface,
    };
  };
  return {
    named: (surface: string, name: { readonly given: readonly string[]; readonly family?: string }): Mention => {
      const mention: Mention = {
        ...write(surface),
        form: 'named',
        sex: 'unknown',
        name: { ...name, former: [], nicknames: [] },
      };
      mentions.push(mention);
      return mention;
    },
    described: (surface: string): Mention => {
      const mention: Mention = { ...write(surface), form: 'described', sex: 'female' };
      mentions.push(mention);
      return mention;
    },
    claim: (
      from: Mention,
      to: string,
      kind: KinshipClaim['kind'],
      path: readonly KinStep[],
      guess?: EndGuess,
    ): void => {
      claims.push({
        id: `c${number}-${claims.length}`,
        record: number,
        from: from.id,
        to,
        kind,
        path,
        term: kind,
        side: 'unknown',
        polarity: 'stated',
        quote: from.surface,
        start: from.start,
        end: from.end,
        ...(guess === undefined ? {} : { guess }),
      });
    },
    finish: () => {
      const record: KithRecord = {
        number,
        path: `${number}.txt`,
        format: 'txt',
        text,
        sha256: number.toString(16).padStart(64, '0'),
        type: 'case-note',
        handling: [],
      };
      return { record, run: runOf(record, { mentions, claims }) };
    },
  };
}

/** Judgements, next steps and tie decisions on people of a generated case. */
export function generatedDecisions(log: CaseLog, count: number, seed: number): readonly Decision[] {
  const random = seeded(seed);
  const readings = log.runs.flatMap((run) => (run.result.outcome === 'read' ? [run.result.reading] : []));
  const mentions = readings.flatMap((reading) => reading.mentions);
  const claims = readings.flatMap((reading) => reading.claims);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, (_, index): Decision => {
    const common = { id: `d${index}`, by: 'worker', at: '2025-01-15T09:00:00Z', revision: 1, evidenceSeen: [] };
    const what = random();
    if (what < 0.4)
      return {
        ...common,
        about: 'identity',
        judgements: [{ a: pick(mentions).id, b: pick(mentions).id, outcome: random() < 0.6 ? 'same' : 'different' }],
      };
    if (what < 0.7)
      return {
        ...common,
        about: 'next-step',
        mention: pick(mentions).id,
        childIds: ['one'],
        outcome: random() < 0.5 ? 'consider' : 'not-now',
      };
    const claim = pick(claims);
    return {
      ...common,
      about: 'tie',
      kind: claim.kind,
      from: claim.from,
      to: claim.to,
      outcome: random() < 0.5 ? 'right' : 'wrong',
    };
  });
}
