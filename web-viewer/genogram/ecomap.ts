/**
 * The ecomap of one child: the child in the middle, people and services in rings by what the words say: wanted, missed or named by the
 * child; in contact, in one household or offering something; otherwise connected; services outermost (after Hartman 1978). Relatives of
 * whom no words say anything of the kind stand in the genogram. Pure.
 */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import { standing } from '../people/relations-in-words.ts';

export const circles = [
  'In the child’s own words',
  'In contact, or offering something',
  'Others connected',
  'Services',
] as const;

export interface EcomapPerson {
  readonly person: PersonDocument;
  readonly circle: number;
  /** The tie and the words that place the person, as written in the records. */
  readonly words: readonly string[];
  readonly byHearsay: boolean;
  readonly x: number;
  readonly y: number;
}

export interface Ecomap {
  readonly people: readonly EcomapPerson[];
  /** Height of each ring from the middle; a ring is `flatness` times as wide. */
  readonly radii: readonly number[];
  /** Relatives who stand in the genogram only. */
  readonly leftToGenogram: number;
}

export const boxWidth = 138;
export const boxHeight = 46;
/** Rings are wider than high, as screens are. */
export const flatness = 1.6;
const gap = 12;

export function ecomap(people: readonly PersonDocument[], childId: string): Ecomap {
  const tied = people.filter((person) => isTied(person, childId));
  const placed = tied.flatMap((person) => closeness(person, childId) ?? []);
  const radii: number[] = [];
  let inner = 30;
  const rings = circles.flatMap((_, circle) => {
    const here = placed.filter((one) => one.circle === circle);
    const needed = (here.length * (boxWidth + gap)) / (2 * Math.PI * flatness);
    const radius = Math.max(inner + 2 * boxHeight, needed);
    radii.push(radius);
    if (here.length > 0) inner = radius;
    return here.map((one, at) => ({ ...one, ...placeOn(radius, (at + 0.5) / here.length) }));
  });
  return { people: rings, radii, leftToGenogram: tied.length - placed.length };
}

function placeOn(radius: number, turn: number): { readonly x: number; readonly y: number } {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return { x: flatness * radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

function isTied(person: PersonDocument, childId: string): boolean {
  if (person.category === 'child' || person.deceased || person.implied === true) return false;
  if (person.setAside === 'not-this-family') return false;
  return person.category === 'professional' || standing(person).some((relation) => relation.childId === childId);
}

function closeness(person: PersonDocument, childId: string): Omit<EcomapPerson, 'x' | 'y'> | undefined {
  const relations = standing(person).filter((relation) => relation.childId === childId);
  const said = person.statements.filter(({ childIds }) => childIds.length === 0 || childIds.includes(childId));
  const wishes = said.filter(({ type, evidence }) => type === 'wish' && evidence.polarity !== 'denied');
  const near = said.filter(({ type }) => type === 'contact' || type === 'household' || type === 'offer');
  const circle = circleOf(person, wishes.length > 0, near.length > 0);
  if (circle === undefined) return undefined;
  const label = relations[0]?.label ?? 'service';
  return {
    person,
    circle,
    words: [label, ...[...wishes, ...near].map(({ evidence }) => `“${evidence.quote}”`)],
    byHearsay: relations.length > 0 && relations.every(({ polarity }) => polarity === 'reported'),
  };
}

function circleOf({ category }: PersonDocument, isNamedByChild: boolean, isNear: boolean): number | undefined {
  if (category === 'professional') return 3;
  if (isNamedByChild) return 0;
  if (isNear) return 1;
  return category === 'connection' ? 2 : undefined;
}
