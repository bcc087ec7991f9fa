/** Finds the names in a sentence by grammar: runs of capitalised words, titles, initials, particles, police style; evidence decides the doubtful ones. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { NameSpan, Token } from '../parsed-document.ts';
import { isAccepted } from './accept-name.ts';
import { isCommonSurname } from './common-surnames.ts';
import { codedChildAt } from './child-codes.ts';
import { foldName } from './fold-name.ts';
import { givenNameSex } from './given-names.ts';
import { ownOrder } from './name-order.ts';
import { runAt, type Run } from './name-run.ts';
import { ownerBeforeKin } from './owner-in-capitals.ts';
import { parseName } from './parse-name.ts';
import type { RecordNames } from './record-names.ts';
import { shareSurnames } from './shared-surnames.ts';
import { smallName } from './small-name.ts';
import { trimRun } from './trim-run.ts';

/** The names of a sentence, in order. `learn` adds what is accepted to the record's names, for the sentences read after it. */
export function findNames(tokens: readonly Token[], known: RecordNames): NameSpan[] {
  const names: NameSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const run = runAt(tokens, at);
    const other =
      codedChildAt(tokens, at, known.codes) ?? (run === undefined ? smallName(tokens, at, known) : undefined);
    if (other) {
      names.push(asChild(other, known));
      at = other.to;
      continue;
    }
    if (run === undefined) {
      at += 1;
      continue;
    }
    const name = readRun(tokens, run, known);
    if (name) {
      names.push(name);
      learn(name, known);
      learnOrder(tokens.slice(name.from, name.to), known);
      at = name.to;
    } else {
      at = run.to;
    }
  }
  return shareSurnames(tokens, names, known);
}

/** The name a run holds, once what is no part of it has been cut off. */
function readRun(written: readonly Token[], run: Run, known: RecordNames): NameSpan | undefined {
  const cut = trimRun(written, run, known);
  const owner = cut && ownerBeforeKin(written, cut.to, known);
  const tokens = owner ? written.with(cut.to - 1, owner) : written;
  const parsed = cut && parseName(tokens, cut.from, cut.to, known);
  if (!cut || !parsed || !isAccepted(tokens, cut, parsed, known)) return undefined;
  const [first, last] = [tokens[cut.from], tokens[cut.to - 1]];
  if (!first || !last) return undefined;
  const surface = tokens
    .slice(cut.from, cut.to)
    .reduce((text, token, at) => text + gapBefore(tokens, cut.from + at, cut.from) + token.text, '');
  const span = { ...cut, start: first.start, end: last.end, surface, name: parsed.name, sex: parsed.sex };
  return asChild(owner ? { ...span, possessive: true } : withoutPossessive(tokens, span, known), known);
}

function gapBefore(tokens: readonly Token[], at: number, from: number): string {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return at > from && before && here && here.start > before.end ? ' ' : '';
}

/** "Mr Khans brother": an s that makes the name one the record knows, before a kin word, is a possessive. */
function withoutPossessive(tokens: readonly Token[], span: NameSpan, known: RecordNames): NameSpan {
  const word = span.name.family ?? span.name.given.at(-1) ?? '';
  const stem = word.slice(0, -1);
  const folded = foldName(stem);
  if (
    !/[^s]s$/i.test(word) ||
    !kinTermAt(tokens, span.to) ||
    !(known.family.has(folded) || known.given.has(folded) || givenNameSex(stem) !== undefined)
  )
    return span;
  // "Mel Williams wife": a surname that ends in s of its own.
  if (isCommonSurname(word) && !known.family.has(folded)) return { ...span, possessive: true };
  const name = span.name.family
    ? { ...span.name, family: stem }
    : { ...span.name, given: [...span.name.given.slice(0, -1), stem] };
  return { ...span, end: span.end - 1, surface: span.surface.slice(0, -1), name, possessive: true };
}

/** A child's pet name carries the child's own name too, so that it is linked. */
function asChild(span: NameSpan, known: RecordNames): NameSpan {
  const [first] = span.name.given;
  const full = first === undefined ? undefined : known.shortForms.get(foldName(first));
  return full === undefined || first === undefined
    ? span
    : { ...span, name: { ...span.name, given: [full, ...span.name.given.slice(1)], nicknames: [first] } };
}

function learn({ name }: NameSpan, known: RecordNames): void {
  const [first] = name.given;
  if (first !== undefined && first.length > 1) known.given.add(foldName(first));
  for (const nickname of name.nicknames) known.given.add(foldName(nickname));
  if (name.family !== undefined) known.family.add(foldName(name.family));
}

function learnOrder(tokens: readonly Token[], known: RecordNames): void {
  if (tokens.some((token) => token.text === ',')) return;
  const order = ownOrder(
    tokens.filter((token) => token.kind === 'word'),
    known,
  );
  if (order === 'family-first') known.capitals.familyFirst += 1;
  else if (order !== undefined) known.capitals.givenFirst += 1;
}
