/** What it is that somebody offers: a home, days, holidays, lifts, a place at the table. Data only. */
import { inSequence } from '#services/pattern-source.ts';
import type { FieldsOf } from '../statement-draft.ts';

export type OfferKind = FieldsOf<'offer'>['kind'];

export const offerKinds: readonly (readonly [OfferKind, RegExp])[] = [
  [
    'attend-family-meeting',
    /\b(come to|attend(ing)?|be at|join|coming to|take part in|be part of)\b.{0,24}\b(fgc|family (group )?(conference|meeting)|network meeting|meeting|conference)\b/i,
  ],
  [
    'transport',
    new RegExp(
      inSequence(
        String.raw`\b(school runs?|(school )?pick[- ]?ups?|pick(ing)? [\w ]{1,12}up|drop[- ]?offs?|lifts|run (him|her|them) home|give [\w ]{0,12}a lift|drive (him|her|them|the (children|kids|bairns|two))|(offers?|offered|happy) to drive|(?:fetch|collect|come and get|drive|run) (?:(?:him|her|them|both|the (?:two|children|kids|bairns|boys?|girls?))\b)|(?:will|would|can|could|['’]ll|['’]d|happy to|willing to|offer(?:s|ed) to) do (?:the )?(?:driving|lifts)|driving|driver|minibus|(?:will|would|can|could) drive(?=\s*(?:[.;,]|$))|transport|(?:take|walk|run|drop|bring) (?:him|her|them|both|the (?:kids|children|boys?|girls?)|\p{L}+) (?:to|from|home from|back from) (?:school|nursery)|bussed)`,
        String.raw`\b`,
      ),
      'iu',
    ),
  ],
  ['transport', /\b(?:[Ff]etch|[Cc]ollect|[Cc]ome and get|[Dd]rive|[Rr]un) \p{Lu}\p{Ll}+/u],
  [
    'holidays',
    /\b((school |every |the )?hol(iday)?s?|half[- ]?terms?|every summer|summers|in the summer|easter|hogmanay|(two|three|2|3) weeks|caravan|fortnight)\b/i,
  ],
  [
    'respite',
    new RegExp(
      inSequence(
        String.raw`\b(respite|(?:give|giving) (?:her|him|them|mum|mam|dad|\w+) a (?:break|rest|night off)|week-?ends?|wkends?|w\/ends?|overnights?|(a|the|one|odd|few|any|every) nights?|sleep-?overs?|a break|baby-?sit(?:s|ting|ter)?|sit(?:ting)? (?:with|w\/)|(?:cover|do) nights|a bed (?:for|in|made up)|mind(?:ing)? (?:them|him|her|both|the (?:kids|children|two|bairns))|child[- ]?mind(?:ing|er)?|after[- ]school|(?:an )?emergency|emergencies|the first (week|month)|short breaks?|short[- ]term|one night)`,
        String.raw`\b`,
      ),
      'i',
    ),
  ],
  [
    'contact',
    new RegExp(
      inSequence(
        String.raw`\b((mon|tues|wednes|thurs|fri|satur|sun)days?( teas?| afternoons?| mornings?)?|visits?|visit(ing)?|video|phone calls?|letterbox|letters|keep in touch|see (them|him|her|both)|(?:for|have) (their |his |her )?tea|(?:their|his|her) (?:tea|dinner|meals)|teas|tea on|days out|host(?:ing)? (?:the )?(?:contact|visits|family time)|supervis(?:e|ing)|sunday (?:lunch|dinner)|face-?time|contact)`,
        String.raw`\b`,
      ),
      'i',
    ),
  ],
  [
    'other',
    new RegExp(
      inSequence(
        String.raw`\b(feed (?:him|her|them|both|the (?:kids|children|boys?|girls?|bairns|pair))|cook(?:ing)?|meals|homework|swimming|football|boxing|music|lessons?|teach|pay(?:ing)? for|money|clothes|beds?|school uniform|childcare|help(?:ing)? (?:out|with|them|him|her)|hair|emotional support|practical (?:help|support))`,
        String.raw`\b`,
      ),
      'i',
    ),
  ],
];

export const fullTimeWords =
  /\b(full[- ]?time|long[- ]?term|permanen\w+|SGO|special guardian\w*|for good|for ever|forever|as long as|(a|their) home|home at|till|until)\b/i;

/** "Weekends, not full time": no home is offered. */
export const notFullTime = new RegExp(
  inSequence(
    String.raw`\b(?:(?:but |though |and )?(?:not|never)|rather than|instead of|no) `,
    '(?:to (?:have|take) (?:them|him|her|both) |on an? )?',
    String.raw`(?:full[- ]?time|long[- ]?term|permanen\w+|for good|for ever|forever)\b`,
  ),
  'gi',
);
