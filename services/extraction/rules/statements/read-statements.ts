/** Everything a record says of people beside kinship, one reader a statement type (practice §2). Every quote is cut from the text itself. */
import { childPersonId } from '#graph/model/case-file.ts';
import type { ClaimEnd, Speaker } from '#graph/model/claim.ts';
import type { Statement } from '#graph/model/statement.ts';
import { endOf, everyNameOf, nameOf } from '../compose-mentions.ts';
import type { ReadDocument } from '../read-document.ts';
import { readConcerns } from './concern.ts';
import { readContacts } from './contacts/read-contacts.ts';
import type { Handling } from './handling/handling-draft.ts';
import { readHandling } from './handling/read-handling.ts';
import { readHouseholds } from './household.ts';
import { readLegalStatus } from './legal-status.ts';
import { readOffers } from './offers/read-offers.ts';
import { readParentalResponsibility } from './parental-responsibility.ts';
import { readWishes } from './wishes/read-wishes.ts';
import { passagesOf, type Passage } from './passage.ts';
import type { StatementDraft } from './statement-draft.ts';

const readers: readonly ((passage: Passage) => readonly StatementDraft[])[] = [
  readConcerns,
  readOffers,
  readWishes,
  readContacts,
  readHouseholds,
  readLegalStatus,
  readParentalResponsibility,
];

export function readStatements(reading: ReadDocument): Statement[] {
  const passages = passagesOf(reading);
  const handling = readHandling(passages);
  const said = passages.flatMap((passage) => readers.flatMap((read) => read(passage)));
  const drafts = [...said.filter((draft) => !isForTheirSafety(draft, said, handling)), ...handling];
  return distinct(drafts).flatMap((draft, at) =>
    endsOf(reading, draft).flatMap((about, which) =>
      statementOf(reading, draft, about, which === 0 ? `${at}` : `${at}-${which}`),
    ),
  );
}

/**
 * Somebody in hiding who is not to be approached has done nothing: it is how they are handled, no concern. Where the record tells of harm by them
 * too, both are kept.
 */
function isForTheirSafety(
  draft: StatementDraft,
  said: readonly StatementDraft[],
  handling: readonly Handling[],
): boolean {
  if (draft.type !== 'concern' || draft.fields.category !== 'instruction-not-to-approach') return false;
  const isHarmBySame = (other: StatementDraft) =>
    other.type === 'concern' &&
    other.about === draft.about &&
    other.polarity !== 'denied' &&
    other.fields.role === 'may-have-caused-harm' &&
    other.fields.category !== draft.fields.category;
  return (
    !said.some(isHarmBySame) &&
    handling.some(
      ({ about, start, fields }) =>
        about === draft.about && start === draft.start && fields.mayBeReadBy === 'cleared-only',
    )
  );
}

/** The same thing said twice of one person by one stretch of words is said once. */
function distinct(drafts: readonly StatementDraft[]): StatementDraft[] {
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    const key = [draft.type, draft.about.key, draft.start, draft.end, JSON.stringify(draft.fields)].join(':');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Whoever is kept for the cleared is so under each of their names: the records that know only one must be kept too. */
function endsOf({ discourse }: ReadDocument, draft: StatementDraft): readonly ClaimEnd[] {
  const ends = everyNameOf(discourse, draft.about, draft.end);
  return draft.type === 'handling' && draft.fields.mayBeReadBy === 'cleared-only' ? ends : ends.slice(0, 1);
}

function statementOf({ discourse }: ReadDocument, draft: StatementDraft, about: ClaimEnd, at: string): Statement[] {
  const { record } = discourse;
  const saidBy = speaker(discourse, draft);
  const common = {
    id: `r${record.number}-rules-t${at}`,
    record: record.number,
    about,
    childIds: draft.children.flatMap(({ childId }) => (childId === undefined ? [] : [childId])),
    polarity: draft.polarity,
    ...(saidBy ? { saidBy } : {}),
    ...(draft.on === undefined ? {} : { on: draft.on }),
    quote: record.text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
  };
  if (draft.type !== 'household') return [{ ...common, type: draft.type, fields: draft.fields } as Statement];
  const others = draft.with.flatMap((person) => endOf(discourse, person, draft.end) ?? []);
  return [{ ...common, type: 'household', fields: { ...draft.fields, with: others } }];
}

function speaker(discourse: ReadDocument['discourse'], { saidBy, start }: StatementDraft): Speaker | undefined {
  if (!saidBy) return undefined;
  const mention = saidBy.childId === undefined ? endOf(discourse, saidBy, start) : childPersonId(saidBy.childId);
  return { name: nameOf(saidBy), ...(mention ? { mention } : {}) };
}
