/** Who stands on a birth certificate: "Al was at the birth and is on the b/cert", "his name is on Ivy's birth certificate" make him the father. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../../parsed-document.ts';
import { claimsOf } from '../../reference/claim-log.ts';
import { claimParents } from '../claim-parents.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

const certificate =
  /\bon (?:the |her |his |their |\p{Lu}[\p{L}’'-]*s |both )?(?:birth cert(?:ificate)?s?|b\/cert|B\/C|BC)\b(?! (?!and\b|as (?:the |her |his )?(?:father|dad)\b)\p{L})/u;
/** Nobody stands there, or nobody knows yet. */
const isOpen = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        "not|never|nobody|no|isn['’]t|wasn['’]t|neither|nor|wants?|wanted|wishes|would|should|could|hopes?",
        String.raw`ask(?:s|ed|ing)?|refus\p{L}*|if|whether|unless|put|taken|removed?|blank|unclear|witness|informant`,
        'registrar|forms?|cop(?:y|ies)|says?|claims?|claimed|alleges?',
      ),
      String.raw`\b`,
    ),
    String.raw`\?`,
  ),
  'iu',
);

/** Claims it of the one man whom the sentence named before, as father of the child it names, else of the one spoken of last, else of the only one. */
export function readOnCertificate(reading: Reading, phrases: readonly Placed[]): void {
  const words = reading.text.slice(reading.start, reading.end);
  const found = certificate.exec(words);
  if (!found || isOpen.test(words)) return;
  const at = reading.start + found.index;
  const people = phrases.filter(({ phrase }) => phrase.start < at).flatMap((placed) => placed.people ?? []);
  const [man, ...others] = new Set(people.filter(isMan));
  if (!man || others.length > 0) return;
  // "Kelly's brother Al is on it": as a witness.
  const isKin = claimsOf(reading.discourse.claims, man).some(
    ({ kind, polarity }) => polarity !== 'denied' && kind !== 'parent' && kind !== 'partner',
  );
  if (isKin) return;
  const children = childrenOf(reading, phrases);
  const isTold = reading.discourse.claims.some(
    ({ kind, from, to }) => kind === 'parent' && from === man && children.includes(to),
  );
  if (!isTold) claimParents(reading, [man], children, 'on the birth certificate', 'stated', 'registered');
}

function isMan({ childId, sex, professional, young, names }: Referent): boolean {
  return childId === undefined && sex !== 'female' && !professional && !young && names.length > 0;
}

function childrenOf(reading: Reading, phrases: readonly Placed[]): readonly Referent[] {
  const { discourse, sentence, focus, child } = reading;
  const isChild = ({ childId }: Referent) => childId !== undefined;
  const named = phrases.flatMap(({ people = [] }) => people).filter(isChild);
  if (named.length > 0) return named;
  const last = discourse.recent.findLast(
    (recent) => sentence - recent.sentence <= 1 && recent.people.length === 1 && recent.people.every(isChild),
  );
  return last?.people ?? (child ? [child] : focus.length === 1 ? focus : []);
}
