/** What is said against talk: "There is talk that Al is her dad. No basis whatever.", "Not so.", "Mum laughed.", "Nan says there is nothing in it." */
import type { Sentence } from '../parsed-document.ts';
import { addClaims } from '../reference/claim-log.ts';
import type { Discourse } from '../reference/discourse.ts';
import type { ClaimDraft } from '../reference/drafts.ts';

const nonsense = String.raw`(?:all |just |complete |absolute |total |utter |pure |a )*(?:rubbish|nonsense|lies?|tosh|twaddle|bollocks|gossip|tittle-tattle|untrue|not true|made up|wicked|daft)`;
const dismissal = new RegExp(
  [
    String.raw`\b(?:no|not a|without(?: any)?) (?:(?:real|any|shred|grain|word) (?:of )?)?(?:basis|truth|substance|foundation|evidence|grounds)\b(?! that)`,
    String.raw`\b(?:nothing|owt|nowt) (?:in|to) (?:it|this|that|them)\b`,
    String.raw`^["“([]*(?:(?:file note[^:]{0,20}|(?:\p{L}+ ){0,2}\p{L}+(?: (?:says?|said))?)[:,]? ?["“]*(?<=[:"“]) ?)?(?:not so|not true|untrue|no he|no she|never|${nonsense})(?= ?(?:[.,;!)"”\]]|$))`,
    String.raw`\b(?:it|that|this|which)(?:'s| is| was| isn't| is not)? ${nonsense}\b`,
    String.raw`\b(?:that['’]?s|that is) all (?:he|she|they) (?:is|are|was|were)\b|\band (?:nothing|no) more\b`,
    String.raw`^["“]?(?:\S+ ){1,3}laugh(?:s|ed)\b(?! (?:and|at the|about (?:the|a|how)) )`,
  ].join('|'),
  'iu',
);

/** Denies as well what the claims since `from` only pass on, where the sentence dismisses it; true where something was. */
export function dismissTalk({ claims, record }: Discourse, from: number, { start, end }: Sentence): boolean {
  const isTalk = ({ polarity, entry }: ClaimDraft) => polarity === 'reported' && !entry;
  const talk = claims.slice(from).filter(isTalk);
  if (talk.length === 0 || !dismissal.test(record.text.slice(start, end).replaceAll('’', "'"))) return false;
  addClaims(claims, ...talk.map((claim) => ({ ...claim, polarity: 'denied' as const, start, end })));
  return true;
}
