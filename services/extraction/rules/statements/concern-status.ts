/** How far a concern has gone, in the words around it: the furthest step that the sentence states. */
import type { FieldsOf } from './statement-draft.ts';
import { orderWords, type ConcernCategory } from './vocabulary/concern-words.ts';
import type { Cue, Passage } from './passage.ts';
import { datesIn } from './written-date.ts';

type Status = FieldsOf<'concern'>['status'];

const steps: readonly (readonly [Status, RegExp])[] = [
  [
    'no-further-action',
    /\b(NFA|NFA'd|no further action|no charges?|discontinued|insufficient evidence|case dropped)\b/i,
  ],
  [
    'convicted',
    /\b(convict(ed|ions?)|found guilty|ple(a)?d(ed)? guilty|sentenced|registered sex offender|RSO|schedule (1|one)|previous for)\b/i,
  ],
  ['charged', /\b(charged?|awaits? trial|awaiting trial|before (the )?court|indicted)\b/i],
  ['bailed', /\b(bailed|on bail|police bail)\b/i],
  ['arrested', /\b((re-?)?arrest(ed)?|in custody following|detained)\b/i],
  ['alleged', /\b(alleg(ed|es|edly|ations?)|accus(ed|ations?)|suspected of|on suspicion of|suspicion)\b/i],
];

const notCategories: ReadonlySet<ConcernCategory> = new Set([
  'instruction-not-to-approach',
  'negative-assessment',
  'health',
  'mental-health',
]);

export function concernStatus(passage: Passage, cue: Cue, category: ConcernCategory): Status {
  if (notCategories.has(category)) return 'not-stated';
  const stated = steps.find(([, words]) => words.test(passage.text.replace(/\bno convictions?\b/gi, '')));
  const byOrder = orderWords.test(cue.words) || /\border\b/i.test(passage.text);
  if (byOrder && stated?.[0] !== 'convicted' && stated?.[0] !== 'charged') return 'order';
  return stated?.[0] ?? 'not-stated';
}

/** "SHPO to 2029", "non-mol until 11/2026". */
export function orderUntil(passage: Passage, cue: Cue): string | undefined {
  const after = passage.text.slice(cue.end - passage.start, cue.end - passage.start + 60);
  const lead = /\b(to|until|till|expires|exp|ends|ending|valid to)\s+(?=[\dA-Z])/.exec(after);
  if (!lead) return undefined;
  const from = cue.end - passage.start + lead.index;
  return datesIn(passage).find(
    ({ start }) => start - passage.start >= from && start - passage.start <= from + lead[0].length + 1,
  )?.date;
}
