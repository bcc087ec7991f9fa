/** Reads who is recorded as holding parental responsibility, and on what basis. Never from "father" (Children Act 1989 sections 2 to 4). */
import type { Referent } from '../parsed-document.ts';
import { adult } from './concern-draft.ts';
import { childrenIn } from './concerned-children.ts';
import { isSupposed, polarityOf, speakerOf } from './manner.ts';
import { cuesOf } from './cues-of.ts';
import { clauseAt, wordsAfter, wordsBefore, type Cue, type Passage } from './passage.ts';
import { quoteOf } from './quote.ts';
import type { DraftOf } from './statement-draft.ts';
import { peopleAfter, subjectOf } from './subject.ts';

type Responsibility = DraftOf<'parental-responsibility'>;
type Basis = Responsibility['fields']['basis'];

const words = /\bparental responsibility\b|\bPR\b/gi;
const bases: readonly (readonly [Basis, RegExp])[] = [
  ['birth-registration', /\b(certificates?|certs?|certifcate|registered|registration|on the register|birth reg\w*)\b/i],
  ['agreement', /\bagreement\b/i],
  ['special-guardianship', /\b(SGO|special guardian\w*)\b/i],
  ['court-order', /\b(order|declaration|court|s\.?4)\b/i],
  ['married-to-mother', /\b(married|husband)\b/i],
];
/** A plan, a wish or a demand, not a record. */
const notYet =
  /\b(needs?|would need|who (holds|has)|apply|applying|application|listed|giving (it|him|her)|seek\w*|wants?|should have|to get|check|query|sight of|tbc|unclear|unknown)\b/i;
const without = /\b(no|not|doesn't|does not|without|hasn't|lacks|never|n't)\b[^.;]{0,16}$/i;

export function readParentalResponsibility(passage: Passage): Responsibility[] {
  const [cue] = cuesOf(passage, words).filter((one) => one.words !== 'pr' && !/^pr$/.test(one.words));
  if (!cue || isSupposed(passage, cue) || notYet.test(clauseWords(passage, cue))) return [];
  if (!/^PR$|parental/i.test(cue.words)) return [];
  const holds =
    !without.test(wordsBefore(passage, cue.start, 30)) &&
    !/^[\s:]*(no|none)\b/i.test(passage.text.slice(cue.end - passage.start));
  return holders(passage, cue).map((about) => ({
    type: 'parental-responsibility',
    about,
    fields: { holds, basis: holds ? basisOf(passage) : 'not-stated' },
    children: childrenIn(passage, cue),
    polarity: polarityOf(passage, speakerOf(passage, cue), about),
    saidBy: speakerOf(passage, cue),
    ...quoteOf(passage, cue),
  }));
}

function clauseWords(passage: Passage, cue: Cue): string {
  const clause = clauseAt(passage, cue.start);
  return passage.text.slice(clause.start - passage.start, clause.end - passage.start);
}

/** "X has PR", "Mr A and Mr B both hold PR"; in a form, whose line it is, or those whom "PR, Ruby: …" lists. */
function holders(passage: Passage, cue: Cue): readonly Referent[] {
  const label =
    /^\W*(?:(?:persons?|people|adults|those|who) (?:with|has|holding) )?(?:PR|parental responsibility)\b[^:.]{0,24}:/i.exec(
      passage.text,
    );
  if (label) return peopleAfter(passage, passage.start + label[0].length, 120, adult);
  const held = /^ (?:is |was |are )?(?:(?:held|shared) (?:by|between)|(?:rests|sits|lies|is|remains)? ?with)\b/i.exec(
    wordsAfter(passage, cue.end),
  );
  const named = held ? peopleAfter(passage, cue.end + held[0].length, 60, adult) : [];
  if (named.length > 0) return named;
  return inFavour(passage, cue) ?? subjectOf(passage, cue, { may: adult });
}

/** "A parental responsibility order in his favour". */
function inFavour(passage: Passage, cue: Cue): readonly Referent[] | undefined {
  const lead = /^ (?:\w+ ){0,3}in (?:favour of )?/i.exec(wordsAfter(passage, cue.end));
  const at = cue.end + (lead?.[0].length ?? 0);
  const one = lead ? passage.references.find(({ start }) => start === at) : undefined;
  const isMeant =
    /favour of $/i.test(lead?.[0] ?? '') || /^(?:['’]s)? favour\b/i.test(one ? wordsAfter(passage, one.end, 12) : '');
  return one && isMeant ? one.people.filter(adult) : undefined;
}

function basisOf({ text }: Passage): Basis {
  return bases.find(([, pattern]) => pattern.test(text))?.[0] ?? 'not-stated';
}
