/** How a record forbids that something be told or learnt, keeps it, and from whom. Sources of regular expressions, read without regard to case. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** Of what somebody else then does not do: "so that he can't". */
export const negated = String.raw`\b(?:cannot|can['’]?t|won['’]?t|(?:does|do|will|would|could)(?: ?not|n['’]?t| never))`;

/** "We should not have given the address as …": it is done, and nobody is forbidden to. "Should not have told him" tells of a secret. */
const regretted = String.raw` have (?:been )?(?:written|recorded|put|sent|posted|entered|printed|copied|stated|placed|given(?=\b[^.!?;\n]{0,40} as\b))\b`;

/** Forbids what follows. "Does not", "did not" tell that something was not done, and forbid nothing. */
export const forbids = anyOf(
  String.raw`(?<!\b(?:i|we|you|they|people|who|some|many) )\b(?:do not|don['’]?t|d['’]?nt|do['’]?nt|do n['’]t)`,
  `(?:must|should|shall|may|need)(?: not|n['’]?t| never)(?!${regretted})|is not to|are not to|isn['’]?t to`,
  String.raw`aren['’]?t to|\bnot (?:to|2)\b|\bnever(?: to)?`,
  "(?:['’]m|am|are|is|['’]re) not(?= (?:telling|saying|giving|sharing|disclosing|revealing))",
  String.raw`(?:will not|won['’]?t|['’]ll not)(?= (?:tell|say|give|share|disclose|reveal|name|let)\b)`,
  String.raw`\bnothing(?= (?:to|is to|must|that|should|may|would)\b)|\bnot for`,
  "(?:is|are)(?: not|n['’]?t) (?:being|allowed|permitted|supposed|meant)(?: to)?",
  String.raw`\bnot (?:allowed|permitted|supposed|meant|at liberty|authorised|authorized) to`,
  String.raw`\b(?:promis\w+|sw(?:ear|ore|orn)|agreed?|begged|asked|asks|warned|told)\b[^.!?;\n]{0,24}(?:not to|never to|wouldn['’]?t|would not|won['’]?t)`,
  String.raw`\b(?:no ?one|nobody|no-one)(?:['’]s to| is to| must| should| may| can|['’]s allowed| is allowed)`,
  String.raw`\b(?:no ?one|nobody)(?= (?:finds? out|hears?|learns?|discovers?)\b)`,
  String.raw`\bno \p{L}+ (?:should|must|may|is to|are to)\b|\bunder no circumstances|\bnot be\b`,
  String.raw`\bcan(?:not|['’]?t)(?= (?:be|tell|disclose|reveal|share)\b)|\bso (?:that )?[^.!?;\n]{0,30}?${negated}`,
  String.raw`\b(?:make|making|be) (?:very )?sure\b[^.!?;\n]{0,30}?(?:n['’]?t|not|never)\b`,
  String.raw`\bensur(?:e|ing)\b[^.!?;\n]{0,30}?(?:n['’]?t|not|never)\b|\bneither\b[^.!?;\n]{0,50}\bshould`,
  String.raw`\bdo(?:es)?(?: not|n['’]?t) want (?:it|this|that|anyone)`,
  String.raw`\b(?:no ?one|nobody|no-one)\b[^.!?;\n]{0,24}\b(?:is to|are to|must|should|may)|\bwithout being`,
);

const verb = (...stems: readonly string[]) => String.raw`\b(?:${stems.join('|')})\b`;

/** Lets somebody know. */
export const tells = verb(
  'tell(?:ing)?(?! (?:lies|fibs|tales|stories|jokes)\\b)',
  'told',
  'say(?:ing)?',
  'shar(?:e|ed|ing)',
  'disclos(?:e|ed|ing|ure)',
  'reveal(?:ed|ing)?',
  'pass(?:ed|ing)?(?: on| over| along)?',
  'giv(?:e|en|ing)(?: out| away| over)?',
  'mention(?:ed|ing)?',
  'release[ds]?',
  'circulat(?:e|ed|ion)',
  'cop(?:y|ied)',
  'show(?:n|ing)?',
  'sen[dt](?:ing)?',
  'divulg(?:e|ed)',
  'let (?:on|slip|out)',
  'print(?:ed)?',
  'post(?:ed)?(?! (?:(?:any|the|an?) )?(?:photo(?:graph)?s?|pictures?|images?|videos?)\\b)',
  'publish(?:ed)?',
  'writ(?:e|ten) down',
  'recorded',
  'discuss(?:ed)?(?! with (?:the|her|his|their) (?:landlord|landlady|letting agent|builders?|plumber|bank)\\b)',
  'hint(?:ed)?',
  'name[ds]?',
  'talk(?:ing)? about',
  'stat(?:e|ed|ing)',
  'put(?:ting)?',
  'placed',
  'minuted',
  'seen',
  'write',
  'look(?:ed)? (?:up|(?:it|them|her|him|this) up)',
  'photograph(?:ed)?',
  'lead(?:s)? to',
  'appear',
  'come up',
  'get(?:ting)? (?:out|back|round)',
  'identif(?:y|ied)',
  'confirm(?:ed)?',
);

