/** How something is said: asserted, denied, passed on from somebody else, or only asked and supposed (then nothing is stated). */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Polarity } from '#graph/model/relationship-kind.ts';
import type { Referent } from '../parsed-document.ts';
import { isHearsay } from '../polarity/hearsay.ts';
import { clauseAt, wordsAfter, type Cue, type Passage } from './passage.ts';

const denial = /\b(denie[sd]|denying|denial|disputes?|rejects?|refutes?)\b/i;
const negation =
  /\b(no|not|never|nor|neither|without|nil|none|nothing|isn't|wasn't|hasn't|haven't|hadn't|doesn't|didn't|don't|aren't|weren't|cannot|can't|free of|clear of|cleared of|clean of|rather than|instead of)\b/i;
const cleared = /^[^.;]{0,20}\b(clear|nil|none|not known|no trace|ruled out|unfounded|unsubstantiated)\b/i;
const supposition =
  /\b(if|whether|in case|unless|wonder(s|ed|ing)?|suppose|imagine|asked about|asks? (if|whether)|asked (if|whether)|for fear of|what would|should (he|she|they))\b/i;

/** The cue is denied by somebody ("denies hitting her"): it is kept, as denied. */
export function isDenied(passage: Passage, cue: Cue): boolean {
  return denial.test(clauseBefore(passage, cue));
}

/** Nothing is asserted: the clause negates it, asks it or only supposes it. */
export function isUnasserted(passage: Passage, cue: Cue): boolean {
  const before = clauseBefore(passage, cue);
  return negation.test(before.slice(-45)) || cleared.test(wordsAfter(passage, cue.end)) || isSupposed(passage, cue);
}

export function isSupposed(passage: Passage, cue: Cue): boolean {
  const clause = clauseAt(passage, cue.start);
  return (
    /\?["”’)]?\s*$|^\W*if\b/i.test(passage.text) ||
    supposition.test(`${clause.opens} ${clauseBefore(passage, cue)}`) ||
    isAskedWho(passage, cue) ||
    wasTold(passage, cue)
  );
}

/** "Asked whether Al is the one who hit her", "wanted to know was it Al who did": not "asked if Al, who hit her, had gone". */
function isAskedWho(passage: Passage, cue: Cue): boolean {
  return askedWho.test(passage.text.slice(0, cue.start - passage.start));
}

/** The question itself stands right before who it is: what somebody answered or added ("and", a comma) is told. */
const askedWho = new RegExp(
  inSequence(
    String.raw`\b(?:`,
    anyOf(
      inSequence(
        String.raw`(?:[Aa]sk(?:s|ed|ing)?|[Ww]onder(?:s|ed|ing)?|wanted to know`,
        String.raw`|(?:not|n['’]t) (?:clear|known|sure|certain)|[Uu]n(?:clear|known|sure|certain))`,
        String.raw`(?: (?:me|us|her|him|\p{Lu}[\p{L}'’-]+))? (?:whether|if)`,
        String.raw` (?:it|this|that|he|she|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:is|was|were)`,
      ),
      String.raw`(?:[Aa]sk(?:s|ed|ing)?|[Ww]onder(?:s|ed|ing)?|wanted to know)(?: (?:me|us|her|him|\p{Lu}[\p{L}'’-]+))? (?:is|was) (?:it|this|that|he|she)`,
    ),
    String.raw`)\s[^.;:,]{1,40}\s(?:who|that)\s[^.;:,]{0,20}$`,
  ),
  'u',
);

/** "She was told that he'd been arrested": it is news to him, not a finding. */
function wasTold(passage: Passage, cue: Cue): boolean {
  return /\b(been|was|were) told\b[^.;]{0,30}\bthat\b[^.;,]{0,30}$/i.test(
    passage.text.slice(0, cue.start - passage.start),
  );
}

function clauseBefore(passage: Passage, cue: Cue): string {
  const clause = clauseAt(passage, cue.start);
  return passage.text.slice(Math.max(0, clause.start - passage.start), cue.start - passage.start);
}

/** Who says it, where it is not the record's author: the speaker of a quotation or turn, or "Moira said …" before the cue. */
export function speakerOf(passage: Passage, cue: Pick<Cue, 'start'>): Referent | undefined {
  const quoted = passage.sentence.speakerAt(cue.start);
  if (quoted) return quoted;
  const verb =
    /\b(said|says|saying|told|tells|reports|reported|claims|claimed|alleges|alleged|states|stated|thinks|according to)\b/i.exec(
      passage.text.slice(0, cue.start - passage.start),
    );
  if (!verb) return undefined;
  const at = passage.start + verb.index;
  const speaker = passage.references.findLast((reference) => reference.end <= at + 1 && at - reference.end < 30)
    ?.people[0];
  return speaker?.professional === true ? undefined : speaker;
}

export function polarityOf(passage: Passage, saidBy: Referent | undefined, about: Referent): Polarity {
  if (isHearsay(passage.sentence.sentence)) return 'reported';
  return saidBy !== undefined && saidBy !== about ? 'reported' : 'stated';
}
