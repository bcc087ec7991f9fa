/** "Umm Bilal", "Mama Zuri", "Abu Yahya": a mother or father whom people call after a child of theirs. */
import { kinTerm } from '#graph/kinship/kin-term.ts';
import { foldName } from '../../names/fold-name.ts';
import { calledAfterChild } from '../../names/parent-title.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { claimTie } from '../claim-tie.ts';
import type { Placed } from '../phrases/placed.ts';
import type { Reading } from '../reading.ts';

/** Where the one name of a phrase calls somebody after a child of the case, by hearsay the child's mother or father. */
export function readNamedAfterChild(reading: Reading, { phrase, people = [] }: Placed): void {
  const [name, ...others] = phrase.head.type === 'names' ? phrase.head.names : [];
  const [person, ...more] = people;
  if (!name || others.length > 0 || !person || more.length > 0 || person.childId !== undefined) return;
  const [, mother, father, child] = calledAfterChild.exec(name.surface) ?? [];
  const called = child === undefined ? [] : childrenCalled(reading, child);
  const [kin] = kinTerm(mother ? 'mother' : 'father');
  const term = mother ?? father;
  if (called.length !== 1 || !kin || term === undefined || isOfAnother(reading, name)) return;
  claimTie(reading, {
    person,
    anchors: called,
    kin,
    phrase,
    head: { kin: { term } },
    manner: { polarity: 'reported' },
  });
}

function childrenCalled({ discourse }: Reading, given: string): readonly Referent[] {
  return discourse.children.filter(({ names }) =>
    names.some((name) => foldName(name.given[0] ?? '') === foldName(given)),
  );
}

/** "A neighbour, Umm Bilal", "her friend Umm Bilal": what else she is the words say. */
function isOfAnother({ text, start }: Reading, name: NameSpan): boolean {
  return /\b(?:neighbour|friend|another|called|not)\b[^.]{0,12}$/i.test(text.slice(start, name.start));
}
