/** How people say what they would not do for a child, and that they take an offer back. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** What a list of a family meeting says after the names where they refuse. */
export const listedRefusal =
  /^\W*(?:no(?=\s*[.,;])|no,? (?:to|not)|not? (?:to|for) (?:liv|have|full|care)|no to|not (?:to )?(?:live|full)|(?:will|would|can|could|do|does) ?(?:not|n['’]t) (?:ask|have|live|take)|cannot|can['’]t)/i;

export const declines = new RegExp(
  anyOf(
    inSequence(
      String.raw`(?:\bnot|n['’]t) (?:be )?`,
      anyOf(
        'going ahead|go ahead|having (?:any )?more (?:kids|children|of them)|offering',
        'putting (?:him|her|them|my|our)sel(?:f|ves) forward|in a position to|seeking',
        'able to (?:offer|have|take|care)',
      ),
    ),
    "(?:do(?:es)?|did) ?n[o']t (?:put (?:him|her|them)sel(?:f|ves) forward|seek|want to be (?:considered|assessed)|offer)",
    '(?:do(?:es)?|did) not (?:put (?:him|her|them)sel(?:f|ves) forward|seek|want to be (?:considered|assessed)|offer)',
    'declin(?:es|ed|ing)',
    inSequence(
      "(?:can(?:['’]|no)?t|cannae|canna|could ?n[o']t|won'?t|will not|would not|wouldn't|can not|unable to) (?:offer|commit) (?:to )?",
      '(?:them|both|either|the (?:kids|children|two|bairns)|permanence|a home|full)',
    ),
    String.raw`(?:won['’]t|will not|not going to|not) (?:ask for (?:them|both|him|her)\b|be putting in\b)`,
    String.raw`(?<!\b(?:is|was|works) )\bnot (?:full[- ]?time|for good|nights)\b`,
    "(?:do(?:es)?|did) ?(?:not|n[o'’]t) (?:feel able|feel (?:s?he|they) can|wish to be (?:considered|assessed)|wish to care|want to (?:care|foster))",
    "(?:is|are|was|were)(?: not|n[’']t) (?:asking for|able to care|available to care)|seeks? no order",
    'turn(?:s|ed|ing)? down (?:the )?(?:request|idea|suggestion|offer)',
    'unable to (?:care|have|take)(?= (?:for )?(?:them|both|the (?:kids|children)))',
    "(?:can(?:['’]|no)?t|cannot|could ?n[o'’]t|can not) (?:have|take) a child(?= to (?:live|stay)|[.,;]|$)",
    inSequence(
      'too (?:old|ill|unwell|frail|far|poorly|tired|unfit) (?:now )?',
      anyOf(
        inSequence(
          'to ',
          anyOf(
            'foster|have (?:them|her|him|both|a child|children)|take (?:them|her|him|both|on)|care for|look after',
            'raise|bring up|manage|cope|start again|do it',
          ),
        ),
        'for (?:it|that|small children|little ones|kids|bairns)(?=[.,;]|$)',
      ),
    ),
    String.raw`\bbut (?:(?:he|she|they|i|we) )?(?:has|have|had|there(?:['’]s| is)|['’]ve (?:got )?)(?:got )? ?(?:no|not (?:the|enough)|n['’]t the|n['’]t enough) (?:room|space|spare room|bedroom)s?\b`,
    '(?:asks?|asked|wants?|wanted|prefers?|preferred|would rather) not (?:to )?be (?:considered|assessed|put forward|approached as)',
    '(?:is|are|was|were) not (?:going|willing|able|prepared) to (?:be|take|have|offer)(?= (?:assessed|considered|(?:a )?carers?|them|both|either|the (?:children|kids)|a home))',
    "(?:has|have|had|['’]s|['’]ve) (?:got )?(?:enough|too much) on (?:(?:her|his|their|my|our) (?:plate|hands)|(?:with|already|as it is))",
    'not up to (?:it|caring|having them|looking after)',
    "(?:it|that) (?:would|['’]d) be too much(?= for (?:her|him|them|me|us)|[.,;]|$)|can(?:no|['’])t commit to",
    'a no from|(?:off|from) (?:any|the) (?:list|plan) of carers|nothing to do with (?:us|me)',
    String.raw`wants? (?:no part|nothing to do with) (?:of |with )?it\b|full[- ]?time no\b|no to (?:having|taking|full)`,
    String.raw`so (?:I|we|he|she|they) said no\b`,
    'sa(?:id|ys) (?:no|not)(?= when asked| to (?:having|taking|full)| at the moment| for now)',
  ),
  'gi',
);

/** Before the children, by a word for them or by name. */
export const cannotHave = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      "can(?:['’]|no)?t|cannae|canna|can ?not|could ?n[o'’]t|won['’]?t|will not|would not|wouldn['’]t|unable to",
      'not able to',
    ),
    ' ',
    anyOf(
      'have|hae|take(?: on| in)?|tak|care for|look after|keep|raise|manage|cope with|keep up with',
      'go on (?:having|with|caring for)|carry on (?:having|with|caring for)|offer|house|foster|do',
    ),
    '(?= )',
  ),
  'gi',
);

