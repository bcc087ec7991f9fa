/** What a worker must have read before the reasons: instructions, handling, concerns as written, withdrawn offers, others' concerns in the household, unknowns. */
import type { Network, Person } from '#graph/model/network.ts';
import type { Statement } from '#graph/model/statement.ts';
import type { Consideration } from '#graph/model/suggestion.ts';
import { isMinorOn } from './age.ts';
import type { CaseFacts } from './case-facts.ts';
import { recordedConcern, recordedInstruction } from './recorded-concern.ts';
import { childsWords, whatFor } from './offer-words.ts';
import { householdConcerns } from './household-concerns.ts';
import { said } from './said.ts';
import { statementEvidence } from './statement-evidence.ts';

export function considerations(
  person: Person,
  network: Network,
  facts: CaseFacts,
  onDate: string,
): readonly Consideration[] {
  const handling = sourced(person, (statement) => handlingText(statement, facts));
  const instructions = sourced(person, (statement) => recordedInstruction(statement, facts));
  const wishes = sourced(person, (statement) => unwanted(statement, facts));
  const concerns = sourced(person, (statement) => recordedConcern(statement, facts));
  const household = householdConcerns(person, network, facts);
  const offers = sourced(person, (statement) => endedOffer(statement, facts));
  const found = instructions.length + concerns.length + household.length;
  const none = found === 0 ? [{ text: noConcern(facts) }] : [];
  return [
    ...instructions,
    ...handling,
    ...concerns,
    ...household,
    ...wishes,
    ...offers,
    ...unknowns(person, onDate),
    ...none,
  ];
}

/** Words read under two categories are one line: a line says what was written, and of no category (practice §3). */
function sourced(person: Person, text: (statement: Statement) => string | undefined): readonly Consideration[] {
  const lines = new Map<string, Consideration>();
  for (const statement of person.statements) {
    const words = text(statement);
    if (words === undefined) continue;
    const key = `${statement.record} ${statement.start} ${statement.end} ${words}`;
    if (!lines.has(key)) lines.set(key, { text: words, evidence: statementEvidence(statement) });
  }
  return [...lines.values()];
}

function handlingText(statement: Statement, facts: CaseFacts): string | undefined {
  if (statement.type !== 'handling') return undefined;
  const contact = {
    open: 'contact may be open',
    'through-intermediary': `contact only through ${statement.fields.intermediary ?? 'a named intermediary'}`,
    never: 'never to be contacted',
    'not-stated': 'how to make contact is not stated',
  }[statement.fields.contact];
  return `Handling: ${contact}${said(statement, facts)}.`;
}

function endedOffer(statement: Statement, facts: CaseFacts): string | undefined {
  if (statement.type !== 'offer') return undefined;
  const source = `${said(statement, facts)}: “${statement.quote}”`;
  if (statement.fields.outcome === 'withdrawn')
    return `Offer ${whatFor(statement, facts)}, written as withdrawn, not refused${source}`;
  if (statement.fields.outcome === 'declined') return `Recorded as declined, ${whatFor(statement, facts)}${source}`;
  return undefined;
}

function unwanted(statement: Statement, facts: CaseFacts): string | undefined {
  return statement.type === 'wish' && statement.fields.kind === 'does-not-want'
    ? childsWords(statement, facts)
    : undefined;
}

function unknowns(person: Person, onDate: string): readonly Consideration[] {
  const lines: Consideration[] = [];
  if (isMinorOn(person.bornOn, onDate) === undefined)
    lines.push({ text: 'Age is not recorded. Check that this is an adult.' });
  if (!person.named) lines.push({ text: 'The records read do not give a name.' });
  if (person.relations.some((relation) => relation.statutoryRelative === 'check'))
    lines.push({ text: 'Check whether this is a relative under the Children Act 1989 section 105.' });
  return lines;
}

function noConcern(facts: CaseFacts): string {
  const read = facts.records.length;
  return `No concern about this person in the ${read} ${read === 1 ? 'record' : 'records'} read. Checks have not been made.`;
}
