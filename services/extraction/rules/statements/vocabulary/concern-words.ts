/** The words by which records speak of risk and limits, each with its category (practice §2). Data only; whether they assert anything is grammar. */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import type { FieldsOf } from '../statement-draft.ts';

export type ConcernCategory = FieldsOf<'concern'>['category'];

/** In order: where one stretch of words fits two categories, the first is kept. */
export const concernWords: readonly (readonly [ConcernCategory, RegExp])[] = [
  [
    'instruction-not-to-approach',
    new RegExp(
      anyOf(
        String.raw`\b(not to be|never to be|must not be|should not be|mustn't be|are not to be|is not to be|nor to be) (considered|approached|contacted|assessed|invited|put forward|used as (a )?carers?)\b`,
        String.raw`\b(do not|don't|DO NOT|please do not) (approach|consider|assess|place with)\b|\bno approach to be made\b`,
        String.raw`\b(?:is|are|was|were|be) not to (?:have (?:any )?(?:unsupervised|sole)|collect|pick up|remove)\b`,
        String.raw`\bunder no circumstances (?:is|are|was|were|should|must)\b(?= )`,
        String.raw`\b(?:do not|don['’]t) (?:discharge|release|hand over|hand)\b[^.;]{0,30}?\bto(?: the care of)?(?= )`,
        String.raw`\bnot invited on safety grounds\b`,
        inSequence(
          String.raw`\b(must|should|may|is|are|was|were)( not|n['’]t| never) (to )?(be )?(allowed |permitted |left )?(to )?`,
          '(care for|look after|mind|supervise|be alone with|alone with|in charge of|near|around|unsupervised (with|around|near)|have (the )?(unsupervised )?(care of|care|contact with under))',
          String.raw`(?= (any |the |a |either |both |small |young |her |his |their )*(child(ren)?|kids?|girls?|boys?|grandchildren|baby|bairns?|under[- ]?1[0-9]s?|1[0-9]s?|them|him|her)\b)`,
        ),
        String.raw`\bnot safe (with|around|near) (the )?(child(ren)?|kids)\b`,
      ),
      'gi',
    ),
  ],
  [
    'negative-assessment',
    new RegExp(
      anyOf(
        String.raw`\bruled (her|him|them)?\s?out\b`,
        String.raw`\b(viability|IVA|assessment|outcome|recommendation|panel)\b[^.;\n]{0,25}\bnegative\b`,
        String.raw`\bnegative(ly)? (viability|assessed|assessment|outcome|recommendation|iva)\b|^\s*negative\b`,
        String.raw`\bassessed (as )?(negative|unsuitable)(ly)?\b|\bscreened out\b`,
        String.raw`\b(?:did|do|does|could|would)(?: not|n['’]t|not) (?:approve|recommend)(?= (?!of\b))`,
        String.raw`\b(?:was|were|is|are|came back|came out) (?:not (?:positive|approved|recommended|supported|viable|taken forward|progressed)|negative)\b`,
        String.raw`\b(failed|did not pass|not passed) (the |their |her |his )?(viability|assessment|iva)\b`,
        String.raw`\bnot (a |considered )?(suitable|appropriate|safe|realistic) (as )?(an? )?(carers?|options?|placements?|to care)\b`,
        String.raw`\bnot (recommended|approved) as (a )?carers?\b|\bwould not be left in charge\b|\bunsuitable (as|to)\b`,
        String.raw`\bcannot be recommended\b|\bnot a viable (option|carer|placement)\b`,
      ),
      'gi',
    ),
  ],
  [
    'sexual-harm',
    new RegExp(
      anyOf(
        String.raw`\bregistered sex(ual)? offender\b|\bsex(ual)? offen(der|ces?|ding)\b|\bViSOR\b`,
        String.raw`\bsexual harm prevention\b|\bsex(ual)? offenders'? register\b|\bschedule (1|one)\b`,
        String.raw`\bsexual(ly)? (assault|abus|harm|touch|activity|violence)\w*\b|\bindecent (assault|images?|exposure)\b`,
        String.raw`\brap(e|ed|ist)\b|\bpaedophile\b|\bgrooming\b`,
        String.raw`\b(offences?|convicted|charges?) [^.;]{0,20}against (a |the |young )?(girls?|boys?|child|children|minor)\b`,
        String.raw`\bunsupervised contact with under[- ]?(16|18)s?\b|\bnonce\b|\binappropriate(ly)? (touch\w*|sexual)`,
        String.raw`\btouch(ed|es|ing) (\S+ ){1,4}(inappropriately|sexually|down there|private)\b`,
        String.raw`\bsexualised (behaviour|language|messages) (to|towards)\b|\bgroom(s|ed)\b`,
      ),
      'gi',
    ),
  ],
  [
    'domestic-abuse',
    new RegExp(
      anyOf(
        String.raw`\bdomestic (abuse|violence|assault|incidents?|call[- ]?outs?)\b|\bnon[- ]?mol(estation)?s?( orders?)?\b`,
        String.raw`\brestraining order\b|\bcoerci(ve|on)\b|\bcontrolling (behaviour|partner)\b|\bstrang(led?|ulation)\b`,
        String.raw`\bstalk(s|ed|ing)\b|\b(ex|former)[- ]?(partner|ptnr|wife|girlfriend)\b[^.;]{0,12}\bassault\b`,
        String.raw`\bS\.?47 ex[- ]?(partner|ptnr)\b|\b(police|cops) (were )?called to (a )?domestic\b|\bforced marriage\b`,
        String.raw`\bnon[- ]?harassment order\b|\bthreat(?:s|ened) to kill\b`,
        String.raw`\bhands? (?:a?round|on) (?:her|his|the) (?:neck|throat)\b|\bhonour[- ]based\b`,
        String.raw`\bcontrols (her|his|the|their|mum['’]s|all the|what|who|where)\b|\bcheck(s|ing) her phone\b`,
        String.raw`\bdomestics?\b(?! (duties|work|staff|help|tasks|arrangements|routine|science|bliss))|\bDVDS\b`,
        String.raw`\bbroke(n)? (her|his|mum['’]s) (jaw|nose|arm|wrist|ribs?|cheekbone|finger)\b`,
        inSequence(
          String.raw`\b(smash(es|ed|ing)|kick(s|ed|ing) (in|down|through)|punch(es|ed|ing)|trash(es|ed|ing)|threw|throws|throwing) (up )?`,
          String.raw`(the |her |his |their |a |up the )?(\w+ )?`,
          String.raw`(doors?|windows?|phones?|telly|tv|television|car|house|flat|furniture|plates?|walls?|things|mirror|glass)\b`,
        ),
        inSequence(
          String.raw`\b(hits|hit|hitting|punche[sd]|punching|slap(s|ped)|beats?|beaten|beating|battered|batters|kicked|headbutted|head-butted|knocked|thumped|shoved|attacked|throttled)`,
          String.raw` (the )?(his |her )?(mum|mam|mother|partner|ptnr|girlfriend|wife|husband|ex)\b`,
        ),
      ),
      'gi',
    ),
  ],
  [
    'physical-harm',
    new RegExp(
      anyOf(
        String.raw`\b(wounding|manslaughter|murder(ed)?|(child )?cruelty|affray|battery(?= (vs|against|ex|on)\b))\b`,
        String.raw`\b(s(ection)?\.? ?(18|20|39|47)(\/(18|20|39|47))?) (assault|wounding|ABH|GBH)\b`,
        String.raw`\b(arrested|charged|convicted|conviction|caution(ed)?)\b[^.;]{0,25}\bs\.? ?(18|20|39|47)\b`,
        String.raw`\b(common )?assault(s|ed|ing)?\b|\bphysical(ly)? (abus|harm|chastis|violen)\w*\b|\bviolent\b`,
        String.raw`(?<!domestic )\bviolence\b|\bheld (\S+ ){1,5}(under|against|in) (the |a )?(hot|scalding|boiling|freezing|cold) \w+`,
        String.raw`\bfalse(ly)? imprison\w+`,
        String.raw`\b(hits|hit|hitting|punched|slapped|beat|kicked|smacked|bit|grabbed|belted) (the )?(child(ren)?|kids?|baby|boy|girl|lad|bairns?|us|me)\b`,
      ),
      'gi',
    ),
  ],
  [
    'weapons',
    new RegExp(
      inSequence(
        String.raw`\b(fire-?arms?|shotgun|hand-?gun|machete|zombie knife|offensive weapons?|bladed article|knife crime|crossbow|air (rifle|weapon|pistol)|weapons? (marker|warning|offence)|(carr(y|ies|ied|ying)|possession of) an? (knife|blade|gun|weapon))`,
        String.raw`\b`,
      ),
      'gi',
    ),
  ],
  [
    'exploitation',
    new RegExp(
      inSequence(
        String.raw`\b(county lines|child (sexual|criminal) exploitation|exploit(ed|ing|ation)|cuckoo(ed|ing)|traffick(ed|ing)|modern slavery|gang[- ](member|affiliat|involve|nominal)\w*|(in|runs? with|linked to|member of) (a|the) gang)`,
        String.raw`\b`,
      ),
      'gi',
    ),
  ],
  [
    'neglect',
    new RegExp(
      anyOf(
        String.raw`\bneglect(s|ed|ful|ing)?\b`,
        String.raw`\bhome conditions (are|were|was|is|remain|found to be|have been)[^.;]{0,24}\b(poor|unsafe|dirty|squalid|unsanitary|unacceptable|unhygienic|filthy|concern\w*)\b`,
        String.raw`\b(poor|unsafe|unsanitary|squalid|filthy) home conditions\b`,
        String.raw`\block(s|ed|ing) (him|her|them|the (children|kids|boys?|girls?|baby)|(?<locked>\p{L}+)) (in|out)\b`,
        String.raw`\bnot (been )?fed\b|\bleft (?<left>\p{L}+) (alone|unattended|home alone|on (his|her) own)\b`,
        String.raw`\bleft (the |her |his )?(child(ren)?|kids?|baby|bairns?) (alone|unattended|on (their|her|his) own|home alone)\b`,
        String.raw`\b(failed|fails|failure|failing|unable) to (protect|safeguard|act on)\b`,
        String.raw`\b(did|does|do|could|can)( not|n['’]t|not) (protect|safeguard|keep (him|her|them|the children) safe)\b`,
        String.raw`\b(knew|knows|known|aware)\b[^.;]{0,50}\b(did|done|said) nothing\b|\bturn(s|ed) a blind eye\b`,
        String.raw`\b(failed|did not|didn['’]t|never) (to )?(seek|get) medical (help|attention|care)\b`,
        String.raw`\b(unkempt|malnourished|underweight) and neglected\b`,
        String.raw`\bprotective capacity\b[^.;]{0,40}\b(poor|low|limited|lacking)\b`,
      ),
      'giu',
    ),
  ],
  [
    'substance-use',
    new RegExp(
      inSequence(
        String.raw`\b(heroin|cocaine|coke|crack|cannabis|skunk|weed|amphetamines?|speed|ketamine|mdma|mamba|diazepam|valium|opiates?|methadone|subutex|buprenorphine|class [abc]|intent to supply|conspiracy to supply|supply(ing)? (of )?(class|drugs)|(drugs?|substances?)( and alcohol)? (use|misuse|abuse|supply|dealing|dealer|offences?|marker|warning|problem|habit|debts?|addict\w*|matter|charges?)|substance misuse|drugs? warning marker|(on|uses?|using|takes?|taking|addicted to|dealing|deals?|sold|selling) (hard )?(drugs|gear|smack|crack|spice)|(is|was|been|be) dealing (from|out of|again)|known to (be dealing|deal)|on a script|clean (since|for)|in recovery|drug (dealer|addict|user)|drugs)`,
        String.raw`\b`,
      ),
      'gi',
    ),
  ],
  [
    'alcohol',
    new RegExp(
      inSequence(
        String.raw`\b(alcohol(ic|ism)?|in drink|(?<!\bha(?:ve|s|d) )drunk(en|enness)?|intox(icated)?|heavily intox|(heavy|problem|binge) drink(er|ing)|(poorly|bad|ill|lost|gone) (wi|with|to) (the )?drink|(?<=\b(he|she) )drinks(?=[.,;]|$)|drinking(?! (?:tea|coffee|water|juice|his|her|their|pals?|mates?|partners?|budd\w+|straws?|cup|club))( (most|every|heavily|again|daily|too))?|drinks (daily|heavily|every|most|too|a lot)|alcohol (misuse|dependen\w+)|vodka|smel(t|led|ling) of (drink|alcohol)|under the influence|excess alcohol|call-?outs? (in \d{4} )?for drink|drink[- ]driv\w+|drink problem|problems? with (drink|alcohol)|(dry|sober|abstinent|abstaining|teetotal|off the drink) (since|for|now|these|\w+ (days|weeks|months|years))|alcohol detox\w*|(cans|bottles?|pints|units)( of \w+)? a (day|night)|hung-?over|drinks like a fish|likes a drink|in (his|her) cups|drink-?dri\w+)`,
        String.raw`\b`,
      ),
      'gi',
    ),
  ],
  [
    'offending',
    new RegExp(
      anyOf(
        String.raw`\b(in|from|out of|back in|sent to|released from) (prison|jail|gaol|custody|HMP)\b|\bimprison(ed|ment)\b`,
        String.raw`\bon remand\b|\bremanded\b|\b(on )?recall(ed)? to (prison|custody)\b|\brecall to prison\b|\bon recall\b`,
        String.raw`\b(re-?)?arrest(ed)?\b(?! in error)|\bcharged\b|\bconvict(ed|ions?)\b|\bpre[- ]?cons\b`,
        String.raw`\bburglar(y|ies)\b|\brobbery\b|\btheft\b|\bshoplifting\b|\bfraud\b|\barson\b|\bpublic order\b`,
        String.raw`\bcriminal damage\b|\bcaution(ed)? (in )?(\d{4} )?for\b`,
        String.raw`\bdid (time|a (stretch|year)|\w+ (years?|months|weeks)) (for|in|inside|over)\b`,
        String.raw`\bcautions?[,:]? (in )?\d{4}\b|\bone previous\b|\bprevious for\b|\bpleaded (not )?guilty\b`,
        String.raw`\bha(s|d) a caution\b|\bwanted (by|on|for)\b|\bwarrant\b|\bpending (matter|case|charges?|trial|court)\b`,
        String.raw`\bawait(s|ing) (trial|sentence|sentencing|court)\b|\breleased under investigation\b`,
        String.raw`\bon (bail|licence|tag|probation)\b|\bbailed\b|\bbreach(ed|es)? of\b`,
        String.raw`\bbreached (it|bail|his|her|their|the (order|bail|conditions))\b|\b(bail breach|in breach)\b`,
        String.raw`\btrial (is |was )?(listed|fixed|set)\b|\b(driving|\d+[- ]month) ban\b`,
        String.raw`\bdisqualified (driver|from driving)\b|\bsentenced\b|\b(prison|custodial|suspended|jail) sentence\b`,
        String.raw`\bsentence (on )?\d|\bfor sentenc(e|ing)\b|\bwarning marker\b|\bcriminal record\b`,
        String.raw`\bknown to (the )?police (for|in relation to)\b`,
        String.raw`\bbreach(es|ed|ing)? (of )?(the |his |her |their )?(undertakings?|written agreement|agreement|safety plan|non-?mol)\b`,
        String.raw`\b(broke|broken|breaking) (the |his |her |their )?(written agreement|undertakings?|bail|curfew|safety plan|agreement|non-?mol\w*|conditions?|injunction)\b`,
        String.raw`\b(agreement|safety plan|undertaking|bail) (has been |was |is |had been )?(broken|breached)\b`,
        String.raw`\bfirst hearing\b|\bpossession (of|with)\b|\b(community|suspended) (order|sentence)\b|\bunpaid work\b`,
        String.raw`\bserv(es|ed|ing) (a |time|\d+)\b|\bdoing time\b|\bdone (his|her) time\b|\binside for\b`,
      ),
      'gi',
    ),
  ],
  [
    'other',
    new RegExp(
      anyOf(
        String.raw`\b(aggressive|aggression|abusive|volatile|intimidating|threatening|verbally abusive|hostile) (behaviour|towards?|to (?!be\b)|when|with|on|in drink|manner|language)\b`,
        String.raw`\b(can be|is|was|became|gets?|got|very) (aggressive|abusive|volatile|threatening)\b`,
        String.raw`\b(bad|nasty|vile|violent|short|terrible|awful|vicious|foul) temper\b`,
        String.raw`(?<=['’]s )temper (frighten|scare|upset|worr|terrif)\w+|\bgambl(es|ed|ing|er)\b`,
        inSequence(
          String.raw`\b(com(es?|ing)|came|walk(s|ed|ing)|goes|went|gets|got) (in|into|in to) (the|her|my|his|their) (bathroom|bedroom|room|bed|shower)\b`,
          String.raw`(?= (when|while|at night|drunk|and (touch|pull|sat|lay|laid|strok|watch))\w*)`,
        ),
        String.raw`\b(has |had )?touch(ed|es|ing) (me|her|him|them|my|his)\b(?! (up|base|heart))|\babduct(s|ed|ing|ion)?\b`,
        String.raw`\bthreat(s|en|ens|ened|ening)? (\S+ ){0,5}to (take|remove|snatch|abduct|keep)\b`,
        String.raw`\b(was|is|been) no threat\b`,
        String.raw`\b(removed?|taken?|taking|smuggled?) (her|him|them|the (children|kids)|\S+) (out of the country|abroad)\b`,
        String.raw`\bhang(s|ing) (a?round|about) (the |her |his |their |outside )|\bharass(es|ed|ing|ment)?\b`,
        String.raw`\bintimidat(es|ed|ing|ion)\b`,
        String.raw`\b(made|making|makes|sent|sends|sending|issued|texting|shouting) (\w+ )?threats\b`,
        String.raw`\bthreats (to|against|towards)\b`,
        String.raw`\b(threatening|abusive|nasty|vile) (texts?|messages?|calls?|voicemails?|emails?|letters?)\b`,
        String.raw`\bfollow(s|ed|ing) (her|him|them|mum|the (children|kids))\b(?! (on|up))`,
        String.raw`\bwatch(es|ed|ing) the (house|flat)\b|\bdriv(es|ing|en) (past|up and down)\b`,
        String.raw`\bturn(s|ed) up (drunk|uninvited|unannounced|shouting|banging|demanding)\b`,
        String.raw`\bbang(s|ed|ing) on (the|her|their|every)? ?(door|window)s?\b|\b(emotionally|psychologically) abus\w+`,
        String.raw`\bremoved from the [^.;]{0,16}register\b`,
      ),
      'gi',
    ),
  ],
  [
    'mental-health',
    new RegExp(
      inSequence(
        String.raw`\b(mental(ly)? (health|ill(ness)?|unwell)|bipolar|psycho(sis|tic)|schizo\w+|personality disorder|depress(ion|ed)|post[- ]?natal (depression|illness)|overdos(e|ed|ing)|mood (is |was |very )?low|low (in )?mood|self[- ]?harm(s|ed|ing)?|suicid(e|al)\w*|attempted to (take|end) (his|her) (own )?life|section(ed)? (2|3|136)|s136|sectioned|detained under the mental health|nervous breakdown|breakdown|puerperal|paranoi(d|a)|hearing voices|crisis team|manic|mania|relapsed?|PHQ-?9|agoraphobi\w+)`,
        String.raw`\b`,
      ),
      'gi',
    ),
  ],
];

