/** Which of the case's children a statement is for, where its words say so: "for Tom only", "both children", "the boy". Not said: none. */
import { inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import { isChild, type Cue, type Passage } from './passage.ts';

const everyChild = new RegExp(
  inSequence(
    String.raw`\b(both|all (of them|three|four|five|the (children|kids|siblings))|the (two|three|four) of them|them (both|all)|(have|take|keep|look after|care for|foster|raise|mind|house|bring) them|(the |these |those )?(children|kids|bairns|siblings|weans|wains|chn|little ones)|the pair( of them)?)`,
    String.raw`\b`,
  ),
  'i',
);

export function childrenIn(passage: Passage, cue?: Pick<Cue, 'start'>): readonly Referent[] {
  const all = passage.reading.discourse.children;
  const named = passage.references.filter(
    (reference) => reference.people.some(isChild) && !possesses(passage, reference.end),
  );
  const after = cue === undefined ? [] : named.filter((reference) => reference.start >= cue.start);
  const chosen = (after.length > 0 ? after : named).flatMap((reference) => reference.people.filter(isChild));
  if (chosen.length > 0) return [...new Set(chosen)];
  if (everyChild.test(passage.text)) return all;
  return bySex(passage, all);
}

/** "Tom's grandmother" is not said for Tom. */
function possesses(passage: Passage, end: number): boolean {
  return /^['’]s?\s/.test(passage.text.slice(end - passage.start));
}

function bySex(passage: Passage, all: readonly Referent[]): readonly Referent[] {
  const sex = /\bthe (wee |little )?(boy|lad|laddie)\b/i.test(passage.text)
    ? 'male'
    : /\bthe (wee |little )?(girl|lass|lassie)\b/i.test(passage.text)
      ? 'female'
      : undefined;
  const fitting = all.filter((child) => child.sex === sex);
  return fitting.length === 1 ? fitting : [];
}
