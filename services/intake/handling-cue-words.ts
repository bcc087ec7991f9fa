/** The words that mark a record's readership, and the wordings that restrict it (practice §4). Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { HandlingCue } from '#graph/model/record.ts';

type Cue = HandlingCue['cue'];

export interface CueRule {
  readonly cue: Cue;
  /** Any mention. In a header, subject or title it restricts. */
  readonly mention: RegExp;
  /** Wordings that restrict wherever they stand. */
  readonly restricts?: readonly RegExp[];
}

const KEEP_FROM = inSequence(
  '(?:the |any |their |his |her |either |birth |wider |extended |other )*',
  anyOf(
    'famil(?:y|ies)|parents?|mother|father|mum|mam|dad|grandparents|relatives|perpetrator',
    'ex-?(?:partner|husband|wife)|suspect|respondent|offender',
  ),
);
const DO_NOT = String.raw`(?:\bnot (?:to )?(?:be )?|\bmust not (?:be )?|\bshould not (?:be )?|\bdo not |\bdon't |\bnever (?:to )?(?:be )?)`;
const LET_OUT = String.raw`(?:shar(?:e|ed)|disclos(?:e|ed)|tell|told|go|pass(?:ed)?|show|shown|giv(?:e|en)|sen[dt]|cop(?:y|ied)|forward(?:ed)?|releas(?:e|ed)|upload(?:ed)?)`;
const PLACE = String.raw`(?:address|location|whereabouts|placement|telephone number|phone number|contact details|identity)`;

/** "Ruby was adopted in 2019 and is now Ruby Field": the new name, whatever comes before it. */
const nowCalled = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b[Aa]dopt(?:ed|ion)\b[^\n]{0,120}?\b`,
      anyOf(
        '(?:is|are) now (?:known as |called |named )?|(?:now|also|since) (?:known as|called|named) |became ',
        'goes by (?:the name )?(?:of )?',
      ),
      String.raw`["“'‘]?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)+`,
    ),
    String.raw`\b[Aa]dopted\b[^\n]{0,60}?\b(?:is|are) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:now|today)\b`,
  ),
  'gu',
);

