/** How records forbid, or ask not, to tell (practice §2 and §4): orders, requests, and what is to be kept. Data only. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const place = String.raw`(?:home |new |safe |placement |current |previous )*(?:address(?:es)?|whereabouts|location|placement|accommodation|town|county|country|city|postcode|ward|venue|refuge|school|nursery|college|workplace)`;
/** A place: whoever knows it finds them. */
export const keptPlace = new RegExp(
  String.raw`\b(?:where|${place}|contact details|(?:my|our|his|her|their|new|phone|mobile|telephone) (?:\p{L}+ )?number)\b`,
  'iu',
);

const identity = String.raw`(?:new |adoptive |real |full |first )*(?:names?|surnames?|identit(?:y|ies)|details|photo(?:graph)?s?|(?:(?:tele)?phone |mobile |contact )?numbers?|e-?mail)`;
const paper = String.raw`(?:statement|report|minutes|copy|copies|documents?|information|referral|disclosure|date|plans?)`;

/** What is kept from somebody. */
const keptThing = String.raw`(?:${place}|${identity}|${paper})`;

const order = anyOf(
  "(?:must|should|shall|can|may)(?: not|n['’]?t|not| never)",
  "(?:is|are|was|were|['’](?:s|re)) (?:not|never) to",
  "(?:(?:is|are|was|were)(?: not|n['’]?t)|['’](?:s|re) not) (?:allowed|permitted|supposed|meant) to|not to",
  'never to',
);
const strictly = String.raw`(?:strictly |absolutely |completely |entirely |to be |kept |as )*`;
const secret = String.raw`(?:confidential|secret|private|hidden|anonymous|withheld|redacted|undisclosed|ex-?directory|known only (?:to|by))`;
const passedOn = anyOf(
  'disclosed?|shared?|given?(?: out)?|pass(?:ed)?(?: on)?|revealed?|released?|minuted|raised|published',
  'sought|mention(?:ed)?|discuss(?:ed)?|includ(?:ed?|ing)|shown|listed|printed|appear|sharing|disclosure',
);

/** "Ensure that he does not …". */
const made = String.raw`(?<=\b(?:ensur|mak(?:e|ing) sure|take care|careful)[^.;]{0,48})(?:does|do|is|are)(?: not|n['’]t)`;
/** "Prevent him from …". */
const prevented = String.raw`(?<=\b(?:prevent|prohibit|forbid|stop|bar)(?:s|ted|ed|ned|ring)? [^.;]{1,40} )from`;
/** "Is forbidden from …", "must not go to her home or …". */
const forbidden = String.raw`(?:\b(?:forbidden|prohibited|barred|prevented|banned) from(?: [^.;]{2,40}? (?:or|and))?(?= (?:locat|trac|find|attempt|try|seek))|\b${order} [^.;]{2,60}? or(?= (?:attempt|try|seek)))`;
const givenWhat = String.raw`(?=[^.;]{0,40}\b${keptThing}\b|anything\b|updates\b|(?:any )?information\b|(?:this|that|it)\b)`;
const beTold = String.raw`(?:be |being )(?:told(?! off\b)|informed|notified|made aware|sent|shown|copied in|rung|phoned|written to|invited to|served with|given ${givenWhat})`;
const findOut = anyOf(
  'know|find out|learn|hear of|get hold of|knowing|finding out|learning|discover|discovering|locating',
  'tracing|finding|(?:get|have) (?:any )?(?:sight|access|copies|a copy)|have any information',
  '(?:attempt|try|seek|make any attempt|attempting|trying|seeking) to (?:find|discover|locate|trace|ascertain|establish)',
  String.raw`(?:locate|trace)(?= (?:her|him|them|\p{Lu}))`,
);
const receivePapers = String.raw`receive (?=(?:\p{L}+ ){0,3}?(?:newsletters?|letters?|reports?|copies|updates|information|correspondence|papers|minutes|photo(?:graph)?s)\b)`;
/** "Not to have her number", "… her address. He must not get it". */
const haveIt = String.raw`(?:have|get|receive|see) (?=(?:[\p{L}'’]+ ){0,3}?${keptThing}\b|(?<=${keptThing}\b[^.;]{1,60})(?:it|them|this)\b)`;

