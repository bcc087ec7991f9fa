/** Whose "I" a letter is in: the nearest "From:" above, else the record's lay author. Quotations have their own speakers. */
import type { Referent } from '../parsed-document.ts';
import type { ReadDocument } from '../read-document.ts';

const from = /^[>\s]*From:[^\n]*/gim;

export function letterWriters(reading: ReadDocument): (offset: number) => Referent | undefined {
  const { discourse, document } = reading;
  const letters = [...document.record.text.matchAll(from)].map((line) => {
    const end = line.index + line[0].length;
    const writer = discourse.referents.find((one) =>
      one.places.some(({ start }) => start >= line.index && start < end),
    );
    return { at: line.index, writer };
  });
  return (offset) => {
    const letter = letters.findLast(({ at }) => at < offset);
    const writer = letter ? letter.writer : discourse.author;
    return writer?.professional === true ? undefined : writer;
  };
}
