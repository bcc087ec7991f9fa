/** Which child of the case a passage is about by its own lead ("Ivy's father: …", "Paternal, Child A: …") or by the heading above it ("Paternal family of Max"). */
import type { NameSpan, Part, Referent, Sentence } from '../parsed-document.ts';
import { saysForWhom } from '../kin/rows/row-people.ts';
import { isHeading } from './heading-lines.ts';

/** What goes from sentence to sentence. */
export interface Passage {
  part?: Part;
  /** Whom the part's lead is about. */
  lead?: Referent | undefined;
  /** Whom the heading above is about. */
  section?: Referent | undefined;
}

const longestLead = 9;

/** The child the sentence's passage is about, if it is one alone. `whose` answers whom a name stands for. */
export function passageChild(
  passage: Passage,
  sentence: Sentence,
  text: string,
  whose: (name: NameSpan) => Referent,
): Referent | undefined {
  if (sentence.part !== passage.part) {
    passage.part = sentence.part;
    const heading = isHeading(sentence, text);
    passage.lead = onlyChild(sentence, heading ? sentence.tokens.length : leadLength(sentence), whose);
    if (heading) passage.section = passage.lead;
  }
  // "Ann and Bob Low. For: Ivy. Aunt and her husband."
  if (saysForWhom(sentence)) passage.lead = onlyChild(sentence, sentence.tokens.length, whose);
  return passage.lead ?? passage.section;
}

/** The tokens before a colon near the start; 0 where there is none. */
function leadLength({ tokens, part }: Sentence): number {
  if (part.shape === 'speaker-turn' || part.shape === 'email-header') return 0;
  const colon = tokens.slice(0, longestLead + 1).findIndex(({ text }) => text === ':');
  return colon === -1 ? 0 : colon;
}

function onlyChild({ names }: Sentence, before: number, whose: (name: NameSpan) => Referent): Referent | undefined {
  const [child, ...others] = new Set(
    names
      .filter((name) => name.to <= before)
      .map(whose)
      .filter((person) => person.childId !== undefined),
  );
  return others.length === 0 ? child : undefined;
}
