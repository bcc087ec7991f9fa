/**
 * Lays claimed kin paths into one graph. A path of several steps ("maternal aunt") runs along people already known where they fit; where
 * nobody does, an unnamed link is implied, so that a genogram can be drawn.
 */
import { label } from '#graph/kinship/label.ts';
import type { KinGraph, KinPerson, KinTie } from '#graph/kinship/kin-graph.ts';
import type { KinPath, KinStep, Sex } from '#graph/model/kin-path.ts';
import type { Relationship } from '#graph/model/network.ts';
import { compareText } from '../text-position.ts';

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
    (a, b) => short(a) - short(b) || vague(a) - vague(b) || compareText(a.tie.id, b.tie.id),
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
  const neighbours = new Map<
    string,
    { readonly id: string; readonly step: KinStep['step']; readonly nature: KinStep['nature'] }[]
  >();
  const implied: ImpliedPerson[] = [];

  const note = (at: string, id: string, step: KinStep['step'], nature: KinStep['nature']) =>
    neighbours.set(at, [...(neighbours.get(at) ?? []), { id, step, nature }]);
  const sexFits = (id: string, sex: Sex) => {
    const own = people.get(id)?.sex ?? 'unknown';
    return own === 'unknown' || sex === 'unknown' || own === sex;
  };
  const fitting = (at: string, { step, sex, nature }: KinStep) =>
    (neighbours.get(at) ?? [])
      .filter(
        (other) => other.step === step && (nature === undefined || other.nature === nature) && sexFits(other.id, sex),
      )
      .map((other) => other.id);
  /** Brothers and sisters said to be so, and those who share a parent. */
  const reached = (at: string, step: KinStep): readonly string[] => {
    if (step.step !== 'sibling') return fitting(at, step);
    const parents = fitting(at, { step: 'parent', sex: 'unknown' });
    const shared = parents.flatMap((parent) => fitting(parent, { step: 'child', sex: step.sex }));
    return [...new Set([...fitting(at, { step: 'sibling', sex: step.sex }), ...shared])].filter((id) => id !== at);
  };
  const follows = (from: string, path: KinPath): readonly string[] =>
    path.reduce<readonly string[]>((at, step) => [...new Set(at.flatMap((id) => reached(id, step)))], [from]);

  const connect = (tie: SaidTie, at: string, to: string, step: KinStep, last: boolean) => {
    const nature = step.nature === 'former' ? undefined : step.nature;
    const kind = step.step === 'child' ? 'parent' : step.step;
    const [from, target] = step.step === 'child' ? [at, to] : [to, at];
    const isEnded = step.nature === 'former' || (last && ended.has(tie.state));
    const isMarried = step.married === true || (last && married.has(tie.state));
    ties.push({
      id: tie.id,
      kind,
      from,
      to: target,
      ...(nature === undefined ? {} : { nature }),
      ...(kind === 'partner' && isEnded ? { ended: true } : {}),
      ...(kind === 'partner' && isMarried ? { married: true } : {}),
    });
    const opposite = { parent: 'child', child: 'parent', sibling: 'sibling', partner: 'partner' } as const;
    note(at, to, step.step, step.nature);
    note(to, at, opposite[step.step], step.nature);
  };
  const imply = (tie: SaidTie, at: string, path: KinPath, place: number): string => {
    const step = path[place] as KinStep;
    const isOnlyOne = step.step === 'parent' && step.sex !== 'unknown' && step.nature === undefined;
    const id = isOnlyOne
      ? `implied-${at}-${step.sex === 'female' ? 'mother' : 'father'}`
      : `implied-${tie.from}-${roleId(path.slice(0, place + 1))}`;
    if (!people.has(id)) {
      people.set(id, { sex: step.sex });
      implied.push({ id, role: label(path.slice(0, place + 1)), sex: step.sex });
    }
    return id;
  };
  const lay = (tie: SaidTie, path: KinPath) => {
    if (path.length > 1 && follows(tie.to, path).includes(tie.from)) return;
    let at = tie.to;
    path.forEach((step, place) => {
      const last = place === path.length - 1;
      const next = last ? tie.from : (linkTo(tie, at, path, place) ?? imply(tie, at, path, place));
      if (
        !(neighbours.get(at) ?? []).some(
          (other) => other.id === next && other.step === step.step && other.nature === step.nature,
        ) ||
        last
      )
        connect(tie, at, next, step, last);
      at = next;
    });
  };
  /** A known person in the place: the only mother or father; elsewhere one who also leads on to the end of the path. */
  const linkTo = (tie: SaidTie, at: string, path: KinPath, place: number): string | undefined => {
    const step = path[place] as KinStep;
    const candidates = reached(at, step).filter((id) => id !== tie.from);
    const leading = candidates.filter((id) => follows(id, path.slice(place + 1)).includes(tie.from));
    if (leading.length > 0) return leading[0];
    if (step.step === 'parent' && step.sex !== 'unknown' && step.nature === undefined) {
      const born = candidates.filter(
        (id) =>
          people.get(id)?.sex === step.sex &&
          !(neighbours.get(at) ?? []).some((other) => other.id === id && other.nature !== undefined),
      );
      return born[0];
    }
    const following = path[place + 1];
    if (following?.step === 'partner' && step.step === 'sibling') {
      const spouses = fitting(tie.from, { step: 'partner', sex: step.sex });
      if (spouses.length === 1) return spouses[0];
    }
    return undefined;
  };
  return { lay, network: (): KinNetwork => ({ graph: { people, ties }, implied, follow: follows }) };
}

function roleId(path: KinPath): string {
  return label(path).replace(/[^a-z]+/gi, '-');
}
