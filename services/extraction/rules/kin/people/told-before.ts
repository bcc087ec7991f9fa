/** Whose a kin word without a possessor is where the words just before tell: the child in brackets, the adult whom the line or the sentence before was about. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { KinReading } from '#graph/kinship/kin-term.ts';
import type { NameSpan, Referent } from '../../parsed-document.ts';
import { claimsOf, claimsSince } from '../../reference/claim-log.ts';
import type { Recent } from '../../reference/discourse.ts';
import type { Reading } from '../reading.ts';

/** "PGM (R): Maud": of the one child of the case whose name begins so. */
export function childInBrackets({ text, discourse }: Reading, offset: number): Referent | undefined {
  const initial = /^[\p{L}-]+(?: [\p{L}-]+)? \((\p{Lu})\)/u.exec(text.slice(offset, offset + 40))?.[1];
  const called =
    initial === undefined ? [] : discourse.children.filter(({ names: [name] }) => name?.given[0]?.startsWith(initial));
  return called.length === 1 ? called[0] : undefined;
}

/** "Half-siblings: Mia (14), Dan (11); mother Lan": the parent named after children whom the case's share no home or only one parent with is theirs. */
export function listedBefore(
  { discourse, sentence, text, quotedAt, start }: Reading,
  offset: number,
): readonly Referent[] {
  const last = discourse.recent.findLast((recent) => recent.sentence === sentence && recent.end <= offset);
  if (!last || quotedAt(offset) || !/^[ \d()yrsm]*[;,(–-] ?(?:and )?$/.test(text.slice(last.end, offset))) return [];
  // "Has a second child, Al, father Bob".
  const isOwn = (person: Referent) =>
    discourse.claims.some(
      ({ from, to, kind, saidAt = 0 }) => saidAt >= start && kind === 'parent' && to === person && from !== person,
    );
  if (last.people.length === 1 && last.people.every((person) => person.childId === undefined && isOwn(person)))
    return last.people;
  const isApart = (person: Referent) =>
    claimsOf(discourse.claims, person).some(
      ({ from, to, kind, polarity }) =>
        from === person &&
        to.childId !== undefined &&
        polarity !== 'denied' &&
        (kind === 'half-sibling' || kind === 'step-sibling' || kind === 'cousin'),
    );
  return last.people.every((person) => person.childId === undefined && isApart(person)) ? last.people : [];
}

/** "Maternal: Ann is the child of Bea and Cy. One brother, Dai. Older sister Fay.": siblings told by number or as older go on with the adult whom the line began with. */
export function lineSubject({ carried, subject, text }: Reading, offset: number): Referent | undefined {
  const [person, ...others] = (carried ? subject.people : undefined) ?? [];
  if (!person || others.length > 0 || person.childId !== undefined || person.professional) return undefined;
  return /^(?:one|two|three|four|five|\d{1,2}|older|elder|younger|twin)\b/i.test(text.slice(offset, offset + 8))
    ? person
    : undefined;
}

/** "Al is married to a vet. Two sons, Bob and Ned", "Al lives in Hull. One son, Bob": of whoever the sentence before said is or was married, or where and how they live. */
export function lifeToldJustNow({ text, start, sentence }: Reading, near: readonly Recent[]): Referent | undefined {
  const subject = near.findLast((recent) => recent.subject && recent.sentence === sentence - 1);
  const said = subject && text.slice(subject.end, start);
  const isOfHome = said !== undefined && settled.test(said) && !besidesOthers.test(text.slice(start, start + 30));
  return isOfHome || (said !== undefined && wed.test(said)) ? subject?.people[0] : undefined;
}

const wed = /^[^\n]*\b(?:wife|husband|married|partner)\b[^\n]*$/;
const settled = new RegExp(
  inSequence(
    String.raw`^(?: ?\([^()\n]*\)|, ?[^,.\n]*,)? (?:(?:now|also|still|currently) )?`,
    anyOf(
      'lives',
      'lived',
      'resides',
      String.raw`work(?:s|ed)(?! with\b)`,
      'moved',
      'emigrated',
      'settled',
      'runs',
      'teaches',
    ),
    String.raw`(?= )[^\n]*$`,
  ),
);

/** "Two other children": besides those of whom the talk was before. */
const besidesOthers = /^\W*\w+ (?:other|more|further)\b/;

/** "Mother, Ann, is poorly. An older sister, Bea, …", "His dad Al is dead. There's a brother too": of the adult whose parent or sibling the person of the sentence before was told to be there. */
export function ownerToldBefore({ discourse, sentence }: Reading, person: Referent | undefined): Referent | undefined {
  const before = discourse.recent.find(
    (recent) => recent.sentence === sentence - 1 && person !== undefined && recent.people.includes(person),
  );
  if (!person || !before) return undefined;
  const told = claimsSince(discourse.claims, before.start - 1).filter(
    ({ from, kind, path, polarity, to, saidAt, start }) =>
      from === person &&
      /^(?:parent|sibling|half-sibling)$/.test(kind) &&
      path.length === 1 &&
      polarity === 'stated' &&
      to.childId === undefined &&
      !to.professional &&
      (saidAt ?? start) >= before.start - ownLead,
  );
  return told.at(-1)?.to;
}

/** "Her older " before the word for the kin. */
const ownLead = 24;

/** "Ann is the youngest of three. Parents Bea and the late Cy.": where the children's parents are others, they are those of the adult the line is about. */
export function grownChildOf(
  { discourse, focus, sentence, text }: Reading,
  offset: number,
  { plural, path }: KinReading,
  names: readonly NameSpan[],
): Referent | undefined {
  if (!plural || path?.length !== 1 || names.length === 0) return undefined;
  const subject = discourse.recent.findLast(
    (recent) => recent.subject && recent.sentence < sentence && sentence - recent.sentence <= 2,
  );
  const [person, ...others] = subject?.people ?? [];
  if (!subject || !person || others.length > 0 || person.childId !== undefined || person.professional) return undefined;
  if (text.slice(subject.end, offset).includes('\n')) return undefined;
  const known = discourse.claims.filter(
    ({ kind, polarity, to }) => kind === 'parent' && polarity !== 'denied' && focus.includes(to),
  );
  const isOne = known.some(({ from }) =>
    from.names.some(({ given }) => names.some(({ name }) => name.given[0] === given[0])),
  );
  return known.length > 0 && !isOne ? person : undefined;
}

/** "Ann has two boys, Al and Cy. Bob is the father.": theirs of whom the sentence before told the other parent, where it named no child of the case. */
export function childrenOfOther(
  { discourse, text, start }: Reading,
  offset: number,
  { path: [parent, ...more] = [] }: KinReading,
): readonly Referent[] {
  if (!parent || more.length > 0 || parent.nature || !isTheParent(text, offset)) return [];
  const before = text.lastIndexOf('\n', start - 1);
  const told = claimsSince(discourse.claims, before).filter(({ start: place }) => place > before && place < start);
  const last = told.at(-1);
  const named = discourse.recent.findLast(({ end, start: place }) => end <= start && place > (last?.start ?? 0));
  if (last?.kind !== 'parent' || last.polarity === 'denied' || last.path[0]?.sex === parent.sex) return [];
  const children = told.filter(
    ({ kind, from, start: place, term }) =>
      kind === 'parent' && from === last.from && place === last.start && term === last.term,
  );
  const isOther = ({ childId }: Referent) => childId === undefined;
  return children.every(({ to }) => isOther(to)) && (named?.people ?? []).every(isOther)
    ? [...new Set(children.map(({ to }) => to))]
    : [];
}

/** "(Bob is) the father.", "The mother is Ann Low". */
function isTheParent(text: string, offset: number): boolean {
  const isSaid = /\b(?:is|was)(?: not|n['’]t)? $/.test(text.slice(Math.max(0, offset - 8), offset));
  return (isSaid ? asPredicate : asSubject).test(text.slice(offset, offset + 60));
}

const asPredicate = /^the (?:birth |biological )?(?:father|mother|dad|mum|mam)[.,;]/;
const asSubject = /^The (?:birth |biological )?(?:father|mother|dad|mum|mam) (?:is|was) (?:an? )?(?:called )?\p{Lu}/u;

/** "His father died in 2009. Mum lives in Hull.", "Their mother, Ida, paints. Stepfather Al frames it.": theirs of whom the sentence before told the other parent. */
export function otherParentOf(
  { discourse: { claims, recent }, text, start }: Reading,
  offset: number,
  { path: [parent, ...more] = [] }: KinReading,
): readonly Referent[] {
  const last = claims.at(-1);
  if (!parent || more.length > 0 || last?.kind !== 'parent' || last.path.length !== 1 || offset !== start) return [];
  const between = text.slice(last.end, start);
  const isOther = last.path[0]?.sex !== parent.sex && parent.sex !== 'unknown';
  const isOwned = owned.test(text.slice(last.saidAt ?? last.start, last.end));
  const isOfThem = recent.every(
    ({ start: place, people }) => place < last.end || people.every((one) => one === last.from),
  );
  if (!isOther || !isOwned || !isOfThem || !/^[^\n.!?]{0,80}[.,; ]*$/.test(between)) return [];
  const told = claimsOf(claims, last.from).filter(
    ({ kind, from, start: place }) => kind === 'parent' && from === last.from && place === last.start,
  );
  const isAdult = ({ childId, young }: Referent) => childId === undefined && !young;
  return told.every(({ to }) => isAdult(to)) ? [...new Set(told.map(({ to }) => to))] : [];
}

const owned = /^(?:his|her|their|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?['’]s?)(?!\p{L})/iu;

/** "Ann is a daughter of Bea and Cy. Full brother Dai, m. Una. Half-sister Nia.": siblings go on with the adult whose parents or siblings the sentence before, or in a form the line, told. */
export function siblingTold({ discourse, sentence, shape, text, start }: Reading): Referent | undefined {
  const line = text.lastIndexOf('\n', start - 1);
  const before = discourse.recent.filter(
    (recent) => recent.start > line && (shape === 'form-field' || recent.sentence === sentence - 1),
  );
  if (before.length === 0) return undefined;
  const begin = Math.min(...before.map((recent) => recent.start));
  const said = claimsSince(discourse.claims, begin).filter(
    ({ kind, to, polarity, saidAt, start: quote }) =>
      /^(?:parent|sibling|half-sibling)$/.test(kind) &&
      polarity !== 'denied' &&
      to.childId === undefined &&
      !to.professional &&
      (saidAt ?? quote) >= begin,
  );
  const row = said.find(({ kind, saidAt }) => kind !== 'parent' && saidAt === begin);
  if (row) return row.to;
  const place = (person: Referent) => before.find(({ people }) => people.includes(person))?.start ?? Infinity;
  return said.find(({ from, to }) => place(to) < place(from))?.to;
}
