/** Whose "I" a letter is in: the nearest "From:" above, else the record's lay author. Quotations have their own speakers. */
import type { Referent } from '../parsed-document.ts';
import type { ReadDocument } from '../read-document.ts';

const from = /^[>\t ]*From:[^\n]*/gim;

export function letterWriters(reading: ReadDocument): (offset: number) => Referent | undefined {
  const { discourse, document } = reading;
  const bearers = new Map(discourse.referents.flatMap((one) => one.places.map(({ start }) => [start, one] as const)));
  const names = document.sentences.flatMap((sentence) => sentence.names);
  const letters = [...document.record.text.matchAll(from)].slice(0, mostLetters).map((line) => {
    const name = names.find(({ start }) => start >= line.index && start < line.index + line[0].length);
    return { at: line.index, writer: name && bearers.get(name.start) };
  });
  return (offset) => {
    const letter = letters.findLast(({ at }) => at < offset);
    const writer = letter ? letter.writer : discourse.author;
    return writer?.professional === true ? undefined : writer;
  };
}

/** Longer threads are not read for whose "I" it is. */
const mostLetters = 200;
