/** Notes are a worker's own words and may name whom their reader may not see: such a note is withheld, its decision is not (practice §4). */
import type { Network } from '#graph/model/network.ts';
import { protectedPeople } from '#graph/network/protected-people.ts';
import { namesOneOf } from '#graph/network/records-naming.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { LoadedCase } from '#graph/store/family-graph.ts';

/** `whole`, `network`: the case as the cleared have it. */
export function withoutTellingNotes(whole: LoadedCase, network: Network, loaded: LoadedCase): LoadedCase {
  const { log } = loaded;
  const ids = protectedPeople(network, whole.log);
  const names = namesOneOf(
    network.people.filter((person) => ids.has(person.id)),
    log.caseFile,
  );
  const onlyHidden = namesOnlyIn(whole.log.records, log.records);
  const decisions = log.decisions.map(({ note, ...decision }) =>
    note === undefined || names(note) || onlyHidden(note) ? decision : { ...decision, note },
  );
  return { ...loaded, log: { ...log, decisions } };
}

/**
 * Whether a note holds a name (of a place, a house, a family) that stands in records its reader may not see, and in none that they may: "She is at Quill
 * House". Better one note too many withheld than one that finds her.
 */
function namesOnlyIn(
  all: readonly KithRecord[],
  seen: readonly Pick<KithRecord, 'number' | 'text'>[],
): (note: string) => boolean {
  const shown = new Map(seen.map(({ number, text }) => [number, text]));
  const open = new Set(seen.flatMap(({ text }) => wordsIn(text)));
  const hidden = all
    .filter(({ number, text }) => shown.get(number) !== text)
    .flatMap(({ text }) => text.match(capitalised) ?? []);
  const told = new Set(hidden.map((word) => word.toLowerCase()).filter((word) => !open.has(word)));
  return (note) => wordsIn(note).some((word) => told.has(word));
}

/** Within a sentence, where a capital is a name's. */
const capitalised = /(?<=[\p{Ll}\p{N},;(] )\p{Lu}[\p{L}\p{N}]{2,}|(?<=\p{Lu}\p{Ll}+ )\p{Lu}[\p{L}\p{N}]{2,}/gu;

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}
