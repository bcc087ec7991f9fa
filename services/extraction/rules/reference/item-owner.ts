/** Whose kin a list goes on about: in "- Her mum, Ann. - Her sister Bea. - Bea's boy Cy. - Her nan" each "her" is the first one's, not that of the item above. */
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { Referent, Sentence } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';

/** The person whose kin the first item that began with the pronoun told of, and where the last item read ends. */
export interface ListOwner {
  pronoun?: string;
  owner?: Referent | undefined;
  end?: number;
}

/** The owner of the pronoun that an item begins with, where the list has begun so before: by offset. A partner may be that of the item above. */
export function ownerOfItem({ pronoun, owner }: ListOwner, sentence: Sentence): Map<number, readonly Referent[]> {
  const [first] = sentence.tokens;
  const isSame = first !== undefined && owner !== undefined && first.lower === pronoun && leads(sentence) !== undefined;
  return new Map(isSame && leads(sentence) === 'kin' ? [[first.start, [owner]]] : []);
}

/** Notes, once an item is read, whose kin it told of; a line that is none of the list ends it. */
export function noteListOwner(list: ListOwner, sentence: Sentence, discourse: Discourse, before: number): void {
  const { part, start } = sentence;
  const between = discourse.record.text.slice(list.end ?? start, start);
  if (part.shape !== 'list-item' || !/^\s*\S{0,4}\s*$/.test(between)) delete list.owner;
  list.end = part.end;
  if (part.shape !== 'list-item' || list.owner || !leads(sentence)) return;
  list.pronoun = sentence.tokens[0]?.lower ?? '';
  const [owner, ...others] = new Set(
    discourse.claims
      .slice(before)
      .flatMap(({ from, to }) => [from, to])
      .filter(({ places }) => places.some((place) => place.start < start))
      .filter(({ places }) => !places.some((place) => place.form === 'named' && place.start >= start)),
  );
  if (owner && others.length === 0 && owner.childId === undefined) list.owner = owner;
}

/** What kin an item begins with after "her" or "his". */
function leads({ part, start, tokens }: Sentence): 'kin' | 'partner' | undefined {
  if (!/^(?:her|his)$/.test(tokens[0]?.lower ?? '') || start > part.start + 1) return undefined;
  const kin = [1, 2, 3].map((at) => kinTermAt(tokens, at)).find((one) => one !== undefined);
  if (!kin) return undefined;
  return kin.readings.some(({ kind }) => kind === 'partner') ? 'partner' : 'kin';
}
