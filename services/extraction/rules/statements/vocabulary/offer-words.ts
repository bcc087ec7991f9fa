/** How people say what they would do for a child. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const modal = String.raw`(?:(?:\b(?:would|could|can|will|shall|wad|wid)|['’](?:d|ll)|\b(?:i|he|she|they|we)d)(?: (?:all|both|also|always|happily|gladly|still|definitely|certainly|like to|love to|be (?:happy|willing|able|prepared|glad|pleased|delighted|only too happy) to|be able to|want to|only|just))?)`;

const children = inSequence(
  anyOf(
    "both|baith|them|['’]?em|the both",
    inSequence(
      'the ',
      anyOf(
        'two|three|four|pair|lot|wee (?:one|man|girl)|kids|children|bairns|boys?|girls?|lads?|lass(?:ie)?|baby',
        'child|siblings|weans|little ones?|young ones?|grandchildren',
      ),
    ),
    'these (?:two|kids|children)|all (?:of them|three|four)|any of them|either of them',
  ),
  String.raw`\b`,
);

/** "would have them both": caring for the children, who are named next or by these words. */
export const wouldHave = new RegExp(
  inSequence(
    anyOf(
      inSequence(
        `${modal} `,
        anyOf(
          'have|hae|tak|take(?: in| on)?|keep|care for|look after|raise|bring up|foster|adopt|house|mind|give|offer',
          'come back for',
        ),
      ),
      String.raw`\b(?:up for|keen on|interested in|open to) (?:having|taking(?: on)?|keeping|fostering|raising|looking after|caring for)`,
      String.raw`\b(?:happy|willing|prepared|keen|ready(?: and (?:able|willing))?|offering|offers|offered|agrees|agreed|hoping) to (?:have|take(?: on)?|keep|care for|look after|foster|raise|mind)`,
    ),
    '(?= )',
  ),
  'gi',
);

/** "want both", "wants to take the pair": whoever wants them all would have them. */
export const wantsThem = new RegExp(
  inSequence(
    String.raw`\b(?:wants?|wanted)(?: t(?:o|ae) (?:have|hae|take|tak))?`,
    String.raw`(?= (?:both|baith|the (?:two|three|pair|both)|them (?:both|all)|all (?:of them|three|four))\b(?! (?:to (?!live|stay)|of (?!them|us|the (?:children|kids|siblings))|parents?|not|out|away|home|gone|dead|(?!children)\w+(?:ed|en|pt)\b)))`,
  ),
  'gi',
);

/** "bring them here", "put her with us". */
export const takesIn = new RegExp(
  inSequence(
    String.raw`(?<!\b(?:threat\w*|threatens|threatened|order\w*|refus\w*) (?:that |to )?(?:\w+ )?)\b(?:bring|put|send) `,
    '(?:her|him|them|both|the (?:kids|children|two|three|pair|lot)) ',
    anyOf(
      String.raw`(?:over |up |down |back )?here\b`,
      String.raw`(?:(?:over|up|down|round|along) )?(?:to (?:ours|mine)|(?:up|down) the road|now|noo|tonight|straight round)\b`,
      String.raw`(?:to|with|in with) (?:us|me)\b`,
    ),
    '(?! for (?:questioning|an? |the |interview))',
  ),
  'gi',
);

/** "keen for Ruby to live with her": of whoever says so, a parent apart, who means another home. */
export const wantsThemHere = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      "keen|happy|willing|glad|content|pleased|prepared|wants?|wanted|would like|would love|['’]d (?:like|love)",
      'asks?|asked|asking|hopes?|hoped|offers?|offered|fine',
    ),
    String.raw`(?: for)? (?=[^.;,]{2,40} to (?:come (?:and |to )?|be |move (?:in )?)?(?:live|stay|move in|placed|come|remain|stop|bide)? ?(?:(?:here|at (?:ours|mine|hers|his)|with (?:mine|ours))(?=\s*[.,;:"”)]|$| )|(?:with|to) (?:us|me|him|her|them)(?=\s*[.,;:"”)]|$| (?:and|or|full|perm\w*|long|until|till|for|if|as|at|in|when|instead|rather)\b)))`,
  ),
  'gi',
);

/** Somebody is assessed because they put themselves forward. */
export const assessedWell =
  /\b(?:outcome|conclusion|recommendation|viability|result)\b[^.;\n]{0,20}\bpositive\b|^\W*positive (?:viability|assessment|IVA)\b/gi;

