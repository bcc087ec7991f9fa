/** The children of the case as possessors without a name: "child's uncle", "grandmother of subject child", "CHILDS AUNT", "the pupil's dad". Pure grammar. */
import type { Item } from './items.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { skipModifiers } from './phrase-modifiers.ts';

const noun = /^(?:(?:child|infant|minor|baby|yp|y\/p|pupil|student|learner)s?|children|childrens)$/;

/** "Another child's mother", "each child's school": some child or other. */
const someChild =
  /^(?:an?|another|each|every|other|any|no|one|first|second|third|older|younger|eldest|youngest|oldest|unborn|foster|adopted|own|new|same|different|dead|late|latest|his|her|their|s)$/;

/** After the "of" or "to" of a kin word: "GRANDMOTHER OF CHILD". A word before a name says only who is named: "mother of child Ann". */
export function childOfKin(items: readonly Item[], at: number): NounPhrase | undefined {
  const child = childAt(items, at);
  const next = child && items[child.to];
  // "The eldest of the children of Ann".
  const goesOn = next?.type === 'name' || next?.type === 'possessive' || next?.lower === 'of';
  return goesOn ? undefined : child;
}

/** Before a kin word: "Child's nan", "CHILDRENS MATERNAL AUNT"; the "s" where there is one is left to be read. */
export function childWithKin(items: readonly Item[], at: number): NounPhrase | undefined {
  if (someChild.test(items[at - 1]?.lower ?? '')) return undefined;
  const child = childAt(items, at);
  const owns = items[child?.to ?? at]?.type === 'possessive';
  if (!child || !(owns || isChilds(items[child.to - 1]))) return undefined;
  return items[skipModifiers(items, owns ? child.to + 1 : child.to).to]?.type === 'kin' ? child : undefined;
}

/** "CHILDS AUNT": capitals and haste leave the apostrophe out. */
export function isChilds(item: Item | undefined): boolean {
  return /^(?:childs|childrens|pupils|infants|babys)$/.test(item?.lower ?? '');
}

function childAt(items: readonly Item[], at: number): NounPhrase | undefined {
  const begin = /^(?:the|this|above|said|named)$/.test(items[at]?.lower ?? '') ? at + 1 : at;
  const named = items[begin]?.lower === 'subject' ? begin + 1 : begin;
  const young = items[named]?.lower === 'young' && /^(?:person|people)$/.test(items[named + 1]?.lower ?? '');
  const last = young ? named + 1 : named;
  const [first, word] = [items[at], items[last]];
  if (!first || !word || !(young || noun.test(word.lower))) return undefined;
  const one = !/^(?:people|children|childrens|infants|minors|pupils|students|learners)$/.test(word.lower);
  return {
    from: at,
    to: last + 1,
    start: first.start,
    end: word.end,
    head: { type: 'children', ...(one ? { one } : {}) },
  };
}
