/**
 * How far a model is believed that several forms are one person. Words without a name are, for that is what it is good at. Two names are only where
 * they are alike or stand side by side ("Joan Reed, known as Bess"): no answer, whatever talked the model into it, makes two named people one.
 */
import type { CaseChild, CaseFile } from '#graph/model/case-file.ts';
import type { Mention } from '#graph/model/mention.ts';
import { nameWords } from '#graph/network/identity/names/fold-name.ts';
import { samePersonName } from '#graph/network/identity/names/same-person-name.ts';
import { wordLikeness } from '#graph/network/identity/names/word-likeness.ts';
import type { FoundPerson } from '#prompts/extract-network/v2/output.ts';
import { writtenForm } from './written-form.ts';

/** What stands between two names of one person: a bracket, a quotation mark, "known as". */
const givesBoth =
  /^(?:[\s,]*[(["“‘'][\s"“‘']*|[\s,(]*(?:(?:who|is|was|now|also|better|everyone|everybody)\s+)*(?:known as|a\.?k\.?a\.?|alias|called|calls (?:her|him|them)|says|n[ée]e|formerly|or)[\s"“‘']*)$/iu;

/** Pairs that are one person: each form's first place with a form before it. */
export function pairsOfOne(mentions: readonly Mention[], text: string): readonly (readonly [Mention, Mention])[] {
  const forms = [...Map.groupBy(mentions, ({ surface }) => surface).values()];
  return forms.flatMap((places, at) => {
    const earlier = forms.slice(0, at).find((others) => mayBeOne(others, places, text));
    const [first, second] = [earlier?.[0], places[0]];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
}

function mayBeOne(a: readonly Mention[], b: readonly Mention[], text: string): boolean {
  if (a[0]?.form !== 'named' || b[0]?.form !== 'named' || areAlike(a[0].surface, b[0].surface)) return true;
  return a.some((one) =>
    b.some((other) => {
      const [first, second] = one.start < other.start ? [one, other] : [other, one];
      return givesBoth.test(text.slice(first.end, second.start));
    }),
  );
}

/** The case's child that a person of the answer is, where no name of theirs is somebody else's. */
export function childOf({ childId, forms }: FoundPerson, { children }: CaseFile): CaseChild | undefined {
  const child = children.find(({ id }) => id === childId);
  const names = forms.flatMap((form) => writtenForm(form) ?? []).filter(({ kind }) => kind === 'named');
  return names.length === 0 || names.some(({ words }) => isNameOf(words, child)) ? child : undefined;
}

export function isNameOf(words: string, child: CaseChild | undefined): boolean {
  return child !== undefined && areAlike(words, child.name);
}

/** Below this each of two names has a word that the other has no like of: sisters share a surname only. */
const unlike = -5;

/** Whether two names may be one person's. */
export function areAlike(a: string, b: string): boolean {
  const share = nameWords(a).some((one) =>
    nameWords(b).some(
      (other) => wordLikeness(one, other).likeness > 0 || (one.length > 2 && one.slice(0, 3) === other.slice(0, 3)),
    ),
  );
  return share && samePersonName(a, b).weight > unlike;
}
