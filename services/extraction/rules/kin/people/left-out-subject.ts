/** A sentence that begins with its verb goes on about whom the one before was about: "Nell rang. Married Ron, has two girls, Amy and Di." */
import type { Sex } from '#graph/model/kin-path.ts';
import { rankSingular } from '../../reference/resolve-pronoun.ts';
import type { Referent } from '../../parsed-document.ts';
import type { Item } from '../phrases/items.ts';
import type { Placed } from '../phrases/placed.ts';
import { noteGuess, noteSpoken, type Reading } from '../reading.ts';

/** What notes say of somebody without saying who; whom somebody rang, met or asked is told by the worker of themselves. */
const verbs: ReadonlySet<string> = new Set(
  `is was has had got married marries wed remarried engaged widowed lives lived stays resides living works worked describes describing born says said wants wanted wishes thinks feels felt hopes hoped admits admitted denies denied reports reported claims claimed states stated worries misses loves drinks smokes knows knew gets keeps moved grew split separated divorced lost raised raises shares cares helps runs owns goes comes sees plays served retired died brought brings looks takes will would can cannot does doesn did`.split(
    /\s+/,
  ),
);
/** What whoever the record is a talk with goes on to say, whomever they spoke of last. */
const sayings: ReadonlySet<string> = new Set(
  'mentioned mentions recalled recalls remembered remembers insisted insists'.split(' '),
);
const adverbs =
  /^(?:now|also|then|later|once|previously|currently|formerly|still|just|always|never|only|already|apparently|clearly|originally|often|usually|[-–—•"“])$/;

/** The subject that is not said, as a phrase of no words before the verb; `undefined` where the sentence has one, asks, or nobody was spoken of. */
export function leftOutSubject(reading: Reading, items: readonly Item[]): Placed | undefined {
  const at = items.findIndex(({ lower }) => !adverbs.test(lower));
  // "Now with Al", in a line that goes on about her.
  const isNowWith = reading.carried && items[at - 1]?.lower === 'now' && /^(?:with|w)$/.test(items[at]?.lower ?? '');
  const verb = isNowWith ? at - 1 : at;
  const first = items[verb];
  if (
    first?.type !== 'word' ||
    !(isNowWith || verbs.has(first.lower) || sayings.has(first.lower)) ||
    items.at(-1)?.lower === '?'
  )
    return undefined;
  // "Is he …", "Has she …" ask.
  if (/^(?:is|was|has|had|will|would|can|does|did)$/.test(first.lower) && items[verb + 1]?.type === 'pronoun')
    return undefined;
  const person = sayings.has(first.lower) ? teller(reading) : topic(reading, homeSharer(items, verb));
  if (!person) {
    // "Wants to stay with Al": he is not whom it is about, whoever that is; "has a brother, Al" goes on about him.
    if (!/^(?:has|had|got)$/.test(first.lower)) reading.isBegun = true;
    return undefined;
  }
  const place = { start: first.start, end: first.start };
  noteSpoken(reading, [person], place, true);
  reading.subject.people ??= [person];
  const pronoun = { who: 'relative', possessive: false } as const;
  return { phrase: { from: verb, to: verb, ...place, head: { type: 'pronoun', pronoun } }, people: [person] };
}

function teller(reading: Reading): Referent | undefined {
  const { discourse, start } = reading;
  if (reading.quotedAt(start)) return undefined;
  return discourse.protagonist?.professional === false ? discourse.protagonist : topic(reading, 'unknown');
}

/** Whom the line goes on about, the speaker, or who was the subject of the paragraph so far. */
function topic(reading: Reading, sex: Sex): Referent | undefined {
  const { discourse, sentence, part, item, start, carried, subject } = reading;
  const [shared, ...others] = carried ? (subject.people ?? []) : [];
  if (shared) return others.length === 0 ? shared : undefined;
  const quoted = reading.quotedAt(start);
  const speaker = quoted ? reading.speakerAt(start) : undefined;
  if (quoted) return speaker?.professional ? undefined : speaker;
  const [found, ...rivals] = rankSingular(
    discourse,
    sex,
    { leads: true, sentence, part, item, quoted },
    { allowed: (person) => !person.professional && isNear(reading, person, sex === 'unknown' ? 2 : 4) },
  );
  if (found)
    noteGuess(
      reading,
      start,
      rivals.map(({ person, weight }) => ({ person, doubt: found.weight - weight })),
    );
  return found?.person;
}

/** "Lives with her mother": a woman, whom nobody need have said to be one. */
function homeSharer(items: readonly Item[], verb: number): Sex {
  if (!/^(?:lives|lived|living|stays|staying|resides|residing)$/.test(items[verb]?.lower ?? '')) return 'unknown';
  const owner = items.slice(verb + 1).find(({ type }) => type === 'pronoun');
  const who = owner?.type === 'pronoun' && owner.pronoun.possessive ? owner.pronoun.who : undefined;
  return who === 'male' || who === 'female' ? who : 'unknown';
}

/** Spoken of in this paragraph, in one of so many sentences before. */
function isNear({ discourse, sentence, part }: Reading, person: Referent, reach: number): boolean {
  return discourse.recent.some(
    (recent) =>
      recent.subject && recent.part === part && sentence - recent.sentence <= reach && recent.people.includes(person),
  );
}