/** Whoever stands before these words is not to hear of it: "Gary must not find out", "Gary is not to be told". */
export const mustNotHear = new RegExp(
  anyOf(
    String.raw`(?:\b(?:${order}|${made}|${prevented})|${forbidden}) (?:ever )?(?:${beTold}|${findOut}\b|${receivePapers}|${haveIt})`,
    String.raw`to be told (?:nothing|nowt)\b`,
    String.raw`(?:has|have)(?: not|n['’]t) been told(?: [^.;,]{1,30})? (?:and|nor) (?:must|should|is|shall)(?: not|n['’]t)(?: to)? be\b`,
    String.raw`(?:does not|doesn['’]t|do not) know(?: [^.;,]{1,30})? and (?:must|should)(?: not|n['’]t)\b`,
  ),
  'giu',
);
/** Nothing is ordered: "seems not to know", "may not know whose he is", "told not to know". */
export const onlySeems =
  /\b(?:seem\w*|appear\w*|claim\w*|pretend\w*|profess\w*|said|says|asked|asks|wants?|wanted|prefers?|chose|chosen|decided)\s+$/i;

/** Whoever stands after these words is not to hear of it: "do not tell Gary", "please don't let Gary know". */
export const tellNobody = new RegExp(
  inSequence(
    anyOf(
      String.raw`\b(?:must(?: not|n['’]?t)|can(?:not|['’]?t)|(?:not|n['’]?t) allowed to|not to)(?= tell [^.;]{1,40}\b(?:where|address)\b)`,
      inSequence(
        String.raw`(?<!\b(?:i|we|you|they|he|she|who|people|still|really|just) )\b`,
        anyOf(
          "do not|don['’]?t|dont|never",
          String.raw`(?:asked?s?|begs|begged|asking|request(?:s|ed)?|told) (?:me|us|the \p{L}+|you)? ?not to|nobody|no one`,
          'no-one',
        ),
      ),
    ),
    '(?: is to| should| must| may| to)? (?:ever )?',
    anyOf(
      String.raw`tells?|inform|let(?=[^.;]{1,40} (?:know|find out|have|see|get)\b)`,
      String.raw`read (?:this|it)(?: \p{L}+)?(?: out)? to|let on to|breathe a word to|copy|cc`,
      'mention (?:this|it|that|anything|any of this) to|say (?:a word|anything|nothing) to',
    ),
    String.raw`\s(?!(?:us|me)\b)`,
  ),
  'giu',
);

/** "Please don't put this on the system", "not to write it in the minutes". */
const unwritten = inSequence(
  anyOf(
    "(?:can|could|will) (?:you|u|we) (?:please |pls )?not|do not|don['’]?t|dont|never|not to|must not",
    'please not|not want',
  ),
  '(?: you to| us to| me to)? (?:put|putting|record|write|log|enter|type|add|include|save|store|print|have)',
);
const paperwork = inSequence(
  '(?:(?:invite|contact|mailing|circulation|court|school|case) )?',
  anyOf(
    'systems?|files?|records?|forms?|notes?|minutes|paperwork|papers?|computer|database|lists?|reports?',
    'letters?|documents?|bundle|system|envelopes?',
  ),
);

