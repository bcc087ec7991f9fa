/**
 * Lays claimed kin paths into one graph. A path of several steps ("maternal aunt") runs along people already known where they fit; where
 * nobody does, an unnamed link is implied, so that a genogram can be drawn.
 */
import { label } from '#graph/kinship/label.ts';
import { reversePath } from '#graph/kinship/reverse-path.ts';
import { fullSiblings } from './full-siblings.ts';
import { isHeldByOne } from './held-by-one.ts';
import { createKinNeighbours } from './kin-neighbours.ts';
import type { KinGraph, KinPerson, KinTie } from '#graph/kinship/kin-graph.ts';
import type { KinPath, KinStep, Sex } from '#graph/model/kin-path.ts';
import type { Relationship } from '#graph/model/network.ts';
import { compareEnds, compareText } from '../text-position.ts';

export interface ImpliedPerson {
  readonly id: string;
  readonly role: string;
  readonly sex: Sex;
}

/** What is said of two people: `path` leads from `to` to `from`. */
export type SaidTie = Pick<Relationship, 'id' | 'kind' | 'from' | 'to' | 'path' | 'side' | 'state'>;

export interface KinNetwork {
  readonly graph: KinGraph;
  readonly implied: readonly ImpliedPerson[];
  /** Everybody whom a path leads to from a person; a sex left open on either hand fits. */
  follow(from: string, path: KinPath): readonly string[];
}

export function layKinPaths(people: ReadonlyMap<string, KinPerson>, ties: readonly SaidTie[]): KinNetwork {
  const laid = createLaidPaths(people);
  const claims = ties.flatMap((tie) => {
    const path = kinPathOf(tie);
    return path === undefined ? [] : [{ tie, path }];
  });
  const short = (claim: { path: KinPath }) => claim.path.length;
  const vague = (claim: { path: KinPath }) => claim.path.filter((step) => step.sex === 'unknown').length;
  const ordered = claims.toSorted(
    (a, b) =>
      short(a) - short(b) ||
      vague(a) - vague(b) ||
      compareEnds(a.tie.from, b.tie.from) ||
      compareEnds(a.tie.to, b.tie.to) ||
      compareText(a.tie.kind, b.tie.kind),
  );
  for (const { tie, path } of ordered) laid.lay(tie, path);
  return laid.network();
}

/** The path of a kin tie with the side it is said to be on; `undefined` for ties that are not kinship. */
export function kinPathOf(tie: Pick<SaidTie, 'kind' | 'path' | 'side'>): KinPath | undefined {
  if (tie.kind === 'foster-carer' || tie.kind === 'professional') return undefined;
  const [first, ...rest] = tie.path;
  if (first === undefined || tie.path.some((step) => step.nature === 'foster')) return undefined;
  const sex = tie.side === 'maternal' ? 'female' : tie.side === 'paternal' ? 'male' : 'unknown';
  if (first.step !== 'parent' || first.sex !== 'unknown' || rest.length === 0) return tie.path;
  return [{ ...first, sex }, ...rest];
}

const ended: ReadonlySet<Relationship['state']> = new Set(['separated', 'divorced']);
const married: ReadonlySet<Relationship['state']> = new Set(['married', 'civil-partnership', 'widowed', 'divorced']);

