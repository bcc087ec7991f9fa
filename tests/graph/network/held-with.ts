/** The words by which a composed network holds a mention's person. */
import type { Mention } from '#graph/model/mention.ts';
import type { Network } from '#graph/model/network.ts';

export function heldWith(network: Network, mention: Mention): readonly string[] | undefined {
  return network.people
    .find((person) => person.mentions.some(({ id }) => id === mention.id))
    ?.mentions.map(({ surface }) => surface);
}