/** Somebody is hidden, said without the word refuge. */
const inHiding: readonly RegExp[] = [
  new RegExp(
    inSequence(
      String.raw`\b(?:in|into|to|at) (?:(?:an?|the|another|her|his|their|our|different|new|dispersed) )*`,
      anyOf(
        'safe (?:house|address|location|accommodation)',
        '(?:secret|undisclosed|confidential|hidden) (?:house|home|flat|place|address|location|accommodation)',
      ),
      String.raw`\b(?! plan)`,
    ),
    'gi',
  ),
  /\b(?:is|are|was|were|been|now|still|gone|went) (?:now |still )?(?:in(?:to)? hiding|hiding from (?:a|her|his|their|him|them|\p{Lu}\p{Ll}+)(?! (?:children|kids|homework|bailiffs|work)))\b/gu,
  /\b(?:in|into|under|on|by) (?:the |a )?(?:UK )?witness (?:protection|(?:relocation )?scheme)\b|\bUKPPS\b|\bprotected persons? (?:arrangements|scheme|service|status|programme|unit)\b/gi,
  /\b(?:under|with|given|has|have|got|took|taken) (?:an? )?(?:new|assumed|another|different) identit(?:y|ies)\b|\bliv(?:es?|ing) under (?:an? )?(?:new|assumed|another|different) (?:name|identity)\b/gi,
  new RegExp(
    anyOf(
      inSequence(
        String.raw`\b${PLACE}\b(?: (?:is|are|to be|being|has been))? `,
        anyOf(
          String.raw`known only to|known to [^.\n]{2,24} only|held (?:only by|by [^.\n]{2,24} only)|restricted on|sensitive`,
        ),
        String.raw`\b`,
      ),
      String.raw`\b(?:location|whereabouts)(?: is| are)? withheld\b|\bsafe address\b[^.\n]{0,30}\b(?:held|known)\b`,
    ),
    'gi',
  ),
  new RegExp(
    anyOf(
      String.raw`\b(?:took|taken|given|got|have|has) (?:all |on )?(?:new|false|fresh|assumed) names\b(?! (?:for|of|to|at|in|on) )`,
      String.raw`\bgo by (?:different|new|other|false) names\b`,
      String.raw`\b(?:under|by|using) (?:another|a different|a new|a false) name (?:so|for (?:her|his|their) safety)\b`,
      String.raw`\buses? an? (?:false|assumed|made-up) name\b`,
      String.raw`\bchanged (?:their|her|his) (?:sur)?names? so (?:that )?(?:s?he|they|nobody|no one)\b`,
      String.raw`\bnew (?:sur)?names? (?:(?:is|are|must|should) )?(?:not|never)(?: to)? be (?:recorded|written|used|shared|told|given|known)\b`,
    ),
    'gi',
  ),
  /\b(?:her|his|their) (?:file|records?|details) (?:is|are|has been|have been)(?: now| all)? (?:locked(?: down)?|sealed|hidden|suppressed)\b/gi,
  /\bonly [^.\n]{2,30} knows? where (?:she|he|they|mum|mam|dad|mother|\p{L}+) (?:is|are|lives?|went|moved)\b/giu,
  new RegExp(
    anyOf(
      String.raw`\b(?:nobody|no one|no-one)\b[^.\n]{0,30}\b(?:told|know|knows) where\b(?! (?:the|my|its|all) (?!(?:children|kids|family|girls?|boys?|baby|mother|mum)\b)\p{Ll})`,
      String.raw`\b(?:not|n['’]t) allowed (?:to )?(?:say|tell)(?: \p{L}+)? where\b`,
    ),
    'giu',
  ),
  /\b(?:moved(?! (?:the|a|some) (?!(?:children|kids|family|girls?|boys?|baby|mother|mum)\b)\p{Ll})|relocated|rehoused|left)\b[^.\n]{0,40}\bfor (?:her|his|their) (?:own )?(?:safety|protection)\b/giu,
];

