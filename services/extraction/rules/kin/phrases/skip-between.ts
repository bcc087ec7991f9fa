/** What may stand between a kin word and the name that says who it is: "children of her own:", "her sister, who is called Ann", "a brother in Leeds, Al". */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { Item } from './items.ts';
import { labelColon } from './label-numbers.ts';
import { pastPlace } from './place-between.ts';
import { pastDetails } from './told-details.ts';

/** Words passed over wherever they begin what follows the kin word. */
const passedOver: readonly RegExp[] = [
  // "(Two children) of her own", "from a previous relationship".
  /^(?:of (?:his|her|their) own|from (?:an?|his|her|their) (?:previous|earlier|former|first|past|other) (?:relationship|marriage|partner))(?= [,:(–-])/,
  // "One half-brother known to them, Al".
  /^known to (?:them|him|her|us|me|services|the (?:children|department|team|family))(?= [,:(–-])/,
  // "Has 2 brothers on our system, Al and Bob".
  /^(?:on|in) (?:the |our )?(?:files?|records?|systems?)(?= [,:(–-])/,
  /^(?:between them|at home|by marriage|in order|together)(?= |$)/,
  // "Father on (birth) certificate: Al".
  /^(?:named )?(?:on|per) (?:the )?(?:birth )?(?:cert|certificate)(?= :)/,
  // "Has a step-brother too, Al", "had a son before, Al", "has a baby herself now, Al", "has a wife now called Bea"; "a friend from flat 6, Mrs Low".
  /^(?:(?:himself|herself|themselves)(?: (?:now|too|already))?|too|as well|also|now|nowadays|these days|before(?: (?:him|her|that|this|then))?|already|back then|(?:at|of|in|from) (?:no|no \.|number|flat|plot) \d{1,3}[a-z]?)(?= (?:,|called |named ))/,
  // "NIECE OF CALLER ALSO PRESENT: PIKE ANN", "Aunt who attended: Ann Pike".
  /^(?:(?:was |were |also |who )*(?:present|seen|attended|attending|on scene|at (?:the )?(?:address|scene))|(?:identified|named|known|recorded) as|(?:gave|gives|giving) (?:\w+ )?name(?: as)?)(?= :)/,
  // "Her partner of 5 weeks, Al".
  /^(?:of|for) (?:\d{1,2}|a few|some|several|many) (?:wks?|weeks?|mths?|months?|yrs?|years?)(?: ,)?(?= |$)/,
  // "Her mother, Ayeeyo to the kids, Ann".
  /^, \p{L}+ to (?:the )?(?:kids|children|boys|girls|grandchildren|them|everyone|all)(?= ,)/u,
  // "An uncle he calls "Marma", Harish".
  /^(?:whom |that )?(?:he|she|they|the (?:kids|children|boys|girls)) calls? (?:["“'‘] )?(?:\p{L}+[- ]){1,3}(?:["”'’] )?(?=, )/u,
  // "A brother in 2006, Al".
  /^in (?:19|20)\d\d(?= ,)/,
  // "Had a girl last week, Ana", "a daughter half the week, Ana", "a baby three weeks ago, Ana".
  new RegExp(
    inSequence(
      '^',
      anyOf(
        '(?:just )?(?:last|this|next|half|most|every|each|every other) (?:the )?(?:week|weekend|month|year|spring|summer|autumn|winter|morning|night|days?)s?',
        '(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|recently|just now',
        String.raw`\S+ (?:days?|weeks?|months?|years?) ago`,
        inSequence(
          'in ',
          anyOf(
            'january|february|march|april|may|june|july|august|september|october|november|december',
            'the (?:spring|summer|autumn|winter|new year)',
          ),
        ),
      ),
      '(?= [,:(–-])',
    ),
  ),
  // "Two cousins there: Ann", "his parents upstairs (Ann, Bob)", "a daughter at uni, Ann".
  /^(?:up there|over there|out there|over here|there|here|upstairs|downstairs|next door|round the corner|abroad|overseas|back home|back there|away|at (?:uni|university|college|school|home))(?= [,:(–-])/,
];

/** "Their baby was born, a boy, Al.", "the baby is a girl, Bea", "her mother is still living, Ann Low,": of somebody who is named last. */
const namedAtLast = new RegExp(
  inSequence(
    '^',
    anyOf(
      String.raw`(?:(?:was|is|has been|just|now|safely) )*born(?: (?:on |in )?[\d/.-]+| today| yesterday| last (?:week|month|night))?(?: , an? (?:baby )?(?:boy|girl|son|daughter))?`,
      '(?:is|was) an? (?:(?:little|wee|baby|bonny) )*(?:boy|girl)',
      '(?:is|was) (?:still )?(?:living|alive|with us)',
    ),
    '(?= ,)',
  ),
);

/** "Father on file Al Pike", "father (per mum) is an Al Pike", "father named by Mum as Al": who holds it so, straight before the name. */
const heldSo = new RegExp(
  inSequence(
    '^',
    anyOf(
      '(?:on|in) (?:the |our )?(?:files?|records?|system)',
      String.raw`(?:\( )?(?:as )?(?:per|according to) (?:mum|mother|mam|mom|dad|father|gran|nan|school|police|health|gp)(?: \))? is(?: an?)?`,
      '(?:not on (?:the )?(?:bc|birth certificate|certificate) ,? ?but )?(?:named|given|identified) by (?:mum|mother|mam|mom|dad|father|gran|nan|her|him|them|school|police) as',
    ),
    '(?= )',
  ),
);

/** "Dau 6y Ann", and "a dau. Ann": the stop of a word that was cut short. */
const beforeName = /^(?:\d{1,2}(?:y|yrs?|m|mths?)|\.)$/;

/** In a form "Sibling in setting: Al", "Parent with PR: Bea". */
const ofLabel =
  /^(?:with (?:sole |shared |joint )?(?:pr|parental responsibility)|(?:in|at) (?:the |this |our |same )?(?:setting|school|nursery|academy|college))(?= :)/;

/** "Mothers name: Ann", "Sibling details: Al". */
const particulars = /^(?:full )?(?:name|names|details|information)(?: \( s \))?(?= :)/;

/** "GRANDPARENTS ADDRESS - ANN AND AL PIKE"; after an apostrophe "address" alone. */
const addressOf = /^(?:addr|address|home|house|place|flat) [-–(:]/;
const owned = /^(?:addr|address|house|home|name|details|place|flat)$/;

/** "His sister, who is called Ann", "a brother whose name I gather is Fred", "I've a godmother, that's Ann". */
const whoseName =
  /^(?:, )?(?:who (?:is|was|'s) (?:called|named)|whose name (?:i (?:gather|think|believe|understand) )?(?:is|was)|who goes by|by the name of) (?=\S)/;

/** Words that may stand between a kin word and its name: "between them", "of 5 weeks,", "'s addr", "in Leeds (Maud)", "in 2006, Al". */
export function skipBetween(items: readonly Item[], at: number): number {
  const colon = labelColon(items, at);
  if (colon !== undefined) return colon;
  const lower = items.slice(at, at + 10).map((item) => item.lower);
  const words = lower.join(' ');
  const pastAll = (found: string) => at + found.trim().split(' ').length;
  for (const pattern of passedOver) {
    const found = pattern.exec(words)?.[0];
    if (found !== undefined) return pastAll(found);
  }
  const last = namedAtLast.exec(words)?.[0];
  if (last !== undefined && isNamedThere(items, pastAll(last))) return pastAll(last);
  const held = heldSo.exec(words)?.[0];
  if (held !== undefined && items[pastAll(held)]?.type === 'name') return pastAll(held);
  if (beforeName.test(lower[0] ?? '') && items[at + 1]?.type === 'name') return at + 1;
  const inForm = at <= 2 ? (labelOf(items, at, words) ?? particulars.exec(words)?.[0]) : undefined;
  if (inForm !== undefined) return pastAll(inForm);
  if (addressOf.test(words) && items[at - 1]?.lower.endsWith('s') === true) return at + 1;
  // "At Mum's house Colin was well": he is not whose house it is.
  const isHome = /^(?:house|home|place|flat)$/.test(lower[1] ?? '') && !/^[:(–—-]$/.test(lower[2] ?? '');
  if (items[at]?.type === 'possessive' && owned.test(lower[1] ?? '') && !isHome) return at + 2;
  const calling = whoseName.exec(words)?.[0];
  if (calling !== undefined) return pastAll(calling);
  return pastPlace(items, at) ?? pastDetails(items, at) ?? bracketAfterPlace(items, at, lower);
}

/** A comma, a name, and the end of the clause. */
function isNamedThere(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.type === 'name' && /^[.,;(]$/.test(items[at + 2]?.lower ?? '.');
}

/** "Child in school: Al" is a child of the school's. */
function labelOf(items: readonly Item[], at: number, words: string): string | undefined {
  return items[at - 1]?.lower.startsWith('child') === true ? undefined : ofLabel.exec(words)?.[0];
}

/** "In Leeds (Maud)"; in "daughter of Joan (Jo)" no place stands between. */
function bracketAfterPlace(items: readonly Item[], at: number, lower: readonly string[]): number {
  const isOwner = lower[0] === 'of' && items[at + 1]?.type === 'name';
  const bracket = !isOwner && /^(?:in|from|at|near|of)$/.test(lower[0] ?? '') ? lower.indexOf('(') : -1;
  // "Her mum in 2009 and her dad (Ron)": his name.
  const isPlace = items.slice(at, at + bracket).every(({ type }) => type === 'word' || type === 'name');
  return bracket > 1 && isPlace ? at + bracket : at;
}
