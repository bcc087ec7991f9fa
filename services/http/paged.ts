/** One page of a list: from after the item named, as many as asked for. An item that is gone starts the list again. */
export function paged<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): { items: Item[]; next: string | null } {
  const from = after === undefined ? 0 : items.findIndex((item) => idOf(item) === after) + 1;
  const shown = items.slice(from, from + limit);
  const last = shown.at(-1);
  return { items: shown, next: last !== undefined && from + limit < items.length ? idOf(last) : null };
}