export const cueRules: readonly CueRule[] = [
  {
    cue: 'refuge',
    mention: /\brefuge\b/gi,
    restricts: [
      new RegExp(
        inSequence(
          '(?<!',
          String.raw`\b`,
          anyOf(
            'no|work(?:s|ed|ing)?|volunteer(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|offer(?:ed|s)?|declin(?:ed|es|ing)',
            'refus(?:ed|es|ing)|discuss(?:ed)?|consider(?:ed|ing)?|place|space|support',
          ),
          ' (?:a |going |to go |to move |moving )*',
          String.raw`)\b(?:in|into|to|at|from|left|leaving|entered)\s+(?:(?:an?|the|her|his|their|another|women's|local)\s+)*refuge\b`,
          String.raw`(?! (?:helpline|worker|charity|services?\b|for (?:\w+ )?(?:animals?|donkeys|dogs|cats|horses|birds|wildlife)\b))`,
        ),
        'gi',
      ),
      new RegExp(
        inSequence(
          String.raw`\b(?:accept(?:ed|s|ing)|took up|taken up|taking up|allocated|secured|found|got) (?:(?:her|him|them|a|an|the|\p{Lu}\p{Ll}+) )*`,
          String.raw`(?:refuge (?:space|place|bed|room)|(?:space|place|bed|room) (?:in|at) (?:a |the )?refuge)\b`,
        ),
        'giu',
      ),
      new RegExp(
        inSequence(
          String.raw`\b(?:in|into|to|at) (?:(?:an?|the|another|one of them|one of those) )?`,
          "(?:(?:local|different|new|women['’]?s|domestic (?:abuse|violence)|DV|DA) )*",
          String.raw`(?:(?:women['’]?s|domestic (?:abuse|violence)|DV|DA) (?:shelter|hostel)|refuges|sanctuary accommodation)\b`,
        ),
        'gi',
      ),
    ],
  },
  { cue: 'marac', mention: /\bMARAC\b/gi },
  { cue: 'visor', mention: /\bViSOR\b|\bVISOR\b/g },
  { cue: 'idva', mention: /\bIDVA\b|\bindependent domestic (?:violence|abuse) advis[eo]r\b/gi },
  {
    cue: 'privileged',
    mention:
      /\b(?:legally )?privileged\b(?! (?:to|enough|background|position|life|upbringing)\b)|\blegal (?:professional )?privilege\b/gi,
    restricts: [
      /\b(?:this|the following|our|my) (?:legal )?(?:advice|note|document|record|letter|report|opinion|minute)s? (?:is|are) (?:legally )?privileged\b/gi,
    ],
  },
  {
    cue: 'restricted',
    mention:
      /\bRESTRICTED\b|\brestricted (?:annex|access|record|file|section|reading|circulation|distribution|information)\b/g,
    restricts: [
      new RegExp(
        [
          String.raw`\b(?:this|the following) (?:record|note|document|section|information|file) is restricted\b`,
          String.raw`\b(?:not|never) (?:to be |for )(?:further |onward )?(?:shared|disclosed|circulated|copied|released|sharing|disclosure|circulation)\b(?! (?:with|to|by) ${KEEP_FROM})`,
          String.raw`\bmust not be (?:shared|disclosed|circulated|copied)\b(?! (?:with|to|by) ${KEEP_FROM})`,
        ].join('|'),
        'gi',
      ),
    ],
  },
  {
    cue: 'adoption',
    mention: /\badopt(?:ed|ers?|ion|ive)\b|\bletter-?box\b/gi,
    restricts: [
      new RegExp(
        [
          String.raw`\b(?:adopters|adoptive (?:parents?|mother|father|mum|dad|family|couple))\b[^.\n]{0,60}?\b(?:called|named|live[sd]?|living|(?:sur)?names?|address)\b`,
          String.raw`\badoptive (?:sur)?name\b(?! (?:is )?(?:not|un))`,
          String.raw`\badopted by (?:Mr|Mrs|Ms|Dr)\b`,
          String.raw`\badopt(?:ed|ion)\b[^\n]{0,120}?\b(?:renamed|(?:sur|last |new |first )?name (?:is now|was changed|has (?:since )?been changed|has changed|changed))\b`,
          String.raw`\badopted\b[^.\n]{0,60}?\b(?:(?:is|are) now (?:known as|called)|now known as|renamed|(?:sur)?name (?:has been |was |is )?(?:now )?changed)\b`,
        ].join('|'),
        'gi',
      ),
      nowCalled,
    ],
  },
  {
    cue: 'not-for-family',
    mention: /\bnot for (?:the )?family\b/gi,
    restricts: [
      new RegExp(
        `${DO_NOT}${LET_OUT}\\b[^.\\n]{0,40}?\\b(?:with|to|by|in)\\s+${KEEP_FROM}\\b|\\bdo not tell ${KEEP_FROM}\\b`,
        'gi',
      ),
    ],
  },
  {
    cue: 'confidential-address',
    mention:
      /\b(?:confidential|undisclosed|non-disclosed) (?:address|location|placement|whereabouts)\b|\bdo not disclose\b/gi,
    restricts: [
      new RegExp(
        anyOf(
          String.raw`${DO_NOT}(?:write down|record|say|ask|guess|pass on|tell \w+) where (?:she|he|they|\w+)(?: and [^.\n]{1,30})? (?:is|are|lives?|went|moved)\b`,
          String.raw`\b${PLACE} (?:(?:is|are|to be|must be|must stay|to be kept|must be kept) )+(?:confidential|secret|withheld|from)\b`,
          `${DO_NOT}(?:shar(?:e|ed)|disclos(?:e|ed)|reveal(?:ed)?|giv(?:e|en) out)\\b[^.\\n]{0,40}?\\b${PLACE}\\b`,
          `\\b${PLACE} (?:is |are |must |should )?(?:not (?:to )?be|never to be) (?:disclosed|shared|given out|revealed)\\b`,
        ),
        'gi',
      ),
      ...inHiding,
    ],
  },
];
