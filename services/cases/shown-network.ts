/** A network, suggestions and all, with every id as its opaque key. Nothing else in it changes. */
import type { Network } from '#graph/model/network.ts';
import type { Suggestion } from '#graph/model/suggestion.ts';
import type { OpaqueKeys } from '../access/opaque-keys.ts';

/** The fields of the model that hold ids, or lists of them; `from` and `to` of a household are dates, which no id looks like. */
const idFields: ReadonlySet<string> = new Set(
  'id claimId tieId personId from to about mention a b people through chain with'.split(' '),
);

export function shownNetwork(network: Network, keys: OpaqueKeys): Network {
  return withShownIds(network, keys);
}

export function shownSuggestions(suggestions: readonly Suggestion[], keys: OpaqueKeys): readonly Suggestion[] {
  return withShownIds(suggestions, keys);
}

function withShownIds<Part>(part: Part, keys: OpaqueKeys): Part {
  const shown = (value: unknown, isId: boolean): unknown => {
    if (typeof value === 'string') return isId ? keys.shown(value) : value;
    if (Array.isArray(value)) return value.map((one) => shown(one, isId));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [field, shown(inner, idFields.has(field))]),
    );
  };
  return shown(part, false) as Part;
}
