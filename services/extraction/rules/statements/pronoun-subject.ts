/** Where a pronoun is the subject: in "Moira said she'd have Ruby" it is Moira; in a note of one call, "her own health" is the caller's. */
import type { Sex } from '#graph/model/kin-path.ts';
import type { Reference, Referent } from '../parsed-document.ts';
import { pronounSex } from '../reference/pronoun-words.ts';
import { speechVerbs } from '../reference/quoted-speech.ts';
import { groupOf } from './companions.ts';
import { isSpokenOf, type Passage } from './passage.ts';
import { namedTopicOf, recordTopic } from './topic.ts';

/** Whom the record's grammar makes of a pronoun, or `undefined` where its own resolution stands. */
export function pronounSubject(
  passage: Passage,
  reference: Reference,
  speakerServes: boolean,
): readonly Referent[] | undefined {
  const word = passage.text.slice(reference.start - passage.start, reference.end - passage.start).toLowerCase();
  const plural = /^(they|their|them)$/.test(word);
  const sex = pronounSex(word);
  if (!plural && sex === undefined) return undefined;
  if (plural && reference.start - passage.start < 3) {
    const group = namedTopicOf(passage, isSpokenOf);
    if (group.length > 1) return group;
  }
  const teller = speakerServes ? tellerBefore(passage, reference) : undefined;
  if (teller && (plural ? !isRecentGroup(passage, reference) : fits(teller.people, sex)))
    return groupOf(passage.reading.document.record.text, passage.references, teller);
  return plural ? undefined : noteSubject(passage, reference, sex);
}

/** The one whose words the clause passes on: "Moira said …", "Moira (…): …". */
function tellerBefore(passage: Passage, reference: Reference): Reference | undefined {
  return passage.references.findLast((one) => {
    if (one.end > reference.start || !one.people.some(isSpokenOf)) return false;
    const between = passage.text.slice(one.end - passage.start, reference.start - passage.start);
    return (
      /^\s*(\([^)]*\))?\s*:/.test(between) || between.split(/\W+/).some((word) => speechVerbs.has(word.toLowerCase()))
    );
  });
}

function fits(people: readonly Referent[], sex: Sex | undefined): boolean {
  return people.some((person) => person.sex === sex || person.sex === 'unknown');
}

/** The group was named in this sentence or the one before. */
function isRecentGroup(passage: Passage, { start, people }: Reference): boolean {
  const { text } = passage.reading.document.record;
  const before = passage.passages[passage.index - 1]?.references ?? [];
  return [...before, ...passage.references].some(
    (one) =>
      one.start < start &&
      !/^(they|them|their)$/i.test(text.slice(one.start, one.end)) &&
      people.every((person) => groupOf(text, [...before, ...passage.references], one).includes(person)),
  );
}

/** In the points of a note of one call or visit, a pronoun that opens a point is whoever the note is of. */
function noteSubject(passage: Passage, reference: Reference, sex: Sex | undefined): readonly Referent[] | undefined {
  const { part } = passage.sentence.sentence;
  if (part.shape !== 'list-item' || passage.references[0] !== reference || reference.start - part.start > 4)
    return undefined;
  const topic = recordTopic(passage.reading, isSpokenOf);
  return topic.length > 0 && fits(topic, sex) ? topic : undefined;
}
