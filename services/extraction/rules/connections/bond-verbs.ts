/** Verbs that tell a bond between two people: "Bram coaches Isla", "Tess was at school with Hannah". Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

export interface BondVerb {
  /** What stands between the two, from the first to the last letter. */
  readonly between: RegExp;
  /** What must, or must not, follow the second person. */
  readonly after?: RegExp;
  /** What the first is of the second, in a word of the vocabulary. */
  readonly term: string;
  /** The words alone do not exclude kin: an uncle may coach his niece. */
  readonly weak?: true;
  /** One end is a child: the first, or the second. */
  readonly child?: 'first' | 'second';
}

const lead = String.raw`^(?:, )?(?:who |that )?(?:(?:has|had|have|is|was|been|also|then|once|still|now|used to|'s|'d|'ve) ?)*`;
const trail = String.raw`(?: (?:briefly|once|too|before|together))?$`;

function between(words: string): RegExp {
  return new RegExp(`${lead}(?:${words})${trail}`, 'i');
}

const school =
  '(?:primary |secondary |infant |junior |high |grammar |nursery )?(?:school|college|university|uni|nursery)';
const place = String.raw`next door|(?:\w+ )?doors? (?:up|down|away|along)|opposite|upstairs|downstairs|over the (?:road|wall|fence|way)|across the (?:road|street|landing|way|hall)|above|below|through the wall`;

export const bondVerbs: readonly BondVerb[] = [
  {
    between: /^(?:, )?(?:who )?(?:also )?(?:used to foster|fostered|has fostered|had fostered|once fostered)$/i,
    term: 'former foster carer',
  },
  {
    between: between(
      '(?:in|into|to) (?:emergency |short[- ]term |temporary )?foster care (?:[^.;:]{0,40} )?(?:with|to|by)|(?:placed )?in (?:a )?foster placement with',
    ),
    term: 'foster carer',
    child: 'first',
  },
  { between: between('fosters|fostering'), term: 'foster carer' },
  { between: /^(?:[^.;:]{0,30} )?(?:f\/c(?:are)?|foster care)(?: with| w\/)?$/i, term: 'foster carer', child: 'first' },
  {
    between: between('coach(?:es|ed|ing)|trains|training'),
    after: /^(?! (?:to|as)\b)/,
    term: 'coach',
    weak: true,
    child: 'second',
  },
  { between: between('mentors|mentored|mentoring'), term: 'mentor', child: 'second' },
  {
    between: between('teach(?:es|ing)|tutors|tutored'),
    after: /^(?! (?:to|how)\b)/,
    term: 'teacher',
    weak: true,
    child: 'second',
  },
  {
    between: between(
      'from the (?:\\w+ ){0,2}mentoring (?:project|scheme|programme|team|charity),? (?:has |had )?(?:works|worked|been working) with',
    ),
    term: 'mentor',
    child: 'second',
  },
  { between: between('christened|baptised|baptized'), term: 'faith leader', child: 'second' },
  {
    between: between('prepar(?:es|ed|ing)'),
    after:
      /^ for (?:(?:his|her|their|the) )?(?:first )?(?:holy )?(?:communion|confirmation|baptism|(?:bar|bat) mitzvah)/i,
    term: 'faith leader',
    child: 'second',
  },
  { between: between(`(?:at|in) ${school} with|(?:went|go(?:es)?|going) to ${school} with`), term: 'friend' },
  { between: between('in the same (?:class|form|year|tutor group|set) (?:(?:at|in) \\w+ )?as'), term: 'friend' },
  {
    between: between('shared a (?:desk|flat|room|bench|locker) with|(?:an )?apprentices? with'),
    term: 'friend',
    weak: true,
  },
  {
    between: between(
      '(?:good |best |old |close |great |firm )?(?:friends|mates|pals|friendly|butties) with|(?:stayed|kept|remained) friends with|made friends with|(?:goes|plays|going) to? ?bingo with',
    ),
    term: 'friend',
  },
  {
    between: between('(?:got )?an? (?:\\w+ )?(?:pal|friend|best friend|mate|chum|buddy) in'),
    after: /^(?!, (?:his|her|their|the|an?)\b)/,
    term: 'friend',
    child: 'first',
  },
  {
    between: between('known'),
    after:
      /^,? (?:since|from) (?:(?:primary|infant|junior|secondary|high) )?(?:school|nursery|primary|infants|college|childhood|they were|p\d|reception)/i,
    term: 'friend',
    weak: true,
  },
  {
    between: between(
      `(?:lives?|living|lived) (?:${place}|in the (?:flat|house) (?:below|above|opposite|next door))(?: (?:to|from|of))?`,
    ),
    term: 'neighbour',
    weak: true,
  },
  {
    between: between('lodg(?:es|ing|ed) with|rents? a room (?:from|off)|a lodger (?:of|with)'),
    term: 'lodger',
    weak: true,
  },
  {
    between: between('babysits(?: for)?|babysat(?: for)?|childminds|childminded'),
    term: 'babysitter',
    weak: true,
    child: 'second',
  },
  {
    between: between(
      '(?:very |really |always )?(?:closest to|inseparable from|thick (?:as thieves )?with)|(?:knocks?|knocking|kicks?|kicking|goes|going|pals?|palling|chums?) (?:about|around|round) with|' +
        '(?:sits?|sat|sitting) (?:next to|beside|by|with)|(?:plays?|playing|played) (?:out )?with|(?:hangs?|hanging) (?:around|about|out|round) with|(?:walks?|walking|walked) (?:home |in |to \\w+ )?with',
    ),
    term: 'friend',
    weak: true,
    child: 'first',
  },
];

/** Two people who are, were or do something together: "Ann and Bea were at school together". */
export const friendsTogether = new RegExp(
  inSequence(
    "^(?:,? (?:who ))? ?(?:were|was|are|have been|had been|'re|had|have|went|go|play|shared|stayed|remained|met)",
    `(?: (?:both|all|always|once|in|at|to|a|the|same|best|good|old|${school}|infants|primary|secondary))* ?`,
    anyOf(
      `the same (?:${school}|class|form|year)|${school} together|apprentices together`,
      `(?:class|form|year|desk)(?: at ${school}| together)|friends(?: (?:since|from|for|ever)|[.,;]|$)`,
      'bingo together',
    ),
  ),
  'i',
);

/** "Closest to Bea Hay": of a child, where a line begins. */
export const closestTo = /^(?:is )?closest to $/i;
