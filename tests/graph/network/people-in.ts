import { composeNetwork } from '#graph/network/compose-network.ts';
import { invented, logOf, runOf } from './invented-case.ts';

/** The names found, each with the words that name its person, of records given as "words | names in them". */
export function peopleIn(...notes: readonly string[]): readonly (readonly string[])[] {
  const read = notes.map((note, index) => {
    const [text = '', names = ''] = note.split(' | ');
    const record = invented(index + 1, text);
    return {
      record: record.record,
      run: runOf(record.record, { mentions: names.split(', ').map((name) => record.mention(name)) }),
    };
  });
  const network = composeNetwork(
    logOf(
      read.map(({ record }) => record),
      read.map(({ run }) => run),
    ),
  );
  return network.people.flatMap(({ mentions }) =>
    mentions.length === 0 ? [] : [mentions.map(({ surface }) => surface)],
  );
}