/** What somebody may decline without saying anything of caring. */
export const otherRefusals = new RegExp(
  inSequence(
    String.raw`^\s*(?:\w+\s+)?`,
    anyOf(
      'to (?:comment|give|sign|say|answer|engage|attend)|statement|medical|photos?|treatment|medication|consent',
      String.raw`ambulance|interview|support|hospital|ambo\w*|ambulance|drink|medical`,
      String.raw`to (?!have|take|care|be |look|keep|foster|offer|live|stay)\w+|an? (?:drink|cup)|tea\b|contact|visit`,
      'entry|access|police|invitation',
    ),
  ),
  'i',
);

export const withdraws = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      "(?:ca|can|wo|wi)(?:no|n['’])t (?:now )?(?:go ahead|go through with it|do it after all)",
      '(?:can|could|will|would) no longer (?:have|take|care|look after|offer|foster|do (?:it|this)|be (?:considered|assessed|a carer))',
      '(?:had|has|have|having) second thoughts|(?:is|are|was|were) (?:stepping|standing) (?:back|down|aside)',
      'withdr(?:ew|awn|aws|aw|awing|awal)',
      String.raw`(?<!\b(?:mother|father|mum|dad|mam) )chang(?:es|ed) (?:his|her|their|my|our) minds?(?! back)`,
      'gone off the idea|(?:ruled|ruling) (?:him|her|them|my|our)sel(?:f|ves) out',
      'no longer (?:wish(?:es)?|able|willing|in a position|wants?) to (?:be|have|take|care|offer|go)',
      'no longer (?:be )?(?:able|willing) to (?:care|have|take|offer)',
      '(?:take|takes|taking|took|taken) (?:it|(?:his|her|their|my|our) names?|(?:his|her|their|the) offer|what (?:he|she|they) said)? ?(?:back|off)',
      'tak(?:es|ing) back|no longer (?:offering|able to offer|putting|wants? to be)',
      'tak(?:e|es|ing) (?:that|this) back|off the table|pull(?:ed|ing)? out|step(?:ped|ping)? back',
      '(?:taking|takes|took) (?:him|her|them|my|our)sel(?:f|ves) (?:off|out)',
    ),
    String.raw`\b`,
  ),
  'gi',
);

/** What else may be withdrawn. */
export const otherWithdrawals = new RegExp(
  anyOf(
    inSequence(
      String.raw`^\s*(?:\w+\s+)?`,
      anyOf(
        'consent|complaint|statement|allegation|application|charges?|support for|money|and quiet|in manner',
        'at school|cooperation',
        'from (?:direct|school|the (?:group|team|case|room|window|door|road|kerb|agency)|note|work|class|friends|play)',
      ),
    ),
    String.raw`^\s+(?:quiet|tearful|anxious)`,
  ),
  'i',
);
