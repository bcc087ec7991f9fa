/** People whom a record calls by their initials: "LP's son" where it names one Lena Pike, "T's dad" where the case has one child whose name begins so. */
import type { CaseFile } from '#graph/model/case-file.ts';
import type { PersonName } from '#graph/model/mention.ts';
import { kinTermAt } from '../kin/phrases/kin-term-at.ts';
import type { NameSpan, Sentence, Token } from '../parsed-document.ts';
import { childName } from './child-name.ts';
import { foldName } from './fold-name.ts';
import { isAbbreviation } from './not-a-name.ts';

/** `own`: the name a child has in the case, where this is a pet name. */
type Called = Pick<NameSpan, 'name' | 'sex'> & { readonly own?: PersonName };

/** By initials whom they may stand for, each once. */
type ByInitials = ReadonlyMap<string, ReadonlyMap<string, Called>>;

/** The sentences with initials as names, where a possessive and a kin word, or for a child what somebody does, shows that people are meant. */
export function withInitials(sentences: readonly Sentence[], caseFile: CaseFile): readonly Sentence[] {
  const children = caseFile.children.map(({ name, sex }): Called => ({ name: childName(name), sex }));
  const ofChildren = byInitials([...children, ...petNames(sentences, children)]);
  // Whoever wrote the record is there for their work.
  const told = sentences.filter(({ part }) => part.shape !== 'header');
  const ofAll = byInitials([...children, ...told.flatMap(({ names }) => names)]);
  const listed = listedInitials(sentences);
  return sentences.map((sentence) => {
    const added = initialsIn(sentence, { ofChildren, ofAll, listed });
    if (added.length === 0) return sentence;
    return { ...sentence, names: [...sentence.names, ...added].toSorted((a, b) => a.from - b.from) };
  });
}

/** "Present: Lena Pike (LP)": whom the letters in the bracket stand for from there on. */
function listedInitials(sentences: readonly Sentence[]): ReadonlyMap<string, Called> {
  const listed = new Map<string, Called>();
  for (const { tokens, names } of sentences)
    for (const { to, name, sex } of names) {
      const [open, letters, close] = tokens.slice(to, to + 3);
      const [given = ''] = name.given;
      if (!letters || open?.text !== '(' || close?.text !== ')' || !/^\p{Lu}{2,3}$/u.test(letters.text)) continue;
      const family = name.family?.charAt(0) ?? '-';
      if (letters.text.startsWith(given.charAt(0)) && letters.text.endsWith(family))
        listed.set(letters.text, { name, sex });
    }
  return listed;
}

/** "Kit", as the record calls little Christopher: "K's dad". */
function petNames(sentences: readonly Sentence[], children: readonly Called[]): readonly Called[] {
  const called = sentences.flatMap(({ names }) => names);
  return children.flatMap(({ name, sex }) => {
    const pets = called.flatMap((span) =>
      span.name.given[0] === name.given[0] && span.name.family === undefined ? span.name.nicknames.slice(0, 1) : [],
    );
    return [...new Set(pets)].map((pet) => ({
      name: { ...name, given: [pet, ...name.given.slice(1)] },
      sex,
      own: name,
    }));
  });
}

function byInitials(people: readonly Called[]): ByInitials {
  const found = new Map<string, Map<string, Called>>();
  for (const person of people) {
    const [first = ''] = person.name.given;
    const letters = [first.slice(0, 1), first.slice(0, 1) + (person.name.family ?? '').slice(0, 1)];
    for (const initials of first.length > 1 ? letters.slice(0, person.name.family ? 2 : 1) : []) {
      const known = found.get(initials) ?? new Map<string, Called>();
      found.set(initials, known.set(wordsOf(person.name, initials), person));
    }
  }
  return found;
}

/** Of one letter the first name alone tells people apart: "Lena" and "Lena Pike" are one. */
function wordsOf({ given, family }: PersonName, initials: string): string {
  return foldName(initials.length === 1 ? (given[0] ?? '') : `${given[0]} ${family}`);
}

const doing = /^(?:has|is|was|said|says|told|wants|lives|stays|goes|calls|likes|misses)$/;
/** What grown people do in notes: "H left Al", "D would take her". */
const grownDoing =
  /^(?:has|had|is|was|said|says|told|wants|lives|moves|moved|names|named|would|thinks|thought|rang|left|met|works|worked|denies|denied|agrees|agreed|confirms|confirmed)$/;

interface KnownInitials {
  readonly ofChildren: ByInitials;
  readonly ofAll: ByInitials;
  readonly listed: ReadonlyMap<string, Called>;
}

function initialsIn({ tokens, names }: Sentence, { ofChildren, ofAll, listed }: KnownInitials): readonly NameSpan[] {
  return tokens.flatMap((token, at) => {
    // "Dad of A", "A's nan": no article.
    const isOwner = tokens[at + 1]?.kind === 'possessive' || isOwnedBy(tokens, at);
    const letters = isOwner ? /^(?:[A-EGHJ-LN-Z]|\p{Lu}{2})$/u : /^(?:[B-EGHJ-LN-Z]|\p{Lu}{2})$/u;
    const ofList = tokens[at - 1]?.text === '(' ? undefined : listed.get(token.text);
    const isLetters = token.kind === 'word' && letters.test(token.text) && !isAbbreviation(token.lower);
    if (!isLetters && !ofList) return [];
    if (names.some(({ from, to }) => from <= at && at < to)) return [];
    const next = tokens[at + 1];
    const owns =
      isOwnedBy(tokens, at) ||
      isOfDiagram(tokens, at) ||
      (next?.kind === 'possessive' && [at + 2, at + 3].some((kin) => kinTermAt(tokens, kin) !== undefined));
    const [isDoing, isGrownDoing] = [doing.test(next?.lower ?? ''), grownDoing.test(next?.lower ?? '')];
    if (!ofList && !owns && !isDoing && !isGrownDoing) return [];
    const child = owns || isDoing ? onlyOne(ofChildren.get(token.text)) : undefined;
    const isOne = owns || isGrownDoing || token.text.length === 2;
    const person = ofList ?? child ?? (isOne ? onlyOne(ofAll.get(token.text)) : undefined);
    if (!person) return [];
    const { start, end, text } = token;
    return [{ from: at, to: at + 1, start, end, surface: text, name: person.own ?? person.name, sex: person.sex }];
  });
}

/** "K = eldest of 3", "K + Al": where notes of a genogram enter somebody. */
function isOfDiagram(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]];
  if (before === '+') return at > 1 && !/^[-–/]$/.test(next);
  return before === '' && /^[=+]$/.test(next) && after?.kind === 'word' && after.text.length > 1;
}

/** "Dad of K": the letter after a kin word and "of", and no further capital. */
function isOwnedBy(tokens: readonly Token[], at: number): boolean {
  const kin = tokens[at - 1]?.lower === 'of' ? kinTermAt(tokens, at - 2) : undefined;
  return kin?.to === at - 1 && !(tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.capital !== 'none');
}

function onlyOne(people: ReadonlyMap<string, Called> | undefined): Called | undefined {
  return people?.size === 1 ? [...people.values()][0] : undefined;
}
