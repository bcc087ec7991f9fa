/** The concerns that the rules read in a few sentences, one string each: "Al Low: alcohol, may-have-caused-harm, not-stated". */
import { statementsOf } from './read-statements-of.ts';

export function concernsOf(body: string, type?: Parameters<typeof statementsOf>[2]): string[] {
  return statementsOf('concern', body, type).map(
    ({ who, fields }) => `${who}: ${fields.category}, ${fields.role}, ${fields.status}`,
  );
}