/** A test that is positive, and an assessment that is not or may yet be. */
export const otherPositive = new RegExp(
  anyOf(
    inSequence(
      String.raw`\b`,
      anyOf(
        String.raw`tests?|tested|testing|hair|strands?|swabs?|urine|screen\w*|dna|drugs?|alcohol|cocaine|cannabis|opiates?`,
        String.raw`covid|pregnan\w+|hiv|hepatitis|not|never|less|hop(?:ed?|ing)|would|could|may|might|if|unlikely`,
      ),
      String.raw`\b`,
    ),
    String.raw`n['’]t\b`,
  ),
  'i',
);

/** What may stand after `wouldHave` for the children. */
export const theChildren = new RegExp(String.raw`^ (?:on )?${children}`, 'i');

/** After words of taking in and looking after; who would "have a child" may mean to bear one. */
export const anyChild = /^ (?:on )?a (?:small |young |wee )?(?:child|boy|girl|bairn)\b/i;

export const bears = /\b(?:have|hae|having|give|offer)$/i;

/** "Would take them to the shop": a day, not a home. */
export const outing = new RegExp(
  inSequence(
    '^ [^.;,]{2,24}? to (?:the |a |an |their |his |her )?',
    anyOf(
      'shops?|park|school|nursery|church|mosque|temple|gurdwara|cinema|pictures|town|beach|zoo|swimming',
      'football|dentist|doctors?|gp|hospital|clinic|contact|club|see|visit|meet',
    ),
    String.raw`\b`,
  ),
  'i',
);

export const oneChild =
  /^ (?:on )?(?:him|her)\b(?=["“”’']*\s*(?:$|[.,;:!?"“”()–—]|for|till|until|tomorrow|now|today|tonight|full|on|if|here|permanently|long|weekends?|wkends?|overnight|in|at|when|and|but|as|any|every|straight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|all|after|during|through|over|herself|himself|too|also|to (?:live|stay|sleep)))/i;

/** Willing to do what is said next. */
export const wouldDo = new RegExp(
  anyOf(
    inSequence(
      `${modal} `,
      anyOf(
        'do|be|manage|help(?: out)?(?: with)?|come|fetch|collect|pick|drive|run|walk|host|baby-?sit|sit|see|visit',
        'cover|attend|join|feed|cook|mind|child-?mind|supervise|teach|lend|pay|put (?:them )?up',
        String.raw`like (?=(?:every|some|one|two|the|a|\d+) (?:week-?ends?|nights?|(?:school )?holidays?|half[- ]?terms?))`,
      ),
      String.raw`\b`,
    ),
    String.raw`\bbut (?:only )?(?=(?:week-?ends?|holidays|saturdays|sundays|respite|overnights?|school runs?)\b)`,
    String.raw`\b(?:happy|willing|prepared|ready|glad|able) (?:to|for)\b`,
    String.raw`\b(?:has |have )?agreed (?:to|that (?:he|she|they) (?:will|would))\b`,
  ),
  'gi',
);

