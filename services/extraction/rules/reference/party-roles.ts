/** The words a form or notice has for those it is about: "VICTIM: MARSH ANN" says who is meant by "BROTHER OF VICTIM", "Applicant: Ann Marsh" by "the applicant's mother". */
import type { NameSpan, Referent, Sentence, Token } from '../parsed-document.ts';

/** A role, with the number that tells its bearers apart: "suspect 2". */
export type PartyRole = `party ${string}`;

export function isPartyRole(who: string): who is PartyRole {
  return who.startsWith('party ');
}

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    victim: 'victim vic ip aggrieved agg complainant survivor',
    suspect: 'suspect susp offender perpetrator perp accused defendant detainee',
    informant: 'informant inft caller reportee',
    witness: 'witness wit',
    occupier: 'occupier occupant tenant householder',
    applicant: 'applicant',
    respondent: 'respondent',
    claimant: 'claimant',
    patient: 'patient pt',
    referrer: 'referrer',
    driver: 'driver',
    subject: 'subject nominal',
  }).flatMap(([role, list]) => list.split(' ').map((word) => [word, role])),
);

/** Roles that a count tells apart: "NOMINAL 2", "Applicant 1". */
const counted = /^(?:1st|2nd|first|second|\d|one|two)$/;

/** How many tokens say which party is meant, and which it is. */
interface PartyWords {
  readonly role: PartyRole;
  readonly length: number;
}

/** The party a word stands for: in capitals anywhere, else where it owns somebody or is whose kin somebody is. */
export function partyAt(tokens: readonly Token[], at: number): PartyWords | undefined {
  const token = tokens[at];
  const found = token && partyWords(tokens, at);
  if (!found) return undefined;
  const next = tokens[at + found.length];
  if (token.capital === 'all') return /^[:/]$/.test(next?.text ?? '') ? undefined : found;
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  return next?.kind === 'possessive' || /^(?:of|to)$/.test(before?.lower ?? '') ? found : undefined;
}

function partyWords(tokens: readonly Token[], at: number): PartyWords | undefined {
  const role = words.get(tokens[at]?.lower ?? '');
  // "Subject child".
  if (role === undefined || tokens[at + 1]?.lower === 'child') return undefined;
  const count = tokens[at + 1]?.lower ?? '';
  return counted.test(count) ? { role: `party ${role} ${count}`, length: 2 } : { role: `party ${role}`, length: 1 };
}

/** "INFORMANTS HUSBAND": forms in capitals leave out apostrophes. */
export function partyOwner({ lower, capital }: Token): PartyRole | undefined {
  const role = capital === 'all' && lower.endsWith('s') ? words.get(lower.slice(0, -1)) : undefined;
  return role === undefined ? undefined : `party ${role}`;
}

export function isPartyLine({ tokens }: Sentence): boolean {
  return tokens.some((_, at) => labelled(tokens, at) !== undefined);
}

/** "VICTIM MARSH ANN", "SUSPECT 2 - …", "Applicant: …", "SON OF THE VICTIM MARSH ANN": the party, and where their name is to stand. */
function labelled(tokens: readonly Token[], at: number): (PartyWords & { readonly name: number }) | undefined {
  const found = partyWords(tokens, at);
  if (!found) return undefined;
  const after = at + found.length;
  const isMarked = /^[:=]$/.test(tokens[after]?.text ?? '') || (at === 0 && /^[-–—]$/.test(tokens[after]?.text ?? ''));
  const isBare = at === 0 || /^(?:the|of)$/.test(tokens[at - 1]?.lower ?? '');
  if (!isMarked && !(tokens[at]?.capital === 'all' && isBare)) return undefined;
  return { ...found, name: isMarked ? after + 1 : after };
}

/** Notes whom a line gives a role: "VICTIM: MARSH ANN", "IP MARSH ANN 03/05/1994". */
export function noteParty(
  parties: Map<PartyRole, Referent>,
  { tokens, names }: Sentence,
  whose: (name: NameSpan) => Referent,
): void {
  for (const at of tokens.keys()) {
    const party = labelled(tokens, at);
    const named = party && names.find(({ from }) => from === party.name);
    if (named) parties.set(party.role, whose(named));
  }
}
