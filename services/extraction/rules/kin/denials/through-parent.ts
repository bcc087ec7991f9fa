/** "She's not my mum's mum": no grandmother of whose mum it is, whatever she is called. */
import { kindOf } from '#graph/kinship/kind-of.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import type { KinHead, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Reading } from '../reading.ts';

/** Of a half-brother or a brother-in-law the word alone is denied. */
const otherwise = /\b(?:half|step|adopt\w*|foster\w*|in-?law|like)\b/i;

/** Claims, as denied of the parents' children, what is denied of the parents. */
export function denyOfChildren(
  reading: Reading,
  people: readonly Referent[],
  parents: readonly Referent[],
  { kin, phrase, head }: { readonly kin: KinReading; readonly phrase: NounPhrase; readonly head: KinHead },
): void {
  const [step, ...steps] = kin.path ?? [];
  if (head.anchor?.head.type !== 'kin' || !step || steps.length > 0 || !/^(?:parent|sibling)$/.test(step.step)) return;
  if (otherwise.test(reading.text.slice(reading.start, reading.end))) return;
  for (const parent of parents) {
    const path = [{ step: 'parent', sex: parent.sex }, step] as const;
    for (const person of people)
      claimTie(reading, {
        person,
        anchors: childrenOf(reading, parent),
        kin: { ...kin, path, ...kindOf(path), side: sideOf(parent) },
        phrase,
        head: { kin: { term: reading.text.slice(head.anchor.start, phrase.end) } },
        manner: { polarity: 'denied' },
      });
  }
}

function childrenOf({ discourse: { claims } }: Reading, parent: Referent): readonly Referent[] {
  const said = claims.filter(
    ({ kind, from, polarity }) => kind === 'parent' && from === parent && polarity !== 'denied',
  );
  return [...new Set(said.map(({ to }) => to))].filter(({ childId }) => childId !== undefined);
}

function sideOf({ sex }: Referent): KinReading['side'] {
  return sex === 'female' ? 'maternal' : sex === 'male' ? 'paternal' : 'unknown';
}
