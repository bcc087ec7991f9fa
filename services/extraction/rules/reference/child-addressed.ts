/** The child whom a page of a life-story book, or a letter kept for later, speaks to: "Your mum is called Ann. When you were three you went to live with Nan." */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Referent } from '../parsed-document.ts';
import type { Discourse } from './discourse.ts';

/** The one child of the case, or the one whom the first lines name, where the record's own words tell a child of themselves. */
export function childAddressed({ record: { text }, children }: Discourse): Referent | undefined {
  const own = text.replaceAll(/["“][^"“”]*["”]/g, '');
  const greeted = greeting.test(own);
  if (greeted || !yourKin.test(own) || !(yourLife.test(own) || lifeStory.test(own.slice(0, opening)))) return undefined;
  const first = own.slice(0, opening);
  const named = children.filter(({ names: [name] }) => name?.given[0] !== undefined && first.includes(name.given[0]));
  const [child, ...others] = named.length > 0 ? named : children;
  return others.length === 0 ? child : undefined;
}

/** How far the first lines reach, in UTF-16 code units. */
const opening = 300;
const greeting = /^(?:dear|hi|hello)\b/im;
const lifeStory = /\b(?:life[- ]?story|later[- ]life|memory book|story of your|book about you|my book)\b/i;
const yourKin =
  /\byour (?:\p{L}+ )?(?:mum|mam|mom|mummy|mammy|mother|dad|da|daddy|father|nan|nana|nanny|gran|granny|grandad|grandpa|brothers?|sisters?|auntie|aunt|uncle|family)\b/iu;
const yourLife = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'you were (?:born|a (?:tiny |little |wee )?baby|little|small|(?:only )?(?:one|two|three|four|five|six|seven))',
      'when you were|you (?:came|went|moved) to (?:live|stay)|you (?:live|lived|stay|stayed) with',
    ),
    String.raw`\b`,
  ),
  'i',
);
