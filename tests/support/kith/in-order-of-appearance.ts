/** Replaces opaque ids, revisions and times by their order of appearance, so that two answers can be compared byte for byte. */
const replaced =
  /rec[0-9a-f]{20}|rev[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\dT[\d:.]+Z/g;

export function inOrderOfAppearance(text: string): string {
  const seen = new Map<string, string>();
  return text.replace(replaced, (found) => {
    const name = seen.get(found) ?? `<${seen.size + 1}>`;
    seen.set(found, name);
    return name;
  });
}
