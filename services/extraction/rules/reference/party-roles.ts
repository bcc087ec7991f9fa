/** The words a police form has for those it is about: "VICTIM: MARSH ANN" says who is meant by "BROTHER OF VICTIM". */
import type { NameSpan, Referent, Sentence, Token } from '../parsed-document.ts';

export type PartyRole = 'victim' | 'suspect' | 'informant';

const words: Readonly<Record<string, PartyRole>> = {
  victim: 'victim',
  vic: 'victim',
  ip: 'victim',
  aggrieved: 'victim',
  complainant: 'victim',
  suspect: 'suspect',
  susp: 'suspect',
  offender: 'suspect',
  perpetrator: 'suspect',
  informant: 'informant',
  inft: 'informant',
  caller: 'informant',
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

/** Notes whom a line gives a role: "VICTIM: MARSH ANN", "IP MARSH ANN 03/05/1994". */
export function noteParty(
  parties: Map<PartyRole, Referent>,
  { tokens, names }: Sentence,
  whose: (name: NameSpan) => Referent,
): void {
  const [first, second] = tokens;
  const role = first && partyRole(first);
  const named = names.find(({ from }) => from === (second?.text === ':' ? 2 : 1));
  if (role && named) parties.set(role, whose(named));
}