/** Something that is not to be passed on, said in the words. */
export const notPassedOn = new RegExp(
  [
    String.raw`\b${keptThing}\b[^.;?]{0,60}?\b(?:${order}|not|never)\b(?: \p{L}+){0,2}? (?:be )?(?:for )?${passedOn}\b(?! (?:parental|residence|care))`,
    inSequence(
      String.raw`(?<!\b(?:i|we|you|they|he|she|who) )\b`,
      anyOf(
        `${order}|do not|don['’]?t|never|not for|please (?:do )?not|cannot|unable to|not able to`,
        'not at liberty to',
      ),
      String.raw`(?: be)? ${passedOn}\b[^.;?]{0,60}?\b(?:${keptThing}|where)\b`,
    ),
    inSequence(
      String.raw`\b(?:do not|don['’]?t|never|not to|must not|please not)(?: ever)? (?:say|print|put|mention|post|upload|hint(?: at)?|guess)`,
      String.raw`\b[^.;?]{0,30}?\b(?:where|address|whereabouts|location|town|county|postcode|refuge)\b`,
    ),
    String.raw`\b${keptThing}\b[^.;?]{0,40}?\b(?:be|is|are|kept|keep|remains?|stays?|stay|treated)? ?${strictly}(?:${secret}|(?<=kept )safe)\b`,
    inSequence(
      String.raw`\b`,
      anyOf(
        String.raw`kept(?! (?:\p{L}+ )?(?:from|at) (?:school|nursery|college|work))|withh[eo]ld|hidden|withholding`,
        String.raw`keep (?:it|this|that|(?:the|her|his|their|our|my) \p{L}+)`,
      ),
      String.raw` (?:secret |private |confidential )?from\b`,
    ),
    String.raw`\b(?:withhold|withholding|hide|hiding|conceal|concealing|keep|keeping) (?:\p{L}+(?:['’]s)? ){0,3}?${keptThing}\b[^.;?]{0,24}?\bfrom\b`,
    inSequence(
      String.raw`\b(?:this|that|it|which|${keptThing}) ${order} (?:ever )?`,
      String.raw`(?:go|get|get back|get out|leak|reach|be (?:given|passed|shown|sent|disclosed|shared)(?: on)? (?:to|with))\b`,
      String.raw`(?! (?:up|better|worse|well|home|ahead|on)\b)`,
    ),
    String.raw`\b(?!private (?:\p{L}+ )?(?:school|nursery|college|number|accommodation|placement|fostering|address to))${secret}:? (?:\p{L}+ ){0,2}?${keptThing}\b`,
    String.raw`\b${keptThing}\b[^.;?]{0,30}?\b(?:redacted|withheld|restricted|not for (?:disclosure|sharing))\b`,
    String.raw`\bnot for (?:disclosure|sharing|onward sharing|release) (?:to|with)\b|\bnot to be (?:told|shared|disclosed|passed on|repeated|given)\b[^.;?]{0,12}\b(?:to|with)\b`,
    String.raw`\bredact(?:ing)? [^.;?]{0,24}?${keptThing}\b|\bkeep(?:ing)? quiet about\b`,
    String.raw`\bsay nothing (?:about|of|to)\b|\bnothing (?:is to|must|should|may) be (?:said|told|mentioned|given|sent|passed(?: on)?|disclosed) to\b|\bno mention of\b|\bunder no circumstances\b[^.;?]{0,40}?\b(?:told|informed|given|know|shared|disclosed)\b`,
    String.raw`\b${unwritten}\b[^.;?]{0,40}?\b(?:${keptThing}|where|this|it|that)\b[^.;?]{0,24}?\b(?:on|in|into|onto|down on) (?:the |any |your |our |my |a )?${paperwork}\b`,
    String.raw`\b${keptThing}(?: at [^.;?]{3,24})?(?: (?:is|are|be|being|to be|must be|should be|has been|have been))?(?: (?:kept|left|taken|removed|deleted|struck|crossed|blanked))? (?:off|out of|from)(?= (?:the |any |all |our )?(?:anything|${paperwork}))|\b${keptThing} (?:is|must be|should be|needs to be|to be|are) (?:removed|deleted|left blank|blanked(?: out)?|crossed out|taken out|left out)`,
    String.raw`\b(?:no ?one|nobody|no-one)(?: is to| should| must| may)? (?:mentions?|discuss(?:es)?|says?|asks?)\b[^.;?]{0,24}?\b(?:${keptThing}|where)\b`,
    String.raw`\b(?:keep|leave|take|remove|delete|blank) (?:[\p{L}'’]+ ){0,3}?${keptThing} (?:off|out)\b|\b${keptThing} (?:is|are) (?:not|n['’]t) on (?:anything|any\b|the )|\b${keptThing} is(?:not|n['’]t) on (?:anything|any\b|the )`,
    String.raw`\b(?:do not|don['’]?t|never|not to) (?:send|give|post|copy|show)\b[^.;?]{1,60}? with [^.;?]{1,24}?\b${keptThing} (?:on|in)\b`,
    String.raw`\bno (?:information|details?)\b[^.;?]{0,40}?\b(?:to be|must be|should be|may be|can be) ${passedOn}\b|\b(?:do not|don['’]?t|never|not to|cannot|can['’]?t) confirm\b(?=[^.;?]{1,40}\b(?:liv|stay|here|address|where|know))`,
    String.raw`(?<!\b(?:i|we) )\b(?:does|do|did)(?: not|n['’]?t) (?:even )?know where (?:i|we)\b(?! (?:stand|put|left|went wrong))`,
    String.raw`\basked to (?:hide|withhold|remove|restrict|mask|suppress) (?:[\p{L}'’]+ ){0,3}?${keptThing}\b`,
    inSequence(
      String.raw`\b`,
      anyOf(
        'keep it (?:that way|like that)|(?:wants?|wanted|would like) it kept (?:that way|like that|so)',
        '(?:must|should|has to|needs to) (?:stay|remain|be kept) (?:so|that way|like that)',
        'must go on (?:thinking|believing)',
      ),
      String.raw`\b`,
    ),
    inSequence(
      String.raw`\b(?:no ?one|nobody|no-one)(?: (?:in (?!the (?:team|office|school))|else|but|except|other than|apart from)\b[^.;?]{0,40}?)? `,
      String.raw`(?:is|are|may|should|must|can)(?: to)? (?:ever )?(?:know|be told|tell|give|discuss|speak of|(?<!can )have|learn|find out)\b`,
    ),
  ].join('|'),
  'giu',
);

