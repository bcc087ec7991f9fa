/** What is decided about records and the case: a passage that is of another family, a redacted copy, a handling lifted, the case notice. */
import type { z } from 'zod';
import type { PassageRequest } from '#graph/contract/decisions.ts';
import { MentionId } from '#graph/model/mention.ts';
import type { KithRecord } from '#graph/model/record.ts';
import { protectedPeople, withheldRecords } from '#graph/network/protected-people.ts';
import { restrictedRecords } from '#graph/network/restricted-records.ts';
import { isRedactedCopy } from '#graph/store/visible-log.ts';
import type { CaseView } from '../access/case-views.ts';
import { notFound } from '../access/guarded-graph.ts';
import { AppError } from '../errors.ts';
import { carried } from './carried.ts';
import type { Propose } from './decision-draft.ts';
import { personBy } from './subjects.ts';

export function proposePassage(request: z.output<typeof PassageRequest>): Propose {
  return (view) => {
    const record = recordBy(view, request.recordId);
    // Its places are not those of the record, which the decision would be about.
    if (isRedactedCopy(record))
      throw new AppError('not-decidable', 'This is a redacted copy. Ask somebody who is cleared to mark the passage.');
    const { start, end, outcome } = request;
    if (start < 0 || end <= start || end > record.text.length)
      throw new AppError('invalid-request', 'This passage is not in the record.');
    const mention = request.mention === undefined ? undefined : mentionBy(view, request.mention);
    return {
      about: 'passage',
      record: record.number,
      start,
      end,
      outcome,
      ...(mention !== undefined && { mention }),
      ...carried(view, request),
    };
  };
}

/** The approved copy that those who are not cleared get instead (practice §4). */
export function proposeRedaction(recordId: string, redactedText: string): Propose {
  return (view) => {
    const record = recordBy(view, recordId);
    const isMarked = restrictedRecords(view.loaded.log).has(record.number);
    if (!isMarked && !withheldRecords(view.network, view.loaded.log).includes(record.number))
      throw new AppError('not-decidable', 'Nothing in this record is withheld, so it needs no redacted copy.');
    return { about: 'redaction', record: record.number, redactedText, evidenceSeen: [] };
  };
}

/** `key` is a record's or a person's. Only what is in force can be lifted. */
export function proposeLift(key: string, reason: string): Propose {
  return (view) => {
    const lifting = {
      about: 'handling',
      outcome: 'lifted',
      reasonCode: 'other',
      note: reason,
      evidenceSeen: [],
    } as const;
    const number = view.keys.recordNumber(key);
    if (number !== undefined) {
      if (!restrictedRecords(view.loaded.log).has(number))
        throw new AppError('not-decidable', 'No handling of this record is in force.');
      return { ...lifting, record: number };
    }
    const person = personBy(view, key);
    if (!protectedPeople(view.network, view.loaded.log).has(person.id))
      throw new AppError('not-decidable', 'No handling of this person is in force.');
    return { ...lifting, mention: person.id };
  };
}

export function proposeNotice(shown: boolean): Propose {
  return () => ({ about: 'notice', outcome: shown ? 'set' : 'cleared', evidenceSeen: [] });
}

export function recordBy({ loaded, keys }: CaseView, recordId: string): KithRecord {
  const number = keys.recordNumber(recordId);
  const record = loaded.log.records.find((one) => one.number === number);
  if (record === undefined) throw notFound();
  return record;
}

function mentionBy(view: CaseView, key: string): MentionId {
  const mention = MentionId.safeParse(view.keys.stored(key));
  if (!mention.success) throw notFound();
  personBy(view, key);
  return mention.data;
}
