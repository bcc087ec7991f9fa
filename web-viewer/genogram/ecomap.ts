/**
 * The ecomap of one child: the child in the middle, people and services in circles by what the words say: wanted, missed or named by the
 * child; in contact or one household; otherwise connected; services outermost (after Hartman 1978). Pure.
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
  readonly radii: readonly number[];
}

export const boxWidth = 132;
export const boxHeight = 46;
const gap = 14;

export function ecomap(people: readonly PersonDocument[], childId: string): Ecomap {
  const placed = people
    .filter((person) => isOnMap(person, childId))
    .map((person) => ({ person, ...closeness(person, childId) }));
  const radii: number[] = [];
  const out: EcomapPerson[] = [];
  let inner = 60;
  circles.forEach((_, circle) => {
    const here = placed.filter((one) => one.circle === circle);
    const needed = (here.length * (boxWidth + gap)) / (2 * Math.PI);
    const radius = Math.max(inner + boxHeight + 60, needed);
    radii.push(radius);
    here.forEach((one, at) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * (at + 0.5)) / here.length;
      out.push({ ...one, x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
    });
    inner = here.length === 0 ? inner : radius;
  });
  return { people: out, radii };
}

function isOnMap(person: PersonDocument, childId: string): boolean {
  if (person.category === 'child' || person.deceased || person.implied === true) return false;
  if (person.setAside === 'not-this-family') return false;
  return person.category === 'professional' || standing(person).some((relation) => relation.childId === childId);
}

function closeness(person: PersonDocument, childId: string) {
  const relations = standing(person).filter((relation) => relation.childId === childId);
  const label = relations[0]?.label ?? 'service';
  const said = person.statements.filter(({ childIds }) => childIds.length === 0 || childIds.includes(childId));
  const wishes = said.filter(({ type, evidence }) => type === 'wish' && evidence.polarity !== 'denied');
  const near = said.filter(({ type }) => type === 'contact' || type === 'household' || type === 'offer');
  const circle = person.category === 'professional' ? 3 : wishes.length > 0 ? 0 : near.length > 0 ? 1 : 2;
  return {
    circle,
    words: [label, ...[...wishes, ...near].map(({ evidence }) => `“${evidence.quote}”`)],
    byHearsay: relations.length > 0 && relations.every(({ polarity }) => polarity === 'reported'),
  };
}
