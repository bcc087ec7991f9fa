/** The words a police form has for those it is about: "VICTIM: MARSH ANN" says who is meant by "BROTHER OF VICTIM". */
import type { NameSpan, Referent, Sentence, Token } from '../parsed-document.ts';

export type PartyRole = 'victim' | 'suspect' | 'informant';

const words: Readonly<Record<string, PartyRole>> = {
  victim: 'victim',
  vic: 'victim',
  ip: 'victim',
  aggrieved: 'victim',
  agg: 'victim',
  complainant: 'victim',
  suspect: 'suspect',
  susp: 'suspect',
  offender: 'suspect',
  perpetrator: 'suspect',
  informant: 'informant',
  inft: 'informant',
  caller: 'informant',
  occupier: 'informant',
};

/** The role a word in capitals stands for. */
export function partyRole({ lower, capital }: Token): PartyRole | undefined {
  return capital === 'all' && Object.hasOwn(words, lower) ? words[lower] : undefined;
}

/** "INFORMANTS HUSBAND": forms in capitals leave out apostrophes. */
export function partyOwner({ lower, capital }: Token): PartyRole | undefined {
  const one = lower.replace(/s$/, '');
  return capital === 'all' && one !== lower && Object.hasOwn(words, one) ? words[one] : undefined;
}

export function isPartyLine({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => isLabel(tokens, at, token));
}

/** "VICTIM MARSH ANN", "SUSPECT: …", "SON OF THE VICTIM MARSH ANN". */
function isLabel(tokens: readonly Token[], at: number, token: Token): boolean {
  const begins = at === 0 || tokens[at + 1]?.text === ':' || /^(?:the|of)$/.test(tokens[at - 1]?.lower ?? '');
  return partyRole(token) !== undefined && begins;
}

/** Notes whom a line gives a role: "VICTIM: MARSH ANN", "IP MARSH ANN 03/05/1994". */
export function noteParty(
  parties: Map<PartyRole, Referent>,
  { tokens, names }: Sentence,
  whose: (name: NameSpan) => Referent,
): void {
  for (const [at, token] of tokens.entries()) {
    const role = isLabel(tokens, at, token) ? partyRole(token) : undefined;
    const named = names.find(({ from }) => from === (tokens[at + 1]?.text === ':' ? at + 2 : at + 1));
    if (role && named) parties.set(role, whose(named));
  }
}
