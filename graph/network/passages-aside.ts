/** What passages that a worker marked ("not this family", "wrong person") take out of the reading, today and after reading again. */
import type { DecisionOf } from '#graph/model/decision.ts';
import type { Mention } from '#graph/model/mention.ts';

interface Spanned {
  readonly record: number;
  readonly start: number;
  readonly end: number;
}

/** What marked passages take away: claims whose words touch them, and the mentions inside. A mention that a decision names stays. */
export function passagesAside(passages: readonly DecisionOf<'passage'>[], named: ReadonlySet<string>) {
  const touches = (passage: Spanned, span: Spanned) =>
    passage.record === span.record && span.start < passage.end && passage.start < span.end;
  const names = (passage: DecisionOf<'passage'>, ends: readonly string[]) =>
    passage.outcome === 'not-this-family' || passage.mention === undefined || ends.includes(passage.mention);
  return {
    claim: (claim: Spanned, ends: readonly string[]) =>
      passages.some((passage) => touches(passage, claim) && names(passage, ends)),
    mention: (mention: Mention) =>
      !(named.has(mention.id) && !passages.some((passage) => passage.mention === mention.id)) &&
      passages.some((passage) => touches(passage, mention) && names(passage, [mention.id])),
  };
}
