/** `node tests/evals/docred-family.ts FOLDER`: paragraphs with checked family facts: parent, partner and sibling pairs, undirected inverses merged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nameWords } from '#graph/network/identity/names/fold-name.ts';
import type { Network, Person } from '#graph/model/network.ts';
import { tieKey, tieOf, withWhatFollows, type Tie } from '#services/commands/evaluation/tie-keys.ts';
import { networkOfText } from './network-of-texts.ts';
import { pairScore } from './pair-score.ts';

const Paragraph = z.object({
  title: z.string(),
  text: z.string(),
  people: z.array(z.object({ id: z.number(), names: z.array(z.string()) })),
  /** `t` is LABEL of `h`. */
  gold: z.array(z.object({ h: z.number(), t: z.number(), label: z.string() })).default([]),
});
type Paragraph = z.infer<typeof Paragraph>;

const folder = process.argv[2];
if (folder === undefined) throw new Error('Say which folder: node tests/evals/docred-family.ts FOLDER');
const listMistakes = process.argv.includes('--mistakes');

let [right, found, expected] = [0, 0, 0];
for (const paragraph of paragraphs('dev.family.jsonl')) {
  const facts = new Set(paragraph.gold.flatMap(({ h, t, label }) => factOf(label, String(t), String(h)) ?? []));
  const told = factsOf(await networkOfText(asWritten(paragraph.text)), paragraph);
  right += [...told].filter((fact) => facts.has(fact)).length;
  found += told.size;
  expected += facts.size;
  if (listMistakes) printMistakes(paragraph, facts, told);
}
console.log(`docred-family: ${pairScore(right, found, expected)} (aim: F1 at least 0.45)`);

let invented = 0;
const plain = paragraphs('dev.nofamily_3plus_people.jsonl');
for (const paragraph of plain) invented += factsOf(await networkOfText(asWritten(paragraph.text)), paragraph).size;
console.log(`paragraphs with people and no family: ${invented} facts invented in ${plain.length}`);

function paragraphs(name: string): readonly Paragraph[] {
  const lines = readFileSync(join(folder ?? '', name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => Paragraph.parse(JSON.parse(line)));
}

/** As it stood before the data set was cut into tokens: "Marie - Claire" → "Marie-Claire", "James ' son" → "James' son". */
function asWritten(text: string): string {
  return text.replace(/(?<=\p{L}) - (?=\p{L})/gu, '-').replace(/(?<=\p{L}) (?=’s |(?<=\p{Lu}\p{L}*s )' )/gu, '');
}

function factOf(label: string, of: string, to: string): string | undefined {
  if (label === 'father' || label === 'mother') return tieKey(tieOf('parent', of, to));
  if (label === 'child') return tieKey(tieOf('parent', to, of));
  if (label === 'spouse') return tieKey(tieOf('partner', of, to));
  return label === 'sibling' ? tieKey(tieOf('sibling', of, to)) : undefined;
}

/** Asserted ties and what follows from them, among people of the paragraph; one to anybody else is told of "somebody". */
function factsOf(network: Network, paragraph: Paragraph): ReadonlySet<string> {
  const ids = new Map(network.people.map((person) => [person.id, idOf(person, paragraph)]));
  const ties = network.relationships
    .filter(({ polarity, from, to }) => polarity !== 'denied' && ids.get(from) !== '' && ids.get(to) !== '')
    .map(({ kind, from, to }) => tieOf(kind, ids.get(from) ?? from, ids.get(to) ?? to))
    .filter(({ from, to }) => from !== to);
  const sexes = new Map(network.people.map((person) => [ids.get(person.id) ?? person.id, person.sex]));
  const facts = [...withWhatFollows(sharedBySiblings(ties), sexes).values()].map((tie) =>
    tie.kind === 'half-sibling' ? { ...tie, kind: 'sibling' } : tie,
  );
  return new Set(facts.filter(({ kind }) => ['parent', 'partner', 'sibling'].includes(kind)).map(tieKey));
}

/** Full brothers and sisters have the same brothers, sisters and parents: the key holds those pairs too. */
function sharedBySiblings(ties: readonly Tie[]): readonly Tie[] {
  const siblings = ties.filter(({ kind }) => kind === 'sibling');
  const ofOne = (id: string) => siblings.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const shared = ties.flatMap(({ kind, from, to }) => {
    if (kind === 'parent') return ofOne(to).map((other) => tieOf('parent', from, other));
    return kind === 'sibling' ? ofOne(from).map((other) => tieOf('sibling', other, to)) : [];
  });
  const more = [...ties, ...shared].filter((tie) => tie.from !== tie.to);
  const unique = [...new Map(more.map((tie) => [tieKey(tie), tie])).values()];
  return unique.length === new Set(ties.map(tieKey)).size ? unique : sharedBySiblings(unique);
}

/** By most mentions of that name; "" for somebody without a name, of whom the key cannot speak. */
function idOf(person: Person, { people }: Paragraph): string {
  if (!person.named) return '';
  const surfaces = [person.name, ...person.mentions.map((mention) => mention.surface)].map(folded);
  const scores = people.map(({ id, names }) => {
    const forms = new Set(names.map(folded));
    return { id: String(id), hits: surfaces.filter((surface) => forms.has(surface)).length };
  });
  const [best] = scores.toSorted((a, b) => b.hits - a.hits);
  return best !== undefined && best.hits > 0 ? best.id : person.id;
}

function folded(name: string): string {
  return nameWords(name).join(' ');
}

function printMistakes({ title, people }: Paragraph, facts: ReadonlySet<string>, told: ReadonlySet<string>): void {
  const nameOf = new Map(people.map(({ id, names }) => [String(id), names[0] ?? '']));
  const words = (fact: string) =>
    fact
      .split(' ')
      .map((part) => nameOf.get(part) ?? part)
      .join(' – ');
  console.log(`\n${title}`);
  for (const fact of told) if (!facts.has(fact)) console.log(`  wrong: ${words(fact)}`);
  for (const fact of facts) if (!told.has(fact)) console.log(`  missed: ${words(fact)}`);
}