/** Abbreviations, which mean this in capitals only: "RUI" is a disposal, Rui a man. */
export const concernAbbreviations: readonly (readonly [ConcernCategory, RegExp])[] = [
  ['sexual-harm', /\b(RSO|SHPO|SOPO|VISOR|IIOC)\b/g],
  [
    'domestic-abuse',
    new RegExp(
      anyOf(
        String.raw`\b(DV|DVPO|DVPN|FMPO|HBA)\b|\b\d+ ?[xX] [^.;:]{0,16}\bDA\b`,
        String.raw`\bDA ([pP][eE][rR][pP]\w*|[cC][rR][iI][mM][eE]S?s?|[iI][nN][cC]\w+|[oO][fF][fF]\w+|[hH][iI][sS][tT]\w+|[mM][aA][rR][kK]\w+)\b`,
        String.raw`\b(perpetrator|history|victim) of DA\b`,
      ),
      'g',
    ),
  ],
  ['physical-harm', /\b(GBH|ABH)\b/g],
  ['exploitation', /\b(CSE|CCE|NRM)\b/g],
  ['substance-use', /\b(PWITS|MDMA)\b/g],
  ['alcohol', /\bAA (daily|meetings?)\b/g],
  ['offending', /\b(HMP|YOI|RUI)\b/g],
  // On a prescription OD is once a day.
  [
    'mental-health',
    /\b(EUPD|BPD|PND|PTSD|S136|PHQ|(?<!(?:\d ?(?:mg|mcg|ml|g|iu|micrograms?)|\b(?:tab|cap)\w*|\b(?:medication|meds|prescri\w+)\b[^.]{0,60}) ?)OD)\b/g,
  ],
];

