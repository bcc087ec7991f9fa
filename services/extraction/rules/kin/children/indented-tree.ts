/** A family tree drawn by indentation: whoever stands further in, below somebody, is their child: "Ann Low", below it "  Bea Low (34)", below that "    Cy". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent, Sentence } from '../../parsed-document.ts';
import { claimParents } from '../claim-parents.ts';
import { nameReferent } from '../people/name-referent.ts';
import type { Reading } from '../reading.ts';

/** Who stands on the lines above, from the outermost in. */
export type Branch = { readonly indent: number; readonly people: readonly Referent[]; readonly isHeading?: true }[];

const line =
  /^([ \t│|├└┬─+*•`-]*)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}\s*(?:$|[([,=&+–—-]|\d|m\. |and \p{Lu}|[bd]\. ?\d)/u;
const isArt = /^[\s│|├└┬─+`-]*$/;
const longestLine = 90;
const saysTree = /\b(?:genogram|family tree|pedigree)\b/i;
const ofKin = /\b(?:family|families|side|line|tree|maternal|paternal|relatives|descendants)\b/i;
/** Behind a name, what is no birth, death, age or child: "(social worker)", ", neighbour". */
const isSomethingElse = new RegExp(
  inSequence(
    String.raw`^\s*[(,[–—-]\s*(?:his |her |their |the |an? )?`,
    anyOf(
      inSequence(
        String.raw`(?:\p{L}+['’]s )?(?:former |ex-?)?`,
        anyOf(
          'wife|husband|partner|spouse|boyfriend|girlfriend|fianc[ée]e?|friend|neighbou?r|lodger|carer',
          String.raw`foster \p{L}+|gp|doctor|nurse|solicitor|dog|cat|teacher|midwife|worker|manager|guardian|chair|minutes?`,
        ),
      ),
      String.raw`(?:\p{L}+ ){1,3}(?:worker|visitor|manager|officer|teacher|nurse|practitioner|assistant|carer)`,
    ),
    String.raw`\b`,
  ),
  'iu',
);

/** Whether a record holds such a tree: four lines together that each enter a name, at three depths, or at two where it says so. */
export function isIndentedTree(text: string): boolean {
  const depths = saysTree.test(text) ? 2 : 3;
  let indents: number[] = [];
  for (const one of text.split('\n')) {
    const indent = indentOf(one);
    if (indent !== undefined) indents.push(indent);
    else if (one.trim() === '' || !isArt.test(one)) indents = [];
    if (indents.length > 3 && new Set(indents).size >= depths && indents[0] === Math.min(...indents)) return true;
  }
  return false;
}

/** How far in the name stands that a line enters; `undefined` of any other line. */
function indentOf(one: string): number | undefined {
  return one.length < longestLine && !/[.;:]\s*$/.test(one) ? line.exec(one)?.[1]?.length : undefined;
}

/** Reads a line of the tree; false where it is none. */
export function readTreeLine(reading: Reading, { start, names, part }: Sentence, branch: Branch): boolean {
  const { text } = reading;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const whole = text.slice(from, (text.indexOf('\n', start) + 1 || text.length + 1) - 1);
  const opens = text.slice(part.start, start).trim() === '';
  const indent = opens ? indentOf(whole) : undefined;
  const [first, ...others] = names;
  if (indent === undefined || first?.start !== from + indent) {
    if (opens) branch.length = 0;
    // Below a word that is no name stands a list ("Contacts", "Monday"), unless the record calls it a tree.
    if (indent !== undefined && opens && !saysTree.test(text) && !ofKin.test(whole))
      branch.push({ indent, people: [], isHeading: true });
    return false;
  }
  const joined = others.filter((name, at) => {
    const between = text.slice((at === 0 ? first : others[at - 1])?.end ?? 0, name.start);
    return /^(?:\s*\([^()]*\))?\s*(?:=|\+|&|and|m\.)\s*$/.test(between);
  });
  while ((branch.at(-1)?.indent ?? -1) >= indent) branch.pop();
  if (branch.some(({ isHeading }) => isHeading) || isSomethingElse.test(text.slice(first.end, from + whole.length))) {
    if (!branch.some(({ isHeading }) => isHeading)) branch.push({ indent, people: [] });
    return false;
  }
  const people = [first, ...joined]
    .map((name) => nameReferent(reading, name))
    .filter(({ professional }) => !professional);
  claimParents(reading, branch.at(-1)?.people ?? [], people.slice(0, 1), 'child in the tree');
  branch.push({ indent, people });
  return /[([](?:\w+['’]s )?(?:step-?|half-?)?(?:daughter|son|child|dau|brother|sister)\b/i.test(whole);
}