export const volunteers = new RegExp(
  anyOf(
    String.raw`\b(?:puts?|putting) (?:him|her|them|my|our)sel(?:f|ves) forward\b`,
    String.raw`\b(?:put|puts|putting) (?:me|us|(?:his|her|their|my|our) names?) (?:down|forward)\b`,
    inSequence(
      String.raw`\b(?:wants?|wanted|wishes|would like|'d like|asks?|asked|hopes?|keen|willing|happy|prepared|agree[sd]?|ready) `,
      anyOf(
        'to be (?:considered|assessed|approved|looked at|viability assessed)',
        '(?:to )?(?:care for|look after) (?:them|both|the)|to have (?:them|both)',
        'whether (?:he|she|they) (?:might|could|can) be assessed',
        'if (?:he|she|they) (?:might|could|can) be assessed',
      ),
      String.raw`\b`,
    ),
    String.raw`\b(?:came|come|coming|comes) forward\b`,
    String.raw`\b(?:offers?|offered|proposes?|proposed) (?:him|her|them|our|my)sel(?:f|ves)\b`,
    String.raw`\bexpress(?:es|ed|ing) (?:an |his |her |their )?(?:interest|wish) in (?:caring|having|looking after|being (?:assessed|considered))\b`,
    String.raw`\b(?:has|have|got) (?:the )?room for (?:both|them|the (?:two|three|pair|children|kids)|all (?:of them|three))\b`,
    String.raw`\b(?:asks?|asked) to be put down\b`,
    String.raw`\b(?:asks?|asked) for (?:them|both|(?:him|her)(?= (?:to (?:live|come)|for (?:him|her)self)))\b`,
    String.raw`\bself-referred\b`,
    String.raw`\b(?:wo|would)n['’]t (?:see|let) (?:them|her|him|the (?:kids|children|bairns)) (?:go|be taken|end up|taken) (?:in ?to (?:care|the system)|to strangers|in care)\b`,
    String.raw`\balways (?:be )?a bed (?:for (?:them|her|him|both)|here|at (?:ours|mine|hers))`,
    String.raw`\b(?:agreed|agrees|wants?|happy|willing) to (?:the|a|go through (?:the|an?)) (?:viability |full |SGO |kinship |connected persons? )*assessment\b`,
    inSequence(
      String.raw`\b`,
      anyOf(
        'wish(?:es)?|wants?|would like|intends?|plans?|hopes?|going|proposes?|decided|ready|willing|happy',
        'prepared',
      ),
      ' to (?:apply|be assessed|be considered|go) for ',
      String.raw`(?:special guardianship|an? SGO|SGO|(?:a )?(?:residence|child arrangements) order|legal guardianship)\b`,
    ),
    String.raw`\b(?:has|have|['’]s got|got|will (?:always )?have) (?:a|his|her|their) home (?:here|with (?:us|me|him|her|them))\b`,
    String.raw`\b(?:take|taking|have) (?:him|her|them) off (?:my |her |his )?\p{L}+['’]s hands\b`,
    inSequence(
      String.raw`\b(?:(?:his|her|their|my|our) (?:door|home)|home) (?:is|was|will be|would be|['’]s) (?:always |still )?(?:there |open )(?:to|for) `,
      String.raw`(?:them|both|him|her|the (?:two|children|kids|boys?|girls?|bairns|pair))\b`,
    ),
    String.raw`\b(?:will|would|could|can|['’]d|['’]ll) step in\b`,
    String.raw`\b(?:wants?|would (?:like|love)|hopes?|wish(?:es)?|['’]d (?:like|love)) to (?:be|become) (?:an? |their |his |her )?(?:special guardians?|(?:kinship|connected|full[- ]time) carers?|guardians?)\b`,
    String.raw`\b(?:will|would|could|['’]d|['’]ll|going to|want to|wants to) (?:also )?(?:apply|go) for (?:an? |the )?(?:SGO|special guardianship|residence|child arrangements)`,
    String.raw`\b(?:asks?|asked|asking|enquir(?:es|ed)) (?:how|what) (?:he|she|they) (?:could|can|would|needs? to|might) (?:go about (?:having|getting|fostering|taking)|apply|do to (?:have|get|take))`,
    String.raw`\b(?:has|have|got) (?:a|the|his|her) (?:cot|bed|bedroom|room|box room|spare room) (?:\w+ )?ready\b`,
    String.raw`\b(?:cleared|clearing|done|decorated|painted|made) (?:out |up )?(?:the|a|his|her|our) (?:box room|spare room|back room|little room|bedroom|room|bed) (?:out |up )?(?:for|ready)\b`,
    String.raw`\b(?:spare )?(?:room|bed|home|house) is (?:theirs|hers|his|waiting)\b`,
    String.raw`\b(?:not|n['’]t) (?:going|go|see them go|see her go|see him go) to strangers\b`,
    String.raw`\b(?:wo|would)n['’]t see (?:them|her|him) in care\b`,
    String.raw`\b(?:will|would) not see (?:them|her|him|the children) (?:in care|go (?:to strangers|into care))`,
    String.raw`\bup for (?:it|having|taking)\b`,
    String.raw`\b(?:reiterat|repeat|restat|confirm)\w* (?:his|her|their|my|our) (?:wish|offer|willingness|commitment|intention) to (?:care|have|take|foster|look after|be)`,
    String.raw`\b(?:remain|stay|is still|are still|still) (?:willing|happy|keen|ready|committed)(?=\s*[.,;]|$| to (?:have|take|care|be))`,
    String.raw`\bremains (?:willing|happy|keen|ready|committed|available)\b`,
    String.raw`\bput in (?:to have|for) (?=(?:him|her|them|both|the (?:children|kids))|(?<putin>\p{L}+))`,
    String.raw`\bwould be (?:very |always |more than )?welcome (?:here|with (?:us|me|them|her|him)|at (?:ours|mine|hers))\b`,
    String.raw`\b(?:give|hand|let) (?:them|her|him|both) (?:to (?:me|us)|here|(?:come )?to (?:me|us|ours|mine))\b`,
    String.raw`\bwill step in\b|\balso keen\b`,
    String.raw`\bwants? (?:her|him|them|both|the children) (?:very much|to (?:live|come|stay) (?:with|to|here))`,
    String.raw`\bput (?:me|us) down\b|\bput (?:him|her|them)sel(?:f|ves) down\b|\bseeks? (?:both|the) children\b`,
    String.raw`\bapply (?:again )?for both\b|\bare serious\b`,
    String.raw`\b(?:has|have|had|['’]ve) (?:\w+ )?(?:a |two |the |got a )?(?:spare|empty) (?:room|bedroom|bed)s? (?:for|ready for) (?:them|both|him|her|the (?:two|children|kids|boys?|girls?))`,
  ),
  'giu',
);

