/** How neighbours, relatives, children and teachers say what worries them, in no service's terms. Data only; each with its category (practice §2). */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { ConcernCategory } from './concern-words.ts';

const whom = String.raw`(?:her|him|me|us|them|mum|mam|mom|mummy|the (?:child(?:ren)?|kids?|boys?|girls?|lads?|bab(?:y|ies)|bairns?|little ones?))`;
const body = String.raw`(?:arms?|legs?|face|hand|hands|head|neck|throat|hair|wrists?|ears?|back|stomach|ribs|bottom|mouth|shoulders?|fingers?)`;

const physical = [
  String.raw`\b(?:smack|slap|wallop|whack|clout|belt|leather|thrash|cane|shak)(?:s|es|ed|ing) (?=${whom}\b)`,
  String.raw`\btak(?:es|ing|en) (?:the|a|his|her) (?:belt|slipper|stick|cane|strap|spoon) to\b|\btook (?:the|a|his|her) (?:belt|slipper|stick|cane|strap|spoon) to\b`,
  String.raw`\b(?:raised|raises|lifted|lifts|laid|lays) (?:a|his|her) (?:hands?|fists?|finger) (?:to|on|at)\b`,
  String.raw`\b(?:grabb|dragg|yank|twist|squeez|burn|kick|punch)\w* (?:${whom}(?:['’]s)? )?(?:by (?:the|his|her|my) )?${body}\b`,
  String.raw`\b(?:tied|ties|chained|strapped) ${whom} (?:to|up)\b`,
  String.raw`\b(?:up )?against (?:the|a) (?:wall|door|sink|cooker)\b(?<=(?:pushed|had|held|pinned|threw|slammed|shoved|banged)[^.;]{1,50})`,
  String.raw`\b(?:knock(?:s|ed)|push(?:es|ed)|thr(?:ew|ows)|sh(?:oved|oves)) ${whom} (?:about|around|down(?: the stairs)?|over|across|off|into|out)\b`,
  String.raw`\bknock(?:s|ed|ing)? (?:${whom}|my \p{L}+|(?<knocked>\p{L}+)) about\b`,
  String.raw`\bheavy[- ]handed\b|\brough with (?=${whom}\b)|\bhandy with (?:his|her) fists\b|\bquick with (?:his|her) (?:hands|fists)\b`,
];
const neglect = [
  String.raw`\bno (?:food|electric\w*|heating|bedding|hot water)\b[^.;]{0,20}\b(?:in|at|for|on)\b`,
  String.raw`\b(?:goes|go|going|went|sent|sends) (?:${whom} )?(?:to (?:bed|school) )?(?:hungry|without (?:a coat|food|tea|dinner|breakfast|lunch))\b`,
  String.raw`\b(?:never|not|n['’]t|rarely|hardly) (?:fe(?:ed|eds|d)|chang(?:e|es|ed)|wash(?:es|ed)?|bath(?:es|ed)?) (?=${whom}\b)`,
  String.raw`\b(?:missed|misses|missing|cancelled|did not attend|not brought to) (?:all|most|several|many|two|three|four|five|six|\d+|every one) (?:of (?:his|her|their) )?(?:\p{L}+ )?appointments\b`,
  String.raw`\b(?:did not|didn['’]t|failed to|forgot to|never) (?:collect|fetch|pick up|come for)(?= (?:${whom}|\p{L}+)\b)(?! (?:it|his|my|the (?:post|keys|letter|forms?|prescription)))`,
  String.raw`\b(?:could not|couldn['’]t|cannot|can['’]t) (?:be woken|wake up|stay awake|be roused)\b`,
  String.raw`\b(?:left|leaves|leaving) (?:${whom} )?(?:alone|by (?:him|her|them)sel(?:f|ves)|on (?:his|her|their) own|in the (?:car|street|pub|house)|unattended|unsupervised|outside|to fend)\b`,
  String.raw`\b(?:shut|shuts|shutting|locked|locks|locking) ${whom} (?:in|out|up|outside)\b|\bin the (?:cupboard|shed|cellar|coal ?hole)\b(?<=(?:shut|put|locked|kept)[^.;]{1,40})`,
  String.raw`\bstate of the (?:house|flat|place|home)\b|\bhouse (?:is|was) (?:filthy|a tip|in a (?:right )?state)\b|\bwould(?:n['’]t| not) (?:get|take) ${whom} to (?:the )?(?:doctor|hospital|gp|dentist)\b`,
  String.raw`\b(?:in bed|asleep|passed out|out cold|slumped|unrousable|unconscious) (?:at|on the|when|while|all)\b[^.;]{0,30}`,
];
const abuse = [
  String.raw`\b(?:won['’]?t|will not|wouldn['’]t|does ?n['’]?t|did ?n['’]?t|never) let ${whom} (?:see|ring|phone|have|go|out|speak|work|talk|wear)\b`,
  String.raw`\b(?:won['’]?t|will not|would not|wouldn['’]t|does ?n['’]?t|did ?n['’]?t|never) let (?<let>\p{L}+) (?:see|ring|phone|go out|speak|work|talk|wear|leave)\b`,
  String.raw`\b(?:tak(?:es|ing)|took|keeps|kept|holds) (?<kept>\p{L}+)['’]s (?:phone|wages|money|bank card|cards?|passport|keys|benefits)\b`,
  String.raw`\bput (?:his|her|a) (?:fist|foot|hand|head|chair|boot) through\b|\b(?:breaks?|broke|smash(?:es|ed)|throw(?:s|ing)?|threw) (?:things|stuff|plates|cups)\b`,
  String.raw`\bthreaten(?:s|ed|ing)? to (?:burn|hurt|kill|smash|shoot|stab|harm|set|break|beat|slash|torch|do time)\b|\b(?:would|will|['’]d|['’]ll|going to) kill (?:her|him|me|us|them|mum|mam|herself and|the (?:children|kids))\b`,
  String.raw`\b(?:tak(?:es|ing)|took|keeps|kept|holds) (?:her|mum['’]s|all her|all the) (?:phone|wages|money|bank card|cards?|passport|keys|benefits)\b`,
  String.raw`\b(?:tracks?|follows?|monitors?|goes through|checks?) (?:her|mum['’]s) (?:phone|messages|movements|car)\b`,
  String.raw`\b(?:black eye|split lip|broken (?:nose|jaw|arm|wrist|ribs?)|fat lip|thick ear)\b(?<=(?:gave|gives|left|given|gie[ds]?) ${whom} (?:with )?(?:a |two |another )?(?:\p{L}+ )?(?:\p{L}+ )?\p{L}+)`,
  String.raw`\b(?:walk(?:s|ing)?|tread(?:s|ing)?) on eggshells\b|\b(?:scared|frightened|terrified|afraid) (?:of what|for (?:her|his) life)\b`,
  inSequence(
    String.raw`\b(?:smash|wreck|trash|kick|punch)(?:es|s|ed|ing)? (?:up |in |down |through )?(?:the |a |her |his |their )?`,
    String.raw`(?:place|house|flat|kitchen|door|doors|window|windows|fist|car|phone|telly|tv)\b(?= (?:up|in|down|through|off|to|against)|[.,;]|$)`,
  ),
  String.raw`\b(?:scream|shout|row|argu|fight|fought)\w* (?:at each other|all night|every night|every weekend|again|through the wall|in front of)\b`,
];
const sexual = [
  String.raw`(?<!non[- ]?)\bmolest(?:ed|er|ing)\b|\b(?:accused|convicted|guilty|suspected) of (?:touching|interfering|messing)\b`,
  String.raw`\b(?:got|gets|climb(?:s|ed)|came|comes) (?:in|into) (?:bed|the bath|the shower) with (?=${whom}\b)`,
  String.raw`\b(?:flash(?:es|ed)|expos(?:es|ed) himself|peep(?:s|ed|ing)|leer(?:s|ed|ing)|letch\w*)\b|\bwatch(?:es|ed|ing) ${whom} (?:undress|change|shower|bath|in the (?:bath|shower))`,
  String.raw`\b(?:dirty|rude|nude|naked|bare) (?:pictures?|photos?|videos?|films?|messages?)\b|\bsends? ${whom} (?:messages|photos|pictures) (?:at night|online|on)\b`,
  String.raw`\b(?:kiss(?:es|ed)|strok(?:es|ed)|rubb(?:ed|s)|tickl(?:es|ed)) ${whom}(?:['’]s)? (?:${body}|leg|thigh|knee|on the (?:lips|mouth))\b|\bfiddl(?:es|ed) with (?:kids|children|${whom})\b|\binterfer(?:es|ed) with (?:kids|children|${whom})\b`,
];
const drugs = [
  inSequence(
    String.raw`\b(?:stoned|spaced out|off (?:his|her|their) (?:face|head|faces)|wired|on something|out of it)\b`,
    String.raw`(?<=\b(?:was|is|were|are|looked|looks|seemed|seems|been|always|often|usually|came|turned up|him|her) (?:\p{L}+ )?(?:\p{L}+ ){0,2}\p{L}+)`,
    '(?! (?:school|street|blood|chair|risk|time|priority))',
  ),
  String.raw`\b(?:smell(?:s|ed|ing)|stink(?:s|ing)|stank|reek(?:s|ed|ing)) of (?:weed|cannabis|dope|skunk|drugs|glue)\b|\b(?:needles?|foil|crack pipe|drug paraphernalia|wraps?|bongs?)\b(?= (?:in|on|under|found|lying|left|everywhere)|[.,;]|$)`,
  inSequence(
    String.raw`\b`,
    anyOf(
      String.raw`smok(?:es|ed|ing)(?= (?:weed|cannabis|dope|it\b|skunk|crack|heroin|drugs|spice|joints?))`,
      'snort(?:s|ed|ing)|inject(?:s|ed|ing)|jack(?:s|ed|ing) up|us(?:es|ing) again',
      'back on (?:it|the (?:gear|drugs|smack|stuff))',
    ),
    String.raw`\b(?= (?:weed|cannabis|dope|it|skunk|crack|heroin|coke|drugs|again|in front|round|around|near)|[.,;]|$)`,
  ),
  String.raw`\b(?:had|has|have) taken (?:something|pills|tablets|drugs)\b|\bhigh (?:on|as a kite)\b|\bgouch\w*|\bnodd(?:ing|ed) off\b|\bpupils (?:were |was )?(?:like )?(?:pin\w*|dilated|huge)|\b(?:in|to|into|out of|from|through) rehab\b|\b(?:benzos|pregabalin|ketamine|balloons and canisters)\b`,
  String.raw`\b(?:grow(?:s|ing)|grew) (?:weed|cannabis|plants)\b|\bpeople (?:coming|in) and (?:going|out) at all hours\b|\bsell(?:s|ing) (?:it|weed|gear|pills) (?:from|out of|to)\b`,
];
const alcohol = [
  inSequence(
    String.raw`\b`,
    anyOf(
      'drunk|drunken|legless|steaming|plastered|paralytic|blotto|hammered|wasted|slurring|slurred',
      'worse for (?:wear|drink)|tipsy|half cut|bladdered|mortal',
    ),
    String.raw`\b(?<=\b(?:was|is|were|are|been|got|gets|came|comes|turned up|arrived|always|often|usually|found|seen|him|her|found (?:him|her)|very|too|so|again|and|half) \p{L}+(?: for wear| for drink| cut)?)`,
  ),
  String.raw`\b(?:smell(?:s|ed|t|ing)|stink(?:s|ing)|stank|reek(?:s|ed|ing)) of (?:drink|booze|alcohol|beer|lager|wine|vodka|cider|whisky)\b`,
  String.raw`\bcan(?:not|['’]t| not) (?:go|manage|get through|do) [^.;]{0,20}without a (?:drink|can|bottle)\b|\b(?:too much|a lot|a few|plenty|something|had|more) to drink\b|\bha(?:d|s|ve|ving) (?:had )?(?:(?:a few|some|too many|several) (?:beers?|lagers?|ciders?|wines?|gins?|pints|cans|drinks)|(?:beer|lager|cider|whisky|a drink (?:inside|in) (?:him|her)))\b`,
  String.raw`\bslurr(?:ed|ing)\b|\bunsteady(?: on (?:his|her) feet)?\b|\bover the (?:drink[- ]drive )?limit\b|\bdrinks? (?:too much|a bottle|cider|vodka|beer|lager|spirits|strong|more than)\b|\bempt(?:y|ies) (?:cans|bottles)\b|\bpositive (?:roadside )?breath test\b`,
  String.raw`\bon the (?:drink|bottle|booze|lash|sauce|cider|vodka|wine)\b|\bfond of (?:a|the) (?:drink|bottle)\b|\b(?:in|at) the pub (?:all|every|most|from|while|when)\b|\bhits? the bottle\b|\bdrinks? (?:himself|herself|all|from|in the (?:day|morning)|on (?:his|her) own)\b|\bdrank (?:a|two|the|half|all)\b[^.;]{0,16}\b(?:bottle|bottles|cans|vodka|wine|pints)\b`,
];
const crime = [
  String.raw`\b(?:went|going|sent|sending|put|goes|been|was) (?:to prison|to jail|down for|inside|away for)\b|\b(?:got|given|served|doing|did|does) (?:\p{L}+|\d+) (?:years?|months?|weeks)\b(?= (?:for|in|inside|suspended|at)\b)`,
  String.raw`\b(?:doing|did) (?:a stretch|bird|time|community service)\b|\bdone for (?!nothing)(?:\p{L}+ing|theft|fraud|assault|drugs|drink|speeding|abh|gbh|robbery|burglary)\b|\bup in court\b|\bin court (?:for|next|on)\b|\bin trouble with the (?:police|law)\b|\bpolice (?:want|are after|are looking for|came for|took)\b`,
  String.raw`\b(?:lost|losing|loses) (?:his|her) licence\b|\b(?:in front of|before|up at|at) (?:the )?(?:magistrates|crown court|judge)\b|\b(?:handling )?stolen goods\b|\b(?:curfew|ASBO|criminal behaviour order)\b|\bon (?:a )?tag\b`,
  String.raw`\bnicked (?:for|from|the|a)\b|\bst(?:ole|eals|ealing|olen) (?:from|the|her|his|money|cars?)\b|\bknown to (?:the )?(?:police|courts?|probation)\b|\bprobation (?:officer|order|report)\b(?= (?:for|says|after))`,
];
const mind = [
  String.raw`\b(?:anxiety|panic attacks|anti-?depressants|agoraphobia|CMHT|community mental health team|psychiatric|psychiatrist)\b|\b(?:does|do|did|could|can)(?: not|n['’]t|not) get out of bed\b`,
  String.raw`\b(?:not|n['’]t|stopped|refus(?:es|ed|ing)) (?:been )?tak(?:en|ing|e) (?:his|her|their|the) (?:tablets|meds|medication|pills|injection)\b|\boff (?:his|her) (?:meds|tablets|medication)\b`,
  String.raw`\b(?:hear(?:s|ing)|heard) voices\b|\bsee(?:s|ing) things\b|\bcut(?:s|ting)? (?:herself|himself)\b|\bharm(?:s|ed|ing)? (?:herself|himself)\b|\b(?:kill|end|hurt) (?:herself|himself)\b|\b(?:took|taken) (?:an overdose|tablets|too many (?:tablets|pills)|all her (?:tablets|pills))\b`,
  String.raw`\b(?:on|in|admitted to|back on|back in) (?:the |a )?(?:psychiatric|mental health|psych|acute) (?:ward|unit|hospital)\b|\bnervous wreck\b|\blow (?:since|again|after|for)\b|\b(?:postnatal|post-natal) (?:depression|illness)\b`,
];
const other = [
  inSequence(
    String.raw`\b(?:own|older|other|eldest|first|two|three|four) (?:children|kids|child|sons?|daughters?|baby) `,
    String.raw`(?:were |was |have been |had been |has been |being )?(?:removed|taken (?:off|away|into)|taken\b|in care|in foster)`,
  ),
  String.raw`\b(?:has|with) (?:a|quite a|some) temper\b|\b(?:lost|loses|losing) (?:his|her|the) (?:temper|rag|head)\b|\bbanned from (?:the )?(?:school|nursery|ward|site|premises|house|flat|estate|contact|centre|surgery)\b`,
  inSequence(
    String.raw`\bthreaten(?:s|ed|ing) (?:the|a|my|staff|us|me|her|him|them|other|another|neighbours?|workers?)\b`,
    String.raw`(?= (?:\p{L}+ )?(?:with|to|in|at|on|when|and|over|outside|worker|caretaker|teacher|staff|driver|neighbour|nurse|manager)|\s*[.,;]|$|\s\p{L}+\s*[.,;])`,
  ),
  String.raw`\b(?:call(?:s|ed|ing)|tell(?:s|ing)|told) ${whom} (?:names|stupid|fat|thick|useless|ugly|a (?:liar|slag|bitch|brat|waste)|(?:he|she|they) (?:is|are|was|were)(?: not|n['’]t) wanted)\b`,
  String.raw`\b(?:shouts?|shouted|screams?|screamed|swears?|swore|bawls?|yells?|yelled) (?:and (?:shouts?|shouted|screams?|screamed|swears?|swore|balls?|bawled) )?(?:at|in front of) (?=${whom}\b)`,
  String.raw`\b(?:witch(?:craft)?|possessed|exorcis\w+|evil spirits?|the devil|juju|kindoki|djinn)\b|\bFGM\b|\bmarried off\b|\bforced to marry\b|\btake (?:her|him|them) (?:back )?(?:to|abroad) [^.;]{0,24}\b(?:to (?:be )?marr(?:y|ied)|for good|and not)\b`,
  String.raw`\b(?:wav(?:es|ed|ing)|pull(?:s|ed)|swung|brandish\w*|came at \p{L}+ with|went for \p{L}+ with) (?:a|the) (?:knife|hammer|bat|axe|machete|bottle|bar|stick|gun|hook)\b`,
  String.raw`\b(?:set|sets|setting) (?:the dog|his dog|her dog) on\b|\bpoison(?:s|ed)? (?:her|his|the) (?:mind|dog)\b|\bblackmail\w*\b|\bmoney[- ]?lenders?\b|\bloan sharks?\b|\bin debt to\b|\bowes (?:money|people)\b`,
];

const say = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'giu');

export const everydayConcernWords: readonly (readonly [ConcernCategory, RegExp])[] = [
  ['sexual-harm', say(sexual)],
  ['domestic-abuse', say(abuse)],
  ['physical-harm', say(physical)],
  ['neglect', say(neglect)],
  ['substance-use', say(drugs)],
  ['alcohol', say(alcohol)],
  ['mental-health', say(mind)],
  ['offending', say(crime)],
  ['other', say(other)],
];