const doNot = String.raw`(?:does ?n[o']t|do ?n[o']t|doesn['’]?t|don['’]?t|does not|do not|did not|didn['’]?t|would not|wouldn['’]?t|not)`;
const toHearOf = inSequence(
  'to ',
  anyOf(
    'know|be told|find out|hear (?:of|about)|learn|be informed|be given|get hold of',
    String.raw`(?:have|get|see)(?= (?:\p{L}+ ){0,3}?${keptThing}\b|(?<=${keptThing}\b[^.;]{1,60}) (?:it|them|this)\b)`,
    'be (?:shared|given|passed on|disclosed|released)',
  ),
);
const madeKnown = String.raw`told|mentioned|named|used|brought into it|dragged into it|knowing|finding out|informed|shared|given out|given to|passed on|passed to|disclosed|released`;

/** Somebody asks that it be kept: of whoever asks. */
export const asksSilence = new RegExp(
  [
    String.raw`\b${doNot} (?:want|wish|like)(?:ing)? (?!to (?:know|hear|find|be))[^.,;?]{1,50}?\b(?:${toHearOf}|${madeKnown})\b`,
    inSequence(
      String.raw`\b`,
      anyOf(
        'asks?|asked|asking|begs|begged|pleads|pleaded|requests?|requested|insists|insisted|prefers|preferred',
        'wants|wanted|wishes',
      ),
      String.raw`\b[^.;?]{0,60}?\b(?:not|never|n['’]t|nobody|no one)\b(?: \p{L}+)? ?(?:to )?(?:be )?`,
      anyOf(
        'tell|told|shared?|disclosed?|passed on|mentioned|named|identified|quoted|revealed|let on|given|sent',
        'copied|say (?:it|that it|who) (?:was|came)',
      ),
      String.raw`\b`,
    ),
    String.raw`\b(?:wants?|wanted|asks?|asked|would like|prefers?|preferred)\b[^.;?]{0,30}\bnames?\b[^.;?]{0,12}\b(?:kept|left) out\b|\b(?:please )?don['’]?t say (?:it|that it) (?:was|came from)\b`,
    String.raw`\b${doNot} want [^.;?]{0,24}?\b${keptThing} (?:on|in|written|recorded|printed|to (?:appear|go|be))\b|\b(?:ask(?:s|ed)?|begs|begged|requests?|requested)(?: \p{L}+){0,2} not to (?:write|record|put|log|note|save|enter)\b[^.;?]{0,24}?\b(?:${keptThing}|where|this|it|that)\b`,
    inSequence(
      String.raw`\b(?:terrified|frightened|scared|afraid|worried|fears?|feared|petrified)\b[^.;?]{1,40}?\b`,
      "(?:will|might|may|could|would|is going to|['’]ll) ",
      String.raw`(?:find (?:out where|her\b(?! (?!and\b|or\b|again\b|if\b|so\b)\p{Ll})|him|them|us|me)\b|trace|track|locate)`,
    ),
    String.raw`\bif (?:s?he|they|[\p{L}'’]+) (?:ever )?(?:finds?|found|finding|knew|knows|learns|learnt|gets to know) (?:out )?where (?:s?he|they|we|i)\b`,
    String.raw`\bwould (?:rather|prefer)(?: that)? [^.,;?]{1,40}? (?:did|does|do|were|was)? ?(?:not|n['’]t) (?:to )?(?:know|find out|hear|be told|told|learn)\b`,
    String.raw`\bon (?:the )?condition (?:that )?[^.;?]{0,40}?\b(?:not|never|n['’]t|nobody)\b[^.;?]{0,10}?\b(?:told|named|know|shared)\b`,
    String.raw`\b(?:asks?|asked|wants?|wanted|wishes|wished|prefers|preferred|would like) to (?:remain|stay|be kept|be) anonymous\b|\b(?:does|did)(?: not|n['’]t) (?:wish|want) to be (?:named|identified|quoted)\b`,
    String.raw`(?<!\b(?:was|were|been|being|am) (?:told|informed)(?: \p{L}+)? )\bin (?:the )?(?:strict(?:est)? )?confidence\b|\bbetween (?:ourselves|you and me)\b|\boff the record\b`,
  ].join('|'),
  'giu',
);