function createLaidPaths(known: ReadonlyMap<string, KinPerson>) {
  const people = new Map(known);
  const ties: KinTie[] = [];
  const implied: ImpliedPerson[] = [];
  const neighbours = createKinNeighbours((id) => people.get(id)?.sex ?? 'unknown');
  const siblingsOf = fullSiblings(neighbours);

  const connect = (tie: SaidTie, at: string, to: string, step: KinStep, last: boolean) => {
    ties.push(kinTie(tie, at, to, step, last));
    neighbours.note(at, to, step.step, step.nature);
  };
  const imply = (tie: SaidTie, at: string, path: KinPath, place: number): string => {
    const step = path[place] as KinStep;
    const id = impliedId(tie, at, path, place);
    const isOpen = step.step === 'parent' && step.sex === 'unknown' && neighbours.reached(at, step).length > 0;
    if (!people.has(id)) {
      people.set(id, { sex: step.sex });
      // "Her uncle" leaves open which parent's brother he is: where a parent is known, that opens no place for another.
      if (!isOpen) implied.push({ id, role: label(path.slice(0, place + 1)), sex: step.sex });
    }
    if (isOpen)
      for (const other of siblingsOf(at))
        if (!neighbours.has(other, id, 'parent', undefined)) connect(tie, other, id, step, false);
    return id;
  };
  /** Those from whom the rest of the path leads to its end, looked up from the end, where fewer ways lead off. */
  const leadingOn = (tie: SaidTie, rest: KinPath): readonly string[] => {
    if (!neighbours.sexFits(tie.from, rest.at(-1)?.sex ?? 'unknown')) return [];
    const stepChildren = rest.length === 1 && rest[0]?.nature === 'step' ? partnersChildren(tie.from) : [];
    const back = reversePath(rest, 'unknown');
    // A great-uncle is the brother of whomever his sister, a great-aunt, is the sister of.
    const isGreat = back[0]?.step === 'sibling' && back[0].nature === undefined && tie.path.length > 2;
    const alike = isGreat ? plainSiblings(tie.from) : [];
    return [...[tie.from, ...alike].flatMap((id) => neighbours.follow(id, back)), ...stepChildren];
  };
  const plainSiblings = (id: string): readonly string[] =>
    neighbours
      .reached(id, { step: 'sibling', sex: 'unknown' })
      .filter((other) => neighbours.isPlain(id, other, 'sibling'));
  const partnersChildren = (id: string): readonly string[] =>
    neighbours.follow(id, [
      { step: 'partner', sex: 'unknown' },
      { step: 'child', sex: 'unknown' },
    ]);
  /** The one husband, wife or partner, else the one with whom somebody has a child: who a mother-in-law is the mother of. */
  const onlySpouse = (id: string, sex: Sex): string | undefined => {
    const partners = neighbours.reached(id, { step: 'partner', sex }).filter((one) => !one.startsWith('implied-'));
    const couples = partners.length > 0 ? partners : coParents(id, sex);
    return couples.length === 1 ? couples[0] : undefined;
  };
  const coParents = (id: string, sex: Sex): readonly string[] =>
    neighbours
      .follow(id, [
        { step: 'child', sex: 'unknown' },
        { step: 'parent', sex },
      ])
      .filter((other) => other !== id && !other.startsWith('implied-'));
  /** The unnamed father of a brother or sister: whose father's father is also theirs has one father with them. */
  const parentOfSibling = (at: string, leading: readonly string[], sex: Sex): string | undefined => {
    const siblings = neighbours.reached(at, { step: 'sibling', sex: 'unknown' });
    return leading.find(
      (id) =>
        id.startsWith('implied-') &&
        people.get(id)?.sex === sex &&
        siblings.some((sibling) => neighbours.isPlain(sibling, id, 'parent')),
    );
  };
  /** A known person in the place: one who leads on to the end of the path, the mother or father, the spouse of whom the path ends with. */
  const linkTo = (tie: SaidTie, at: string, path: KinPath, place: number): string | undefined => {
    const step = path[place] as KinStep;
    const rest = path.slice(place + 1);
    const leading = leadingOn(tie, rest).find((id) => neighbours.reached(at, step).includes(id));
    if (leading !== undefined) return leading;
    if (step.step === 'parent' && step.sex !== 'unknown' && step.nature === undefined)
      return (
        neighbours
          .reached(at, step)
          .find((id) => id !== tie.from && people.get(id)?.sex === step.sex && neighbours.isPlain(at, id, 'parent')) ??
        parentOfSibling(at, leadingOn(tie, rest), step.sex)
      );
    const back = reversePath(rest, step.sex);
    if (isHeldByOne(back)) {
      const [holder, second] = neighbours.follow(tie.from, back);
      if (holder !== undefined && second === undefined && !holder.startsWith('implied-')) return holder;
    }
    if (rest[0]?.step === 'partner' && step.step !== 'parent') return onlySpouse(tie.from, step.sex);
    return step.step === 'partner' && step.nature === undefined && /^(?:parent|sibling)$/.test(rest[0]?.step ?? '')
      ? onlySpouse(at, step.sex)
      : undefined;
  };
  const lay = (tie: SaidTie, path: KinPath) => {
    if (path.length > 1 && [path, ...otherInLaws(path)].some((way) => leadingOn(tie, way).includes(tie.to))) return;
    let at = tie.to;
    path.forEach((step, place) => {
      const last = place === path.length - 1;
      const next = last ? tie.from : (linkTo(tie, at, path, place) ?? imply(tie, at, path, place));
      if (last || !neighbours.has(at, next, step.step, step.nature)) connect(tie, at, next, step, last);
      at = next;
    });
  };
  return { lay, network: (): KinNetwork => ({ graph: { people, ties }, implied, follow: neighbours.follow }) };
}

/** A sister-in-law is the spouse's sister, the brother's wife or the wife of the spouse's brother: where one is known, the word opens no place for another. */
function otherInLaws([first, second, ...more]: KinPath): readonly KinPath[] {
  if (first?.step !== 'partner' || second?.step !== 'sibling' || more.length > 0 || second.nature) return [];
  const sibling: KinStep = { step: 'sibling', sex: 'unknown' };
  const spouse: KinStep = { step: 'partner', sex: second.sex };
  return [
    [sibling, spouse],
    [first, sibling, spouse],
  ];
}

/** A state counts for the couple it is said of: the last step of the path. */
function kinTie(tie: SaidTie, at: string, to: string, step: KinStep, last: boolean): KinTie {
  const nature = step.nature === 'former' ? undefined : step.nature;
  const kind = step.step === 'child' ? 'parent' : step.step;
  const [from, target] = step.step === 'child' ? [at, to] : [to, at];
  const isEnded = step.nature === 'former' || (last && ended.has(tie.state));
  const isMarried = step.married === true || (last && married.has(tie.state));
  return {
    id: tie.id,
    kind,
    from,
    to: target,
    ...(nature === undefined ? {} : { nature }),
    ...(kind === 'partner' && isEnded ? { ended: true } : {}),
    ...(kind === 'partner' && isMarried ? { married: true } : {}),
  };
}

/** One mother, one father, one parent not said which; any other unnamed link belongs to the person whom it leads to. */
function impliedId(tie: SaidTie, at: string, path: KinPath, place: number): string {
  const step = path[place] as KinStep;
  if (step.step !== 'parent' || step.nature !== undefined)
    return `implied-${tie.from}-${label(path.slice(0, place + 1)).replace(/[^a-z]+/gi, '-')}`;
  return `implied-${at}-${step.sex === 'female' ? 'mother' : step.sex === 'male' ? 'father' : 'parent'}`;
}
