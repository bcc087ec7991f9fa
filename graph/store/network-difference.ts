/** What a commit has to write: the difference between the stored network and the composed one, part by part, told by fingerprint. */
import { createHash } from 'node:crypto';
import type { Contradiction, Network, Person, Question, Relationship } from '#graph/model/network.ts';

/** One person, relationship, question or contradiction with its place in the network's order. */
export type NetworkPart = { readonly position: number; readonly payload: string; readonly fingerprint: string } & (
  | { readonly part: 'person'; readonly item: Person }
  | { readonly part: 'relationship'; readonly item: Relationship }
  | { readonly part: 'question'; readonly item: Question }
  | { readonly part: 'contradiction'; readonly item: Contradiction }
);

export type PartName = NetworkPart['part'];

export interface StoredPart {
  readonly part: PartName;
  readonly id: string;
  readonly position: number;
  readonly fingerprint: string;
}

export interface NetworkDifference {
  readonly added: readonly NetworkPart[];
  readonly changed: readonly NetworkPart[];
  /** Unchanged but for their place. */
  readonly moved: readonly StoredPart[];
  readonly removed: readonly StoredPart[];
}

export function networkDifference(stored: readonly StoredPart[], network: Network): NetworkDifference {
  const before = new Map(stored.map((part) => [`${part.part} ${part.id}`, part]));
  const added: NetworkPart[] = [];
  const changed: NetworkPart[] = [];
  const moved: StoredPart[] = [];
  for (const part of networkParts(network)) {
    const key = `${part.part} ${part.item.id}`;
    const same = before.get(key);
    before.delete(key);
    if (same === undefined) added.push(part);
    else if (same.fingerprint !== part.fingerprint) changed.push(part);
    else if (same.position !== part.position) moved.push({ ...same, position: part.position });
  }
  return { added, changed, moved, removed: [...before.values()] };
}

/** The network of stored payloads, each list in its order. */
export function networkOf(stored: readonly { readonly part: PartName; readonly payload: string }[]): Network {
  // Payloads are what this module wrote: parsed, not checked again (10,000 people would take seconds).
  const ofPart = <Item>(name: PartName) =>
    stored.filter(({ part }) => part === name).map(({ payload }) => JSON.parse(payload) as Item);
  return {
    people: ofPart<Person>('person'),
    relationships: ofPart<Relationship>('relationship'),
    questions: ofPart<Question>('question'),
    contradictions: ofPart<Contradiction>('contradiction'),
  };
}

function networkParts(network: Network): readonly NetworkPart[] {
  return [
    ...network.people.map((item, position) => ({ part: 'person' as const, item, position, ...written(item) })),
    ...network.relationships.map((item, position) => ({
      part: 'relationship' as const,
      item,
      position,
      ...written(item),
    })),
    ...network.questions.map((item, position) => ({ part: 'question' as const, item, position, ...written(item) })),
    ...network.contradictions.map((item, position) => ({
      part: 'contradiction' as const,
      item,
      position,
      ...written(item),
    })),
  ];
}

function written(item: { readonly id: string }): { readonly payload: string; readonly fingerprint: string } {
  const payload = JSON.stringify(item);
  return { payload, fingerprint: createHash('sha256').update(payload).digest('base64').slice(0, 22) };
}