/** Whoever stands within is not to be asked or written to, by another's wish. */
export const notWantedAsked =
  /\b(?:does ?n[o']t|doesn['’]t|does not|did not|didn['’]t|do not|don['’]t) (?:want|wish) [^.,;?]{2,40}? (?:to be )?(?:contacted|approached|asked|written to|rung)\b/giu;

/** The speaker's own: "my new address", "where we live". */
export const ownKept = new RegExp(
  anyOf(
    String.raw`\b(?:my|our) (?:own |daughter and |son and )?${keptThing}\b`,
    String.raw`\bwhere (?:i|we)(?: and [\p{L} ]{2,24})? ?(?:['’](?:m|re|ve)|am|are|live|lives|work|stay|have|moved|went|will)\b`,
    String.raw`\b(?:that|know|knows) (?:i|we)(?:['’](?:m|re)| am| are)\b`,
    String.raw`\b(?:i|we)(?:['’]ve| have)? (?:just |now |had to )?(?:moved?|relocated|fled)\b`,
  ),
  'iu',
);

/** Whose the kept thing is stands before it or after it: "Eve's new address", "the address of Eve", "where Eve is living". */
export const itsOwn = new RegExp(
  String.raw`^(?:['’]s?)? (?!(?:my|our|your|his|her|their|the|any|this|that)\b)(?:own |\p{L}+ )?${keptThing}\b`,
  'iu',
);
export const leadsToKept = new RegExp(
  String.raw`\b(?:where|whether|withheld at|kept back at|${keptThing} (?:of|for)|about|know(?:s|ing)?(?: that)?|told(?: that)?|aware(?: that)?|find out(?: that)?)\s+(?:the |both |his |her |their |my )?$`,
  'iu',
);
/** Words for where the children of the case are kept, when nobody is named. */
export const ofTheChildren =
  /\b(?:placement|foster(?: home| carers?)?|carers?['’]|school|nursery|where (?:the )?(?:children|kids|girls?|boys?|they)|(?:children|kids|girls|boys)['’]s?)\b/i;