/** Illness and frailty: a concern only where the same words limit caring. */
export const healthWords = new RegExp(
  inSequence(
    String.raw`\b(COPD|emphysema|strokes?|angina|stent|heart (attack|trouble|failure|condition|disease|bypass)|bad (chest|back|hip|knees?|legs?|heart|lungs)|(his|her|my|their) (hip|knees?|back|heart|chest|legs|lungs|health|age|breathing|nerves|eyesight)|(hip|knee) replacement|(?:hip|knee|heart|back|eye|shoulder) (?:operation|surgery)|not (?:strong|fit|mobile) enough|cancer|chemo(therapy)?|diabet(es|ic)|dementia|alzheimer\w*|parkinson\w*|frail|arthriti[cs]\w*|wheelchair|walking (frame|stick)|on sticks|oxygen|nebuliser|concentrator|epilep\w+|kidney|dialysis|asthma(tic)?|multiple sclerosis|fibromyalgia|ME\/CFS|tires easily|gets? tired|too (old|tired|ill|unwell|poorly|frail)|not well enough|unwell|poorly|disab(led|ility)|blind|deaf|post-operative|short of breath|out of breath|can(?:'|no)?t breathe|my nerves)`,
    String.raw`\b`,
  ),
  'gi',
);

/** Words that limit caring. */
export const caringLimit = new RegExp(
  inSequence(
    String.raw`\b(can(?:'|n?o)?t|cannot|could ?n[o']t|couldn't|can no|couldna|unable|not able|no longer able|wouldn't (manage|cope)|would not (manage|cope)|not manage|struggles? (to|with)|not (up to|possible|viable)|no (school runs?|lifting|nights|overnights?|driving|longer)|only|out:|limited|declined?|not offering|not through the night|too much for|ruled out|not carers?|no manage|manage the)`,
    String.raw`\b`,
  ),
  'i',
);

/** What a court or the police have made against somebody. */
export const orderWords =
  /\b(non[- ]?mol(estation)?|SHPO|SOPO|FMPO|DVPO|DVPN|restraining order|injunction|prohibited steps|prevention order|protection order|exclusion order|occupation order|order)\b/i;