/** Gets to know. */
export const learns = verb(
  'know(?:n)?',
  'no(?= (?:where|which|wot|what))',
  'finds? out',
  'learns?',
  'discovers?',
  'hears?',
  'told',
  'given',
  'informed',
  'notified',
  '(?:made )?aware',
  'finding out',
  'knowing',
  'learning',
  'discovering',
  'getting(?: hold of)?',
  'get(?: hold of)?',
  'have',
  'obtain',
  'see',
  'receive',
  'work out',
  'guess',
  'hold',
);

/** From whom it is kept: whoever may do harm, and those through whom he may hear of it. */
export const keptFrom = inSequence(
  String.raw`\b`,
  anyOf(
    'he|him|dad(?:dy)?',
    inSequence(
      '(?:(?:the|her|his|their|birth|natural|step-?) ?){0,3}',
      anyOf(
        'fathers?|parents?|ex(?:-?(?:husband|partner|wife|boyfriend|girlfriend))?|perp(?:etrator)?|suspect',
        'respondent|husband|partner|offender|abuser|associates|assailant',
      ),
    ),
    "(?:birth|paternal|wider|extended|his|her|dad['’]s|father['’]s|mum['’]s|mother['’]s)(?: (?:side|birth))?(?: of the)? (?:famil(?:y|ies)|grandparents?|relatives|side|lot|people|kin|brothers?|mother|mum)",
    String.raw`(?:paternal|maternal) (?:family|grand\p{L}+|aunts?|uncles?|relatives|side)|(?:the )?grandparents|pgps?`,
    String.raw`mgps?|pgm|pgf|any(?:one|body)(?: (?:in|on|from) [^.,;\n]{2,24})?|(?:no ?one|nobody) in the family`,
    'the (?:family|community)',
  ),
  String.raw`\b`,
);

/** Keeps it: said of the thing. */
export const keptSecret = inSequence(
  String.raw`\b`,
  anyOf(
    '(?:strictly |highly |completely |top |very )?(?:confidential|secret|private|undisclosed|non-?disclosed|unlisted)',
    'withh(?:e|o)ld(?:ing)?|suppressed|redacted|sealed',
    String.raw`locked(?: down)?\b(?! (?:in|away|under|behind|up|(?:filing |metal )?(?:cabinets?|drawers?|cupboards?|box|room))\b)`,
    'hidden|protected|restricted|blanked out|(?:only known|known only) to',
    '(?:held|kept|stored|filed) separately',
    '(?:kept|keep(?:ing)?|stay(?:s|ing)?|remain(?:s|ing)?) (?:it |this |that )?(?:off|out of|from|away from|back)',
  ),
  String.raw`\b`,
);

/** Kept from somebody, said of the thing a few words on. */
export const withheld = inSequence(
  String.raw`\b`,
  anyOf(
    'withh(?:e|o)ld(?:ing)?|(?:kept|keep(?:ing)?|stay(?:s|ing)?) from',
    String.raw`(?:not known|unknown) to(?! (?:us|me|services|this|the (?:school|team|service|department|local|authority|council|worker|writer))\b)`,
  ),
  String.raw`\b`,
);

/** Whoever is left in the dark: stands before these words. */
export const unaware = inSequence(
  anyOf(
    String.raw`unaware|not (?:been )?(?:made )?aware|oblivious|(?:does|do|did)(?: not|n['’]?t) (?:know|no)\b`,
    String.raw`dont (?:know|no)\b|(?:is|are|was|were|has|have)(?: not|n['’]?t) (?:been )?(?:told|informed|given)`,
    '(?:has|have) no idea|(?:has|have) no knowledge|(?:is|are|been) kept in the dark',
    '(?:has|have|is|are) none the wiser',
  ),
  String.raw`\b`,
);

/** A part of the papers that is for some alone. */
export const part = String.raw`\b(?:part (?:2|two|b|ii)|section (?:2|two|b)|(?:confidential|closed) (?:section|part|annex|appendix|addendum|minutes?|slot|session))\b`;

/** Struck out before somebody reads it. */
export const struckOut = String.raw`\b(?:redact(?:ed)?|black(?:ed)? out|blank(?:ed)? out|cross(?:ed)? out|tipp-?ex(?:ed)?)\b`;

export const beforeHeReads = String.raw`\b(?:before|from|for) (?:serv|send|shar|disclos|giv|show|it |this |he |dad|father|the (?:father|copy|bundle))`;
