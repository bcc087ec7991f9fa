/** The words a form or notice has for those it is about: "VICTIM: MARSH ANN" says who is meant by "BROTHER OF VICTIM", "Applicant: Ann Marsh" by "the applicant's mother". */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { NameSpan, Referent, Sentence, Token } from '../parsed-document.ts';

/** A role, with the number that tells its bearers apart: "suspect 2". */
export type PartyRole = `party ${string}`;

export function isPartyRole(who: string): who is PartyRole {
  return who.startsWith('party ');
}

/** The "FEMALE" of "BROTHER OF FEMALE" is the woman spoken of, where no line says who she is. */
export function sexOfParty(role: PartyRole): 'male' | 'female' | undefined {
  return role === 'party male' ? 'male' : role === 'party female' ? 'female' : undefined;
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
    male: 'male',
    female: 'female',
  }).flatMap(([role, list]) => list.split(' ').map((word) => [word, role])),
);

/** Roles that a count tells apart: "NOMINAL 2", "Applicant 1", "the Second Respondent". */
const counts: ReadonlyMap<string, string> = new Map(
  ['1 one 1st first', '2 two 2nd second', '3 three 3rd third', '4 four 4th fourth', '5 five 5th fifth'].flatMap(
    (list) => list.split(' ').map((word) => [word, list.charAt(0)] as const),
  ),
);

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
  // "The Respondent mother": which of the parents she is.
  if (next && kinTermAt(tokens, at + found.length)) return undefined;
  const isSex = sexOfParty(found.role) !== undefined;
  if (isSex && token.capital !== 'all') return undefined;
  if (token.capital === 'all' && !isSex) return /^[:/]$/.test(next?.text ?? '') ? undefined : found;
  const before = tokens[at - 1]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  return next?.kind === 'possessive' || /^(?:of|to)$/.test(before?.lower ?? '') ? found : undefined;
}

function partyWords(tokens: readonly Token[], at: number): PartyWords | undefined {
  const ahead = counts.get(tokens[at]?.lower ?? '');
  const numbered = ahead === undefined ? undefined : words.get(tokens[at + 1]?.lower ?? '');
  if (ahead !== undefined && numbered !== undefined) return { role: `party ${numbered} ${ahead}`, length: 2 };
  const role = words.get(tokens[at]?.lower ?? '');
  // "Subject child".
  if (role === undefined || tokens[at + 1]?.lower === 'child') return undefined;
  const count = counts.get(tokens[at + 1]?.lower ?? '');
  return count === undefined ? { role: `party ${role}`, length: 1 } : { role: `party ${role} ${count}`, length: 2 };
}

/** "INFORMANTS HUSBAND": forms in capitals leave out apostrophes. */
export function partyOwner({ lower, capital }: Token): PartyRole | undefined {
  const role = capital === 'all' && lower.endsWith('s') ? words.get(lower.slice(0, -1)) : undefined;
  return role === undefined ? undefined : `party ${role}`;
}

export function isPartyLine({ tokens }: Sentence): boolean {
  return tokens.some((_, at) => labelled(tokens, at) !== undefined || calledSo(tokens, at) !== undefined);
}

/** "VICTIM MARSH ANN", "SUSPECT 2 - …", "Applicant: …", "SON OF THE VICTIM MARSH ANN": the party, and where their name is to stand. */
function labelled(tokens: readonly Token[], at: number): (PartyWords & { readonly name: number }) | undefined {
  const found = partyWords(tokens, at);
  if (!found) return undefined;
  const after = at + found.length;
  const isMarked =
    /^[:=]$/.test(tokens[after]?.text ?? '') ||
    (at === 0 && /^[-–—]$/.test(tokens[after]?.text ?? '')) ||
    (tokens[at - 1]?.lower === 'the' && /^[,(]$/.test(tokens[after]?.lower ?? '')) ||
    (at === 1 && tokens[0]?.lower === 'the' && tokens[after]?.lower === 'is');
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
    const named = party ? names.find(({ from }) => from === party.name) : undefined;
    const called = party && named ? undefined : calledSo(tokens, at);
    const before = called && names.find(({ to }) => to === called.nameEnd);
    if (party && named) parties.set(party.role, whose(named));
    else if (called && before) parties.set(called.role, whose(before));
  }
}

/** "Ann Marsh (First Respondent)", "Ann Marsh, the Second Applicant,": where the name before the party ends. */
function calledSo(tokens: readonly Token[], at: number): (PartyWords & { readonly nameEnd: number }) | undefined {
  const found = partyWords(tokens, at);
  const mark = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const isCalled = tokens[mark]?.text === '(' || (tokens[mark]?.text === ',' && mark === at - 2);
  const isWhole = /^[),.;]?$/.test(tokens[at + (found?.length ?? 0)]?.text ?? '');
  return found && isCalled && isWhole ? { ...found, nameEnd: mark } : undefined;
}
