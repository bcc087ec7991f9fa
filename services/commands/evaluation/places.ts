/**
 * Finds every written form of every person of the key in the records: the places of the text, and whom each can mean. A form of several people
 * is settled by the key's quote it stands in, else by who has been named in full in that record; else it is shared.
 */
import { type AnswerKey, recordNumber } from './gold.ts';
import type { Sought } from './sought-people.ts';
import { bareName, formWeight, formWeights, ownNameWords } from './name-words.ts';

export interface Place {
  readonly record: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Between 0 and 1: how much the form says about who is meant. */
  readonly weight: number;
  /** Ids of the key, children of the case among them. */
  readonly owners: readonly string[];
  /** The form is a name nobody else bears, or a quote of the key settles it. */
  readonly sure: boolean;
}

/** @param texts stored text of each record by path */
export function findPlaces(
  sought: readonly Sought[],
  key: AnswerKey,
  texts: ReadonlyMap<string, string>,
): readonly Place[] {
  const bearers = bearersOf(sought);
  return [...texts].flatMap(([record, text]) => {
    const number = recordNumber(record);
    const spans = ownedSpans(sought, text);
    const quotes = quoteSpans(key, number, text);
    return settle(withoutInnerStrangers(spans, text), { record, number, sought, quotes, bearers });
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly owners: ReadonlySet<string>;
}

function ownedSpans(sought: readonly Sought[], text: string): readonly Span[] {
  const spans = new Map<string, { start: number; end: number; form: string; owners: Set<string> }>();
  for (const { id, forms } of sought)
    for (const form of forms)
      for (const { index, 0: found } of text.matchAll(wholeWords(form))) {
        const at = `${index}-${index + found.length}`;
        const span = spans.get(at) ?? { start: index, end: index + found.length, form: found, owners: new Set() };
        span.owners.add(id);
        spans.set(at, span);
      }
  return [...spans.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function wholeWords(form: string): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu');
}

/** "Tom" inside "Tom Best" is Tom Best; inside "Tom's partner Jo" it is still Tom, and inside "Jo and Tom" too. */
function withoutInnerStrangers(spans: readonly Span[], text: string): readonly Span[] {
  const kept = spans.map((span) => {
    const outer = spans.find((other) => isPlainName(other.form) && contains(other, span) && other !== span);
    if (outer === undefined || /^['’]s\s/i.test(text.slice(span.end, span.end + 3))) return span;
    return { ...span, owners: outer.owners };
  });
  return kept;
}

/** Every word begins with a capital, and nothing parts them: one name. */
function isPlainName(form: string): boolean {
  return !/['’]s\b|[,&+(]/i.test(form) && form.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
}

function contains(outer: Extent, inner: Extent): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}
interface QuoteSpan extends Extent {
  readonly ends: readonly string[];
}

function quoteSpans(key: AnswerKey, number: string, text: string): readonly QuoteSpan[] {
  const ties = key.relations.map((tie) => ({ record: tie.record, quote: tie.quote, ends: [tie.from, tie.to] }));
  const statements = key.statements.map(({ record, quote, person }) => ({ record, quote, ends: [person] }));
  return [...ties, ...statements]
    .filter((said) => said.record === number)
    .flatMap(({ quote, ends }) => {
      const start = text.indexOf(quote);
      return start < 0 ? [] : [{ start, end: start + quote.length, ends }];
    });
}

/** Who bears each single word of a name, and who is written in each whole form. */
function bearersOf(sought: readonly Sought[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  const add = (word: string, id: string) => bearers.set(word, (bearers.get(word) ?? new Set()).add(id));
  for (const { id, name, forms } of sought)
    for (const form of [name, ...forms]) {
      add(bareName(form), id);
      for (const word of ownNameWords(form)) add(word, id);
    }
  return bearers;
}

interface Settling {
  readonly record: string;
  readonly number: string;
  readonly sought: readonly Sought[];
  readonly quotes: readonly QuoteSpan[];
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>;
}

function settle(spans: readonly Span[], { record, number, sought, quotes, bearers }: Settling): readonly Place[] {
  const firstRecord = new Map(sought.map((person) => [person.id, person.firstRecord]));
  const inFull = new Set(
    spans
      .filter(({ form, owners }) => owners.size === 1 && form.includes(' ') && formWeight(form) === formWeights.name)
      .flatMap(({ owners }) => [...owners]),
  );
  return spans.map(({ start, end, form, owners }) => {
    const introduced = [...owners].filter((id) => number === '' || (firstRecord.get(id) ?? '') <= number);
    const possible = introduced.length > 0 ? introduced : [...owners];
    const quoted = onlyOne(possible, (id) =>
      quotes.some((at) => at.start <= start && end <= at.end && at.ends.includes(id)),
    );
    const several = /\b(?:and|the twins|both|two)\b|[&+]/i.test(form);
    const settled = several ? undefined : (quoted ?? onlyOne(possible, (id) => inFull.has(id)));
    const meant = settled === undefined ? possible : [settled];
    const weight = formWeight(form);
    const known = meant.length === 1 && weight === formWeights.name;
    const unique = (bearers.get(bareName(form))?.size ?? 0) <= 1;
    return { record, start, end, form, weight, owners: meant, sure: known && (unique || quoted !== undefined) };
  });
}

function onlyOne(ids: readonly string[], fits: (id: string) => boolean): string | undefined {
  const fitting = ids.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}
