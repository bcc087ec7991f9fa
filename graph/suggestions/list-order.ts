/** The order inside a group, explained in words on the list: new evidence first, then offers, then latest recorded contact, then name. */
import type { Person } from '#graph/model/network.ts';
import type { Suggestion } from '#graph/model/suggestion.ts';
import type { CaseFacts } from './case-facts.ts';

export const listOrderInWords = 'New since a decision first, then offers, then the latest recorded contact.';

const groups = ['parent', 'relative', 'other-kin', 'connected-person', 'not-to-be-approached'] as const;

export function inListOrder(
  suggestions: readonly { readonly suggestion: Suggestion; readonly person: Person }[],
  facts: CaseFacts,
): readonly Suggestion[] {
  const writtenOn = new Map(facts.records.map((record) => [record.number, record.writtenOn ?? '']));
  const keyed = suggestions.map(({ suggestion, person }) => ({
    suggestion,
    key: [
      String(groups.indexOf(suggestion.group)),
      suggestion.children.some((child) => child.newEvidence.length > 0) ? '0' : '1',
      hasOpenOffer(person) ? '0' : '1',
    ].join(),
    contact: latestContact(person, writtenOn),
    name: person.name,
    id: person.id,
  }));
  return keyed
    .toSorted(
      (a, b) =>
        compare(a.key, b.key) || compare(b.contact, a.contact) || compare(a.name, b.name) || compare(a.id, b.id),
    )
    .map(({ suggestion }) => suggestion);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function hasOpenOffer(person: Person): boolean {
  const offers = person.statements.filter((statement) => statement.type === 'offer');
  return offers.some(({ fields }) => fields.outcome === 'offered' || fields.outcome === 'conditional');
}

function latestContact(person: Person, writtenOn: ReadonlyMap<number, string>): string {
  const dates = person.statements
    .filter((statement) => statement.type === 'contact')
    .map((statement) => statement.fields.lastSeen ?? statement.on ?? writtenOn.get(statement.record) ?? '');
  return dates.toSorted().at(-1) ?? '';
}