/** Whatever else somebody would do for a child, whom these words stand before: "would read to Leo", "could mind them". */
export const anyHelp = new RegExp(
  inSequence(
    `${modal} (?!share|have|hae|tak|take|keep|see|say|tell|know|think|miss|want|like|love|ask|hit|hurt|kill|let|be|not|never|need|feel|lose|report|call|ring|phone|contact|text|get|find|believe|try|make|hear|meet|live|stay|leave|remove|harm|snatch|protect|support|speak|talk|write|go|come|give up|allow|stop|remember|forget|visit|help)`,
    String.raw`\p{L}{3,}(?: (?:to|for|after|with|out|over|round))?(?= )`,
  ),
  'giu',
);

export const offers =
  /\b(?:re-?)?offer(?:s|ed|ing)?\b(?! a home to (?:the )?(?:mother|mum|father|dad))|\bvolunteer(?:s|ed)\b(?= (?:to|for|as|her|him|them|both|week-?ends?|respite)\b)/gi;

/** "she can come here too": said by whoever lives there. */
export const canCome = new RegExp(
  anyOf(
    String.raw`\b(?:can|could) (?:always )?(?:stop|stay|sleep) over\b`,
    String.raw`\b(?:there(?:['’]s| is)|they have|we have) a bed (?:here|for|in)\b`,
    inSequence(
      String.raw`\b(?:can|could|may) (?:always |both )?(?:(?:come|move) (?:and |to )?)?(?:come|live|stay|stop|bide|move in) `,
      '(?:(?:down|over|up|back|round) )?',
      anyOf(
        'here|with (?:us|me|him|her|them)|at (?:ours|mine|hers|his|theirs)',
        String.raw`to (?:us|me|ours|mine|hers|theirs|her|him|them)(?= (?:for|at|over|in|every|any|if)\b|[.,;"”]|$)|also|too`,
        'as well|for (?:always|good|ever|now|life|as long)|as long as (?:they|she|he|you)',
      ),
      String.raw`\b`,
    ),
  ),
  'gi',
);

/** "Moira and Derek as the fallback". */
export const standBy = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'as (?:the |a |our )?(?:fall-?back|back-?up|contingency|second (?:option|choice))|second in line',
      'contingency plan',
      "(?:would|will|could|can|['’]d (?:rather|sooner)|sooner) (?:be|act as) (?:the |a |an? |their )?(?:second|first reserve|back[- ]?up|reserve|contingency|plan b|fall-?back|safety net)",
      'as (?:the )?(?:reserve|second)',
    ),
    String.raw`\b`,
  ),
  'gi',
);

/** "Moira and Derek: both", "Moira, both children": names, then what for. */
export const forBoth = new RegExp(
  inSequence(
    String.raw`(?:(?:^|[:,]\s*)["“*]*(?:for )?|(?<=\p{L} )for )both(?: (?:of )?(?:the )?(?:children|kids|boys|girls|siblings))?`,
    String.raw`(?=\s*(?:$|[.,;:!?"”)*]|for\b|long|till|until|to\b|if\b|as\b|tonight|now|today|permanent|full|and\b))`,
  ),
  'giu',
);

export const conditions = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`(?<!\bask(?:s|ed) )if (?!need be|wanted|required|court|the court|necessary)|subject to|provided`,
      'providing|unless|only if|conditional|as long as (?!it takes)|depend(?:s|ing) on',
      String.raw`until (?:summer|august|july|june|may|april|september|october|november|december|january|february|march|\d)`,
      String.raw`to (?:august|july|june|september|october|november|december|january|february|march|april)\b|but not if`,
      'so long as',
    ),
  ),
  'i',
);
