/** The people a record speaks of, gathered as it is read: who was named, who stands in which relation, who was last spoken of. */
import type { CaseChild, CaseFile } from '#graph/model/case-file.ts';
import type { KithRecord } from '#graph/model/record.ts';
import type { AnnouncedKin } from '../kin/children/announced-kin.ts';
import type { BirthOrder } from '../kin/children/birth-order.ts';
import type { Sibship } from '../kin/children/shared-parents.ts';
import type { Siblingless } from '../kin/denials/no-siblings.ts';
import type { LastOwned } from '../kin/people/same-owner.ts';
import type { Referent } from '../parsed-document.ts';
import { type ClaimLog, startClaims } from './claim-log.ts';
import type { ClaimDraft, RemarkDraft } from './drafts.ts';
import type { FormBlock } from './form-subject.ts';
import { indexName } from './namesakes.ts';
import type { PartyRole } from './party-roles.ts';
import { childReferent } from './referents.ts';

export interface Discourse {
  readonly record: KithRecord;
  readonly children: readonly Referent[];
  readonly caseChildren: readonly CaseChild[];
  readonly referents: Referent[];
  readonly claims: ClaimLog;
  readonly remarks: RemarkDraft[];
  /** What the latest questions asked, or somebody was called (`isCalled`), as denials, and in which sentence: an answer "no" makes them claims. */
  readonly asked: {
    sentence: number;
    claims: ClaimLog;
    isCalled: boolean;
    /** The sentence that asked a child of "your" kin, who may be another's: only a "no" is taken. */
    ofChild?: number;
    /** What a "no" denied, and where. */
    answered?: { readonly sentence: number; readonly claims: readonly ClaimDraft[] };
  };
  /** Whom the record says to be without brothers or sisters. */
  readonly siblingless: Siblingless[];
  /** What people are called without its being said that they are it. */
  readonly called: ClaimDraft[];
  /** Spoken of so far, the latest last. */
  readonly recent: Recent[];
  /** Whom the name at an offset was linked to. */
  readonly bearers: Map<number, Referent>;
  /** Whom a police form calls victim and suspect. */
  readonly parties: Map<PartyRole, Referent>;
  /** Speakers of a transcript whom nothing names so far, by the label of their turns. */
  readonly speakers: Map<string, Referent>;
  /** Referents by the words of their names, so that a name is compared with few. */
  readonly byWord: Map<string, Set<Referent>>;
  /** The children that sentences tell of one after another. */
  birthOrder?: BirthOrder;
  /** Who was counted last among brothers and sisters. */
  sibship?: Sibship;
  /** Where the record asked last about people who are not family. */
  outsiders?: { readonly sentence: number; readonly part: number };
  /** Several kin whom nothing has named so far. */
  announced?: AnnouncedKin;
  /** Whose kin "his" or "her" owned last. */
  lastOwned?: LastOwned;
  author?: Referent;
  /** The child whom a letter is written to. */
  addressee?: Referent;
  /** The record speaks of its writer as "I". */
  readonly isFirstPerson: boolean;
  /** The record speaks of a church or its like, whose members are brothers and sisters of nobody. */
  readonly isOfChurch: boolean;
  /** The first person of the record who is not there in a paid role: in a note of a talk, the other side of it. */
  protagonist?: Referent;
  /** The grown person of the family with whom the record says that it is a talk. */
  talksWith?: Referent;
  /** Who applies, in a form, to look after the children. */
  applicants?: readonly Referent[];
  /** The young person of whom the whole record is, where it is no child of the case. */
  recordChild?: Referent;
  /** Whom a form is about, where its lines say so and it is no child of the case. */
  formSubject?: Referent;
  /** The lines of a form that are about one child. */
  formBlock?: FormBlock;
}

export interface Recent {
  readonly people: readonly Referent[];
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly subject: boolean;
  /** Where its paragraph, item or cell begins. */
  readonly part: number;
  /** The first words of its sentence. */
  readonly leads: boolean;
  /** Named only as whose kin somebody is: the Ann of "Ann's brother". */
  readonly owner?: true;
  /** Set where it was spoken of in an item of a list: the next item starts afresh. */
  readonly item?: number;
  /** Spoken of inside quotation marks: the note's own pronouns mean them less. */
  readonly quoted: boolean;
}

export function startDiscourse(record: KithRecord, caseFile: CaseFile): Discourse {
  const children = caseFile.children.map((child, key) => childReferent(child, key));
  const discourse: Discourse = {
    record,
    children,
    caseChildren: caseFile.children,
    referents: [...children],
    claims: startClaims(),
    remarks: [],
    asked: { sentence: -1, claims: startClaims(), isCalled: false },
    siblingless: [],
    called: [],
    recent: [],
    bearers: new Map(),
    parties: new Map(),
    isFirstPerson: /(?<![\p{L}'’])(?:I|[Mm]y|[Ii]['’]?m)(?!\p{L})/u.test(
      record.text.replaceAll(/["“][^"“”]*["”]/g, ''),
    ),
    isOfChurch: /\b(?:church|kirk|chapel|pastor|congregation|gospel|mosque|temple)\b/i.test(record.text),
    speakers: new Map(),
    byWord: new Map(),
  };
  for (const child of children) for (const name of child.names) indexName(discourse, child, name);
  return discourse;
}

/** Notes that people were spoken of, for the pronouns after. */
export function speakOf(discourse: Discourse, recent: Recent): void {
  if (recent.people.length === 0) return;
  discourse.recent.push(recent);
  if (discourse.recent.length > 60) discourse.recent.splice(0, 20);
}
